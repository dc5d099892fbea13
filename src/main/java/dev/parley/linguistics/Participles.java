package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import dev.parley.linguistics.Clause.Relation;

/** Finds what a participle describes: the noun before it, as a reduced relative clause, or the subject of another clause. */
final class Participles {
    private final Lexicon lexicon;
    private final Chunks chunks;
    private final Predicates predicates;

    Participles(Lexicon lexicon, Chunks chunks, Predicates predicates) {
        this.lexicon = lexicon;
        this.chunks = chunks;
        this.predicates = predicates;
    }

    void attach(Clause clause, int at) {
        int before = chunks.backOverAdverbs(at - 1);
        if (chunks.is(before, Kind.STOP) && chunks.is(before - 1, Kind.NOUNS)) {
            attachBehindComma(clause, before);
        } else {
            attachAdjective(clause, at);
        }
    }

    /** "ministers absent from the talks": an adjective that stands for a clause. */
    void attachAdjective(Clause clause, int at) {
        int before = chunks.backOverAdverbs(at - 1);
        if (before < 0) {
            attachToNext(clause, at);
        } else if (chunks.is(before, Kind.NOUNS)) {
            reduce(clause, before);
        } else {
            attachToPrevious(clause, before);
        }
    }

    /** "countries attending the talks", "the plan proposed by Iran". */
    void reduce(Clause clause, int nouns) {
        NounGroup group = chunks.get(nouns).nouns();
        clause.attach(Relation.RELATIVE, "", predicates.upTo(nouns));
        clause.setGoverningNoun(group.last());
        clause.setSubject(group);
    }

    /** "Iran left, angered at the delay": it goes with a clause before it. */
    void attachToPrevious(Clause clause, int before) {
        Clause governor = predicates.upTo(before);
        if (governor == null && chunks.is(before, Kind.STOP) && chunks.is(before - 1, Kind.NOUNS)) {
            reduce(clause, chunks.chainHead(before - 1)); // "Maharaz, visiting Ottawa, said"
            return;
        }
        boolean speaks = Reporting.takes(lexicon, clause.verb(), "that") && !clause.isPassive() || isFeeling(clause);
        while (speaks
                && governor != null
                && governor.governor() != null
                && (governor.relation() == Relation.COMPLEMENT || governor.relation() == Relation.INFINITIVE)) {
            governor = governor.governor();
        }
        if (isListed(before)) {
            clause.attach(Relation.GERUND, ":", governor);
        } else {
            clause.attach(Relation.PARTICIPIAL, "", governor);
        }
        Control.inheritSubject(clause, governor);
    }

    /** "Angered at the delay, Iran left": it goes with the clause behind it. */
    void attachToNext(Clause clause, int at) {
        for (int j = at + 1; j < chunks.size(); j++) {
            Clause governor = predicates.at(j);
            if (predicates.isFinite(j) && governor != null && governor.relation() != Relation.RELATIVE) {
                clause.attach(Relation.PARTICIPIAL, "", governor);
                Control.inheritSubject(clause, governor);
                return;
            }
        }
    }

    /** ", held in Geneva," describes the noun before; ", angered at the delay." the subject. */
    private void attachBehindComma(Clause clause, int comma) {
        int head = chunks.chainHead(comma - 1);
        Clause governor = predicates.upTo(comma);
        if (governor == null || governor.surfaceSubject() == null) {
            reduce(clause, head);
        } else if (clause.isPassive() && clause.group("subject") != null && governor.position() < comma - 1) {
            reduce(clause, comma - 1); // "resurrected a proposal, opposed by officials"
        } else if (governor.position() > head || isFeeling(clause)) {
            attachToPrevious(clause, comma);
        } else {
            reduce(clause, comma - 1);
        }
    }

    /** "three goals: restoring staff, creating a team": what a colon lists is what the noun before it names, nothing that happened. */
    private boolean isListed(int before) {
        for (int i = before; i >= 0; i--) {
            if (chunks.isWord(i, Kind.STOP, ":")) {
                return true;
            }
            if (predicates.isFinite(i)) {
                return false;
            }
        }
        return false;
    }

    /** ", angered at the delay": what somebody feels or does, not what a thing is. */
    private boolean isFeeling(Clause clause) {
        return !lexicon.cues(CueWords.Kind.ADJECTIVE, clause.headForm()).isEmpty()
                || lexicon.cues(CueWords.Kind.VERB, clause.lemma()).stream()
                        .anyMatch(entry -> (entry.fact() == FactType.CRITICISM || entry.fact() == FactType.CONCERN)
                                && entry.words().objectNoun() == null
                                && !entry.party().contains("speaker"));
    }
}
