package dev.parley.facts;

import dev.parley.text.Span;
import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** An issue in the making. */
final class IssueDraft {
    private final String label;
    private final String head;
    private final TreeSet<Span> mentions = new TreeSet<>();
    private final Set<Actor> named = new LinkedHashSet<>();
    private final Set<Actor> territories = new LinkedHashSet<>();
    private final Set<Actor> sharers = new LinkedHashSet<>();
    private final Set<Actor> bound = new LinkedHashSet<>();
    private final Set<Actor> concerned = new LinkedHashSet<>();
    private boolean conflict;

    IssueDraft(String label, String head) {
        this.label = label;
        this.head = head;
    }

    String label() {
        return label;
    }

    /** Lemma of its head noun. */
    String head() {
        return head;
    }

    NavigableSet<Span> mentions() {
        return mentions;
    }

    /** Parties that its words name. */
    Set<Actor> named() {
        return named;
    }

    /** Those of them that say where it is. */
    Set<Actor> territories() {
        return territories;
    }

    /** Parties that are listed side by side in its words. */
    Set<Actor> sharers() {
        return sharers;
    }

    /** Parties that it binds or hits. */
    Set<Actor> bound() {
        return bound;
    }

    /** Parties whose matter it is said to be. */
    Set<Actor> concerned() {
        return concerned;
    }

    boolean isConflict() {
        return conflict;
    }

    void markConflict() {
        conflict = true;
    }
}
