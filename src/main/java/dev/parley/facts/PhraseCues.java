package dev.parley.facts;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Sentence;
import dev.parley.linguistics.Tag;
import dev.parley.linguistics.Token;
import dev.parley.linguistics.Truth;
import dev.parley.linguistics.TruthReader;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the cues that are fixed phrases, which are matched word by word: "in favour of", "at odds with". */
final class PhraseCues {
    private final Lexicon lexicon;
    private final Nouns nouns;
    private final Mentions mentions;
    private final TruthReader truths;

    PhraseCues(Nouns nouns, Mentions mentions, TruthReader truths) {
        this.lexicon = nouns.lexicon();
        this.nouns = nouns;
        this.mentions = mentions;
        this.truths = truths;
    }

    /** A frame for every fixed phrase in a clause that the text commits itself to. */
    List<Frame> of(Document.Parse parse) {
        List<Frame> found = new ArrayList<>();
        Sentence sentence = parse.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            for (CueEntry entry : lexicon.phraseCues(sentence.token(i).lower())) {
                int end = matches(sentence, i, entry.words().lemma());
                Clause clause = end < 0 ? null : clauseAround(parse, i, end, sentence.span(i, end));
                if (clause != null
                        && (isOccasion(entry)
                                || absoluteSubject(parse, i) != null
                                || !modifiesNoun(sentence, clause, i))) {
                    Frame frame = phrase(parse, entry, i, end, clause);
                    if (frame.truth().committed()) {
                        found.add(frame);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isOccasion(CueEntry entry) {
        return entry.needs().getOrDefault("object", Set.of()).contains("meeting");
    }

    /** "sanctions against Iran", "participation in talks": behind a noun it is no predicate, unless the noun is the object ("described the levy as a mistake"). */
    private static boolean modifiesNoun(Sentence sentence, Clause clause, int from) {
        boolean behindNoun = from > 0 && sentence.token(from - 1).tag().isNominal();
        NounGroup object = clause.group("object");
        boolean behindObject = object != null
                && !clause.isPassive()
                && object.last().to() == from
                && !sentence.token(from).is("against");
        return behindNoun && !behindObject;
    }

    /** The end of a phrase that begins at a token, or -1; an adjective, a determiner or a quotation mark may stand between its words. */
    private static int matches(Sentence sentence, int from, String phrase) {
        String[] words = phrase.split(" ");
        int at = from;
        for (int i = 0; i < words.length; i++) {
            while (i > 0
                    && i == words.length - 1
                    && at < sentence.size()
                    && at - from < words.length + 2
                    && isFiller(sentence.token(at))
                    && !sentence.token(at).is(words[i])) {
                at++;
            }
            if (at >= sentence.size()
                    || !sentence.token(at).is(words[i])
                            && !sentence.token(at).lemma().equals(words[i])) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean isFiller(Token token) {
        return token.tag() == Tag.ADJ || token.tag() == Tag.DET || token.is("\"");
    }

    /** The clause whose predicate or adverbial the phrase is: its own one, the nearest verb before it, or the first behind it. */
    private static @Nullable Clause clauseAround(Document.Parse parse, int from, int to, Span phrase) {
        for (Clause clause : parse.clauses()) {
            if (clause.headSpan().start() >= phrase.end()
                    && (followsSubject(parse, clause, from) || fronts(parse, clause, to))) {
                return clause;
            }
        }
        Clause best = null;
        for (Clause clause : parse.clauses()) {
            if (clause.headSpan().start() < phrase.start() && !clause.headSpan().overlaps(phrase)) {
                best = clause;
            } else if (best == null) {
                return clause;
            }
        }
        return best;
    }

    /** "said owners [at] the meeting approved". */
    private static boolean followsSubject(Document.Parse parse, Clause clause, int from) {
        NounGroup subject = clause.group("subject");
        return subject != null
                && subject.last().sentence().index() == parse.sentence().index()
                && subject.last().to() == from;
    }

    /** "said that [at] that meeting ministers agreed". */
    private static boolean fronts(Document.Parse parse, Clause clause, int to) {
        return clause.arguments().stream()
                .map(Clause.Argument::group)
                .anyMatch(group -> group != null
                        && group.first().sentence().index() == parse.sentence().index()
                        && group.first().from() == to);
    }

    private Frame phrase(Document.Parse parse, CueEntry entry, int from, int to, Clause clause) {
        NounPhrase absolute = absoluteSubject(parse, from);
        Truth truth = absolute == null ? truths.of(clause, parse.clauses()) : TruthReader.noun(absolute.isNegative());
        Span cue = parse.sentence().span(from, to);
        ClauseSlots slots = new ClauseSlots(nouns, mentions, entry, clause);
        if (absolute != null) {
            List<Filler> subject = List.of(new Filler.Phrases(NounGroup.of(absolute)));
            return new Frame(
                    entry,
                    cue,
                    clause,
                    truth,
                    slot -> slot.equals("subject") ? subject : behind(parse, slot, to),
                    false);
        }
        return new Frame(
                entry, cue, clause, truth, slot -> phraseSlot(parse, slots, slot, to, isOccasion(entry)), false);
    }

    /** "With no Latvian delegate at the table, ...": the noun phrase between "with" and a predicate without a verb. */
    private @Nullable NounPhrase absoluteSubject(Document.Parse parse, int from) {
        for (NounPhrase phrase : parse.nouns()) {
            int before = phrase.from() - 1;
            if (phrase.to() == from
                    && before >= 0
                    && lexicon.grammar()
                            .absolutes()
                            .contains(parse.sentence().token(before).lower())) {
                return phrase;
            }
        }
        return null;
    }

    private static List<Filler> phraseSlot(
            Document.Parse parse, ClauseSlots slots, String slot, int to, boolean occasion) {
        if (!slot.equals("object")) {
            List<Filler> found = slots.get(slot);
            return found.isEmpty() ? behind(parse, slot, to) : found;
        }
        List<Filler> found = nounFrom(parse, to);
        return !found.isEmpty() || occasion ? found : slots.get(slot);
    }

    private static List<Filler> behind(Document.Parse parse, String preposition, int to) {
        boolean governed =
                to < parse.sentence().size() && parse.sentence().token(to).is(preposition);
        return governed ? nounFrom(parse, to + 1) : List.of();
    }

    private static List<Filler> nounFrom(Document.Parse parse, int token) {
        for (NounPhrase phrase : parse.nouns()) {
            if (phrase.from() == token) {
                return List.of(new Filler.Phrases(NounGroup.of(phrase)));
            }
        }
        return List.of();
    }
}
