package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Clause.Relation;

/** Takes the clause that follows a verb as its complement or adverbial, since a clause ends the search for arguments. */
final class ClausalComplements {
    private final Lexicon lexicon;
    private final Chunks chunks;
    private final Predicates predicates;

    ClausalComplements(Lexicon lexicon, Chunks chunks, Predicates predicates) {
        this.lexicon = lexicon;
        this.chunks = chunks;
        this.predicates = predicates;
    }

    /** "said Iran would attend": a clause that no word introduces. */
    void takeBare(Clause clause, NounGroup subject) {
        for (Clause child : predicates.clauses()) {
            if (subject.equals(child.surfaceSubject())) {
                if (child != clause && child.relation() == Relation.COMPLEMENT) {
                    clause.add(new Argument("that", null, child, null));
                }
                return;
            }
        }
    }

    /** "agreed to attend", "began meeting". */
    void takeVerb(Clause clause, int verb) {
        Clause child = predicates.at(verb);
        switch (predicates.form(verb)) {
            case INFINITIVE -> clause.add(new Argument("infinitive", null, child, null));
            case GERUND -> {
                if (verb == clause.position() + 1 || chunks.is(verb - 1, Kind.ADVERB)) {
                    clause.add(new Argument("gerund", null, child, null));
                }
            }
            case FINITE -> {
                if (child != null && child.relation() == Relation.COMPLEMENT && child.governor() == clause) {
                    clause.add(new Argument("that", null, child, null));
                }
            }
            case PARTICIPLE -> {}
        }
    }

    /** "said that ...", "asked whether ...", "left after ...". */
    void takeMarked(Clause clause, int mark) {
        int verb = nextVerb(mark);
        Clause child = verb < 0 ? null : predicates.at(verb);
        if (child == null || child == clause) {
            return;
        }
        String word = chunks.get(mark).word();
        if (word.equals("that")) {
            if (child.governingNoun() == null) {
                child.attach(Relation.COMPLEMENT, word, clause);
            }
            clause.add(new Argument("that", null, child, null));
        } else if (lexicon.grammar().isInterrogative(word) && Reporting.takes(lexicon, clause.verb(), "whether")) {
            child.attach(Relation.COMPLEMENT, word, clause);
            clause.add(new Argument("whether", null, child, null));
        } else {
            child.attach(Relation.ADVERBIAL, word, clause);
        }
    }

    /** The finite verb of the clause that a mark opens, or the verb right behind it. */
    private int nextVerb(int mark) {
        for (int j = mark + 1; j < chunks.size(); j++) {
            Clause child = predicates.at(j);
            if (child != null
                    && chunks.is(j, Kind.VERB)
                    && (predicates.isFinite(j) && child.relation() != Relation.RELATIVE || j == mark + 1)) {
                return j;
            }
        }
        return -1;
    }
}
