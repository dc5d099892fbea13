package dev.parley.linguistics;

import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Clause.Relation;
import java.util.List;

/** Gives an auxiliary that stands alone the verb before it, with what that governs: "Brazil accepted the quota, Colombia did not". */
final class VerbPhraseEllipsis {
    private VerbPhraseEllipsis() {}

    static void recover(List<Clause> clauses) {
        Clause antecedent = null;
        for (Clause clause : clauses) {
            if (antecedent != null && isElliptical(clause)) {
                clause.recover(antecedent);
            } else if (isFull(clause)) {
                antecedent = clause;
            }
        }
    }

    /** "did not", "will not": an auxiliary other than "be" that nothing follows. */
    private static boolean isElliptical(Clause clause) {
        return clause.verb().copula()
                && !clause.lemma().equals("be")
                && clause.surfaceSubject() != null
                && clause.arguments().stream().map(Argument::slot).allMatch("time"::equals);
    }

    private static boolean isFull(Clause clause) {
        return !clause.isCopular()
                && !clause.isPassive()
                && clause.surfaceSubject() != null
                && (clause.relation() == Relation.MAIN || clause.relation() == Relation.COMPLEMENT);
    }
}
