package org.rapporteur.server.web;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.wording.InterfaceLanguage;
import org.rapporteur.server.wording.Wording;

/// What stands around every page.
///
/// @param isPart whether the frame itself is there already, and only what it holds is asked for
public record Frame(
        Wording wording,
        String heading,
        Section section,
        Address here,
        Assets assets,
        Asker asker,
        boolean isPart) {

    /// An entry of the navigation.
    public record Entry(Section section, String key, String href) {}

    private static final List<Entry> ENTRIES =
            List.of(
                    new Entry(Section.CYCLE, "nav.cycle", "/"),
                    new Entry(Section.WORK, "nav.work", "/my-work"),
                    new Entry(Section.MATRIX, "nav.matrix", "/matrix"),
                    new Entry(Section.INSTRUMENTS, "nav.instruments", "/instruments"),
                    new Entry(Section.COMMITMENTS, "nav.commitments", "/commitments"),
                    new Entry(Section.ASSESSMENTS, "nav.assessments", "/assessments"),
                    new Entry(Section.SEARCH, "nav.search", "/search"),
                    new Entry(Section.PRECEDENTS, "nav.precedents", "/precedents"),
                    new Entry(Section.PROPOSALS, "nav.proposals", "/proposals"),
                    new Entry(Section.DECKS, "nav.decks", "/decks"),
                    new Entry(Section.JOURNAL, "nav.journal", "/journal"),
                    new Entry(Section.ACCOUNTS, "nav.accounts", "/accounts"));

    /// What this person may read.
    public List<Entry> entries() {
        return ENTRIES.stream().filter(entry -> asker.mayRead(entry.href())).toList();
    }

    public Person person() {
        return asker.person();
    }

    public List<InterfaceLanguage> languages() {
        return Arrays.asList(InterfaceLanguage.values());
    }
}
