package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Names;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Sentence;
import dev.parley.linguistics.Tag;
import dev.parley.linguistics.Token;
import dev.parley.text.SourceText;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The meetings of an article: each noun phrase for one opens a new meeting or takes up the one spoken of. */
final class Agenda {
    private static final int SAME_NOUN = 2;
    private static final int REAL = 3;

    private final Lexicon lexicon;
    private final Nouns nouns;
    private final Mentions mentions;
    private final Issues issues;
    private final SourceText text;
    private final List<MeetingDraft> meetings = new ArrayList<>();
    private final Map<NounPhrase, MeetingDraft> byPhrase = new HashMap<>();

    Agenda(Nouns nouns, Mentions mentions, Issues issues, SourceText text) {
        this.lexicon = nouns.lexicon();
        this.nouns = nouns;
        this.mentions = mentions;
        this.issues = issues;
        this.text = text;
    }

    List<MeetingDraft> meetings() {
        return meetings;
    }

    @Nullable
    MeetingDraft of(NounPhrase phrase) {
        return byPhrase.get(phrase);
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
        Set<Actor> circle = new java.util.LinkedHashSet<>(circle(phrase));
        MeetingDraft known = isNew(phrase) ? sameCircle(phrase, circle) : known(phrase, circle);
        if (known == null && isVague(phrase, circle)) {
            return;
        }
        MeetingDraft meeting = known != null ? known : open(phrase);
        meeting.relabel(label(phrase));
        meeting.mention(phrase.span(), phrase.sentence().index());
        meeting.namedWith().addAll(circle);
        describe(meeting, phrase);
        byPhrase.put(phrase, meeting);
    }

    /** "a potential summit of A and B" after "preparations for a meeting of A and B": not yet held, so one and the same. */
    private @Nullable MeetingDraft sameCircle(NounPhrase phrase, Set<Actor> circle) {
        if (circle.size() < 2 || hasFreshModifier(phrase)) {
            return null;
        }
        for (MeetingDraft meeting : meetings) {
            if (!meeting.isReal()
                    && meeting.family().equals(nouns.meetingFamily(phrase))
                    && meeting.namedWith().equals(circle)) {
                return meeting;
            }
        }
        return null;
    }

    /** "the beginning of a dialogue": an indefinite noun behind another, of which nothing else is said. */
    private boolean isVague(NounPhrase phrase, Set<Actor> circle) {
        boolean nested =
                phrase.from() > 0 && phrase.sentence().token(phrase.from() - 1).is("of");
        return !isDefinite(phrase)
                && nested
                && circle.isEmpty()
                && phrase.modifiers().isEmpty();
    }

    private MeetingDraft open(NounPhrase phrase) {
        MeetingDraft meeting = new MeetingDraft(
                label(phrase),
                false,
                nouns.meetingFamily(phrase),
                phrase.sentence().index());
        meetings.add(meeting);
        return meeting;
    }

    /** A meeting that only a verb tells of: "the ministers met in Geneva". */
    MeetingDraft met(Clause clause, List<Reference> parties) {
        Sentence sentence = clause.sentence();
        MeetingDraft meeting = new MeetingDraft(
                "meeting of "
                        + parties.stream()
                                .map(party -> party.actor().name())
                                .distinct()
                                .collect(Collectors.joining(" and ")),
                true,
                lexicon.meetings().familyOf("meeting"),
                sentence.index());
        meeting.mention(clause.headSpan(), sentence.index());
        placeOf(clause, meeting);
        meetings.add(meeting);
        return meeting;
    }

    /** Place and time that the clause says of a meeting in it. */
    void placeOf(Clause clause, MeetingDraft meeting) {
        for (Clause.Argument argument : clause.arguments()) {
            NounGroup group = argument.group();
            if (group != null) {
                if (argument.slot().equals("time") || nouns.isTime(group.first())) {
                    meeting.when(text.words(group.span()));
                } else if (lexicon.meetings().placePrepositions().contains(argument.slot()) && isPlace(group.first())) {
                    meeting.place(text.words(group.span()));
                } else if (lexicon.meetings().issuePrepositions().contains(argument.slot())
                        && !nouns.isMeeting(group.first())) {
                    meeting.issues().add(issues.of(group.first()));
                }
            }
        }
    }

    private boolean isPlace(NounPhrase phrase) {
        return phrase.isProper() || nouns.classes(phrase).contains("place");
    }

    /** "in Geneva"; "to India" of a visit. */
    private boolean isPlacePreposition(String word, NounPhrase meeting) {
        boolean visit = lexicon.meetings().visitPrepositions().contains(word)
                && nouns.meetingFamily(meeting).equals(lexicon.meetings().familyOf("visit"));
        return visit || lexicon.meetings().placePrepositions().contains(word);
    }

    private boolean isNew(NounPhrase phrase) {
        if (isDefinite(phrase)) {
            return hasFreshModifier(phrase) && meetings.stream().noneMatch(meeting -> isNamedAlike(meeting, phrase));
        }
        boolean bare = phrase.to() - phrase.from() == 1;
        return !bare || phrase.first().tag() == Tag.DET;
    }

    /** "the first round" after "a first round of talks". */
    private static boolean isNamedAlike(MeetingDraft meeting, NounPhrase phrase) {
        String words = Words.lower(phrase.sentence(), Math.min(phrase.from() + 1, phrase.headIndex()), phrase.to());
        return meeting.label().toLowerCase(Locale.ROOT).contains(words);
    }

    private boolean hasFreshModifier(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.headIndex(); i++) {
            if (lexicon.meetings().fresh().contains(phrase.sentence().token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefinite(NounPhrase phrase) {
        Token first = phrase.first();
        return phrase.possessor() != null
                || first.is("the")
                || lexicon.grammar().demonstratives().contains(first.lower())
                || lexicon.grammar().possessives().contains(first.lower());
    }

    /** The latest meeting of the family with which nothing in the phrase is at odds. */
    private @Nullable MeetingDraft known(NounPhrase phrase, Set<Actor> circle) {
        String family = nouns.meetingFamily(phrase);
        MeetingDraft best = null;
        for (MeetingDraft meeting : meetings) {
            boolean fits = meeting.family().equals(family)
                    && !isAtOdds(meeting, phrase, circle)
                    && (!hasFreshModifier(phrase) || isNamedAlike(meeting, phrase));
            if (fits && (best == null || salience(meeting, phrase) >= salience(best, phrase))) {
                best = meeting;
            }
        }
        return best;
    }

    /** Near before far, the same noun before another, and what took place before what is only talked of. */
    private static int salience(MeetingDraft meeting, NounPhrase phrase) {
        int distance = phrase.sentence().index() - meeting.lastSentence();
        int sameNoun = meeting.label()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(phrase.head().lower())
                ? SAME_NOUN
                : 0;
        return -distance + sameNoun + (meeting.isReal() ? REAL : 0);
    }

    private boolean isAtOdds(MeetingDraft meeting, NounPhrase phrase, Set<Actor> circle) {
        String place = placeIn(phrase);
        boolean elsewhere = place != null
                && meeting.place() != null
                && !meeting.place().contains(place)
                && !place.contains(meeting.place());
        boolean others = !circle.isEmpty()
                && !meeting.namedWith().isEmpty()
                && circle.stream().noneMatch(meeting.namedWith()::contains);
        return elsewhere || others;
    }

    private void describe(MeetingDraft meeting, NounPhrase phrase) {
        String place = placeIn(phrase);
        if (place != null) {
            meeting.place(place);
        }
        for (NounPhrase.Modifier modifier : phrase.modifiers()) {
            NounGroup group = modifier.group();
            if (group == null) {
                continue;
            }
            if (nouns.isTime(group.first())) {
                meeting.when(text.words(group.span()));
            } else if (lexicon.meetings().issuePrepositions().contains(modifier.preposition())) {
                group.members().forEach(member -> meeting.issues().add(issues.of(member)));
            }
        }
        statusByModifier(meeting, phrase);
    }

    private void statusByModifier(MeetingDraft meeting, NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.headIndex(); i++) {
            String word = phrase.sentence().token(i).lower();
            for (MeetingStatus status : MeetingStatus.values()) {
                if (lexicon.meetings()
                        .adjectives()
                        .getOrDefault(status.word(), Set.of())
                        .contains(word)) {
                    meeting.evidence(status);
                }
            }
        }
    }

    /** "the Serbian town of Nis" is Nis. */
    private static NounPhrase namedPlace(NounPhrase phrase) {
        for (NounPhrase.Modifier modifier : phrase.modifiers()) {
            NounGroup group = modifier.group();
            if (!phrase.isProper()
                    && group != null
                    && modifier.preposition().equals("of")
                    && group.first().isProper()) {
                return group.first();
            }
        }
        return phrase;
    }

    /** "talks on the war in Ukraine": a state behind the issue is part of it, a city still the place. */
    private static boolean isState(NounPhrase phrase) {
        return phrase.sentence().names().stream()
                .anyMatch(name -> name.from() <= phrase.headIndex()
                        && phrase.headIndex() < name.to()
                        && (name.is(Names.Sort.NAME) || name.is(Names.Sort.ALIAS)));
    }

    private @Nullable String placeIn(NounPhrase phrase) {
        boolean behindIssue = false;
        for (NounPhrase.Modifier modifier : phrase.modifiers()) {
            NounGroup group = modifier.group();
            behindIssue |= lexicon.meetings().issuePrepositions().contains(modifier.preposition())
                    && group != null
                    && !nouns.isTime(group.first());
            if (behindIssue && group != null && isState(group.first())) {
                continue;
            }
            if (group != null
                    && isPlacePreposition(modifier.preposition(), phrase)
                    && isPlace(group.first())
                    && !nouns.isTime(group.first())) {
                return text.words(namedPlace(group.first()).span());
            }
        }
        return null;
    }

    /** Those whose meeting it is: "talks between A and B", "the OPEC meeting", "a meeting of ministers". */
    private List<Actor> circle(NounPhrase phrase) {
        List<Actor> out = new ArrayList<>();
        for (Reference reference : mentions.premodifiers(phrase)) {
            out.add(reference.actor());
        }
        for (NounPhrase.Modifier modifier : nouns.own(phrase)) {
            NounGroup group = modifier.group();
            if (group != null && lexicon.meetings().circlePrepositions().contains(modifier.preposition())) {
                mentions.of(group).forEach(reference -> out.add(reference.actor()));
            }
        }
        out.removeIf(Actor::isPress);
        return out;
    }

    private String label(NounPhrase phrase) {
        int from = phrase.from();
        Token first = phrase.first();
        if (phrase.possessor() == null && first.tag() == Tag.DET
                || lexicon.grammar().possessives().contains(first.lower())) {
            from++;
        }
        String words = text.words(phrase.sentence().span(Math.min(from, phrase.headIndex()), phrase.to()));
        for (NounPhrase.Modifier modifier : phrase.modifiers()) {
            NounGroup group = modifier.group();
            if (group != null && !nouns.isTime(group.first())) {
                return words + " " + modifier.preposition() + " " + text.words(group.span());
            }
        }
        return words;
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
