package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The connection to a database: many readers, one writer. Safe to share between threads.
final class Database implements AutoCloseable {

    /// Connections kept for the next look-up; further ones are closed after use.
    private static final int IDLE_READERS = 8;

    /// A number that only this program locks by: the letters RAPP.
    private static final long WRITERS_LOCK = 0x52415050L;

    private final Jdbi jdbi;
    private final boolean embedded;
    private final Handle writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final ArrayBlockingQueue<Handle> idleReaders = new ArrayBlockingQueue<>(IDLE_READERS);

    private Database(Jdbi jdbi, boolean embedded) {
        this.jdbi = jdbi;
        this.embedded = embedded;
        this.writer = jdbi.open();
    }

    static Database open(DatabaseAddress address) {
        try {
            Migrations.bringUpToDate(address);
            return new Database(Jdbi.create(() -> connect(address)), address.isFile());
        } catch (JdbiException | SQLException unusable) {
            throw new StoreException(
                    "The database cannot be opened (%s); check its address and that it is running."
                            .formatted(reasonOf(unusable)),
                    unusable);
        }
    }

    static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.connectionProperties());
    }

    /// Looks something up, on a connection that nobody else uses meanwhile.
    <R> R read(Function<Handle, R> work) {
        try {
            var idle = idleReaders.poll();
            var handle = idle == null ? jdbi.open() : idle;
            R result;
            try {
                result = work.apply(handle);
            } catch (JdbiException failed) {
                handle.close(); // who knows in what state it is
                throw failed;
            }
            if (!idleReaders.offer(handle)) {
                handle.close();
            }
            return result;
        } catch (JdbiException failed) {
            throw fault(failed);
        }
    }

    /// One transaction; nothing of it stays where it fails.
    <R> R write(Function<Handle, R> work) {
        writing.lock();
        try {
            return writer.inTransaction(handle -> {
                waitForOtherPrograms(handle);
                return work.apply(handle);
            });
        } catch (JdbiException failed) {
            throw fault(failed);
        } finally {
            writing.unlock();
        }
    }

    /// Two programs never write from the same last entry of the journal. SQLite sees to it itself
    /// ([DatabaseAddress#connectionProperties]).
    private void waitForOtherPrograms(Handle handle) {
        if (!embedded) {
            handle.execute("select pg_advisory_xact_lock(?)", WRITERS_LOCK);
        }
    }

    private static StoreException fault(JdbiException failed) {
        return new StoreException("The database said no (%s).".formatted(reasonOf(failed)), failed);
    }

    List<String> listDamage() {
        if (!embedded) {
            return List.of();
        }
        return read(handle ->
                handle.createQuery("pragma quick_check").mapTo(String.class).list().stream()
                        .filter(word -> !word.equals("ok"))
                        .toList());
    }

    void copyTo(Path file) {
        if (!embedded) {
            throw new StoreException("A server's database is copied with the server's own tools.");
        }
        read(handle -> handle.execute("vacuum into ?", file.toAbsolutePath().toString()));
    }

    /// The database's own words, in one line.
    private static String reasonOf(Exception failed) {
        Throwable innermost = failed;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return String.valueOf(innermost.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public void close() {
        for (var idle = idleReaders.poll(); idle != null; idle = idleReaders.poll()) {
            idle.close();
        }
        writer.close();
    }
}
