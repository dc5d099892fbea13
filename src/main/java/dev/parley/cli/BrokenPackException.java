package dev.parley.cli;

import dev.parley.diagnostic.ProblemsException;

/** The rules or the lexicon cannot be used: nothing can be read at all. */
final class BrokenPackException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenPackException(ProblemsException cause) {
        super(cause.getMessage(), cause);
    }
}
