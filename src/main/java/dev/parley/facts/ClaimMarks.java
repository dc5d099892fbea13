package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Tag;
import org.jspecify.annotations.Nullable;

/** The words that open a complement: "that", and the question words. */
final class ClaimMarks {
    /** Words that may stand between a verb and its "that": "wrote in a letter to the members on Monday that". */
    private static final int LONGEST_APPROACH = 14;

    private final Lexicon lexicon;
    private final ClaimScene scene;

    ClaimMarks(Lexicon lexicon, ClaimScene scene) {
        this.lexicon = lexicon;
        this.scene = scene;
    }

    /** "that" between the frame and the verb of its complement; -1 where there is none. */
    int thatBehind(Clause clause, @Nullable Argument finite, boolean takesHearer) {
        int from = scene.at(clause.verbSpan().end());
        Clause child = finite == null ? null : finite.clause();
        boolean found = child != null;
        int to = child == null
                ? from + LONGEST_APPROACH
                : scene.at(child.headSpan().start());
        for (int i = from; i < to && scene.has(i); i++) {
            if (scene.is(i, "that") && (found ? !scene.is(i, Tag.DET) : opensComplement(i))) {
                return i;
            }
            boolean phrase = scene.token(i).tag().isNominal()
                    || scene.is(i, Tag.ADP)
                    || scene.is(i, Tag.DET)
                    || scene.is(i, Tag.ADJ)
                    || scene.is(i, Tag.NUM)
                    || scene.is(i, Tag.ADV)
                    || scene.is(i, Tag.PART)
                    || scene.is(i, Tag.PRON)
                    || takesHearer && (scene.is(i, ",") || scene.is(i, Tag.CCONJ));
            boolean object = !takesHearer && i == from && !scene.is(i, Tag.ADP) && !scene.is(i, Tag.ADV);
            if (!found && (!phrase || object)) {
                return -1;
            }
        }
        return -1;
    }

    /** Tagged so, or behind a comma or a day and before a subject: "told Iran, its ally, that the fleet", "denied today that her party". */
    private boolean opensComplement(int that) {
        boolean apart =
                scene.is(that - 1, ",") || lexicon.isTime(scene.token(that - 1).lemma());
        boolean subject = scene.nounFrom(that + 1) != null;
        return scene.is(that, Tag.SCONJ) || apart && subject && !scene.is(that, Tag.DET);
    }

    /** No phrase between but the hearer: "asked Iran whether" asks, "learned of it when" does not. */
    static boolean isNear(Clause clause, Argument complement) {
        for (Argument argument : clause.arguments()) {
            if (argument.equals(complement)) {
                return true;
            }
            if (argument.group() == null || !argument.slot().equals("object")) {
                return false;
            }
        }
        return true;
    }

    /** A question word right behind the frame, adverbs between; -1 where there is none. */
    int questionBehind(Clause clause) {
        int i = scene.at(clause.verbSpan().end());
        while (scene.is(i, Tag.ADV)
                && !lexicon.grammar().isInterrogative(scene.token(i).lower())) {
            i++;
        }
        return scene.has(i) && lexicon.grammar().isInterrogative(scene.token(i).lower()) ? i : -1;
    }

    /** The question word before the subject: "how", "whether". */
    int markBefore(int offset, Clause clause) {
        int i = scene.at(offset) - 1;
        while (scene.has(i)
                && scene.token(i).span().start() >= clause.verbSpan().end()) {
            if (lexicon.grammar().isInterrogative(scene.token(i).lower())) {
                return scene.token(i).span().start();
            }
            i--;
        }
        return offset;
    }
}
