package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteException;

/// The connection to a database: many readers, one writer. Safe to share between threads.
final class Database implements AutoCloseable {

    /// Connections kept for the next look-up; further ones are closed after use.
    private static final int IDLE_READERS = 8;

    /// A number that only this program locks by: the letters RAPP.
    private static final long WRITERS_LOCK = 0x52415050L;

    private static final String DISK_FULL = "53100";
    private static final int SQLITE_FULL = 13;

    private final Jdbi jdbi;
    private final boolean embedded;
    private final ReentrantLock writing = new ReentrantLock();
    private final ArrayBlockingQueue<Handle> idleReaders = new ArrayBlockingQueue<>(IDLE_READERS);

    /// Used under the lock alone; empty after a fault, and opened anew by whoever writes next.
    private Optional<Handle> writer;

    private Database(Jdbi jdbi, boolean embedded) {
        this.jdbi = jdbi;
        this.embedded = embedded;
        this.writer = Optional.of(jdbi.open());
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
            return idle == null ? read(jdbi.open(), work) : readAgain(idle, work);
        } catch (JdbiException failed) {
            throw fault(failed);
        }
    }

    /// A connection that was kept may have been lost meanwhile, as all kept with it; one that was
    /// just opened then tells whether the database is there.
    private <R> R readAgain(Handle kept, Function<Handle, R> work) {
        try {
            return read(kept, work);
        } catch (JdbiException failed) {
            if (!isLost(failed)) {
                throw failed;
            }
            forgetReaders();
            return read(jdbi.open(), work);
        }
    }

    private <R> R read(Handle handle, Function<Handle, R> work) {
        R result;
        try {
            result = work.apply(handle);
        } catch (JdbiException failed) {
            closeQuietly(handle); // who knows in what state it is
            throw failed;
        }
        if (!idleReaders.offer(handle)) {
            handle.close();
        }
        return result;
    }

    /// One transaction; nothing of it stays where it fails.
    <R> R write(Function<Handle, R> work) {
        writing.lock();
        try {
            return openWriter()
                    .inTransaction(handle -> {
                        waitForOtherPrograms(handle);
                        return work.apply(handle);
                    });
        } catch (JdbiException failed) {
            writer.ifPresent(Database::closeQuietly);
            writer = Optional.empty();
            throw fault(failed);
        } finally {
            writing.unlock();
        }
    }

    /// The connection that writes, or a new one where it was lost: asked before anything is
    /// written, since what was written and not answered may have been kept.
    private Handle openWriter() {
        var open = writer.filter(this::answers).orElseGet(jdbi::open);
        writer = Optional.of(open);
        return open;
    }

    private boolean answers(Handle handle) {
        if (embedded) {
            return true;
        }
        try {
            handle.execute("select 1");
            return true;
        } catch (JdbiException gone) {
            closeQuietly(handle);
            return false;
        }
    }

    /// Two programs never write from the same last entry of the journal. SQLite sees to it itself
    /// ([DatabaseAddress#connectionProperties]).
    private void waitForOtherPrograms(Handle handle) {
        if (!embedded) {
            handle.execute("select pg_advisory_xact_lock(?)", WRITERS_LOCK);
        }
    }

    /// Whether the connection is gone, and not only the statement refused: class 08 of the states
    /// of SQL, and 57P where a server is shutting down.
    private static boolean isLost(JdbiException failed) {
        return cause(failed)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith("08") || state.startsWith("57P"))
                .isPresent();
    }

    private void forgetReaders() {
        for (var idle = idleReaders.poll(); idle != null; idle = idleReaders.poll()) {
            closeQuietly(idle);
        }
    }

    private static void closeQuietly(Handle handle) {
        try {
            handle.close();
        } catch (JdbiException lost) {
            // there is nothing left to close
        }
    }

    private static StoreException fault(JdbiException failed) {
        return new StoreException(
                reasonFor(failed),
                "The database said no (%s).".formatted(reasonOf(failed)),
                failed);
    }

    private static StoreException.Reason reasonFor(JdbiException failed) {
        if (isLost(failed)) {
            return StoreException.Reason.GONE;
        }
        return cause(failed).filter(Database::isFull).isPresent()
                ? StoreException.Reason.FULL
                : StoreException.Reason.OTHER;
    }

    /// PostgreSQL says it by a state, SQLite by the lowest byte of its code.
    private static boolean isFull(SQLException cause) {
        return DISK_FULL.equals(cause.getSQLState())
                || cause instanceof SQLiteException refused
                        && (refused.getResultCode().code & 0xff) == SQLITE_FULL;
    }

    private static Optional<SQLException> cause(JdbiException failed) {
        for (Throwable one = failed; one != null; one = one.getCause()) {
            if (one instanceof SQLException cause) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
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
        forgetReaders();
        writer.ifPresent(Database::closeQuietly);
    }
}
