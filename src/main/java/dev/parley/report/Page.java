package dev.parley.report;

import java.util.ArrayList;
import java.util.List;

/** Two columns, 100 characters wide: a verdict on the left, its matter on the right. */
final class Page {
    static final int WIDTH = 100;

    /** Where the right column starts: an indent, the longest verdict, a gap. */
    static final int MARGIN = 15;

    /** How much fits into a line of the right column. */
    static final int COLUMN = WIDTH - MARGIN;

    private static final String INDENT = "  ";

    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    Page(boolean colour) {
        this.colour = colour;
    }

    /** A line that opens a section, across both columns. */
    void heading(String words) {
        wrap(words, WIDTH).forEach(line -> line(paint(Tone.STRONG, line)));
    }

    /** A line that opens a section, with a verdict beside it. */
    void heading(String verdict, String words) {
        entry(verdict, Tone.STRONG, words, Tone.STRONG);
    }

    void entry(String verdict, Tone tone, String words) {
        entry(INDENT + verdict, tone, words, Tone.PLAIN);
    }

    private void entry(String left, Tone leftTone, String words, Tone tone) {
        String start = paint(leftTone, left) + " ".repeat(Math.max(1, MARGIN - left.length()));
        for (String part : wrap(words, COLUMN)) {
            line(start + paint(tone, part));
            start = " ".repeat(MARGIN);
        }
    }

    /** More on what stands above, in the right column. */
    void more(Tone tone, String words) {
        wrap(words, COLUMN).forEach(line -> line(" ".repeat(MARGIN) + paint(tone, line)));
    }

    void quiet(String words) {
        wrap(words, WIDTH).forEach(line -> line(paint(Tone.QUIET, line)));
    }

    void blank() {
        line("");
    }

    private void line(String words) {
        out.append(words).append('\n');
    }

    private String paint(Tone tone, String words) {
        return colour ? tone.paint(words) : words;
    }

    /** Lines of at most the given width, broken between words; a longer word stays whole. */
    static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        String rest = words.strip();
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : rest.indexOf(' ');
            if (end < 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(rest);
        return lines;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
