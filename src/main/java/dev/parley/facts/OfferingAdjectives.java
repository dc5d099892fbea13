package dev.parley.facts;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Clause;
import org.jspecify.annotations.Nullable;

/** Knows the copular clauses whose adjective offers: "is prepared to", "was ready to". */
final class OfferingAdjectives {
    private OfferingAdjectives() {}

    static boolean govern(Lexicon lexicon, @Nullable Clause clause) {
        Clause governor = clause == null ? null : clause.governor();
        return governor != null
                && governor.isCopular()
                && governor.arguments().stream()
                        .anyMatch(argument -> argument.adjective() != null
                                && offers(lexicon, argument.adjective().lower()));
    }

    private static boolean offers(Lexicon lexicon, String adjective) {
        return lexicon.cues(CueWords.Kind.ADJECTIVE, adjective).stream()
                .anyMatch(entry -> entry.fact() == FactType.OFFER);
    }
}
