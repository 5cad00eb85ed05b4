package org.rapporteur.server.web;

import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.Function;

/// What is answered.
public sealed interface Reply {

    /// A page.
    ///
    /// @param template its name without the ending
    /// @param heading what names the page, in the visitor's language
    /// @param section the entry of the navigation that it belongs to
    /// @param view what the template shows
    record Page(int status, String template, String heading, Section section, Object view)
            implements Reply {}

    /// A part of a page, to be put in the place of what is there.
    ///
    /// @param template its name without the ending; without a frame of its own
    record Part(int status, String template, Object view) implements Reply {}

    /// Finished bytes.
    ///
    /// @param maxAgeSeconds how long a browser may keep them without asking; 0 to ask each time
    record Bytes(int status, String type, byte[] body, int maxAgeSeconds) implements Reply {}

    /// A file for the visitor to keep, written as it is made.
    record Export(String type, String fileName, Consumer<OutputStream> content) implements Reply {}

    /// Somewhere else.
    record Redirect(String to) implements Reply {}

    /// Somewhere else, with a session that the browser keeps from now on.
    ///
    /// @param session its token
    record SignedIn(String to, String session) implements Reply {}

    /// To the identity provider.
    ///
    /// @param away what the browser keeps until it comes back
    record Leave(String to, String away) implements Reply {}

    /// A page from which the browser goes on by itself, with a session. A browser that comes from
    /// elsewhere does not send a session along before a page of ours has led it on.
    record Entered(Page page, String to, String session) implements Reply {}

    /// Somewhere else, without the session that was.
    record SignedOut(String to) implements Reply {}

    /// The entries of the navigation.
    enum Section {
        CYCLE,
        MATRIX,
        INSTRUMENTS,
        COMMITMENTS,
        ASSESSMENTS,
        WORK,
        SEARCH,
        PRECEDENTS,
        PROPOSALS,
        DECKS,
        JOURNAL,
        ACCOUNTS,
        NONE
    }

    static Page page(String template, String heading, Section section, Object view) {
        return new Page(200, template, heading, section, view);
    }

    /// The same with the reason why nothing was done.
    static Page refused(int status, Page page) {
        return new Page(status, page.template(), page.heading(), page.section(), page.view());
    }

    /// Does what a form asks; where that is refused, the form's own page comes again and says why.
    ///
    /// @param again the page with the reason in the visitor's language
    static Reply told(Visit visit, Route.Handler work, Function<String, Page> again) {
        try {
            return work.answer(visit);
        } catch (Refusal refused) {
            var why = visit.wording().of(refused.key(), refused.values().toArray());
            return refused(refused.status(), again.apply(why));
        }
    }
}
