package dev.parley.swap;

/** The mark of possession behind a name. */
final class Possessive {
    private Possessive() {}

    /** Behind the mark, or {@code from} where there is none. */
    static int end(String text, int from) {
        if (from >= text.length() || !isApostrophe(text.charAt(from))) {
            return from;
        }
        if (from + 1 < text.length() && text.charAt(from + 1) == 's' && !isLetter(text, from + 2)) {
            return from + 2;
        }
        boolean plural = from > 0 && text.charAt(from - 1) == 's' && !isLetter(text, from + 1);
        return plural ? from + 1 : from;
    }

    /** The mark that a name takes, written with the same apostrophe as another. */
    static String mark(String name, String other) {
        if (other.isEmpty()) {
            return "";
        }
        return name.endsWith("s") ? other.substring(0, 1) : other.charAt(0) + "s";
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
