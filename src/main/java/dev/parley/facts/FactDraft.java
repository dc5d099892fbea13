package dev.parley.facts;

import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.lexicon.Role;
import dev.parley.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A fact whose meeting, issue and party are still in the making.
 *
 * @param byOccasion only a phrase such as "at the talks" says it
 */
record FactDraft(
        FactType type,
        Actor actor,
        @Nullable Manner manner,
        @Nullable Role role,
        Modality modality,
        TargetDraft target,
        @Nullable MeetingDraft occasion,
        @Nullable Actor reportedBy,
        Span evidence,
        Span cue,
        Span partySpan,
        String source,
        boolean byOccasion) {

    /** What a fact is about, while it is found; at most one is there. */
    record TargetDraft(
            @Nullable MeetingDraft meeting,
            @Nullable IssueDraft issue,
            @Nullable Actor party) {
        static final TargetDraft NONE = new TargetDraft(null, null, null);

        static TargetDraft of(MeetingDraft meeting) {
            return new TargetDraft(meeting, null, null);
        }

        static TargetDraft of(IssueDraft issue) {
            return new TargetDraft(null, issue, null);
        }

        static TargetDraft of(Actor party) {
            return new TargetDraft(null, null, party);
        }

        boolean isNone() {
            return meeting == null && issue == null && party == null;
        }
    }

    FactDraft with(Manner other) {
        return new FactDraft(
                type,
                actor,
                other,
                role,
                modality,
                target,
                occasion,
                reportedBy,
                evidence,
                cue,
                partySpan,
                source,
                byOccasion);
    }

    /** The same said again: type, party, modality, and a target that adds nothing. */
    boolean repeats(FactDraft other) {
        boolean same =
                type == other.type && actor == other.actor && modality == other.modality && manner == other.manner;
        return same && (target.equals(other.target) || target.isNone());
    }
}
