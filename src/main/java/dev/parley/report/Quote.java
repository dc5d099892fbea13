package dev.parley.report;

import dev.parley.text.Span;
import java.util.regex.Pattern;

/** The words of the article that prove something, fit to stand in a line. */
final class Quote {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u00a0\\u2028\\u2029]+");
    private static final Pattern TRAILING = Pattern.compile("[\\s,;:.\u2013\u2014-]+$");
    private static final String CUT = "...";

    private Quote() {}

    /** Words on one line: white space and control characters as single blanks. */
    static String fold(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** The evidence in quotation marks, at most {@code width} characters, cut between words so that the cue stays. */
    static String of(String text, Span evidence, Span cue, int width) {
        int from = Math.max(evidence.start(), Math.min(cue.start(), evidence.end()));
        int to = Math.max(from, Math.min(cue.end(), evidence.end()));
        String words = fold(evidence.of(text));
        int start = prefix(text, evidence.start(), from);
        int end = Math.max(start, prefix(text, evidence.start(), to));
        return "\"" + cut(words, start, end, width - 2) + "\"";
    }

    /** The sentence around a mention in quotation marks, cut in the same way. */
    static String around(String text, Span mention, int width) {
        int start = mention.start();
        while (start > 0 && !endsSentence(text, start - 1)) {
            start--;
        }
        int end = mention.end();
        while (end < text.length() && !endsSentence(text, end - 1)) {
            end++;
        }
        return of(text, new Span(start, end), mention, width);
    }

    private static boolean endsSentence(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        return switch (text.charAt(at)) {
            case '.' -> Character.isWhitespace(next) && !isAbbreviated(text, at);
            case '!', '?' -> Character.isWhitespace(next);
            case '\n' -> next == '\n' || next == '\r';
            default -> false;
        };
    }

    /** "U.S.", "J. Smith": one capital before the full stop. */
    private static boolean isAbbreviated(String text, int stop) {
        return stop > 0
                && Character.isUpperCase(text.charAt(stop - 1))
                && (stop == 1 || !Character.isLetter(text.charAt(stop - 2)));
    }

    private static int prefix(String text, int start, int end) {
        String folded = fold(text.substring(start, end) + "|");
        return folded.length() - 1;
    }

    private static String cut(String words, int cueStart, int cueEnd, int width) {
        if (words.length() <= width) {
            return words;
        }
        int room = width - 2 * CUT.length();
        int before = Math.max(0, room - (cueEnd - cueStart)) / 2;
        int start = wordAfter(words, cueStart - before, cueStart);
        if (start == 0 || cueEnd <= width - CUT.length()) {
            return until(words, width - CUT.length(), cueEnd) + CUT;
        }
        String rest = words.substring(start);
        if (rest.length() <= width - CUT.length()) {
            int earliest = words.length() - (width - CUT.length());
            return CUT + words.substring(wordAfter(words, earliest, cueStart));
        }
        return CUT + until(rest, room, cueEnd - start) + CUT;
    }

    /** The start of the first word at or after {@code at}, but not after {@code latest}. */
    private static int wordAfter(String words, int at, int latest) {
        if (at <= 0) {
            return 0;
        }
        int space = words.indexOf(' ', at - 1);
        return space < 0 || space + 1 > latest ? latest : space + 1;
    }

    /** As many whole words as fit, at least to {@code least} where that fits. */
    private static String until(String words, int width, int least) {
        int space = words.lastIndexOf(' ', width);
        int end = space > 0 && space >= Math.min(least, width) ? space : width;
        if (Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return TRAILING.matcher(words.substring(0, end)).replaceAll("");
    }
}
