package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;

/**
 * Finds the subject of finite verbs by walking left, over adverbs, phrases and whole inserts between commas.
 *
 * <p>Goes from left to right over the clauses, so that a coordinated verb finds its forerunner's subject.
 */
final class SubjectFinder {
    /** What a step of the walk returns in place of an index, where the walk ends. */
    private static final int NOT_FOUND = -1;

    private static final int FOUND = -2;

    private final Lexicon lexicon;
    private final Chunks chunks;
    private final Predicates predicates;
    private final RelativeClauses relatives;
    private final LeftPeriphery periphery;
    private final Parentheticals parentheticals;
    private final ConjunctionReduction reduction;

    SubjectFinder(Lexicon lexicon, Chunks chunks, Predicates predicates) {
        this.lexicon = lexicon;
        this.chunks = chunks;
        this.predicates = predicates;
        this.relatives = new RelativeClauses(chunks);
        this.periphery = new LeftPeriphery(lexicon, chunks, predicates, relatives);
        this.parentheticals = new Parentheticals(chunks, predicates);
        this.reduction = new ConjunctionReduction(lexicon, chunks, predicates, periphery);
    }

    void find(Clause clause) {
        int at = clause.position();
        if (predicates.isFinite(at) && (closesQuotation(at) || !walk(clause, at - 1))) {
            invert(clause, at);
        }
    }

    private boolean walk(Clause clause, int from) {
        int i = from;
        while (i >= 0) {
            i = step(clause, i);
        }
        return i == FOUND;
    }

    private int step(Clause clause, int i) {
        return switch (chunks.get(i).kind()) {
            case ADVERB, ADJECTIVE -> i - 1;
            case NOUNS -> overNouns(clause, i);
            case RELATIVE -> {
                relatives.bindSubject(clause, i);
                yield FOUND;
            }
            case CONJUNCTION -> share(clause, i);
            case STOP -> {
                int open = parentheticals.openingOf(i);
                yield open >= 0 ? open - 1 : share(clause, i);
            }
            case VERB -> predicates.isFinite(i) ? NOT_FOUND : i - 1;
            case PREPOSITION, MARK -> NOT_FOUND;
        };
    }

    private int overNouns(Clause clause, int nouns) {
        if (opensTimeClause(nouns)) {
            return take(clause, nouns);
        }
        int head = chunks.chainHead(nouns);
        boolean insert = chunks.is(head - 1, Kind.STOP) && parentheticals.openingOf(head - 1) >= 0;
        boolean pronoun = chunks.is(head - 1, Kind.RELATIVE); // "Moi, who today appealed"
        if (chunks.isTime(head) && (chunks.is(head - 1, Kind.NOUNS) || insert || pronoun)) {
            return head - 1; // "Mr. Smith, who left Rome, today urged"
        }
        if (chunks.is(head - 1, Kind.PREPOSITION) && !chunks.isSubordinator(head - 1)) {
            return head - 2;
        }
        int relative = relativeOver(head);
        if (relative > 0) {
            return takeAntecedent(clause, relative);
        }
        if (isObjectOfNonFinite(head)) {
            return head - 2;
        }
        if (predicates.isSubject(head) && predicates.hasFinite(head + 1, clause.position())) {
            return share(clause, clause.position());
        }
        return take(clause, head);
    }

    private int take(Clause clause, int nouns) {
        periphery.take(clause, nouns);
        return FOUND;
    }

    private int share(Clause clause, int from) {
        return reduction.share(clause, from) ? FOUND : NOT_FOUND;
    }

    /** "walked out after Northline had refused": a conjunction written like a preposition, behind a verb that has its own subject or at the beginning. */
    private boolean opensTimeClause(int nouns) {
        return chunks.is(nouns - 1, Kind.PREPOSITION)
                && chunks.isSubordinator(nouns - 1)
                && (nouns == 1 || predicates.hasFinite(0, nouns - 1));
    }

    /** "the efforts to arrange a meeting are": the noun phrase before the verb belongs to an infinitive or participle that follows the subject. */
    private boolean isObjectOfNonFinite(int nouns) {
        int before = nouns - 1;
        return before >= 1
                && chunks.is(before, Kind.VERB)
                && !predicates.isFinite(before)
                && !chunks.takes(before, "bare");
    }

    /** "councillors who back him met ...": the pronoun of the relative clause whose object stands before the verb, or -1. */
    private int relativeOver(int nouns) {
        int verb = nouns - 1;
        if (verb < 1 || !predicates.isFinite(verb) || chunks.takes(verb, "bare")) {
            return -1;
        }
        int relative = chunks.backOverAdverbs(verb - 1);
        return chunks.is(relative, Kind.RELATIVE) ? relative : -1;
    }

    /** The antecedent of a relative clause is the subject of the verb behind it. */
    private int takeAntecedent(Clause clause, int relative) {
        int antecedent = relatives.antecedent(relative - 1, chunks.get(relative).word());
        return antecedent < 0 ? NOT_FOUND : take(clause, chunks.chainHead(antecedent));
    }

    /** "... attend," said Lavrov: right behind a quotation the subject follows the verb. */
    private boolean closesQuotation(int at) {
        VerbGroup verb = chunks.get(at).verbs();
        return verb.from() > 0
                && verb.sentence().token(verb.from() - 1).is("\"")
                && chunks.is(at - 1, Kind.STOP)
                && chunks.is(chunks.onOverAdverbs(at + 1), Kind.NOUNS)
                && chunks.takes(at, "inserted");
    }

    /** "said the minister", "Absent from the meeting will be Mr. X". */
    private void invert(Clause clause, int at) {
        int next = chunks.onOverAdverbs(at + 1);
        if (!chunks.is(next, Kind.NOUNS)) {
            return;
        }
        boolean reports = Reporting.takes(lexicon, clause.verb(), "inserted");
        if (reports || clause.isCopular()) {
            clause.setSubject(chunks.get(next).nouns());
            clause.setInverted();
            predicates.markSubject(next);
        }
    }
}
