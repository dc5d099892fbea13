package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Clause.Relation;

/**
 * Collects what stands to the right of a verb until something else begins.
 *
 * <p>A clause that follows as a complement takes the rest with it: in "agreed to meet in Geneva" the place is an argument of "meet".
 */
final class ArgumentFinder {
    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Chunks chunks;
    private final Predicates predicates;
    private final ClausalComplements complements;

    ArgumentFinder(Lexicon lexicon, Sentence sentence, Chunks chunks, Predicates predicates) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.chunks = chunks;
        this.predicates = predicates;
        this.complements = new ClausalComplements(lexicon, chunks, predicates);
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
        boolean coordinated = chunks.is(next, Kind.CONJUNCTION) && chunks.is(next + 1, Kind.VERB);
        Clause second = coordinated ? predicates.at(next + 1) : null;
        NounGroup object = second == null || second.isPassive() ? null : second.group("object");
        if (object != null && clause.arguments().isEmpty() && !clause.isPassive() && !clause.isCopular()) {
            clause.add(new Argument("object", object, null, null));
        }
    }

    /** Reads the argument at {@code i} and returns where to go on, or -1 to stop. */
    private int readAt(Clause clause, int i) {
        return switch (chunks.get(i).kind()) {
            case ADVERB -> i + 1;
            case ADJECTIVE -> adjective(clause, i);
            case NOUNS -> nouns(clause, i);
            case PREPOSITION -> preposition(clause, i);
            case VERB -> {
                complements.takeVerb(clause, i);
                yield -1;
            }
            case MARK -> {
                if (governsNouns(i)) {
                    yield preposition(clause, i);
                }
                complements.takeMarked(clause, i);
                yield -1;
            }
            case STOP -> stop(clause, i);
            case CONJUNCTION -> conjunction(clause, i);
            case RELATIVE -> -1;
        };
    }

    private int adjective(Clause clause, int i) {
        if (predicates.at(i) == null) {
            clause.add(new Argument(
                    "predicate", null, null, sentence.token(chunks.get(i).from())));
        }
        boolean coordinated = chunks.is(i + 1, Kind.CONJUNCTION) && chunks.is(i + 2, Kind.ADJECTIVE);
        return coordinated ? i + 2 : i + 1;
    }

    private int nouns(Clause clause, int i) {
        NounGroup group = chunks.get(i).nouns();
        if (clause.isInverted() && group.equals(clause.surfaceSubject())) {
            return i + 1;
        }
        if (predicates.isSubject(i)) {
            complements.takeBare(clause, group);
            return -1;
        }
        clause.add(new Argument(nominalSlot(clause, i), group, null, null));
        return i + 1;
    }

    private String nominalSlot(Clause clause, int i) {
        if (chunks.isTime(i)) {
            return "time";
        }
        if (clause.isCopular()) {
            return "predicate";
        }
        return hasObject(clause) || clause.isPassive() ? "object2" : "object";
    }

    private static boolean hasObject(Clause clause) {
        return clause.arguments().stream()
                .anyMatch(argument -> argument.slot().equals("object") && argument.group() != null);
    }

    /** "by Iceland in May and by Norway in June": a phrase of a kind that the verb already has. */
    private int conjunction(Clause clause, int i) {
        int next = i + 1;
        boolean again = opensPhrase(next)
                && clause.arguments().stream()
                        .anyMatch(argument ->
                                argument.slot().equals(chunks.get(next).word()));
        return again ? next : -1;
    }

    /** "after the talks": a word that may open a clause, and here only governs a noun phrase. */
    private boolean governsNouns(int mark) {
        return isFreeNouns(mark + 1)
                && lexicon.grammar().prepositions().contains(chunks.get(mark).word());
    }

    private boolean opensPhrase(int i) {
        return chunks.is(i, Kind.PREPOSITION) && isFreeNouns(i + 1);
    }

    /** A noun phrase that is no verb's subject. */
    private boolean isFreeNouns(int i) {
        return chunks.is(i, Kind.NOUNS) && !predicates.isSubject(i);
    }

    private int preposition(Clause clause, int i) {
        String word = chunks.get(i).word();
        int next = chunks.onOverAdverbs(i + 1);
        NounGroup subject = clause.surfaceSubject();
        if (chunks.isWord(next, Kind.PREPOSITION, "by") && clause.isPassive() && subject != null) {
            clause.add(new Argument(word, subject, null, null)); // "retaliation was called for by the union"
            return next;
        }
        if (isFreeNouns(next)) {
            NounGroup group = chunks.get(next).nouns();
            if (!word.equals("of") || !describesNoun(i)) {
                clause.add(new Argument(TimePhrases.slot(lexicon, word, group), group, null, null));
            }
            return next + 1;
        }
        if (chunks.is(next, Kind.NOUNS) && chunks.isSubordinator(i)) {
            complements.takeMarked(clause, i);
        } else if (chunks.is(next, Kind.VERB) && predicates.form(next) == VerbForms.Form.GERUND) {
            clause.add(new Argument(word, null, predicates.at(next), null));
        } else if (isStranded(clause, next)) {
            clause.arguments().stream()
                    .filter(argument -> argument.slot().equals("object") && argument.group() != null)
                    .findFirst()
                    .ifPresent(argument -> clause.add(new Argument(word, argument.group(), null, null)));
        }
        return -1;
    }

    /** "what Brazil is calling for is": the noun phrase of the preposition stands before the relative clause. */
    private boolean isStranded(Clause clause, int next) {
        return clause.relation() == Relation.RELATIVE
                && !clause.isPassive()
                && (next >= chunks.size() || chunks.is(next, Kind.VERB) || chunks.is(next, Kind.STOP));
    }

    /** "the head of the union": behind a common noun the phrase is that noun's. */
    private boolean describesNoun(int preposition) {
        return chunks.is(preposition - 1, Kind.NOUNS)
                && !chunks.get(preposition - 1).nouns().last().isProper();
    }

    /** Over a comma only to a phrase that goes on, or past an insert. */
    private int stop(Clause clause, int i) {
        if (!chunks.isWord(i, Kind.STOP, ",") || clause.isInverted() || clause.relation() == Relation.RELATIVE) {
            return -1;
        }
        int next = i + 1;
        if (opensPhrase(next) || chunks.is(next, Kind.MARK)) {
            return next;
        }
        if (!chunks.is(next, Kind.ADVERB)) {
            return -1;
        }
        while (chunks.is(next, Kind.ADVERB) || chunks.is(next, Kind.STOP)) {
            next++;
        }
        return next;
    }
}
