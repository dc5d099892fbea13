package dev.parley.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** The ways in which collections of articles write a day. */
final class ArticleDate {
    private static final DateTimeFormatter WIRE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-uuuu")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private ArticleDate() {}

    /** {@code 2025-02-22}. */
    static Optional<LocalDate> parseDay(String words) {
        return parse(words, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** A day alone or before a time: {@code 2025-02-22}, {@code 2025-02-22T10:00:00Z}, {@code 26-FEB-1987 15:01:01.79}. */
    static Optional<LocalDate> parse(String words) {
        String day = words.strip().split("[T ]", 2)[0];
        return parseDay(day).or(() -> parse(day, WIRE));
    }

    private static Optional<LocalDate> parse(String words, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(words, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
