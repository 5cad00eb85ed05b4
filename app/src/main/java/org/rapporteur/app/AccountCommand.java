package org.rapporteur.app;

import java.util.concurrent.Callable;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.library.FollowedJournal;
import org.rapporteur.app.library.Library;
import org.rapporteur.app.output.JsonLine;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.server.people.People;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.wording.InterfaceLanguage;
import org.rapporteur.server.wording.Wording;
import org.rapporteur.store.Account;
import org.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `account`: who may sign in to the workspace; above all the first of them.
@Command(name = "account", header = "Looks after accounts of the workspace: add, invite, list.")
final class AccountCommand implements Runnable {

    @Mixin HelpOption help = new HelpOption();

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: add, invite or list.");
    }

    private static String actor() {
        return System.getProperty("user.name", "unknown");
    }

    /// Does something with people, and tells what they may not be as wrong usage.
    private interface Work {
        String token(Store store, People people);
    }

    private static void printLink(
            LibraryOptions options, String address, Terminal terminal, Work work) {
        Library.requireLibrary(options.folder());
        try (var store = Library.openStore(options.folder())) {
            var link =
                    address.replaceFirst("/$", "")
                            + "/invitations/"
                            + work.token(store, new People(store));
            new FollowedJournal(options.folder(), store).run();
            if (options.json) {
                terminal.print(JsonLine.line(line -> line.writeStringProperty("link", link)));
            } else {
                terminal.out()
                        .println("Set a password there; the link holds once, for seven days:");
                terminal.out().println(link);
            }
        } catch (Refusal refused) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    Wording.in(InterfaceLanguage.ENGLISH)
                            .of(refused.key(), refused.values().toArray()));
        }
    }

    /// `account add`.
    @Command(
            name = "add",
            header = "Adds an account and prints the link by which its person sets a password.",
            description = "Works while serve runs. The first account is best an administrator.",
            footer = {
                "",
                "Example:",
                "  rapporteur account add ann --person \"Ann Example\" --role administrator --library my-library"
            })
    static final class Add implements Callable<Integer> {
        private final Terminal terminal;
        @Mixin LibraryOptions options = new LibraryOptions();

        @Parameters(paramLabel = "NAME", description = "By which the person signs in.")
        String name = "";

        @Option(
                names = "--person",
                required = true,
                paramLabel = "NAME",
                description = "Full name, as decisions show it.")
        String person = "";

        @Option(
                names = "--role",
                required = true,
                paramLabel = "ROLE",
                description =
                        "reader, contributor, focal-point, assessor, approver, editor or administrator.")
        String role = "";

        @Option(names = "--state", paramLabel = "NAME", description = "The person's State.")
        String state = "";

        @Option(
                names = "--organisation",
                paramLabel = "NAME",
                description = "The person's organisation.")
        String organisation = "";

        @Option(
                names = "--address",
                paramLabel = "URL",
                description = "Where the workspace is. Default: ${DEFAULT-VALUE}.")
        String address = ServeCommand.USUAL_ADDRESS;

        Add(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            printLink(
                    options,
                    address,
                    terminal,
                    (_, people) ->
                            people.add(
                                    new People.Wanted(name, person, role, state, organisation),
                                    actor()));
            return 0;
        }
    }

    /// `account invite`.
    @Command(
            name = "invite",
            header = "Prints a link by which a person sets a new password.",
            description = "The password that was holds until then.")
    static final class Invite implements Callable<Integer> {
        private final Terminal terminal;
        @Mixin LibraryOptions options = new LibraryOptions();

        @Parameters(paramLabel = "NAME", description = "By which the person signs in.")
        String name = "";

        @Option(
                names = "--address",
                paramLabel = "URL",
                description = "Where the workspace is. Default: ${DEFAULT-VALUE}.")
        String address = ServeCommand.USUAL_ADDRESS;

        Invite(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            printLink(
                    options,
                    address,
                    terminal,
                    (store, people) -> people.invite(account(store), actor()));
            return 0;
        }

        private Account account(Store store) {
            return store.accounts()
                    .findByName(name)
                    .orElseThrow(() ->
                            new RapporteurException(
                                    ErrorCode.WRONG_USAGE,
                                    "There is no account \"%s\"; account list shows all."
                                            .formatted(name)));
        }
    }

    /// `account list`.
    @Command(name = "list", header = "Lists the accounts: name, role, person, State, organisation.")
    static final class ListAll implements Callable<Integer> {
        private final Terminal terminal;
        @Mixin LibraryOptions options = new LibraryOptions();

        ListAll(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            Library.requireLibrary(options.folder());
            try (var store = Library.openStore(options.folder())) {
                store.accounts().listAll().forEach(this::print);
            }
            return 0;
        }

        private void print(Account account) {
            if (options.json) {
                terminal.print(
                        JsonLine.line(line -> {
                            line.writeStringProperty("name", account.name());
                            line.writeStringProperty("role", account.role());
                            line.writeStringProperty("person", account.person());
                            line.writeStringProperty("state", account.state());
                            line.writeStringProperty("organisation", account.organisation());
                            line.writeBooleanProperty("suspended", account.suspended());
                        }));
            } else {
                terminal.out()
                        .printf(
                                "%s\t%s\t%s\t%s\t%s%s%n",
                                account.name(),
                                account.role(),
                                account.person(),
                                account.state(),
                                account.organisation(),
                                account.suspended() ? "\tsuspended" : "");
            }
        }
    }
}
