package dev.parley.facts;

import dev.parley.linguistics.Sentence;
import dev.parley.text.Span;
import java.util.List;

/**
 * A sentence of nothing but quotation goes on with the speaker before it, over sentences and paragraphs: one claim.
 *
 * <p>Limit: in an interview printed as bare quotations, two speakers in turn are read as one.
 */
final class ContinuedQuotation {
    private final Quotations quotations;
    private final List<ClaimDraft> claims;
    private int last = -1;
    private int paragraph = -1;

    ContinuedQuotation(Quotations quotations, List<ClaimDraft> claims) {
        this.quotations = quotations;
        this.claims = claims;
    }

    /** Whether the sentence lies in the quotation before or is all quoted; if so, its speaker's claim is extended. */
    boolean goesOn(ClaimScene scene) {
        Sentence sentence = scene.sentence();
        int start = scene.wordFrom(scene.start());
        Quotation around = scene.quotations().at(start);
        if (last < 0) {
            return false;
        }
        ClaimDraft claim = claims.get(last);
        if (claim.content().contains(new Span(start, Math.max(start, scene.end())))) {
            paragraph = sentence.paragraph();
            return true;
        }
        if (around == null
                || scene.end() > around.span().end()
                || scene.quotations().awaitsFrame(around)
                || sentence.paragraph() > paragraph + 1
                || !claim.quoted()) {
            return false;
        }
        if (claim.reports()) {
            claims.set(
                    last,
                    claim.upTo(Math.max(claim.content().end(), around.span().end())));
        } else { // "urged Iran to go "at once". "We will help."": what is wanted and what is said are two claims
            claims.add(new ClaimDraft(claim.source(), claim.sourceSpan(), claim.cue(), around.span(), true, true));
            last = claims.size() - 1;
        }
        paragraph = sentence.paragraph();
        return true;
    }

    /** Remembers who spoke last in the sentence whose claims begin at an index. */
    void note(int from, int inParagraph) {
        paragraph = inParagraph;
        int best = -1;
        for (int i = from; i < claims.size(); i++) {
            ClaimDraft claim = claims.get(i);
            boolean outside = quotations.at(claim.cue().start()) == null;
            boolean better = best < 0
                    || claim.quoted() && !claims.get(best).quoted()
                    || claim.quoted() == claims.get(best).quoted()
                            && claim.content().end()
                                    >= claims.get(best).content().end()
                            && !claims.get(best).content().contains(claim.cue());
            if (outside && better) {
                best = i;
            }
        }
        last = best;
    }
}
