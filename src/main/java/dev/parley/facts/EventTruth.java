package dev.parley.facts;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Embedding;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Modality;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Truth;
import dev.parley.linguistics.TruthReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says whether an event that a noun names took place: the verb over it does to it what it does to a clause ("called for talks", "expects talks"). */
final class EventTruth {
    private static final List<MeetingStatus> OCCURRENCES =
            List.of(MeetingStatus.HELD, MeetingStatus.UNDER_WAY, MeetingStatus.PLANNED);

    private final Lexicon lexicon;
    private final TruthReader truths;

    EventTruth(Lexicon lexicon, TruthReader truths) {
        this.lexicon = lexicon;
        this.truths = truths;
    }

    /** The commitment to the event of a phrase in a clause. */
    Truth of(Document.Parse parse, NounPhrase phrase, Clause clause) {
        Truth above = truths.of(clause, parse.clauses());
        NounGroup subject = clause.surfaceSubject();
        boolean asSubject = subject != null && subject.members().contains(phrase) && !clause.isPassive();
        NounPhrase owner = ownerNoun(parse, phrase);
        if (owner == null) {
            owner = lightNoun(clause, phrase);
        }
        if (owner != null) {
            Optional<Embedding> noun =
                    lexicon.embedding(CueWords.Kind.NOUN, owner.head().lemma(), "infinitive");
            if (noun.isPresent()) {
                return TruthReader.under(above, noun.get());
            }
        }
        if (isOff(clause, phrase)) {
            return Truth.NONE;
        }
        if (isScheduled(clause, phrase)) {
            return above.weaken(Modality.PLANNED);
        }
        if (asSubject && above.negated() && !isOccurrence(clause)) {
            return above.affirm(); // "negotiations would not end": they go on
        }
        if (above.negated() && clause.isPassive() && isBehindPreposition(clause, phrase)) {
            return above.affirm(); // "was not invited to a dinner of the five"
        }
        Optional<Embedding> entry = asSubject || clause.isCopular() || !isGoverned(clause, phrase)
                ? Optional.empty()
                : lexicon.embedding(CueWords.Kind.VERB, clause.lemma(), "infinitive");
        return entry.map(embedding -> TruthReader.under(above, embedding))
                .orElse(
                        above.negated() && (isBehindPreposition(clause, phrase) || isAttended(clause, phrase))
                                ? above.affirm()
                                : above);
    }

    /** "A meeting was set for Wednesday", "is due on Monday". */
    private boolean isScheduled(Clause clause, NounPhrase phrase) {
        NounGroup subject = clause.surfaceSubject();
        boolean about = subject != null && subject.members().contains(phrase);
        String planned = MeetingStatus.PLANNED.word();
        boolean passive = clause.isPassive() && lexicon.meetings().isVerbOf(planned, clause.phrasalLemma());
        boolean predicate = clause.isCopular()
                && clause.arguments().stream()
                        .anyMatch(argument -> argument.adjective() != null
                                && lexicon.meetings()
                                        .isVerbOf(planned, argument.adjective().lower()));
        return about && (passive || predicate);
    }

    /** "take place", "begin": the verb says that the event is there. */
    private boolean isOccurrence(Clause clause) {
        return OCCURRENCES.stream()
                .anyMatch(status -> lexicon.meetings().isVerbOf(status.word(), clause.phrasalLemma()));
    }

    /** "will not attend the talks of the two": who stays away does not undo the talks. */
    private boolean isAttended(Clause clause, NounPhrase phrase) {
        NounGroup object = clause.group("object");
        return object != null
                && object.members().contains(phrase)
                && lexicon.cues(CueWords.Kind.VERB, clause.lemma()).stream()
                        .anyMatch(cue -> cue.fact() == FactType.ATTENDANCE
                                && cue.target().contains("object")
                                && !cue.party().contains("object"));
    }

    /** The verb acts on the event: its object, or what it is for or moves to ("called for talks", "agreed to talks"). */
    private static boolean isGoverned(Clause clause, NounPhrase phrase) {
        return clause.arguments().stream()
                        .anyMatch(argument -> argument.group() != null
                                && (argument.slot().equals("object")
                                        || argument.slot().equals("for")
                                        || argument.slot().equals("to"))
                                && argument.group().members().contains(phrase))
                || clause.isPassive();
    }

    /** "was not invited to a dinner of the five": the negation is of the verb, the dinner took place. */
    private static boolean isBehindPreposition(Clause clause, NounPhrase phrase) {
        return clause.arguments().stream()
                .anyMatch(argument -> argument.group() != null
                        && !argument.slot().equals("object")
                        && argument.group().members().contains(phrase));
    }

    /** The noun behind which a phrase stands: "preparations" for "preparations for a meeting". */
    private static @Nullable NounPhrase ownerNoun(Document.Parse parse, NounPhrase phrase) {
        for (NounPhrase other : parse.nouns()) {
            for (NounPhrase.Modifier modifier : other.modifiers()) {
                NounGroup group = modifier.group();
                if (group != null && group.members().contains(phrase)) {
                    return other;
                }
            }
        }
        return null;
    }

    /** "Preparations are being made for a meeting": the noun of a light verb, parted from its phrase. */
    private @Nullable NounPhrase lightNoun(Clause clause, NounPhrase phrase) {
        NounGroup object = clause.group("object") != null ? clause.group("object") : clause.group("subject");
        if (object == null || object.members().contains(phrase)) {
            return null;
        }
        boolean behind = clause.arguments().stream()
                .anyMatch(argument -> argument.group() != null
                        && lexicon.meetings().topicPrepositions().contains(argument.slot())
                        && !argument.group().equals(object)
                        && argument.group().members().contains(phrase));
        return behind ? object.first() : null;
    }

    /** "postponed its trip", "the talks were called off": the event did not take place. */
    private boolean isOff(Clause clause, NounPhrase phrase) {
        NounGroup object = clause.group("object");
        String verb = clause.phrasalLemma();
        boolean off = lexicon.meetings().isVerbOf(MeetingStatus.POSTPONED.word(), verb)
                || lexicon.meetings().isVerbOf(MeetingStatus.CANCELLED.word(), verb);
        return off && object != null && object.members().contains(phrase);
    }
}
