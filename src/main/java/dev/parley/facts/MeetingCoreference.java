package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Tag;
import dev.parley.linguistics.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which meeting of the article a noun phrase takes up, if any: by its article, its modifiers, its place and whose it is. */
final class MeetingCoreference {
    private static final int SAME_NOUN = 2;
    private static final int REAL = 3;

    private final Lexicon lexicon;
    private final Nouns nouns;
    private final MeetingDetails details;

    MeetingCoreference(Nouns nouns, MeetingDetails details) {
        this.lexicon = nouns.lexicon();
        this.nouns = nouns;
        this.details = details;
    }

    /** The meeting so far that the phrase means, null where it opens a new one. */
    @Nullable
    MeetingDraft antecedent(NounPhrase phrase, Set<Actor> circle, List<MeetingDraft> meetings) {
        return isNew(phrase, meetings) ? sameCircle(phrase, circle, meetings) : known(phrase, circle, meetings);
    }

    /** "the beginning of a dialogue": an indefinite noun behind another, of which nothing else is said. */
    boolean isVague(NounPhrase phrase, Set<Actor> circle) {
        boolean nested =
                phrase.from() > 0 && phrase.sentence().token(phrase.from() - 1).is("of");
        return !isDefinite(phrase)
                && nested
                && circle.isEmpty()
                && phrase.modifiers().isEmpty();
    }

    private boolean isNew(NounPhrase phrase, List<MeetingDraft> meetings) {
        if (isDefinite(phrase)) {
            return hasFreshModifier(phrase) && meetings.stream().noneMatch(meeting -> isNamedAlike(meeting, phrase));
        }
        boolean bare = phrase.to() - phrase.from() == 1;
        return !bare || phrase.first().tag() == Tag.DET;
    }

    /** "a potential summit of A and B" after "preparations for a meeting of A and B": not yet held, so one and the same. */
    private @Nullable MeetingDraft sameCircle(NounPhrase phrase, Set<Actor> circle, List<MeetingDraft> meetings) {
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

    /** The latest meeting of the family with which nothing in the phrase is at odds. */
    private @Nullable MeetingDraft known(NounPhrase phrase, Set<Actor> circle, List<MeetingDraft> meetings) {
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
        int sameNoun =
                meeting.label().toLowerCase(Locale.ROOT).contains(phrase.head().lower()) ? SAME_NOUN : 0;
        return -distance + sameNoun + (meeting.isReal() ? REAL : 0);
    }

    private boolean isAtOdds(MeetingDraft meeting, NounPhrase phrase, Set<Actor> circle) {
        boolean others = !circle.isEmpty()
                && !meeting.namedWith().isEmpty()
                && circle.stream().noneMatch(meeting.namedWith()::contains);
        return meeting.isElsewhere(details.placeIn(phrase)) || others;
    }

    /** "the first round" after "a first round of talks". */
    private static boolean isNamedAlike(MeetingDraft meeting, NounPhrase phrase) {
        String words = phrase.sentence().lower(Math.min(phrase.from() + 1, phrase.headIndex()), phrase.to());
        return meeting.label().toLowerCase(Locale.ROOT).contains(words);
    }

    private boolean hasFreshModifier(NounPhrase phrase) {
        return phrase.isDescribedBy(lexicon.meetings().fresh());
    }

    private boolean isDefinite(NounPhrase phrase) {
        Token first = phrase.first();
        return phrase.possessor() != null
                || first.is("the")
                || lexicon.grammar().demonstratives().contains(first.lower())
                || lexicon.grammar().possessives().contains(first.lower());
    }
}
