package dev.parley;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What Parley reads.
 *
 * @param id names the article in output; no meaning beyond that
 * @param title a headline that stands beside the text, null where there is none
 * @param date of publication, null where it is unknown; decides who held which office and who belonged to which bloc
 * @param text as given; every offset of the reading points into it, in UTF-16 code units
 */
public record Article(
        String id, @Nullable String title, @Nullable LocalDate date, String text) {
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text: an article needs its text, which may be empty");
    }

    /** An article of which only the text is known. */
    public static Article of(String text) {
        return new Article("article", null, null, text);
    }

    /** The same article with a date. */
    public Article on(LocalDate day) {
        return new Article(id, title, day, text);
    }
}
