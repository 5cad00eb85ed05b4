package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The headings above the current place, outermost first.
///
/// Ranks alone do not tell: publishers set "II", its title and the headings beneath it in one
/// style. A heading that follows a bare division ("II", "Article 5") is its title; a division
/// closes the last one of its own kind; a plain heading in a division's style stands beneath it.
final class Sections {

    private static final int TITLE_BELOW_DIVISION = 1;
    private static final int HEADING_BELOW_DIVISION = 2;

    /// Addresses stay readable; whole headings are in the provision's section.
    private static final int LONGEST_NAME = 40;

    /// @param declared the rank that the document gave; `rank` is the one that came of it
    /// @param name what addresses call the section; empty where nothing can be made of its heading
    private record Heading(
            int declared, int rank, String text, Division division, boolean title, String name) {}

    private final List<Heading> open = new ArrayList<>();
    private final Map<String, Integer> named = new HashMap<>();
    private boolean headingJustRead;
    private String path = "";

    /// Whether a heading above carries a number of its own.
    boolean isNumbered() {
        return open.stream().anyMatch(heading -> !heading.division().isNone());
    }

    /// Says that text came between the last heading and the next.
    void textFollows() {
        headingJustRead = false;
    }

    /// Opens a section and gives the level of its heading, from 0.
    int enter(Block block) {
        var division =
                block.number().isEmpty()
                        ? Division.parse(block.text())
                        : new Division("", block.number());
        boolean title = false;
        int rank;
        if (!division.isNone()) {
            rank = closeForDivision(division, block.rank());
        } else if (isTitleOfLast(block)) {
            rank = open.getLast().rank() + TITLE_BELOW_DIVISION;
            title = true;
        } else {
            rank = closeForHeading(block.rank());
        }
        var name = title ? open.getLast().name() : nameOf(division, block.text());
        open.add(new Heading(block.rank(), rank, block.text(), division, title, name));
        headingJustRead = true;
        path = join(open.size());
        return open.size() - 1;
    }

    /// `way forward` by its words, `II.B` by its number; a name that was there before gets a
    /// counter.
    private String nameOf(Division division, String heading) {
        var name = division.isNone() ? shortened(heading) : qualify(division);
        int again = name.isEmpty() ? 1 : named.merge(name, 1, Integer::sum);
        return again == 1 ? name : name + " [" + again + "]";
    }

    private String qualify(Division division) {
        return division.name().isEmpty()
                ? qualify(division.number())
                : division.name() + " " + division.number();
    }

    private static String shortened(String heading) {
        var name = heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (name.length() > LONGEST_NAME) {
            int blank = name.lastIndexOf(' ', LONGEST_NAME);
            name = name.substring(0, blank > 0 ? blank : LONGEST_NAME) + "…";
        }
        return name.replaceFirst("[:.：。]$", "");
    }

    private boolean isTitleOfLast(Block block) {
        return headingJustRead
                && !open.isEmpty()
                && block.rank() >= open.getLast().declared()
                && !Division.parse(open.getLast().text()).isNone();
    }

    private int closeForDivision(Division division, int rank) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).division().isSameKind(division)) {
                int sameRank = open.get(i).rank();
                keep(i);
                return sameRank;
            }
        }
        return closeForHeading(rank);
    }

    private int closeForHeading(int rank) {
        while (!open.isEmpty() && open.getLast().rank() >= rank) {
            var last = open.getLast();
            var base = last.title() && open.size() > 1 ? open.get(open.size() - 2) : last;
            if (!base.division().isNone() && base.rank() == rank) {
                return rank + HEADING_BELOW_DIVISION;
            }
            open.removeLast();
        }
        return rank;
    }

    private void keep(int count) {
        while (open.size() > count) {
            open.removeLast();
        }
    }

    String path() {
        return path;
    }

    /// What addresses call the section; empty above the first heading.
    String name() {
        return open.isEmpty() ? "" : open.getLast().name();
    }

    /// The path of what stands above a heading of this level.
    String pathAbove(int level) {
        return level == 0 ? "" : join(Math.min(level, open.size()));
    }

    /// The number with the numbers of the divisions around it: `II.5`, `II.B.5`, `art. 5(2)`.
    String qualify(String number) {
        var qualified = number;
        for (int i = open.size() - 1; i >= 0; i--) {
            var division = open.get(i).division();
            if (!division.isNone()) {
                qualified = division.qualify(qualified);
                if (!division.name().isEmpty()) {
                    return qualified;
                }
            }
        }
        return qualified;
    }

    /// The article that the text stands in, as addresses print it: `art. 5`; empty outside
    /// articles.
    String article() {
        for (int i = open.size() - 1; i >= 0; i--) {
            var division = open.get(i).division();
            if (division.isArticle()) {
                return division.name() + " " + division.number();
            }
        }
        return "";
    }

    private String join(int count) {
        return String.join(" / ", open.subList(0, count).stream().map(Heading::text).toList());
    }
}
