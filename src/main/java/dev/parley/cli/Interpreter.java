package dev.parley.cli;

import dev.parley.Article;
import dev.parley.Parley;
import dev.parley.Reading;
import dev.parley.Supports;
import java.util.function.Function;

/**
 * What the commands ask of Parley.
 *
 * @param read makes a reading of an article
 * @param supports tells what the lines of such a reading stand on
 */
record Interpreter(Function<Article, Reading> read, Function<Reading, Supports> supports) {
    static Interpreter of(Parley parley) {
        return new Interpreter(parley::read, parley::supports);
    }
}
