package dev.parley.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** A pack, fixture or input that cannot be used, with all that is wrong in it. */
public final class ProblemsException extends RuntimeException {
    private final transient List<Problem> problems;

    public ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of files and lines. */
    public List<Problem> problems() {
        return problems;
    }
}
