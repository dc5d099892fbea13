package dev.parley;

import dev.parley.diagnostic.Problem;
import dev.parley.diagnostic.ProblemsException;
import dev.parley.inference.Inference;
import dev.parley.inference.RuleBase;
import dev.parley.inference.RuleSource;
import dev.parley.inference.StanceWeights;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.LexiconLoader;
import dev.parley.pack.Pack;
import dev.parley.pack.PackFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes lexicon, rules and weights of a pack, and reports the mistakes of all three at once. */
final class PackLoader {
    private static final String WEIGHTS = "stance-weights.csv";

    private final List<Problem> problems = new ArrayList<>();
    private final @Nullable Lexicon lexicon;
    private final @Nullable Inference inference;

    PackLoader(Pack pack) {
        lexicon = collect(() -> LexiconLoader.load(pack));
        problems.addAll(pack.problems(".drl"));
        problems.addAll(pack.problems(".csv"));
        RuleBase rules = collect(() -> RuleBase.compile(RuleSource.of(pack)));
        StanceWeights weights = collect(() -> weights(pack));
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        inference = new Inference(Objects.requireNonNull(rules), Objects.requireNonNull(weights));
    }

    Lexicon lexicon() {
        return Objects.requireNonNull(lexicon);
    }

    Inference inference() {
        return Objects.requireNonNull(inference);
    }

    private <T> @Nullable T collect(Supplier<T> step) {
        try {
            return step.get();
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return null;
        }
    }

    private static StanceWeights weights(Pack pack) {
        for (PackFile file : pack.files(".csv")) {
            if (file.name().endsWith(WEIGHTS)) {
                return StanceWeights.parse(file.name(), file.text());
            }
        }
        throw new ProblemsException(List.of(new Problem(
                Problem.Severity.ERROR,
                "rules/" + WEIGHTS,
                0,
                0,
                null,
                "the pack has no stance weights",
                "add rules/" + WEIGHTS + "; the standard pack has one to start from")));
    }
}
