package dev.parley.facts;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.CueWords;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Truth;
import dev.parley.text.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cue found in the text, with access to its slots.
 *
 * @param clause the clause that it is the predicate of, or in which it stands; null where there is none
 * @param event the cue is a noun for an event, whose truth the verb over it decides
 */
record Frame(
        CueEntry entry,
        Span cue,
        @Nullable Clause clause,
        Truth truth,
        Function<String, List<Filler>> slots,
        boolean event) {
    List<Filler> slot(String name) {
        return slots.apply(name);
    }

    /** How much the entry asks for: the one that asks most is the closest reading. */
    int specificity() {
        int score = entry.needs().size();
        score += entry.words().objectNoun() == null ? 0 : 4;
        score += entry.words().kind() == CueWords.Kind.VERB ? 0 : 3;
        score += entry.words().particle() == null ? 0 : 2;
        score += entry.words().preposition() == null ? 0 : 1;
        return score;
    }
}
