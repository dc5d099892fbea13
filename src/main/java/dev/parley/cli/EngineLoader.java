package dev.parley.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Makes an engine from a pack; null stands for the standard pack. */
@FunctionalInterface
interface EngineLoader {
    LoadedEngine load(@Nullable Path pack);
}
