package dev.parley.facts;

import dev.parley.facts.FactDraft.TargetDraft;
import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.lexicon.Role;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a fact is about: a meeting, a party or an issue. */
final class Targets {
    /** "They failed to appear": the meeting may have been named this many sentences ago. */
    private static final int REACH = 2;

    private final Nouns nouns;
    private final Mentions mentions;
    private final Agenda agenda;
    private final Issues issues;

    Targets(Nouns nouns, Mentions mentions, Agenda agenda, Issues issues) {
        this.nouns = nouns;
        this.mentions = mentions;
        this.agenda = agenda;
        this.issues = issues;
    }

    TargetDraft of(Frame frame, FactType type, List<Reference> parties, Modality modality) {
        boolean seat = type == FactType.ATTENDANCE || type == FactType.ABSENCE;
        MeetingDraft own = frame.event() ? agenda.at(frame.cue()) : null;
        if (own != null) {
            return TargetDraft.of(own);
        }
        TargetDraft named = named(frame, seat);
        if (frame.entry().role() == Role.INVITEE && named.meeting() == null && isToDo(frame)) {
            return TargetDraft.NONE;
        }
        if (!seat || named.meeting() != null) {
            return named;
        }
        Clause clause = frame.clause();
        MeetingDraft meeting = meetingIn(clause, type == FactType.ATTENDANCE);
        if (meeting != null) {
            return TargetDraft.of(meeting);
        }
        int sentence = frame.clause() == null ? -1 : frame.clause().sentence().index();
        MeetingDraft current = sentence < 0 ? null : agenda.current(sentence, REACH, frame.cue());
        boolean opens = type == FactType.ATTENDANCE
                && clause != null
                && !frame.event()
                && (named.party() != null || isReciprocal(clause));
        boolean apart = type == FactType.ATTENDANCE && clause != null && agenda.isSequel(clause);
        if (opens && clause != null && (apart || isOther(current, parties, modality, clause))) {
            MeetingDraft met = agenda.met(clause, parties, asks(frame) ? "consultation" : "meeting");
            parties.forEach(party -> met.namedWith().add(party.actor()));
            return TargetDraft.of(met);
        }
        if (apart) {
            return TargetDraft.NONE;
        }
        Manner manner = frame.entry().manner();
        if (type == FactType.ABSENCE && named.isNone() && manner != null && manner.isImposed()) {
            TargetDraft matter = matter(frame);
            if (!matter.isNone()) {
                return matter;
            }
        }
        if (current != null && (type == FactType.ABSENCE ? isTable(current, frame) : named.isNone())) {
            return TargetDraft.of(current);
        }
        if (type == FactType.ABSENCE && named.isNone()) {
            return named(frame, false);
        }
        return named;
    }

    /** "was not consulted on the levy", "was kept in the dark about the sale": no meeting, but what they had no say in. */
    private TargetDraft matter(Frame frame) {
        for (String slot : frame.entry().target()) {
            boolean about = nouns.lexicon().meetings().issuePrepositions().contains(slot);
            for (Filler filler : frame.slot(slot)) {
                if (about || isProcess(filler)) {
                    TargetDraft target = of(filler, false);
                    if (!target.isNone()) {
                        return target;
                    }
                }
            }
        }
        return TargetDraft.NONE;
    }

    /** "consulted the council": one side asks, the other is asked. */
    private static boolean asks(Frame frame) {
        return frame.entry().role() == Role.CONSULTED;
    }

    /** "left out of the decision". */
    private boolean isProcess(Filler filler) {
        return filler instanceof Filler.Phrases phrases
                && nouns.classes(phrases.group().first()).contains("process");
    }

    /** Nobody stays away from somebody else's trip. */
    private boolean isTable(MeetingDraft meeting, Frame frame) {
        return frame.entry().manner() == Manner.POSTPONED
                || !meeting.family().equals(nouns.lexicon().meetings().familyOf("visit"));
    }

    /** "invited to form a government": what somebody is asked to do is no meeting. */
    private static boolean isToDo(Frame frame) {
        return frame.entry().target().stream()
                .anyMatch(slot -> !frame.slot(slot).isEmpty());
    }

    /** "meet", "confer": a verb that makes a meeting of those who do it. */
    private boolean isReciprocal(Clause clause) {
        return nouns.lexicon().cues(CueWords.Kind.VERB, clause.lemma()).stream()
                .anyMatch(entry ->
                        entry.fact() == FactType.ATTENDANCE && entry.party().size() > 1);
    }

    /** What is said to have happened is not the meeting that is only planned, nor the other way round. */
    private static boolean agrees(MeetingDraft meeting, Modality modality) {
        return switch (modality) {
            case ASSERTED -> meeting.isReal() || meeting.isOpen();
            case PLANNED -> !meeting.isReal();
            default -> !meeting.isReal() && !meeting.has(MeetingStatus.PLANNED);
        };
    }

    /** The clause tells of a meeting that cannot be the current one. */
    private boolean isOther(@Nullable MeetingDraft current, List<Reference> parties, Modality modality, Clause clause) {
        return current == null
                || !fits(current, parties)
                || !agrees(current, modality)
                || agenda.isElsewhere(current, clause);
    }

    private static boolean fits(MeetingDraft meeting, List<Reference> parties) {
        return meeting.namedWith().isEmpty()
                || parties.stream().anyMatch(party -> meeting.namedWith().contains(party.actor()));
    }

    private TargetDraft named(Frame frame, boolean seat) {
        for (String slot : frame.entry().target()) {
            for (Filler filler : frame.slot(slot)) {
                TargetDraft target = of(filler, seat);
                if (!target.isNone()) {
                    return target;
                }
            }
        }
        return ownNoun(frame);
    }

    /** "talks between A and B", "the boycott of the session": the noun itself may be the meeting. */
    private TargetDraft ownNoun(Frame frame) {
        Clause clause = frame.clause();
        if (clause != null) {
            for (Argument argument : clause.arguments()) {
                MeetingDraft meeting = agenda.in(argument.group());
                if (meeting != null
                        && argument.group() != null
                        && frame.cue().overlaps(argument.group().span())) {
                    return TargetDraft.of(meeting);
                }
            }
            MeetingDraft subject = agenda.in(clause.surfaceSubject());
            if (subject != null
                    && clause.surfaceSubject() != null
                    && frame.cue().overlaps(clause.surfaceSubject().span())) {
                return TargetDraft.of(subject);
            }
        }
        MeetingDraft own = agenda.at(frame.cue());
        return own == null ? TargetDraft.NONE : TargetDraft.of(own);
    }

    private TargetDraft of(Filler filler, boolean seat) {
        if (filler instanceof Filler.Phrases phrases) {
            return of(phrases.group(), seat);
        }
        if (filler instanceof Filler.Embedded embedded) {
            MeetingDraft meeting = meetingIn(embedded.clause(), false);
            if (meeting != null) {
                return TargetDraft.of(meeting);
            }
            return seat ? TargetDraft.NONE : TargetDraft.of(issues.of(embedded.clause()));
        }
        return TargetDraft.NONE;
    }

    private TargetDraft of(NounGroup group, boolean seat) {
        MeetingDraft meeting = agenda.in(group);
        if (meeting != null) {
            return TargetDraft.of(meeting);
        }
        NounPhrase phrase = group.first();
        if (nouns.isTime(phrase)) {
            return TargetDraft.NONE;
        }
        NounPhrase antecedent = mentions.antecedent(phrase);
        if (antecedent != null && mentions.of(phrase).isEmpty()) {
            return of(NounGroup.of(antecedent), seat);
        }
        List<Reference> parties = mentions.of(phrase);
        if (!parties.isEmpty()) {
            return TargetDraft.of(parties.get(0).actor());
        }
        return phrase.isPronoun() || seat ? TargetDraft.NONE : TargetDraft.of(issues.of(phrase));
    }

    /** The meeting that an argument names; "consulted Ukraine before the talks" is not at the talks. */
    private @Nullable MeetingDraft meetingIn(@Nullable Clause clause, boolean there) {
        if (clause == null) {
            return null;
        }
        for (Argument argument : clause.arguments()) {
            MeetingDraft meeting = agenda.in(argument.group());
            if (meeting != null && !(there && agenda.isSequence(argument.slot()))) {
                return meeting;
            }
        }
        return null;
    }
}
