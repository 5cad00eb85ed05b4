package org.rapporteur.server.people;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.Account;
import org.rapporteur.store.ApiKey;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.JsonText;
import org.rapporteur.store.Store;

/// Who may enter: accounts, invitations, passwords, sessions, keys; each change of them is in the
/// journal, no secret is. Safe to share between threads.
public final class People {

    /// A session ends after so long, whatever is done in it.
    public static final Duration SESSION = Duration.ofHours(12);

    /// Who has gone to the identity provider comes back within this time.
    public static final Duration LONGEST_AWAY = Duration.ofMinutes(10);

    /// A link of invitation holds so long.
    static final Duration INVITATION = Duration.ofDays(7);

    static final int SHORTEST_PASSWORD = 12;
    static final int LONGEST_PASSWORD = 200;
    static final int LONGEST_WORDS = 200;

    /// Keys that a person may have at a time.
    static final int MOST_KEYS = 20;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,99}");

    /// What every mail server takes; those few that take more are not worth a letter gone astray.
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private static final int LONGEST_MAIL = 254;

    private final Store store;
    private final SignInLimit limit = new SignInLimit();

    public People(Store store) {
        this.store = store;
    }

    /// What an account is to be.
    public record Wanted(
            String name, String person, String role, String state, String organisation) {

        /// @throws Refusal where it cannot be so
        void check() {
            if (!NAME.matcher(name).matches()) {
                throw Refusal.badRequest("refusal.account-name");
            }
            if (person.isEmpty() || !isOneLine(person + state + organisation)) {
                throw Refusal.badRequest("refusal.account-person");
            }
            if (Role.find(role).filter(Role.ofAccounts()::contains).isEmpty()) {
                throw Refusal.badRequest("refusal.account-role");
            }
            if (role.equals(Role.FOCAL_POINT.code()) && state.isEmpty()) {
                throw Refusal.badRequest("refusal.account-state");
            }
        }

        private static boolean isOneLine(String words) {
            return words.length() <= 3 * LONGEST_WORDS
                    && words.chars().noneMatch(Character::isISOControl);
        }
    }

    /// Adds an account and invites its person.
    ///
    /// @param actor who does so, for the journal
    /// @return the token of the invitation's link
    public String add(Wanted wanted, String actor) {
        wanted.check();
        if (store.accounts().findByName(wanted.name()).isPresent()) {
            throw Refusal.badRequest("refusal.account-taken", wanted.name());
        }
        var account =
                new Account(
                        Tokens.id(),
                        wanted.name(),
                        wanted.person(),
                        wanted.role(),
                        wanted.state(),
                        wanted.organisation(),
                        false);
        var token = Tokens.make();
        store.change(change -> {
            change.record(account.added(actor));
            change.secrets().invite(account.id(), Tokens.hash(token), expiry(INVITATION));
        });
        return token;
    }

    /// Changes what an account is; who is suspended is out at once.
    void change(Account account, String actor) {
        new Wanted(
                        account.name(),
                        account.person(),
                        account.role(),
                        account.state(),
                        account.organisation())
                .check();
        store.change(change -> {
            change.record(account.changed(actor));
            if (account.suspended()) {
                change.secrets().closeSessions(account.id());
                change.secrets().endKeys(account.id());
            }
        });
    }

    /// Invites a person to set a new password.
    ///
    /// @return the token of the link
    public String invite(Account account, String actor) {
        var token = Tokens.make();
        store.change(change -> {
            change.record(entry(actor, "account-invited", account));
            change.secrets().invite(account.id(), Tokens.hash(token), expiry(INVITATION));
        });
        return token;
    }

    Optional<Account> findInvited(String token) {
        return store.accounts().findByInvitation(Tokens.hash(token), store.nowMillis());
    }

    /// Takes an invitation by setting a password.
    ///
    /// @return the token of a session; empty where the link no longer holds
    Optional<String> accept(String token, String password) {
        var invited = findInvited(token);
        if (invited.isEmpty()) {
            return Optional.empty();
        }
        var account = invited.get();
        var hash = hash(account, password);
        var session = Tokens.make();
        boolean taken =
                store.changeAndGet(change -> {
                    if (!change.secrets().take(account.id(), Tokens.hash(token))) {
                        return false;
                    }
                    change.record(entry(account.person(), "password-set", account));
                    change.secrets().setPassword(account.id(), hash);
                    change.secrets()
                            .openSession(account.id(), Tokens.hash(session), expiry(SESSION));
                    return true;
                });
        return taken ? Optional.of(session) : Optional.empty();
    }

    /// @return the token of a session; empty where name and password do not fit
    Optional<String> signIn(String name, String password, String from) {
        var asked = name.toLowerCase(Locale.ROOT);
        if (!limit.allows(asked, from, store.nowMillis())) {
            throw Refusal.tooMany("refusal.sign-in-wait");
        }
        var account = store.accounts().findByName(asked).filter(one -> !one.suspended());
        var known = account.flatMap(one -> store.accounts().findPassword(one.id())).orElse("");
        if (!PasswordHash.matches(bounded(password), known)) {
            if (limit.failed(asked, from, store.nowMillis())) {
                account.ifPresent(one ->
                        store.change(
                                change -> change.record(entry("unknown", "sign-in-stopped", one))));
            }
            return Optional.empty();
        }
        limit.succeeded(asked);
        return account.map(this::open);
    }

    /// Opens a session for who has shown who they are.
    ///
    /// @return its token
    String open(Account account) {
        var session = Tokens.make();
        store.change(change -> {
            change.record(entry(account.person(), "signed-in", account));
            change.secrets().openSession(account.id(), Tokens.hash(session), expiry(SESSION));
        });
        return session;
    }

    void signOut(Account account, String sessionHash) {
        store.change(change -> {
            change.record(entry(account.person(), "signed-out", account));
            change.secrets().closeSession(sessionHash);
        });
    }

    /// Sets another password, which ends every session.
    ///
    /// @return the token of a new session
    String changePassword(Account account, String old, String password, String from) {
        if (!limit.allows(account.name(), from, store.nowMillis())) {
            throw Refusal.tooMany("refusal.sign-in-wait");
        }
        var known = store.accounts().findPassword(account.id()).orElse("");
        if (!PasswordHash.matches(bounded(old), known)) {
            limit.failed(account.name(), from, store.nowMillis());
            throw Refusal.badRequest("refusal.password-old");
        }
        var hash = hash(account, password);
        store.change(change -> {
            change.record(entry(account.person(), "password-set", account));
            change.secrets().setPassword(account.id(), hash);
        });
        return open(account);
    }

    private static String hash(Account account, String password) {
        if (password.length() < SHORTEST_PASSWORD
                || password.length() > LONGEST_PASSWORD
                || password.toLowerCase(Locale.ROOT).contains(account.name())) {
            throw Refusal.badRequest(
                    "refusal.password",
                    Integer.toString(SHORTEST_PASSWORD),
                    Integer.toString(LONGEST_PASSWORD));
        }
        return PasswordHash.of(password);
    }

    /// A longer one is wrong anyhow, and would only take time.
    private static String bounded(String password) {
        return password.length() > LONGEST_PASSWORD ? "" : password;
    }

    /// Lets a program act for a person.
    ///
    /// @return the key, which is shown this once
    String addKey(Account account, String label, List<String> scopes, int days) {
        if (label.isEmpty() || label.length() > LONGEST_WORDS || scopes.isEmpty()) {
            throw Refusal.badRequest("refusal.key");
        }
        if (store.accounts().listKeys(account.id()).size() >= MOST_KEYS) {
            throw Refusal.badRequest("refusal.keys", Integer.toString(MOST_KEYS));
        }
        var token = Tokens.make();
        var key =
                new ApiKey(Tokens.id(), account.id(), label, scopes, expiry(Duration.ofDays(days)));
        store.change(change -> {
            change.record(entry(account.person(), "key-made", account));
            change.secrets().addKey(key, Tokens.hash(token));
        });
        return token;
    }

    void endKey(Account account, String id) {
        store.change(change -> {
            if (change.secrets().endKey(account.id(), id)) {
                change.record(entry(account.person(), "key-ended", account));
            }
        });
    }

    /// Says where a person wants to be reminded; the journal learns that, not where.
    ///
    /// @param address empty for nowhere
    void setMail(Account account, String address, String language) {
        if (!address.isEmpty()
                && (address.length() > LONGEST_MAIL || !MAIL.matcher(address).matches())) {
            throw Refusal.badRequest("refusal.mail");
        }
        store.change(change -> {
            if (address.isEmpty()) {
                change.record(entry(account.person(), "reminders-ended", account));
                change.reminding().dropAddress(account.id());
            } else {
                change.record(entry(account.person(), "reminders-wanted", account));
                change.reminding().setAddress(account.id(), address, language);
            }
        });
    }

    private long expiry(Duration after) {
        return store.nowMillis() + after.toMillis();
    }

    private static JournalEntry.Draft entry(String actor, String kind, Account about) {
        var fields = new LinkedHashMap<>(Map.of("account", about.id()));
        fields.put("name", about.name());
        return new JournalEntry.Draft(actor, kind, JsonText.ofFields(fields));
    }
}
