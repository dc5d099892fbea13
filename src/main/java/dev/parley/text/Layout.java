package dev.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Divides a text into blocks: a blank line or an indented line starts a paragraph, an unindented line in hard-wrapped text goes on.
 *
 * <p>A text whose lines are long holds one paragraph a line. The first block is a headline if it ends without a full stop and others follow.
 * A dateline ("RIYADH, Feb 18 (Reuters) -") is cut off the paragraph that it opens.
 */
final class Layout {
    /** No wire service wraps wider; a longer line is a paragraph of its own. */
    private static final int WIDEST_WRAP = 100;

    private static final int LONGEST_HEADLINE = 160;
    private static final Pattern DATELINE =
            Pattern.compile("^(?:[A-Z][A-Za-z.']+(?:[ /-][A-Z][A-Za-z.']+){0,3})(?:, [A-Z][A-Za-z. ]{2,20})?"
                    + "(?:, [A-Z][a-z]{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?"
                    + "(?: ?\\([A-Za-z][A-Za-z ./]{1,30}\\) ?(?:--?|\u2014) ?| (?:--|\u2014) ?)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;][\"')]*$");

    private Layout() {}

    static List<Block> blocks(String folded) {
        List<Span> paragraphs = paragraphs(folded);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span span = paragraphs.get(i);
            if (i == 0 && paragraphs.size() > 1 && isHeadline(span.of(folded))) {
                blocks.add(new Block(Block.Kind.HEADLINE, span));
            } else {
                addParagraph(folded, span, i <= 2, blocks);
            }
        }
        return blocks;
    }

    private static void addParagraph(String folded, Span span, boolean mayOpen, List<Block> blocks) {
        Matcher dateline = DATELINE.matcher(folded).region(span.start(), span.end());
        if (mayOpen && dateline.find() && startsInCapitals(dateline.group())) {
            blocks.add(new Block(Block.Kind.DATELINE, new Span(span.start(), dateline.end())));
            if (dateline.end() < span.end()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(dateline.end(), span.end())));
            }
        } else {
            blocks.add(new Block(Block.Kind.PARAGRAPH, span));
        }
    }

    private static boolean startsInCapitals(String dateline) {
        boolean capitals = dateline.length() > 2
                && Character.isUpperCase(dateline.charAt(0))
                && Character.isUpperCase(dateline.charAt(1));
        return capitals || dateline.indexOf('(') >= 0;
    }

    private static boolean isHeadline(String block) {
        return block.length() <= LONGEST_HEADLINE
                && !SENTENCE_END.matcher(block).find();
    }

    private static List<Span> paragraphs(String folded) {
        List<Span> lines = lines(folded);
        boolean wrapped = isWrapped(lines);
        List<Span> out = new ArrayList<>();
        @Nullable Span open = null;
        for (Span line : lines) {
            Span words = trim(folded, line);
            if (words.length() == 0) {
                open = close(open, out);
            } else if (open == null || !wrapped || isIndented(folded, line, words)) {
                close(open, out);
                open = words;
            } else {
                open = open.hull(words);
            }
        }
        close(open, out);
        return out;
    }

    private static @Nullable Span close(@Nullable Span open, List<Span> out) {
        if (open != null) {
            out.add(open);
        }
        return null;
    }

    private static List<Span> lines(String folded) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start <= folded.length()) {
            int end = folded.indexOf('\n', start);
            if (end < 0) {
                end = folded.length();
            }
            lines.add(new Span(start, end));
            start = end + 1;
        }
        return lines;
    }

    /** Hard-wrapped text may hold a long line or two (an address, a table), a text of one paragraph a line holds mostly such. */
    private static boolean isWrapped(List<Span> lines) {
        long filled = lines.stream().filter(line -> line.length() > 1).count();
        long wide = lines.stream().filter(line -> line.length() > WIDEST_WRAP).count();
        return wide * 3 < filled;
    }

    private static boolean isIndented(String folded, Span line, Span words) {
        return words.start() - line.start() >= 2 || folded.charAt(line.start()) == '\t';
    }

    private static Span trim(String folded, Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && folded.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && folded.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Span(start, end);
    }
}
