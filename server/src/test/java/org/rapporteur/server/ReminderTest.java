package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.outside.IdentityProvider;
import org.rapporteur.server.outside.MailClient;
import org.rapporteur.server.outside.Mails;
import org.rapporteur.server.outside.Outside;
import org.rapporteur.server.outside.WebCapture;
import org.rapporteur.server.web.Role;
import org.rapporteur.server.work.Reminders;
import org.rapporteur.store.Account;
import org.rapporteur.store.CommitmentKey;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.StoredTask;

/// Being reminded by mail: of what, when, once; and what a letter does not say.
class ReminderTest extends PeopleFixture {

    private static final String WORDS = "confidential words of whoever asks";
    private static final String ORIGIN = "https://review.example";

    private final List<Mails.Outcome> outcomes = new ArrayList<>();
    private @Nullable SmallMailServer started;

    private SmallMailServer post() {
        return Objects.requireNonNull(started);
    }

    private Mails client() {
        return new MailClient(
                new MailClient.Account(
                        URI.create("smtp://127.0.0.1:" + post().port()),
                        "review@wells.example",
                        "",
                        ""),
                faults::add,
                () -> store().nowMillis());
    }

    @Override
    Outside outside() {
        return new Outside(
                WebCapture.ofPublicWeb(), Outside.NO_STAMPS, IdentityProvider.NONE, client());
    }

    @BeforeEach
    @Override
    void start() {
        try {
            started = new SmallMailServer();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        super.start();
    }

    @AfterEach
    void end() throws IOException {
        post().close();
    }

    /// One round, by a server that was started just now.
    private void round() {
        new Reminders(library().open(), client(), ORIGIN, outcomes::add).run();
    }

    private void want(Role role, String language) {
        store().change(change ->
                change.reminding()
                        .setAddress(account(role).id(), role.code() + "@wells.example", language));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(Instant.ofEpochMilli(store().nowMillis()), ZoneOffset.UTC);
    }

    private void give(Role role, int days) {
        set(StoredTask.ASSIGNMENT, "", account(role).id(), days);
    }

    private void ask(String state, int days) {
        set(StoredTask.REQUEST, state, "", days);
    }

    private void set(String kind, String state, String assignee, int days) {
        var key = new CommitmentKey("A/RES/78/224", "en", "OP 1", "Urges States to dig wells");
        var due = today().plusDays(days).toString();
        store().change(change ->
                change.record(
                        new StoredTask.Draft(kind, key, state, assignee, WORDS, due)
                                .entry(account(Role.ASSESSOR))));
    }

    private static String text(String letter) {
        try {
            return message(letter).getContent().toString();
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static MimeMessage message(String letter) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aNewQuestionReachesTheFocalPointAndSaysNothingThatAnybodyWrote()
            throws MessagingException {
        want(Role.FOCAL_POINT, "ar");
        ask("Utopia", 100);

        round();

        var letter = post().letters().getFirst();
        assertThat(text(letter))
                .contains(ORIGIN + "/my-work#task-", ORIGIN + "/account", "Utopia", "جديد")
                .contains("A/RES/78/224, OP 1")
                .doesNotContain(WORDS, "dig wells");
        assertThat(message(letter).getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("focal-point@wells.example");
        assertThat(message(letter).getSubject()).contains("ما ينتظرك");
        assertThat(message(letter).getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message(letter).getMessageID()).endsWith("@wells.example>");
        assertThat(outcomes).containsExactly(Mails.Outcome.SENT);
        assertThat(faults).isEmpty();
    }

    @Test
    void eachTaskIsToldWhenItIsNearAndWhenItIsOverdueOnceEach() {
        want(Role.CONTRIBUTOR, "en");
        give(Role.CONTRIBUTOR, 10);
        var told = new ArrayList<Integer>();
        for (int day = 0; day <= 14; day++) {
            round();
            round();
            if (post().letters().size() > told.size()) {
                told.add(day);
            }
            library().later(Duration.ofDays(1));
        }

        assertThat(told).containsExactly(7, 11);
        assertThat(text(post().letters().get(0))).contains("soon", "task for");
        assertThat(text(post().letters().get(1))).contains("overdue");
    }

    @Test
    void severalMattersAreOneLetterAndLaterOnesWaitForTomorrow() {
        want(Role.FOCAL_POINT, "en");
        ask("Utopia", 100);
        ask("utopia", 2);
        round();
        ask("Utopia", 50);
        round();

        assertThat(post().letters()).hasSize(1);
        assertThat(text(post().letters().getFirst()).split("#task-", -1)).hasSize(3);

        library().later(Duration.ofDays(1));
        round();
        assertThat(post().letters()).hasSize(2);
        assertThat(text(post().letters().get(1)).split("#task-", -1)).hasSize(2);
    }

    @Test
    void aLetterStaysShort() {
        want(Role.FOCAL_POINT, "en");
        for (int i = 0; i < 33; i++) {
            ask("Utopia", 20);
        }

        round();

        var text = text(post().letters().getFirst());
        assertThat(text.split("#task-", -1)).hasSize(31);
        assertThat(text).contains("And more: 3");
    }

    @Test
    void whatCouldNotBeSentIsSentLater() throws IOException {
        want(Role.FOCAL_POINT, "en");
        ask("Utopia", 100);
        post().ofAddresses = "451 later";
        round();
        post().close();
        round();
        assertThat(outcomes).containsExactly(Mails.Outcome.LATER, Mails.Outcome.LATER);
        assertThat(faults).hasSize(2).noneMatch(fault -> fault.contains("@"));

        started = new SmallMailServer();
        round();
        round();

        assertThat(post().letters()).hasSize(1);
    }

    @Test
    void anAddressThatIsNotTakenIsNotTriedAgainAndAgain() {
        want(Role.FOCAL_POINT, "en");
        want(Role.CONTRIBUTOR, "en");
        ask("Utopia", 100);
        give(Role.CONTRIBUTOR, 1);
        post().ofAddresses = "550 nobody of that name";

        round();
        round();

        assertThat(outcomes).containsExactly(Mails.Outcome.REFUSED, Mails.Outcome.REFUSED);
    }

    @Test
    void whoIsDoneSuspendedOrWantsNoneGetsNone() {
        ask("Utopia", 100);
        round();
        want(Role.CONTRIBUTOR, "en");
        give(Role.CONTRIBUTOR, 1);
        var task = store().work().listOpen(account(Role.CONTRIBUTOR).id(), "").getFirst();
        store().change(change ->
                change.answer(task.seq(), StoredTask.DONE, "", account(Role.CONTRIBUTOR)));
        want(Role.EDITOR, "en");
        give(Role.EDITOR, 1);
        var editor = account(Role.EDITOR);
        store().change(change ->
                change.record(
                        new Account(
                                        editor.id(),
                                        editor.name(),
                                        editor.person(),
                                        editor.role(),
                                        editor.state(),
                                        editor.organisation(),
                                        true)
                                .changed("tester")));

        round();

        assertThat(outcomes).isEmpty();
        assertThat(post().letters()).isEmpty();
    }

    @Test
    void aPersonSaysWhereAndTakesItBackAndTheJournalLearnsNotWhere() {
        var browser = browser(Role.FOCAL_POINT);

        var set =
                browser.submit(
                        "/account?lang=fr",
                        "/account/mail",
                        Map.of("mail", "focal@utopia.example"));

        assertThat(set.status()).isEqualTo(303);
        assertThat(store().reminders().findAddress(account(Role.FOCAL_POINT).id()))
                .hasValueSatisfying(kept -> {
                    assertThat(kept.address()).isEqualTo("focal@utopia.example");
                    assertThat(kept.language()).isEqualTo("fr");
                });
        var entry = store().journal().findLast().orElseThrow();
        assertThat(entry.kind()).isEqualTo("reminders-wanted");
        assertThat(entry.payload()).doesNotContain("focal@utopia.example");

        for (var wrong : List.of("nobody", "a@b", "a@b.example\r\nBcc: c@d.example", "<a@b.c>")) {
            var told = browser.submit("/account", "/account/mail", Map.of("mail", wrong));
            assertThat(told.status()).as(wrong).isEqualTo(400);
            assertThat(Jsoup.parse(told.body()).select("[role=alert]").text()).isNotEmpty();
        }

        browser.submit("/account", "/account/mail", Map.of("mail", ""));
        assertThat(store().reminders().listAddresses()).isEmpty();
        assertThat(store().journal().findLast().map(JournalEntry::kind))
                .contains("reminders-ended");
    }
}
