package dev.parley.facts;

import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Modality;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows at which meeting something was done, and who has sat there so far. */
final class Occasions {
    /** The meeting may be named in the clause itself or in this many above it. */
    private static final int CLAUSES = 3;

    /** A meeting that is only spoken of may have been named this many sentences ago. */
    private static final int REACH = 4;

    private final Lexicon lexicon;
    private final Agenda agenda;
    private final Map<MeetingDraft, Set<Actor>> attendees = new HashMap<>();

    Occasions(Lexicon lexicon, Agenda agenda) {
        this.lexicon = lexicon;
        this.agenda = agenda;
    }

    /** The meeting at which something was agreed or refused: named in the clause or above it, else the one the party is sitting in. */
    @Nullable
    MeetingDraft of(Frame frame, Document.Parse parse, List<Reference> parties, FactType type) {
        if (type == FactType.ATTENDANCE || type == FactType.ABSENCE) {
            return null;
        }
        Clause clause = frame.clause();
        for (int depth = 0; clause != null && depth < CLAUSES; depth++) {
            for (Argument argument : clause.arguments()) {
                MeetingDraft meeting = agenda.in(argument.group());
                boolean placed = lexicon.meetings().occasionPrepositions().contains(argument.slot());
                if (meeting != null && placed) {
                    return meeting;
                }
            }
            clause = clause.governor();
        }
        MeetingDraft current =
                type == FactType.AGREEMENT ? agenda.current(parse.sentence().index(), 1, frame.cue()) : null;
        boolean seated = current != null
                && current.isReal()
                && parties.stream()
                        .allMatch(party ->
                                attendees.getOrDefault(current, Set.of()).contains(party.actor()));
        return seated ? current : null;
    }

    /** The meeting that the text is speaking of: the last that took place, else the last that may. */
    @Nullable
    MeetingDraft current(Frame frame, Document.Parse parse) {
        return agenda.latestReal(parse.sentence().index(), REACH, frame.cue());
    }

    /** Learns from a fact who sat at a meeting and how far it has come. */
    void note(MeetingDraft meeting, List<Reference> parties, FactType type, Modality modality, Frame frame) {
        Clause clause = frame.clause();
        if (type == FactType.ATTENDANCE) {
            meeting.evidence(
                    switch (modality) {
                        case ASSERTED ->
                            clause != null && (clause.isProgressive() || opens(clause))
                                    ? MeetingStatus.UNDER_WAY
                                    : MeetingStatus.HELD;
                        case PLANNED -> MeetingStatus.PLANNED;
                        default -> MeetingStatus.PROPOSED;
                    });
            if (modality == Modality.ASSERTED) {
                parties.forEach(party -> attendees
                        .computeIfAbsent(meeting, key -> new HashSet<>())
                        .add(party.actor()));
            }
            if (clause != null && !frame.event()) {
                agenda.describe(meeting, clause);
            }
        } else if (type == FactType.ABSENCE && modality == Modality.PLANNED) {
            meeting.evidence(MeetingStatus.PLANNED);
        }
    }

    /** "opened talks": what has begun goes on until the text says that it ended. */
    private boolean opens(Clause clause) {
        return lexicon.meetings().isVerbOf(MeetingStatus.UNDER_WAY.word(), clause.lemma());
    }
}
