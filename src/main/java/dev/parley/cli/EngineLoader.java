package dev.parley.cli;

import dev.parley.Article;
import dev.parley.Reading;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes an engine from a pack; null stands for the standard pack. */
@FunctionalInterface
interface EngineLoader {
    Function<Article, Reading> load(@Nullable Path pack);
}
