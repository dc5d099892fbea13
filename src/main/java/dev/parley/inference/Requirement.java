package dev.parley.inference;

import java.util.List;

/**
 * One condition of a rule, held against an article.
 *
 * @param condition as the author of the rule wrote it
 * @param sentence by what it is met, or why it fails
 * @param ids of the facts, steps and things that the sentence speaks of
 * @param attempts where it wants what another rule concludes: the rules that are one condition short of that
 */
public record Requirement(String condition, Status status, String sentence, List<String> ids, List<Attempt> attempts) {
    public Requirement {
        ids = List.copyOf(ids);
        attempts = List.copyOf(attempts);
    }

    /** Whether a condition holds. */
    public enum Status {
        MET,
        UNMET,
        /** It rests on what another condition lacks. */
        OPEN
    }
}
