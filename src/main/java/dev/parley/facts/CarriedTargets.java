package dev.parley.facts;

import dev.parley.facts.FactDraft.TargetDraft;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.Token;
import dev.parley.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Says what an evaluation without a target of its own is about, where it goes on from another: "Italy favours an early start, but there is scepticism in
 * France", "the tax angered growers; protests also came from Senegal".
 */
final class CarriedTargets {
    private static final Set<FactType> EVALUATIONS =
            Set.of(FactType.SUPPORT, FactType.CRITICISM, FactType.CONCERN, FactType.REFUSAL);

    private final Lexicon lexicon;

    CarriedTargets(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The target of the last evaluation before the cue that it continues; none where it continues none. */
    TargetDraft of(Frame frame, FactType type, Document.Parse parse, List<FactDraft> before) {
        Clause clause = frame.clause();
        if (clause == null || !EVALUATIONS.contains(type)) {
            return TargetDraft.NONE;
        }
        boolean adds = isAdditive(clause);
        if (!adds && !isExistential(clause)) {
            return TargetDraft.NONE;
        }
        Span sentence = parse.sentence().span();
        for (int i = before.size() - 1; i >= 0; i--) {
            FactDraft fact = before.get(i);
            boolean goesOn = adds ? isFor(fact.type()) == isFor(type) : sentence.contains(fact.cue());
            if (goesOn && EVALUATIONS.contains(fact.type()) && !fact.target().isNone()) {
                return fact.target();
            }
        }
        return TargetDraft.NONE;
    }

    /** "there is scepticism": who doubts is said, what is doubted is known. */
    private static boolean isExistential(Clause clause) {
        NounGroup subject = clause.surfaceSubject();
        return subject != null && subject.first().head().is("there");
    }

    private static boolean isFor(FactType type) {
        return type == FactType.SUPPORT;
    }

    private boolean isAdditive(Clause clause) {
        Span span = clause.wholeSpan();
        for (Token token : clause.sentence().tokens()) {
            if (span.contains(token.span()) && lexicon.grammar().additives().contains(token.lower())) {
                return true;
            }
        }
        return false;
    }
}
