package dev.parley.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that state a fact, and where its party and target stand.
 *
 * @param party slots each of which gives a fact where it is filled
 * @param target slots in order of preference
 * @param needs for a slot the classes one of which must fill it; what tells senses apart
 * @param negated what the negated cue states
 * @param modality where the cue itself carries one
 * @param role in which the party of the first slot sits at a meeting
 * @param unless slots whose filler must not be of these classes
 * @param onlyNegated the cue counts where it is negated only
 * @param source the entry's {@code file:line}
 */
public record CueEntry(
        CueWords words,
        FactType fact,
        @Nullable Manner manner,
        List<String> party,
        List<String> target,
        Map<String, Set<String>> needs,
        Map<String, Set<String>> unless,
        Negated negated,
        @Nullable Modality modality,
        @Nullable Role role,
        boolean onlyNegated,
        String holds,
        String silent,
        String source) {

    /** What becomes of a cue under negation. */
    public sealed interface Negated {
        /** It states a fact of another type. */
        record Opposite(FactType fact) implements Negated {}

        /** It states the same, denied. */
        record Denied() implements Negated {}

        /** It states nothing. */
        record Nothing() implements Negated {}
    }
}
