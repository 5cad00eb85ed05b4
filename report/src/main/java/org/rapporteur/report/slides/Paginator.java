package org.rapporteur.report.slides;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Deals blocks out to pages of one height. A block is cut only where it is taller than a page.
final class Paginator {

    /// Steps in which an even filling of the pages is sought.
    private static final double STEP_POINTS = 20;

    private Paginator() {}

    /// As few pages as will hold the blocks, filled as evenly as that allows; no page for no
    /// blocks.
    static List<List<Block>> paginate(List<Block> blocks, double widthPoints, double heightPoints) {
        var greedy = fill(blocks, widthPoints, heightPoints);
        for (double height = heightPoints / 2; height < heightPoints; height += STEP_POINTS) {
            double limit = height;
            boolean allFit =
                    blocks.stream().allMatch(block -> block.heightPoints(widthPoints) <= limit);
            if (allFit) {
                var even = fill(blocks, widthPoints, limit);
                if (even.size() == greedy.size()) {
                    return even;
                }
            }
        }
        return greedy;
    }

    private static List<List<Block>> fill(
            List<Block> blocks, double widthPoints, double heightPoints) {
        List<List<Block>> pages = new ArrayList<>();
        List<Block> page = new ArrayList<>();
        Deque<Block> waiting = new ArrayDeque<>(blocks);
        double used = 0;
        while (!waiting.isEmpty()) {
            var block = waiting.remove();
            double height = block.heightPoints(widthPoints);
            if (used + height > heightPoints && !page.isEmpty()) {
                pages.add(List.copyOf(page));
                page.clear();
                used = 0;
            }
            if (height > heightPoints) {
                var parts = cut(block, widthPoints, heightPoints);
                page.add(parts.getFirst());
                waiting.addFirst(parts.getLast());
                used = heightPoints;
            } else {
                page.add(block);
                used += height;
            }
        }
        if (!page.isEmpty()) {
            pages.add(List.copyOf(page));
        }
        return pages;
    }

    /// A block in two: what fits on a page of its own, and the rest.
    private static List<Block> cut(Block block, double widthPoints, double heightPoints) {
        List<Paragraph> first = new ArrayList<>();
        double used = 0;
        int next = 0;
        while (used + heightOf(block, next, widthPoints) <= heightPoints) {
            used += heightOf(block, next, widthPoints);
            first.add(block.paragraphs().get(next++));
        }
        var rest = new ArrayList<>(block.paragraphs().subList(next, block.paragraphs().size()));
        if (first.isEmpty()) {
            var tooTall = rest.removeFirst();
            int at = fittingPrefix(tooTall, widthPoints, heightPoints);
            first.add(part(tooTall, tooTall.form(), tooTall.text().substring(0, at)));
            rest.addFirst(part(tooTall, Paragraph.Form.CONTINUED, tooTall.text().substring(at)));
        }
        return List.of(new Block(first, block.trace()), new Block(rest, block.trace()));
    }

    private static double heightOf(Block block, int index, double widthPoints) {
        return TextMeasure.heightPoints(block.paragraphs().get(index), widthPoints);
    }

    /// Length of the longest beginning that fits, up to a place where a line may end; at least one
    /// character.
    static int fittingPrefix(Paragraph paragraph, double widthPoints, double heightPoints) {
        var ends = listBreaks(paragraph.text());
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) / 2;
            var tried =
                    part(
                            paragraph,
                            paragraph.form(),
                            paragraph.text().substring(0, ends.get(middle)));
            if (TextMeasure.heightPoints(tried, widthPoints) <= heightPoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 ? ends.get(low - 1) : longWordPrefix(paragraph, widthPoints, heightPoints);
    }

    private static List<Integer> listBreaks(String text) {
        List<Integer> ends = new ArrayList<>();
        for (int end = 0; end < text.length(); ) {
            end = TextMeasure.nextBreak(text, end);
            ends.add(end);
        }
        return ends;
    }

    /// The same for one word that is taller than the page: as many characters as its first page
    /// surely holds.
    private static int longWordPrefix(
            Paragraph paragraph, double widthPoints, double heightPoints) {
        var text = paragraph.text();
        int end = text.length();
        while (end > 1
                && TextMeasure.heightPoints(
                                part(paragraph, paragraph.form(), text.substring(0, end)),
                                widthPoints)
                        > heightPoints) {
            end /= 2;
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) && end < text.length()
                ? end + 1
                : end;
    }

    private static Paragraph part(Paragraph whole, Paragraph.Form form, String text) {
        return Paragraph.of(form, whole.runs().getFirst().withText(text));
    }
}
