package dev.parley.facts;

import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A meeting in the making. */
final class MeetingDraft {
    private String label;
    private boolean labelFromVerb;
    private final String family;
    private @Nullable String place;
    private @Nullable String when;
    private final Set<IssueDraft> issues = new LinkedHashSet<>();
    private final Set<Actor> namedWith = new LinkedHashSet<>();
    private final Set<MeetingDraft> followers = new LinkedHashSet<>();
    private final Set<MeetingDraft> rounds = new LinkedHashSet<>();
    private final TreeSet<Span> mentions = new TreeSet<>();
    private final Set<MeetingStatus> evidence = EnumSet.noneOf(MeetingStatus.class);
    private MeetingStatus context = MeetingStatus.HELD;
    private int lastSentence;

    MeetingDraft(String label, boolean labelFromVerb, String family, int sentence) {
        this.label = label;
        this.labelFromVerb = labelFromVerb;
        this.family = family;
        this.lastSentence = sentence;
    }

    String label() {
        return label;
    }

    /** A verb only named it ("met"): the first noun is a better label. */
    void relabel(String words) {
        if (labelFromVerb) {
            label = words;
            labelFromVerb = false;
        }
    }

    String family() {
        return family;
    }

    @Nullable
    String place() {
        return place;
    }

    /** Both places are known, and neither is part of the other. */
    boolean isElsewhere(@Nullable String other) {
        return other != null && place != null && !place.contains(other) && !other.contains(place);
    }

    void place(String words) {
        if (place == null) {
            place = words;
        }
    }

    @Nullable
    String when() {
        return when;
    }

    void when(String words) {
        if (when == null) {
            when = words;
        }
    }

    Set<IssueDraft> issues() {
        return issues;
    }

    Set<Actor> namedWith() {
        return namedWith;
    }

    /** The meetings that the text places after it. */
    Set<MeetingDraft> followers() {
        return followers;
    }

    /** Later rounds of the same negotiation. */
    Set<MeetingDraft> rounds() {
        return rounds;
    }

    /** Places another meeting after this one, unless the text has said the opposite. */
    void isFollowedBy(MeetingDraft later) {
        if (!later.followers.contains(this)) {
            followers.add(later);
        }
    }

    NavigableSet<Span> mentions() {
        return mentions;
    }

    void mention(Span span, int sentence) {
        mentions.add(span);
        lastSentence = Math.max(lastSentence, sentence);
    }

    int lastSentence() {
        return lastSentence;
    }

    void evidence(MeetingStatus status) {
        evidence.add(status);
    }

    /** What the clause around its first mention suggests, where nothing says more. */
    void context(MeetingStatus status) {
        context = status;
    }

    boolean has(MeetingStatus status) {
        return evidence.contains(status);
    }

    boolean isOff() {
        return has(MeetingStatus.CANCELLED) || has(MeetingStatus.POSTPONED);
    }

    /** Nothing yet says how far it has come. */
    boolean isOpen() {
        return evidence.isEmpty();
    }

    boolean isReal() {
        return has(MeetingStatus.HELD) || has(MeetingStatus.UNDER_WAY);
    }

    /** What happened outweighs what was planned; what was called off was not held. */
    MeetingStatus status() {
        List<MeetingStatus> order = new ArrayList<>(List.of(
                MeetingStatus.CANCELLED,
                MeetingStatus.HELD,
                MeetingStatus.UNDER_WAY,
                MeetingStatus.POSTPONED,
                MeetingStatus.PLANNED,
                MeetingStatus.PROPOSED));
        order.retainAll(evidence);
        return order.isEmpty() ? context : order.get(0);
    }
}
