package org.rapporteur.server.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.outside.Mails;
import org.rapporteur.server.outside.Mails.Letter;
import org.rapporteur.server.outside.Mails.Outcome;
import org.rapporteur.server.web.Person;
import org.rapporteur.server.wording.InterfaceLanguage;
import org.rapporteur.server.wording.Wording;
import org.rapporteur.store.MailAddress;
import org.rapporteur.store.StoredTask;

/// Reminds people by mail of what waits for them: of each task when it comes to be urgent and when
/// its day has passed, of a question to a focal point when it is new; one letter a day at most. A
/// letter says where to look, and nothing that anybody wrote. Safe to share between threads.
public final class Reminders implements Runnable {

    /// So many days before its day a task is urgent.
    static final int DAYS_BEFORE = 3;

    /// Tasks that one letter names; of the others it says how many there are.
    static final int MOST_NAMED = 30;

    /// Letters of one round; the others go with the next.
    private static final int MOST_LETTERS = 500;

    /// After so many letters that the mail server did not take, a round waits for the next.
    private static final int MOST_FAILURES = 3;

    private final OpenLibrary library;
    private final Mails mails;
    private final String origin;
    private final Consumer<Outcome> counted;

    /// @param origin how browsers call the workspace: `https://review.example`
    /// @param counted is told what became of each letter
    public Reminders(OpenLibrary library, Mails mails, String origin, Consumer<Outcome> counted) {
        this.library = library;
        this.mails = mails;
        this.origin = origin;
        this.counted = counted;
    }

    /// How urgent a task is. Of each a person is reminded once, and not of one that was passed
    /// over.
    enum Stage {
        NONE("mail.stage.none"),
        NEW("mail.stage.new"),
        SOON("mail.stage.soon"),
        OVERDUE("mail.stage.overdue");

        private final String key;

        Stage(String key) {
            this.key = key;
        }

        static Stage of(StoredTask task, LocalDate today) {
            if (task.isOverdueOn(today.toString())) {
                return OVERDUE;
            }
            if (!task.isOverdueOn(today.plusDays(DAYS_BEFORE + 1L).toString())) {
                return task.isRequest() ? NEW : NONE;
            }
            return SOON;
        }
    }

    /// One round over everybody.
    @Override
    public void run() {
        int letters = 0;
        int failures = 0;
        for (var address : library.store().reminders().listAddresses()) {
            if (letters == MOST_LETTERS || failures == MOST_FAILURES) {
                return;
            }
            var due = wasRemindedToday(address) ? Map.<StoredTask, Stage>of() : due(address);
            if (!due.isEmpty()) {
                letters++;
                failures += remind(address, due) == Outcome.LATER ? 1 : 0;
            }
        }
    }

    private boolean wasRemindedToday(MailAddress address) {
        var day = LocalDate.ofInstant(Instant.ofEpochMilli(address.sentMillis()), ZoneOffset.UTC);
        return !day.isBefore(WorkPages.today(library));
    }

    /// What a person is to be reminded of now.
    private Map<StoredTask, Stage> due(MailAddress address) {
        var today = WorkPages.today(library);
        var told = library.store().reminders().listStages(address.account());
        var due = new LinkedHashMap<StoredTask, Stage>();
        library.store()
                .accounts()
                .find(address.account())
                .map(Person::of)
                .map(person -> WorkPages.listOpen(library, person))
                .orElse(List.of())
                .forEach(task -> {
                    var stage = Stage.of(task, today);
                    if (stage.ordinal() > told.getOrDefault(task.seq(), 0)) {
                        due.put(task, stage);
                    }
                });
        return due;
    }

    /// A letter is noted before it is sent: a server that is killed in between sends it not twice.
    private Outcome remind(MailAddress address, Map<StoredTask, Stage> due) {
        var stages = new LinkedHashMap<Long, Integer>();
        due.forEach((task, stage) -> stages.put(task.seq(), stage.ordinal()));
        var before = library.store().reminders().listStages(address.account());
        boolean isOurs =
                library.store().changeAndGet(change -> change.reminding().claim(address, stages));
        if (!isOurs) { // another server over the same database was faster
            return Outcome.SENT;
        }
        var outcome = mails.send(letter(address, due));
        counted.accept(outcome);
        if (outcome == Outcome.LATER) {
            stages.replaceAll((task, _) -> before.getOrDefault(task, 0));
            library.store().change(change -> change.reminding().release(address, stages));
        }
        return outcome;
    }

    private Letter letter(MailAddress address, Map<StoredTask, Stage> due) {
        var language = InterfaceLanguage.find(address.language()).orElse(InterfaceLanguage.ENGLISH);
        var wording = Wording.in(language);
        var person = library.store().accounts().find(address.account()).orElseThrow().person();
        var text = new StringBuilder(wording.of("mail.greeting", person)).append("\n");
        due.entrySet().stream()
                .limit(MOST_NAMED)
                .forEach(one -> text.append(item(wording, one.getKey(), one.getValue())));
        if (due.size() > MOST_NAMED) {
            text.append("\n")
                    .append(wording.of("mail.more", due.size() - MOST_NAMED))
                    .append("\n")
                    .append(origin)
                    .append("/my-work\n");
        }
        text.append("\n").append(wording.of("mail.why")).append("\n").append(origin);
        text.append("/account\n");
        return new Letter(
                address.address(),
                wording.of("mail.subject", due.size()),
                language.code(),
                text.toString());
    }

    private String item(Wording wording, StoredTask task, Stage stage) {
        return "\n%s · %s %s\n%s · %s\n%s/my-work#task-%d\n"
                .formatted(
                        wording.of(stage.key),
                        wording.name("task.kind", task.kind()),
                        task.isRequest() ? task.state() : task.whom(),
                        task.commitment().instrument() + ", " + task.commitment().provision(),
                        wording.of("task.due", wording.day(task.due())),
                        origin,
                        task.seq());
    }
}
