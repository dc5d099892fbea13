package dev.parley.facts;

import dev.parley.text.Span;

/**
 * A stretch between quotation marks.
 *
 * @param span with the marks
 * @param inside without them
 */
record Quotation(Span span, Span inside) {
    /** Fewer characters are a word that the author keeps off. */
    private static final int SHORTEST_PHRASE = 12;

    /** Fewer characters than this, in fewer words than a clause needs, are a title, a name or a word that the author keeps off. */
    private static final int SHORTEST_SPEECH = 25;

    /** Long enough for words of the source's own within what it is reported to say. */
    boolean isPhrase() {
        return inside.length() >= SHORTEST_PHRASE;
    }

    /** Its last sentence or clause is complete: a stop stands before the closing mark. */
    boolean isClosed(String text) {
        return inside.length() > 0 && ",.!?".indexOf(text.charAt(inside.end() - 1)) >= 0;
    }

    /** Long enough to be a sentence that somebody said: "We won't go," is, "poison pill" is not. */
    boolean isSpeech(String text) {
        if (inside.length() == 0) {
            return false;
        }
        char last = text.charAt(inside.end() - 1);
        boolean stopped = last == ',' || last == '.' || last == '!' || last == '?';
        return inside.length() >= SHORTEST_SPEECH || stopped && Character.isUpperCase(text.charAt(inside.start()));
    }
}
