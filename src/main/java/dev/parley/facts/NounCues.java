package dev.parley.facts;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Truth;
import dev.parley.linguistics.TruthReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the cues that are the head of a noun phrase, which state a fact without a verb: "Italy's refusal", "talks between A and B". */
final class NounCues {
    private final Lexicon lexicon;
    private final Nouns nouns;
    private final Mentions mentions;
    private final EventTruth events;

    NounCues(Nouns nouns, Mentions mentions, TruthReader truths) {
        this.lexicon = nouns.lexicon();
        this.nouns = nouns;
        this.mentions = mentions;
        this.events = new EventTruth(lexicon, truths);
    }

    /** A frame for every entry of the head that the text commits itself to. */
    List<Frame> of(Document.Parse parse, NounPhrase phrase) {
        List<CueEntry> entries = lexicon.cues(CueWords.Kind.NOUN, phrase.head().lemma());
        if (entries.isEmpty() || phrase.first().is("any")) {
            return List.of();
        }
        Clause clause = clauseOf(parse, phrase);
        List<Frame> found = new ArrayList<>();
        for (CueEntry entry : entries) {
            boolean event = entry.fact() == FactType.ATTENDANCE;
            Truth truth =
                    event && clause != null ? events.of(parse, phrase, clause) : TruthReader.noun(phrase.isNegative());
            if (truth.committed()) {
                NounSlots slots = new NounSlots(nouns, mentions, entry, phrase, clause, event);
                found.add(new Frame(entry, phrase.head().span(), clause, truth, slots::get, event));
            }
        }
        return found;
    }

    private static @Nullable Clause clauseOf(Document.Parse parse, NounPhrase phrase) {
        for (Clause clause : parse.clauses()) {
            NounGroup subject = clause.surfaceSubject();
            boolean holds = subject != null
                            && clause.relation() != Clause.Relation.RELATIVE
                            && subject.members().contains(phrase)
                    || clause.arguments().stream()
                            .anyMatch(argument -> argument.group() != null
                                    && clause.relation() != Clause.Relation.RELATIVE
                                    && argument.group().members().contains(phrase));
            if (holds) {
                return clause;
            }
        }
        return null;
    }
}
