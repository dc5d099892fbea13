package dev.parley.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The predicates of one sentence with the clauses that they head, so that subjects, arguments and governors can be found one after the other. */
final class Predicates {
    private final VerbForms forms;
    private final @Nullable Clause[] byChunk;
    private final boolean[] subjects;
    private final List<Clause> clauses = new ArrayList<>();

    Predicates(VerbForms forms, int chunks) {
        this.forms = forms;
        this.byChunk = new @Nullable Clause[chunks];
        this.subjects = new boolean[chunks];
    }

    void add(Clause clause) {
        byChunk[clause.position()] = clause;
        clauses.add(clause);
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** The clause whose verb or adjective stands there, or null. */
    @Nullable
    Clause at(int chunk) {
        return byChunk[chunk];
    }

    /** The clause whose predicate stands there or is the last before, or null. */
    @Nullable
    Clause upTo(int chunk) {
        for (int i = Math.min(chunk, byChunk.length - 1); i >= 0; i--) {
            if (byChunk[i] != null) {
                return byChunk[i];
            }
        }
        return null;
    }

    VerbForms.Form form(int chunk) {
        return forms.at(chunk);
    }

    boolean isFinite(int chunk) {
        return forms.isFinite(chunk);
    }

    boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (forms.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** The clause of the last finite verb before a chunk, or null. */
    @Nullable
    Clause finiteBefore(int chunk) {
        for (int i = chunk - 1; i >= 0; i--) {
            if (forms.isFinite(i)) {
                return byChunk[i];
            }
        }
        return null;
    }

    /** Whether some finite verb has the noun phrase there for its subject. */
    boolean isSubject(int nouns) {
        return subjects[nouns];
    }

    void markSubject(int nouns) {
        subjects[nouns] = true;
    }
}
