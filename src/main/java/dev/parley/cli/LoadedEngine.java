package dev.parley.cli;

import dev.parley.Article;
import dev.parley.Parley;
import dev.parley.Reading;
import dev.parley.report.WhyNotReport;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What commands ask of an engine.
 *
 * @param whyNot the report on a conclusion that a reading lacks
 * @param nearMisses the report on all that a reading lacks by one condition
 */
record LoadedEngine(
        Function<Article, Reading> reader,
        BiFunction<Reading, String, String> whyNot,
        Function<Reading, String> nearMisses) {
    static LoadedEngine of(Parley parley) {
        return new LoadedEngine(
                parley::read,
                (reading, conclusion) -> WhyNotReport.of(parley, reading, conclusion),
                reading -> WhyNotReport.nearMisses(parley, reading));
    }
}
