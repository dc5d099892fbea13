package dev.parley.cli;

import dev.parley.Article;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a text file cannot say of itself. */
final class ArticleOptions {
    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "day of publication; decides who held which office then")
    private @Nullable LocalDate date;

    @Option(names = "--title", paramLabel = "TEXT", description = "headline, where the text does not hold it")
    private @Nullable String title;

    @Nullable
    String title() {
        return title;
    }

    Article article(String id, String text) {
        return new Article(id, title, date, text);
    }

    /** Reads a day, or says how to write one. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return ArticleDate.parseDay(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is no day: write it as YYYY-MM-DD, e.g. 2025-02-22"));
        }
    }
}
