package dev.parley;

import dev.parley.diagnostic.Problem;
import dev.parley.diagnostic.ProblemsException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns away what cannot be a news text, with a line that says what to do. */
final class TextGate {
    /** A long feature has 60,000 characters; more than a million is a book, a dump, or many articles in one. */
    private static final int LONGEST_TEXT = 1_000_000;

    /** The longest word of English prose is far shorter; a long URL is not. */
    private static final int LONGEST_WORD = 10_000;

    private TextGate() {}

    static void check(Article article) {
        String text = article.text();
        if (text.isBlank()) {
            throw problem(article, "the text is empty", "give an article with words in it");
        }
        if (text.length() > LONGEST_TEXT) {
            throw problem(
                    article,
                    "the text has " + text.length() + " characters, the limit is " + LONGEST_TEXT,
                    "divide it into articles, one a file or one a line of a batch");
        }
        if (text.indexOf('\0') >= 0) {
            throw problem(article, "the text holds NUL characters: it is binary", "give plain text in UTF-8");
        }
        int word = longestWord(text);
        if (word > LONGEST_WORD) {
            throw problem(
                    article,
                    "a word of " + word + " characters: this is no prose",
                    "strip encoded data and markup from the text");
        }
    }

    private static int longestWord(String text) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length = text.charAt(i) <= ' ' ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static ProblemsException problem(Article article, String message, @Nullable String hint) {
        return new ProblemsException(
                List.of(new Problem(Problem.Severity.ERROR, article.id(), 0, 0, null, message, hint)));
    }
}
