package dev.parley.facts;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.Truth;
import dev.parley.linguistics.TruthReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows who was asked to come: a party that was asked and will not come has declined. */
final class Invitations {
    private final Lexicon lexicon;
    private final Mentions mentions;
    private final TruthReader truths;
    private final Set<Actor> asked = new HashSet<>();

    Invitations(Lexicon lexicon, Mentions mentions) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.truths = new TruthReader(lexicon);
    }

    /** Notes whom a sentence says to have been asked: the words that, negated, would say that they were not. */
    void read(Document.Parse parse) {
        for (Clause clause : parse.clauses()) {
            Truth truth = truths.of(clause, parse.clauses());
            if (truth.committed() && !truth.negated()) {
                for (CueEntry entry : lexicon.cues(CueWords.Kind.VERB, clause.lemma())) {
                    if (entry.onlyNegated()
                            && entry.manner() == Manner.NOT_INVITED
                            && entry.needs().isEmpty()) {
                        entry.party()
                                .forEach(slot -> clause.fillers(slot).forEach(filler -> {
                                    if (filler.group() != null) {
                                        mentions.of(filler.group()).forEach(reference -> asked.add(reference.actor()));
                                    }
                                }));
                    }
                }
            }
        }
    }

    /** The facts with the absences of those who were asked and say that they will not come as declined. */
    List<FactDraft> settle(List<FactDraft> facts) {
        return facts.stream().map(this::settle).toList();
    }

    private FactDraft settle(FactDraft fact) {
        boolean stays = fact.type() == FactType.ABSENCE
                && fact.manner() == Manner.NOT_PRESENT
                && fact.modality() == Modality.PLANNED
                && asked.contains(fact.actor());
        return stays ? fact.with(Manner.DECLINED) : fact;
    }
}
