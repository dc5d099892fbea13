package dev.parley.linguistics;

import dev.parley.linguistics.Chunk.Kind;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Clause.Relation;

/** Binds a relative clause to its antecedent, since what the noun before it stands for is one of its arguments. */
final class RelativeClauses {
    private final Chunks chunks;

    RelativeClauses(Chunks chunks) {
        this.chunks = chunks;
    }

    /** "the minister who left": the antecedent is the subject. */
    void bindSubject(Clause clause, int relative) {
        String pronoun = chunks.get(relative).word();
        int antecedent = antecedent(relative - 1, pronoun);
        clause.attach(Relation.RELATIVE, pronoun, null);
        if (antecedent >= 0) {
            NounGroup group = chunks.get(antecedent).nouns();
            clause.setSubject(group);
            clause.setGoverningNoun(group.last());
        }
    }

    /** "the plan that Iran rejected", "the plan Iran rejected": the antecedent is the object. */
    void bindObject(Clause clause, int opener, int antecedentEnd) {
        String word = chunks.get(opener).word();
        clause.attach(Relation.RELATIVE, word, null);
        boolean governed = chunks.is(opener, Kind.RELATIVE) && chunks.is(opener - 1, Kind.PREPOSITION);
        int antecedent = antecedent(governed ? opener - 2 : antecedentEnd, word);
        if (antecedent < 0 || word.equals("whose")) {
            return;
        }
        NounGroup group = chunks.get(antecedent).nouns();
        clause.setGoverningNoun(group.last());
        clause.add(new Argument(governed ? chunks.get(opener - 1).word() : "object", group, null, null));
    }

    /** "the head of the union, who ...": a person is the head of the chain, a thing its end; -1 where there is none. */
    int antecedent(int from, String pronoun) {
        int i = from;
        while (chunks.is(i, Kind.STOP) || chunks.is(i, Kind.ADVERB)) {
            i--;
        }
        if (!chunks.is(i, Kind.NOUNS)) {
            return -1;
        }
        if (pronoun.equals("who")) {
            return chunks.chainHead(i);
        }
        return i < from ? beyondTopics(i) : i;
    }

    /** "the accord on forests, which ...": behind a comma the head is described, unless "of" ties the last noun to it. */
    private int beyondTopics(int nouns) {
        int i = nouns;
        while (chunks.is(i - 1, Kind.PREPOSITION)
                && !chunks.get(i - 1).word().equals("of")
                && chunks.is(i - 2, Kind.NOUNS)
                && !chunks.get(i).nouns().first().isProper()) {
            i -= 2;
        }
        return i;
    }
}
