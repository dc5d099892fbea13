package dev.parley.facts;

import dev.parley.linguistics.NounGroup;
import dev.parley.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim whose source is not yet resolved.
 *
 * @param sourceSpan the words that name the source with all that describes it, null without a source
 * @param reports the source says that the content is so, rather than that it wants or plans it
 */
record ClaimDraft(
        @Nullable NounGroup source,
        @Nullable Span sourceSpan,
        Span cue,
        Span content,
        boolean quoted,
        boolean reports) {
    /** The same claim with more content: the speaker goes on. */
    ClaimDraft upTo(int end) {
        return new ClaimDraft(source, sourceSpan, cue, new Span(content.start(), end), true, reports);
    }

    /** The same claim with content before: the speaker is named late. */
    ClaimDraft from(int start) {
        return new ClaimDraft(source, sourceSpan, cue, new Span(start, content.end()), true, reports);
    }

    /** The claim in whose content a place stands, the smallest where several are nested; null in the author's own voice. */
    static @Nullable ClaimDraft innermost(List<ClaimDraft> claims, Span place) {
        ClaimDraft best = null;
        for (ClaimDraft claim : claims) {
            boolean inside = claim.reports
                    && claim.content.contains(place)
                    && !claim.cue.overlaps(place)
                    && !isSource(claim, place);
            if (inside && (best == null || claim.content.length() < best.content.length())) {
                best = claim;
            }
        }
        return best;
    }

    private static boolean isSource(ClaimDraft claim, Span place) {
        return claim.sourceSpan != null && claim.sourceSpan.contains(place);
    }
}
