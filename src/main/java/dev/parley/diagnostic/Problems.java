package dev.parley.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Gathers problems while a pack is read, so that an author sees all of them at once. Not thread-safe. */
public final class Problems {
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Whether one of them makes the pack unusable. */
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** In the order of files, lines and columns, each once. */
    public List<Problem> sorted() {
        return found.stream().sorted(BY_PLACE).distinct().toList();
    }

    /** Throws all of them, warnings too, if one is an error. */
    public void throwErrors() {
        if (hasErrors()) {
            throw new ProblemsException(sorted());
        }
    }
}
