package dev.parley.cli;

import dev.parley.Article;
import dev.parley.Parley;
import dev.parley.Reading;
import dev.parley.Supports;
import dev.parley.report.WhyNotReport;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the commands ask of Parley.
 *
 * @param read makes a reading of an article
 * @param supports tells what the lines of such a reading stand on
 * @param whyNot the report on a conclusion that a reading lacks
 * @param nearMisses the report on all that a reading lacks by one condition
 */
record Interpreter(
        Function<Article, Reading> read,
        Function<Reading, Supports> supports,
        BiFunction<Reading, String, String> whyNot,
        Function<Reading, String> nearMisses) {
    static Interpreter of(Parley parley) {
        return new Interpreter(
                parley::read,
                parley::supports,
                (reading, conclusion) -> WhyNotReport.of(parley, reading, conclusion),
                reading -> WhyNotReport.nearMisses(parley, reading));
    }
}
