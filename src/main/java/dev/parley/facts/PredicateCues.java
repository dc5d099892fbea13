package dev.parley.facts;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Token;
import dev.parley.linguistics.Truth;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the cues that are the predicate of a clause: a verb with its particle and object noun, or an adjective. */
final class PredicateCues {
    /** What a letter or a motion can say as its author does. */
    private static final Set<FactType> SPOKEN = Set.of(
            FactType.DEMAND,
            FactType.AGREEMENT,
            FactType.OFFER,
            FactType.CRITICISM,
            FactType.SUPPORT,
            FactType.REFUSAL,
            FactType.CONCERN);

    private final Authors authors;
    private final Lexicon lexicon;
    private final Nouns nouns;
    private final Mentions mentions;

    PredicateCues(Nouns nouns, Mentions mentions) {
        this.lexicon = nouns.lexicon();
        this.nouns = nouns;
        this.authors = new Authors(nouns, mentions);
        this.mentions = mentions;
    }

    /** A frame for every entry whose words the predicate has. */
    List<Frame> of(Clause clause, List<Clause> sentence, Truth truth) {
        List<Frame> found = new ArrayList<>();
        for (CueEntry entry : lexicon.cues(CueWords.Kind.VERB, clause.lemma())) {
            if (hasWords(entry.words(), clause)) {
                found.add(frame(entry, cueOf(entry.words(), clause), clause, sentence, truth));
            }
        }
        for (Argument argument : clause.arguments()) {
            Token adjective = argument.adjective();
            if (adjective != null) {
                adjective(clause, sentence, adjective, truth, found);
            }
        }
        if (clause.isPassive()) {
            for (CueEntry entry : lexicon.cues(CueWords.Kind.ADJECTIVE, clause.headForm())) {
                found.add(surfaceFrame(entry, clause.verbSpan(), clause, truth));
            }
        }
        return found;
    }

    private void adjective(Clause clause, List<Clause> sentence, Token adjective, Truth truth, List<Frame> found) {
        for (CueEntry entry : lexicon.cues(CueWords.Kind.ADJECTIVE, adjective.lower())) {
            found.add(frame(entry, clause.verbSpan().hull(adjective.span()), clause, sentence, truth));
        }
    }

    private Frame frame(CueEntry entry, Span cue, Clause clause, List<Clause> sentence, Truth truth) {
        ClauseSlots slots = new ClauseSlots(nouns, mentions, entry, clause);
        return new Frame(
                entry,
                cue,
                clause,
                truth,
                slot -> slot.equals("subject") && SPOKEN.contains(entry.fact())
                        ? subject(clause, sentence, slots)
                        : slots.get(slot),
                false);
    }

    /** The subject, or the author of a text that speaks for them. */
    private List<Filler> subject(Clause clause, List<Clause> sentence, ClauseSlots slots) {
        NounGroup subject = clause.surfaceSubject();
        if (subject != null && mentions.of(subject).isEmpty()) {
            List<Reference> by = authors.ofSubject(clause, sentence);
            if (!by.isEmpty()) {
                return List.of(new Filler.Owners(by, by.get(0).span()));
            }
        }
        return slots.get("subject");
    }

    /** A participle read as an adjective: its subject is the one that the sentence shows. */
    private Frame surfaceFrame(CueEntry entry, Span cue, Clause clause, Truth truth) {
        ClauseSlots slots = new ClauseSlots(nouns, mentions, entry, clause);
        return new Frame(entry, cue, clause, truth, slot -> slots.get(slot.equals("subject") ? "object" : slot), false);
    }

    private static boolean hasWords(CueWords words, Clause clause) {
        if (words.particle() != null
                ? !words.particle().equals(clause.particle())
                : clause.particle() != null && !words.lemma().isEmpty()) {
            return false;
        }
        if (words.preposition() != null && clause.fillers(words.preposition()).isEmpty()) {
            return false;
        }
        return words.objectNoun() == null || objectHead(words, clause) != null;
    }

    private static @Nullable NounPhrase objectHead(CueWords words, Clause clause) {
        if (words.objectNoun() == null) {
            return null;
        }
        if (clause.isCopular()) {
            return headIn(words, clause.group("predicate")); // "is a mistake"
        }
        NounPhrase first = headIn(words, clause.group("object"));
        return first != null ? first : headIn(words, clause.group("object2"));
    }

    private static @Nullable NounPhrase headIn(CueWords words, @Nullable NounGroup object) {
        if (object == null) {
            return null;
        }
        for (NounPhrase member : object.members()) {
            if (member.head().lemma().equals(words.objectNoun())
                    || member.head().lower().equals(words.objectNoun())) {
                return member;
            }
        }
        return null;
    }

    private static Span cueOf(CueWords words, Clause clause) {
        NounPhrase object = objectHead(words, clause);
        return object == null
                ? clause.verbSpan()
                : clause.verbSpan().hull(object.head().span());
    }
}
