package dev.parley.facts;

import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.lexicon.Role;
import dev.parley.text.Span;
import org.jspecify.annotations.Nullable;

/** What a text says of one party; the type is the record's own. */
public sealed interface Fact
        permits Attendance, Absence, Agreement, Refusal, Offer, Demand, Support, Criticism, Concern {
    /** Unique in its reading, numbered in text order. */
    String id();

    Party party();

    /** What all facts share beside their party. */
    Core core();

    FactType type();

    /** The meeting, issue or party that it is about, null where the text names none. */
    default @Nullable Target target() {
        return core().target();
    }

    /** The meeting at which it was done ("agreed at the talks to ..."), null where the text places it at none. */
    default @Nullable Meeting occasion() {
        return core().occasion();
    }

    default Modality modality() {
        return core().modality();
    }

    /** The party in whose words it stands, null in the author's own voice. */
    default @Nullable Party reportedBy() {
        return core().reportedBy();
    }

    default Span evidence() {
        return core().evidence();
    }

    default Span cue() {
        return core().cue();
    }

    default Span partySpan() {
        return core().partySpan();
    }

    /** It is or was so, as far as the text says. */
    default boolean isAsserted() {
        return modality() == Modality.ASSERTED;
    }

    /** It is so, or is said to come. */
    default boolean isAnnounced() {
        return modality() == Modality.ASSERTED || modality() == Modality.PLANNED;
    }

    /** The party says it of itself. */
    default boolean isOwnVoice() {
        return party().equals(reportedBy());
    }

    /** Its words stand within those that name a target: "Italy's refusal" in "welcomed Italy's refusal". */
    default boolean liesIn(Target whole) {
        return whole.mentions().stream().anyMatch(mention -> mention.contains(cue()));
    }

    /**
     * What facts of every type carry.
     *
     * @param lexiconEntry the cue that read it, as {@code file:line}
     */
    record Core(
            @Nullable Target target,
            @Nullable Meeting occasion,
            Modality modality,
            @Nullable Party reportedBy,
            Span evidence,
            Span cue,
            Span partySpan,
            String lexiconEntry) {}

    /** A fact of the given type; {@code manner} is read for an absence, {@code role} for an attendance. */
    static Fact of(FactType type, String id, Party party, @Nullable Manner manner, @Nullable Role role, Core core) {
        return switch (type) {
            case ATTENDANCE -> new Attendance(id, party, role, core);
            case ABSENCE -> new Absence(id, party, manner == null ? Manner.NOT_PRESENT : manner, core);
            case AGREEMENT -> new Agreement(id, party, core);
            case REFUSAL -> new Refusal(id, party, core);
            case OFFER -> new Offer(id, party, core);
            case DEMAND -> new Demand(id, party, core);
            case SUPPORT -> new Support(id, party, core);
            case CRITICISM -> new Criticism(id, party, core);
            case CONCERN -> new Concern(id, party, core);
        };
    }
}
