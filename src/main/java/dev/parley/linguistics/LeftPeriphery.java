package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Clause.Relation;
import org.jspecify.annotations.Nullable;

/** Reads what stands before the subject of a clause, since it says how the clause hangs on others: complementizer, relative pronoun, fronted phrases. */
final class LeftPeriphery {
    private final Lexicon lexicon;
    private final Chunks chunks;
    private final Predicates predicates;
    private final RelativeClauses relatives;

    LeftPeriphery(Lexicon lexicon, Chunks chunks, Predicates predicates, RelativeClauses relatives) {
        this.lexicon = lexicon;
        this.chunks = chunks;
        this.predicates = predicates;
        this.relatives = relatives;
    }

    /** Gives the clause its subject, and reads leftwards from there. */
    void take(Clause clause, int subject) {
        clause.setSubject(chunks.get(subject).nouns());
        predicates.markSubject(subject);
        takeFronted(clause, subject);
        int before = subject - 1;
        while (chunks.is(before, Kind.ADVERB) || isTimeBehindVerb(before)) {
            before--;
        }
        if (before < 0) {
            return;
        }
        Chunk opener = chunks.get(before);
        switch (opener.kind()) {
            case MARK -> complementize(clause, before);
            case PREPOSITION -> clause.attach(Relation.ADVERBIAL, opener.word(), null);
            case RELATIVE -> relatives.bindObject(clause, before, before - 1);
            case NOUNS -> followNoun(clause, before, subject);
            case VERB -> clause.attach(Relation.COMPLEMENT, "", predicates.at(before));
            case ADJECTIVE -> clause.attach(Relation.COMPLEMENT, "", copulaOf(before));
            default -> {}
        }
    }

    /** "At the talks, Iran agreed": phrases that open the clause belong to its verb. */
    private void takeFronted(Clause clause, int subject) {
        int last = chunks.isWord(subject - 1, Kind.STOP, ",") ? subject - 2 : subject - 1;
        int i = last;
        while (chunks.is(i, Kind.NOUNS) && chunks.is(i - 1, Kind.PREPOSITION)) {
            i -= 2;
        }
        boolean opens = i < 0
                || chunks.is(i, Kind.MARK)
                || chunks.is(i, Kind.CONJUNCTION)
                || chunks.is(i, Kind.STOP)
                || chunks.is(i, Kind.ADVERB);
        for (int k = i + 1; opens && k < last; k += 2) {
            NounGroup group = chunks.get(k + 1).nouns();
            clause.add(new Argument(TimePhrases.slot(lexicon, chunks.get(k).word(), group), group, null, null));
        }
    }

    /** "if Iran ...", "its demand [on Tuesday] that the mine stay open": the clause may complete a noun before its complementizer. */
    private void complementize(Clause clause, int mark) {
        String word = chunks.get(mark).word();
        boolean reserves =
                chunks.is(mark - 1, Kind.CONJUNCTION) && word.startsWith("only "); // "will sign, but only if ..."
        clause.attach(Relation.ADVERBIAL, word, reserves ? predicates.finiteBefore(mark) : null);
        int noun = mark - 1;
        while (noun >= 2 && chunks.isTime(noun) && chunks.is(noun - 1, Kind.PREPOSITION)) {
            noun -= 2;
        }
        if (word.equals("that") && chunks.is(noun, Kind.NOUNS)) {
            completeNoun(clause, chunks.get(noun).nouns().last());
        }
    }

    private static void completeNoun(Clause clause, NounPhrase noun) {
        clause.attach(Relation.COMPLEMENT, "that", null);
        clause.setGoverningNoun(noun);
        noun.addComplement(clause);
    }

    /** "told Gray they would come", "the plan Iran rejected": two noun phrases meet, and no word says how. */
    private void followNoun(Clause clause, int before, int subject) {
        Clause teller = tellerOf(before);
        Clause reporter = teller == null ? reporterOver(before, clause) : teller;
        if (reporter != null) {
            clause.attach(Relation.COMPLEMENT, "", reporter);
        } else if (chunks.is(before - 1, Kind.PREPOSITION) && chunks.is(before - 2, Kind.MARK)) {
            complementize(clause, before - 2); // "said that at the meeting ministers agreed"
        } else if (before == subject - 1
                && !chunks.isTime(before)
                && !chunks.get(before).nouns().last().isProper()) {
            relatives.bindObject(clause, before, before);
        }
    }

    /** "told Gray they would come": the verb that has its hearer and takes a clause; null where there is none. */
    private @Nullable Clause tellerOf(int hearer) {
        return chunks.is(hearer - 1, Kind.VERB) && chunks.takes(hearer - 1, "object-that")
                ? predicates.at(hearer - 1)
                : null;
    }

    /** "said in a statement | the terms are", "told reporters on Friday | the rate is": the verb of saying before phrases and days, where no "that" follows; or null. */
    private @Nullable Clause reporterOver(int before, Clause clause) {
        int i = before;
        while (chunks.is(i, Kind.NOUNS) && (chunks.is(i - 1, Kind.PREPOSITION) || chunks.isTime(i))) {
            i -= chunks.is(i - 1, Kind.PREPOSITION) ? 2 : 1;
        }
        boolean hearer = chunks.is(i, Kind.NOUNS) && chunks.is(i - 1, Kind.VERB) && chunks.takes(i - 1, "object-that");
        boolean says = chunks.is(i, Kind.VERB) && chunks.takes(i, "bare") && chunks.takes(i, "inserted");
        if (i == before || !hearer && !says) {
            return null;
        }
        for (int k = clause.position() + 1; k < chunks.size(); k++) {
            if (chunks.isWord(k, Kind.MARK, "that")) {
                return null; // "said in an interview he gave to Kenya that ..."
            }
        }
        return predicates.at(hearer ? i - 1 : i);
    }

    /** "it is unlikely he would attend": the copula of the adjective governs. */
    private @Nullable Clause copulaOf(int adjective) {
        int i = chunks.backOverAdverbs(adjective - 1);
        return i < 0 ? null : predicates.at(i);
    }

    private boolean isTimeBehindVerb(int i) {
        return chunks.isTime(i) && (chunks.is(i - 1, Kind.VERB) || chunks.is(i - 1, Kind.ADJECTIVE));
    }
}
