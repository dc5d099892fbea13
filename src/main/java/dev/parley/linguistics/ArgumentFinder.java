package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Clause.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what stands to the right of a verb until something else begins.
 *
 * <p>A clause that follows as a complement takes the rest with it: in "agreed to meet in Geneva" the place is an argument of "meet".
 */
final class ArgumentFinder {
    private final Lexicon lexicon;
    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final VerbForms forms;
    private final @Nullable Clause[] byChunk;
    private final boolean[] usedAsSubject;

    ArgumentFinder(
            Lexicon lexicon,
            Sentence sentence,
            List<Chunk> chunks,
            VerbForms forms,
            @Nullable Clause[] byChunk,
            boolean[] usedAsSubject) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.chunks = chunks;
        this.forms = forms;
        this.byChunk = byChunk;
        this.usedAsSubject = usedAsSubject;
    }

    void find(Clause clause) {
        int i = clause.position() + 1;
        while (i >= 0 && i < chunks.size()) {
            i = readAt(clause, i);
        }
    }

    /** "approved and signed the treaty", "passed and sent to the king a bill": the first verb has the object of the second. */
    void shareObject(Clause clause) {
        int next = clause.position() + 1;
        boolean coordinated = next + 1 < chunks.size()
                && chunks.get(next).is(Kind.CONJUNCTION)
                && chunks.get(next + 1).is(Kind.VERB);
        Clause second = coordinated ? byChunk[next + 1] : null;
        NounGroup object = second == null || second.isPassive() ? null : second.group("object");
        if (object != null && clause.arguments().isEmpty() && !clause.isPassive() && !clause.isCopular()) {
            clause.add(new Argument("object", object, null, null));
        }
    }

    /** Reads the argument at {@code i} and returns where to go on, or -1 to stop. */
    private int readAt(Clause clause, int i) {
        Chunk chunk = chunks.get(i);
        return switch (chunk.kind()) {
            case ADVERB -> i + 1;
            case ADJECTIVE -> adjective(clause, i);
            case NOUNS -> nouns(clause, i);
            case PREPOSITION -> preposition(clause, i);
            case VERB -> verb(clause, i);
            case MARK -> mark(clause, i);
            case STOP -> stop(clause, i);
            case CONJUNCTION -> conjunction(clause, i);
            case RELATIVE -> -1;
        };
    }

    private int adjective(Clause clause, int i) {
        if (byChunk[i] == null) {
            clause.add(new Argument(
                    "predicate", null, null, sentence.token(chunks.get(i).from())));
        }
        boolean coordinated = i + 2 < chunks.size()
                && chunks.get(i + 1).is(Kind.CONJUNCTION)
                && chunks.get(i + 2).is(Kind.ADJECTIVE);
        return coordinated ? i + 2 : i + 1;
    }

    private int nouns(Clause clause, int i) {
        NounGroup group = chunks.get(i).nouns();
        if (clause.isInverted() && group.equals(clause.surfaceSubject())) {
            return i + 1;
        }
        if (usedAsSubject[i]) {
            Clause child = clauseWithSubject(group);
            if (child != null && child != clause && child.relation() == Relation.COMPLEMENT) {
                clause.add(new Argument("that", null, child, null));
            }
            return -1;
        }
        if (isTime(group.first())) {
            clause.add(new Argument("time", group, null, null));
        } else if (clause.isCopular()) {
            clause.add(new Argument("predicate", group, null, null));
        } else if (!hasObject(clause)) {
            clause.add(new Argument(clause.isPassive() ? "object2" : "object", group, null, null));
        } else {
            clause.add(new Argument("object2", group, null, null));
        }
        return i + 1;
    }

    private @Nullable Clause clauseWithSubject(NounGroup group) {
        for (Clause clause : byChunk) {
            if (clause != null && group.equals(clause.surfaceSubject())) {
                return clause;
            }
        }
        return null;
    }

    private static boolean hasObject(Clause clause) {
        return clause.arguments().stream()
                .anyMatch(argument -> argument.slot().equals("object") && argument.group() != null);
    }

    private boolean isTime(NounPhrase phrase) {
        return TimePhrases.isTime(lexicon, phrase);
    }

    /** "by Iceland in May and by Norway in June": a phrase of a kind that the verb already has. */
    private int conjunction(Clause clause, int i) {
        int next = i + 1;
        boolean again = next + 1 < chunks.size()
                && chunks.get(next).is(Kind.PREPOSITION)
                && chunks.get(next + 1).is(Kind.NOUNS)
                && !usedAsSubject[next + 1]
                && clause.arguments().stream()
                        .anyMatch(argument ->
                                argument.slot().equals(chunks.get(next).word()));
        return again ? next : -1;
    }

    private int preposition(Clause clause, int i) {
        String word = chunks.get(i).word();
        int next = i + 1;
        while (next < chunks.size() && chunks.get(next).is(Kind.ADVERB)) {
            next++;
        }
        if (next >= chunks.size()) {
            return -1;
        }
        Chunk chunk = chunks.get(next);
        NounGroup subject = clause.surfaceSubject();
        if (chunk.is(Kind.PREPOSITION) && chunk.word().equals("by") && clause.isPassive() && subject != null) {
            clause.add(new Argument(word, subject, null, null)); // "retaliation was called for by the union"
            return next;
        }
        if (chunk.is(Kind.NOUNS) && !usedAsSubject[next]) {
            if (word.equals("of")
                    && chunks.get(i - 1).is(Kind.NOUNS)
                    && !chunks.get(i - 1).nouns().last().isProper()) {
                return next + 1;
            }
            clause.add(new Argument(TimePhrases.slot(lexicon, word, chunk.nouns()), chunk.nouns(), null, null));
            return next + 1;
        }
        if (chunk.is(Kind.NOUNS) && lexicon.grammar().subordinators().containsKey(word)) {
            return mark(clause, i);
        }
        if (chunk.is(Kind.VERB) && forms.at(next) == VerbForms.Form.GERUND) {
            clause.add(new Argument(word, null, byChunk[next], null));
        }
        return -1;
    }

    private int verb(Clause clause, int i) {
        Clause child = byChunk[i];
        switch (forms.at(i)) {
            case INFINITIVE -> clause.add(new Argument("infinitive", null, child, null));
            case GERUND -> {
                if (i == clause.position() + 1 || chunks.get(i - 1).is(Kind.ADVERB)) {
                    clause.add(new Argument("gerund", null, child, null));
                }
            }
            case FINITE -> {
                if (child != null && child.relation() == Relation.COMPLEMENT && child.governor() == clause) {
                    clause.add(new Argument("that", null, child, null));
                }
            }
            case PARTICIPLE -> {
                if (chunks.get(i - 1).is(Kind.NOUNS) && forms.isFinite(clause.position())) {
                    return afterReduced(i);
                }
            }
        }
        return -1;
    }

    /** "met officials sent by Iran [in Geneva]": phrases behind a reduced clause may still be the verb's own, but stay with the nearer one. */
    private static int afterReduced(int participle) {
        return participle < 0 ? participle : -1;
    }

    private int mark(Clause clause, int i) {
        boolean phrase = chunks.get(i).is(Kind.MARK)
                && i + 1 < chunks.size()
                && chunks.get(i + 1).is(Kind.NOUNS)
                && !usedAsSubject[i + 1]
                && lexicon.grammar().prepositions().contains(chunks.get(i).word());
        if (phrase) {
            return preposition(clause, i);
        }
        int verb = nextVerb(i);
        Clause child = verb < 0 ? null : byChunk[verb];
        if (child == null || child == clause) {
            return -1;
        }
        String word = chunks.get(i).word();
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
        return -1;
    }

    /** The finite verb of the clause that a mark at {@code i} opens. */
    private int nextVerb(int i) {
        for (int j = i + 1; j < chunks.size(); j++) {
            Clause child = byChunk[j];
            if (child != null
                    && chunks.get(j).is(Kind.VERB)
                    && (forms.isFinite(j) && child.relation() != Relation.RELATIVE || j == i + 1)) {
                return j;
            }
        }
        return -1;
    }

    /** Over a comma only to a phrase that goes on, or past an insert. */
    private int stop(Clause clause, int i) {
        if (!chunks.get(i).word().equals(",") || i + 1 >= chunks.size()) {
            return -1;
        }
        if (clause.isInverted() || clause.relation() == Relation.RELATIVE) {
            return -1;
        }
        int next = i + 1;
        if (chunks.get(next).is(Kind.PREPOSITION)
                && next + 1 < chunks.size()
                && chunks.get(next + 1).is(Kind.NOUNS)
                && !usedAsSubject[next + 1]) {
            return next;
        }
        if (chunks.get(next).is(Kind.MARK)) {
            return next;
        }
        if (chunks.get(next).is(Kind.ADVERB)) {
            int after = next + 1;
            while (after < chunks.size()
                    && (chunks.get(after).is(Kind.ADVERB) || chunks.get(after).is(Kind.STOP))) {
                after++;
            }
            return after;
        }
        return -1;
    }
}
