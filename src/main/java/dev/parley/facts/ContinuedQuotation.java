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
    /** Where an unbroken run of paragraphs begins that open a quotation and close none; -1 outside. */
    private int open = -1;

    private int openParagraph = -1;

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

    /** Remembers who spoke last in the sentence whose claims begin at an index, and gives it what was quoted before without a speaker. */
    void note(int from, ClaimScene scene) {
        paragraph = scene.sentence().paragraph();
        takeOpen(from, scene);
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

    /** "“We will not sign. ¶ “We told them so,” said Norway": each paragraph opens the quotation again, the last one closes it and names the speaker. */
    private void takeOpen(int from, ClaimScene scene) {
        Quotation around = quotations.at(scene.wordFrom(scene.start()));
        boolean follows = open >= 0 && paragraph <= openParagraph + 1;
        boolean unclosed =
                around != null && around.inside().end() == around.span().end();
        if (around != null
                && unclosed
                && from == claims.size()
                && scene.end() <= around.span().end()) {
            open = follows ? open : around.span().start();
            openParagraph = paragraph;
            return;
        }
        for (int i = from; follows && around != null && i < claims.size(); i++) {
            if (claims.get(i).content().start() == around.span().start()) {
                claims.set(i, claims.get(i).from(open));
            }
        }
        open = -1;
    }
}
