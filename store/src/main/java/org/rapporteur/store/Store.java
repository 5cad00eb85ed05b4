package org.rapporteur.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The library's database, opened. Safe to share between threads; changes wait for each other.
///
/// Example: `Store.open(DatabaseAddress.ofFile(folder.resolve("library.db")),
/// InstantSource.system())`.
public final class Store implements AutoCloseable {

    private final Database database;
    private final InstantSource clock;

    private Store(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Opens a database, making its tables where it is new.
    ///
    /// @throws StoreException where it cannot be opened or is of a later version
    public static Store open(DatabaseAddress address, InstantSource clock) {
        return new Store(Database.open(address), clock);
    }

    /// One transaction: all of it or nothing.
    public void change(Consumer<Change> work) {
        database.write(handle -> {
            work.accept(new Change(handle, clock.millis()));
            return true;
        });
    }

    /// One transaction, and what it came to.
    public <R> R changeAndGet(Function<Change, R> work) {
        return database.write(handle -> work.apply(new Change(handle, clock.millis())));
    }

    /// The time of the store's clock, in milliseconds since 1970.
    public long nowMillis() {
        return clock.millis();
    }

    public JournalRepository journal() {
        return new JournalRepository(database);
    }

    public DocumentRepository documents() {
        return new DocumentRepository(database);
    }

    public InstrumentRepository instruments() {
        return new InstrumentRepository(database);
    }

    public CitationRepository citations() {
        return new CitationRepository(database);
    }

    public CommitmentRepository commitments() {
        return new CommitmentRepository(database);
    }

    public LinkRepository links() {
        return new LinkRepository(database);
    }

    public AccountRepository accounts() {
        return new AccountRepository(database);
    }

    public DecisionRepository decisions() {
        return new DecisionRepository(database);
    }

    public AssessmentRepository assessments() {
        return new AssessmentRepository(database);
    }

    public SituationRepository situations() {
        return new SituationRepository(database);
    }

    public WorkRepository work() {
        return new WorkRepository(database);
    }

    public ReminderRepository reminders() {
        return new ReminderRepository(database);
    }

    public DeckRepository decks() {
        return new DeckRepository(database);
    }

    public InstrumentListing instrumentListing() {
        return new InstrumentListing(database);
    }

    public CommitmentListing commitmentListing() {
        return new CommitmentListing(database);
    }

    public LinkListing linkListing() {
        return new LinkListing(database);
    }

    public CitationListing citationListing() {
        return new CitationListing(database);
    }

    /// How much there is of everything.
    public Tally tally() {
        return database.read(Tally::count);
    }

    /// What the database itself finds damaged in its file, in its own words; empty where it is
    /// sound, and for a server, which looks after itself.
    public List<String> listDamage() {
        return database.listDamage();
    }

    /// Writes the database as it stands at one moment into a new file, while others read and write.
    /// For a database that is a file.
    public void copyTo(Path file) {
        database.copyTo(file);
    }

    @Override
    public void close() {
        database.close();
    }
}
