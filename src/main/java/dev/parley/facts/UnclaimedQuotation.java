package dev.parley.facts;

import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Relation;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation without a frame: behind a colon ("The mayor was blunt: "..."", "Jane Roe: "...""), or after a sentence of the same paragraph whose subject goes on
 * to speak ("The mayor disagreed. "..."").
 *
 * <p>Limit: the sentence before is taken at its word; "The crowd went wild. "We won!"" gives the words to the crowd.
 */
final class UnclaimedQuotation {
    private final ClaimScene scene;
    private final @Nullable ClaimScene previous;

    UnclaimedQuotation(ClaimScene scene, @Nullable ClaimScene previous) {
        this.scene = scene;
        this.previous = previous;
    }

    /** The claim of the first quotation of the sentence that is in no content of {@code claims}, or null. */
    @Nullable
    ClaimDraft read(List<ClaimDraft> claims) {
        for (Quotation quotation : scene.quotations().speechIn(scene.sentence().span())) {
            boolean begins = quotation.span().start() >= scene.sentence().span().start();
            if (begins && !scene.quotations().awaitsFrame(quotation) && isFree(quotation, claims)) {
                return attribute(quotation);
            }
        }
        return null;
    }

    private static boolean isFree(Quotation quotation, List<ClaimDraft> claims) {
        return claims.stream()
                .noneMatch(claim -> claim.content().overlaps(quotation.span())
                        && !quotation.span().contains(claim.cue()));
    }

    private @Nullable ClaimDraft attribute(Quotation quotation) {
        int at = scene.at(quotation.span().start());
        if (scene.is(at - 1, ":")) {
            ClaimDraft claim = subject(scene, quotation, quotation.span().start());
            return claim != null ? claim : named(quotation, at - 1);
        }
        boolean alone = at == 0 && scene.end() <= quotation.span().end();
        if (!alone || previous == null) {
            return null;
        }
        boolean introduced = previous.is(previous.sentence().size() - 1, ":");
        boolean beside = previous.sentence().paragraph() == scene.sentence().paragraph();
        return introduced || beside
                ? subject(previous, quotation, previous.sentence().span().end())
                : null;
    }

    /** The subject of the last main verb before a place. */
    private static @Nullable ClaimDraft subject(ClaimScene scene, Quotation quotation, int before) {
        ClaimDraft found = null;
        for (Clause clause : scene.clauses()) {
            NounGroup subject = clause.surfaceSubject();
            boolean main = clause.relation() == Relation.MAIN || clause.relation() == Relation.FRAME;
            boolean free = scene.quotations().at(clause.headSpan().start()) == null
                    && clause.headSpan().end() <= before;
            if (main && free && subject != null && FrameSource.isOwn(scene, clause, subject)) {
                Span words = AttributionSource.of(scene, clause, subject);
                found = new ClaimDraft(subject, words, clause.verbSpan(), quotation.span(), true, true);
            }
        }
        return found;
    }

    /** "Jane Roe: "..."" */
    private @Nullable ClaimDraft named(Quotation quotation, int colon) {
        for (NounPhrase phrase : scene.parse().nouns()) {
            if (phrase.to() == colon) {
                NounGroup group = NounGroup.of(phrase);
                return new ClaimDraft(group, phrase.span(), scene.token(colon).span(), quotation.span(), true, true);
            }
        }
        return null;
    }
}
