package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Names;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Tag;
import dev.parley.linguistics.Token;
import dev.parley.text.SourceText;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the text says of a meeting: what it is called, whose it is, where and when it is, on what, and how far it has come. */
final class MeetingDetails {
    private final Lexicon lexicon;
    private final Nouns nouns;
    private final Mentions mentions;
    private final Issues issues;
    private final SourceText text;

    MeetingDetails(Nouns nouns, Mentions mentions, Issues issues, SourceText text) {
        this.lexicon = nouns.lexicon();
        this.nouns = nouns;
        this.mentions = mentions;
        this.issues = issues;
        this.text = text;
    }

    /** The words of the phrase without its determiner, with the first phrase behind it. */
    String label(NounPhrase phrase) {
        int from = phrase.from();
        Token first = phrase.first();
        if (phrase.possessor() == null && first.tag() == Tag.DET
                || lexicon.grammar().possessives().contains(first.lower())) {
            from++;
        }
        String words = text.words(phrase.sentence().span(Math.min(from, phrase.headIndex()), phrase.to()));
        for (NounPhrase.Modifier modifier : phrase.modifiers()) {
            NounGroup group = modifier.group();
            if (group != null
                    && !nouns.isTime(group.first())
                    && !modifier.preposition().equals("as")) {
                return words + " " + modifier.preposition() + " " + text.words(group.span());
            }
        }
        return words;
    }

    /** Those whose meeting it is: "talks between A and B", "the OPEC meeting", "a meeting of ministers". */
    Set<Actor> circle(NounPhrase phrase) {
        Set<Actor> out = new LinkedHashSet<>();
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

    /** Place, time, issues and status that the phrase says of the meeting that it names. */
    void describe(MeetingDraft meeting, NounPhrase phrase) {
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
        for (MeetingStatus status : MeetingStatus.values()) {
            if (phrase.isDescribedBy(lexicon.meetings().adjectives().getOrDefault(status.word(), Set.of()))) {
                meeting.evidence(status);
            }
        }
    }

    /** Place, time and issues that the clause says of a meeting in it. */
    void describe(MeetingDraft meeting, Clause clause) {
        for (Clause.Argument argument : clause.arguments()) {
            NounGroup group = argument.group();
            if (group != null) {
                if (argument.slot().equals("time") || nouns.isTime(group.first())) {
                    meeting.when(text.words(group.span()));
                } else if (saysWhere(argument.slot(), group)) {
                    meeting.place(text.words(group.span()));
                } else if (lexicon.meetings().issuePrepositions().contains(argument.slot())
                        && !nouns.isMeeting(group.first())) {
                    meeting.issues().add(issues.of(group.first()));
                }
            }
        }
    }

    /** Where the clause takes place; null where it does not say. */
    @Nullable
    String placeIn(Clause clause) {
        for (Clause.Argument argument : clause.arguments()) {
            NounGroup group = argument.group();
            if (group != null && saysWhere(argument.slot(), group)) {
                return text.words(group.span());
            }
        }
        return null;
    }

    private boolean saysWhere(String slot, NounGroup group) {
        return lexicon.meetings().placePrepositions().contains(slot) && isPlace(group.first());
    }

    /** The place behind the noun: "talks in Geneva". */
    @Nullable
    String placeIn(NounPhrase phrase) {
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

    /** "in Geneva"; "to India" of a visit. */
    private boolean isPlacePreposition(String word, NounPhrase meeting) {
        boolean visit = lexicon.meetings().visitPrepositions().contains(word)
                && nouns.meetingFamily(meeting).equals(lexicon.meetings().familyOf("visit"));
        return visit || lexicon.meetings().placePrepositions().contains(word);
    }

    private boolean isPlace(NounPhrase phrase) {
        return phrase.isProper() || nouns.classes(phrase).contains("place");
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
}
