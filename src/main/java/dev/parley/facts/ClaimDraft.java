package dev.parley.facts;

import dev.parley.linguistics.NounGroup;
import dev.parley.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim whose source is not yet resolved.
 *
 * @param reports the source says that the content is so, rather than that it wants or plans it
 */
record ClaimDraft(@Nullable NounGroup source, Span cue, Span content, boolean quoted, boolean reports) {
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
        return claim.source != null && claim.source.span().contains(place);
    }
}
