package dev.parley.inference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rule files and weights of this project, compiled once. */
final class StandardRules {
    private static final Path FOLDER = Path.of("rules");

    static final StanceWeights WEIGHTS =
            StanceWeights.parse("stance-weights.csv", read(FOLDER.resolve("stance-weights.csv")));
    static final RuleBase RULES = RuleBase.compile(files());
    static final Inference INFERENCE = new Inference(RULES, WEIGHTS);

    private StandardRules() {}

    static List<RuleSource> files() {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .map(path -> new RuleSource(path.getFileName().toString(), read(path)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
