package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Sentence;
import dev.parley.text.SourceText;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The meetings of an article: each noun phrase for one opens a new meeting or takes up the one spoken of. */
final class Agenda {
    private final Lexicon lexicon;
    private final Nouns nouns;
    private final MeetingDetails details;
    private final MeetingCoreference coreference;
    private final MeetingOrder order;
    private final List<MeetingDraft> meetings = new ArrayList<>();
    private final Map<NounPhrase, MeetingDraft> byPhrase = new HashMap<>();

    Agenda(Nouns nouns, Mentions mentions, Issues issues, SourceText text) {
        this.lexicon = nouns.lexicon();
        this.nouns = nouns;
        this.details = new MeetingDetails(nouns, mentions, issues, text);
        this.coreference = new MeetingCoreference(nouns, details);
        this.order = new MeetingOrder(lexicon.meetings(), this);
    }

    List<MeetingDraft> meetings() {
        return meetings;
    }

    @Nullable
    MeetingDraft of(NounPhrase phrase) {
        return byPhrase.get(phrase);
    }

    /** The meeting that the first member to name one names. */
    @Nullable
    MeetingDraft in(@Nullable NounGroup group) {
        if (group == null) {
            return null;
        }
        for (NounPhrase member : group.members()) {
            MeetingDraft meeting = byPhrase.get(member);
            if (meeting != null) {
                return meeting;
            }
        }
        return null;
    }

    /** The meeting whose head noun stands at a place of the text. */
    @Nullable
    MeetingDraft at(Span cue) {
        for (Map.Entry<NounPhrase, MeetingDraft> entry : byPhrase.entrySet()) {
            if (cue.contains(entry.getKey().head().span())) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** Registers a noun phrase that names a meeting. */
    void read(NounPhrase phrase) {
        if (!nouns.isMeeting(phrase) || phrase.isNegative()) {
            return;
        }
        Set<Actor> circle = details.circle(phrase);
        MeetingDraft known = coreference.antecedent(phrase, circle, meetings);
        if (known == null && coreference.isVague(phrase, circle)) {
            return;
        }
        MeetingDraft meeting = known != null ? known : open(phrase);
        meeting.relabel(details.label(phrase));
        meeting.mention(phrase.span(), phrase.sentence().index());
        meeting.namedWith().addAll(circle);
        details.describe(meeting, phrase);
        byPhrase.put(phrase, meeting);
    }

    private MeetingDraft open(NounPhrase phrase) {
        MeetingDraft meeting = new MeetingDraft(
                details.label(phrase),
                false,
                nouns.meetingFamily(phrase),
                phrase.sentence().index());
        meetings.add(meeting);
        order.noteRound(phrase, meeting);
        return meeting;
    }

    /** The meeting of a family that was opened last before the given one. */
    @Nullable
    MeetingDraft lastOf(String family, MeetingDraft than) {
        MeetingDraft last = null;
        for (MeetingDraft meeting : meetings) {
            if (meeting != than && meeting.family().equals(family)) {
                last = meeting;
            }
        }
        return last;
    }

    /** A meeting that only a verb tells of: "the ministers met in Geneva". */
    MeetingDraft met(Clause clause, List<Reference> parties, String noun) {
        Sentence sentence = clause.sentence();
        MeetingDraft meeting = new MeetingDraft(
                noun + " of "
                        + parties.stream()
                                .map(party -> party.actor().name())
                                .distinct()
                                .collect(Collectors.joining(" and ")),
                true,
                lexicon.meetings().familyOf("meeting"),
                sentence.index());
        meeting.mention(clause.headSpan(), sentence.index());
        details.describe(meeting, clause);
        meetings.add(meeting);
        order.note(meeting, clause);
        return meeting;
    }

    /** Reads from a sentence which of its meetings came first. */
    void putInOrder(Document.Parse parse) {
        order.read(parse);
    }

    /** Something took place before or after a meeting, and so not at it. */
    boolean isSequel(Clause clause) {
        return order.isSequel(clause);
    }

    boolean isSequence(String preposition) {
        return order.isSequence(preposition);
    }

    /** "Cuba and Panama met in Havana" is not the summit in Panama. */
    boolean isElsewhere(MeetingDraft meeting, Clause clause) {
        return meeting.isElsewhere(details.placeIn(clause));
    }

    /** Adds to a meeting what a clause says of it. */
    void describe(MeetingDraft meeting, Clause clause) {
        details.describe(meeting, clause);
    }

    /** The meeting spoken of last that is close enough for a bare "were present" to mean it. */
    @Nullable
    MeetingDraft current(int sentence, int reach, Span cue) {
        return latest(sentence, reach, cue, meeting -> true);
    }

    /** The meeting spoken of last that took place, else the last one that is not off. */
    @Nullable
    MeetingDraft latestReal(int sentence, int reach, Span cue) {
        MeetingDraft real = latest(sentence, reach, cue, MeetingDraft::isReal);
        return real != null ? real : latest(sentence, reach, cue, meeting -> !meeting.isOff());
    }

    private @Nullable MeetingDraft latest(int sentence, int reach, Span cue, Predicate<MeetingDraft> fits) {
        MeetingDraft best = null;
        Span latest = null;
        for (MeetingDraft meeting : meetings) {
            Span before = meeting.mentions().floor(cue);
            boolean near = before != null && sentence - meeting.lastSentence() <= reach && fits.test(meeting);
            if (near && (latest == null || before.compareTo(latest) >= 0)) {
                best = meeting;
                latest = before;
            }
        }
        return best;
    }
}
