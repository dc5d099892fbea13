package dev.parley.linguistics;

import dev.parley.linguistics.Chunk.Kind;
import dev.parley.linguistics.VerbForms.Form;

/**
 * Tells a participle from a past tense that is written alike: "the plan proposed by Iran failed", "Iran proposed a plan".
 *
 * <p>The context decides: a noun phrase that another verb or a preposition governs cannot be a subject, and a clause has one finite verb for each subject.
 */
final class ParticipleSyncretism {
    private final Chunks chunks;
    /** The forms decided so far, which are those to the left. */
    private final VerbForms forms;

    ParticipleSyncretism(Chunks chunks, VerbForms forms) {
        this.chunks = chunks;
        this.forms = forms;
    }

    boolean isParticiple(int i) {
        if (chunks.isIntransitive(i)) {
            return false; // "deputies opposed to the tunnel walked out"
        }
        int before = backOverTime(chunks.backOverAdverbs(i - 1));
        if (before < 0) {
            return !nextIs(i, Kind.NOUNS);
        }
        return switch (chunks.get(before).kind()) {
            case NOUNS -> modifiesNoun(i, before);
            case STOP ->
                !closesInsert(before)
                        && !nextIs(i, Kind.NOUNS)
                        && !nextIs(i, Kind.VERB)
                        && (opensAfterSubject(before) || nextIs(i, Kind.PREPOSITION));
            case CONJUNCTION -> takesUpParticiple(before);
            case MARK, PREPOSITION -> true;
            default -> false;
        };
    }

    /** "on Thursday signed": what says when stands between a subject and its verb. */
    private int backOverTime(int from) {
        int i = from;
        while (chunks.isTime(i)) {
            boolean governed = chunks.is(i - 1, Kind.PREPOSITION);
            int next = chunks.backOverAdverbs(governed ? i - 2 : i - 1);
            if (next < 0) {
                return from;
            }
            i = next;
        }
        return i;
    }

    /** "The council, whose members cut cane, said": the comma ends a relative clause, and the subject before it still lacks its verb. */
    private boolean closesInsert(int close) {
        for (int open = close - 1; open > 0; open--) {
            if (chunks.is(open, Kind.STOP)) {
                return opensInsert(open, close) && chunks.is(open - 1, Kind.NOUNS) && !hasFiniteBefore(open);
            }
        }
        return false;
    }

    private boolean opensInsert(int open, int close) {
        int first = open + 1;
        return first < close
                && (chunks.is(first, Kind.RELATIVE)
                        || chunks.is(first, Kind.VERB) && !forms.isFinite(first)
                        || chunks.is(first, Kind.PREPOSITION) && chunks.is(first + 1, Kind.RELATIVE));
    }

    private boolean hasFiniteBefore(int chunk) {
        for (int j = chunk - 1; j >= 0; j--) {
            if (forms.isFinite(j)) {
                return true;
            }
            if (chunks.is(j, Kind.MARK)) {
                return false;
            }
        }
        return false;
    }

    private boolean takesUpParticiple(int conjunction) {
        for (int j = conjunction - 1; j >= 0; j--) {
            if (chunks.is(j, Kind.VERB)) {
                return forms.at(j) == Form.PARTICIPLE;
            }
            if (chunks.is(j, Kind.STOP) || chunks.is(j, Kind.MARK)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a comma directly follows a noun phrase: ", held in Geneva," may open an insert there. */
    private boolean opensAfterSubject(int stop) {
        return chunks.is(stop - 1, Kind.NOUNS);
    }

    private boolean modifiesNoun(int i, int nouns) {
        int head = chunks.chainHead(nouns);
        if (chunks.isNominative(head)) {
            return false; // "had been told they wanted"
        }
        if (chunks.is(head - 1, Kind.RELATIVE) || chunks.is(head - 1, Kind.MARK)) {
            return false;
        }
        int governor = chunks.backOverAdverbs(head - 1);
        if (chunks.is(governor, Kind.PREPOSITION)) {
            int next = chunks.onOverAdverbs(i + 1);
            boolean object = chunks.is(next, Kind.NOUNS)
                    && !chunks.isTime(next)
                    && chunks.get(next).nouns().first().first().tag() == Tag.DET;
            return !chunks.isSubordinator(governor) && !(object && !hasFiniteBefore(i) && isBehindSubject(governor));
        }
        if (chunks.is(governor, Kind.VERB)) {
            boolean bare = chunks.takes(governor, "bare") || chunks.takes(governor, "that");
            return !endsRelative(governor) && (!bare || isBeforeAgent(i));
        }
        boolean agent = isBeforeAgent(i);
        return agent && chunks.is(governor, Kind.STOP) && isBeforeParty(i)
                || (agent || nextIs(i, Kind.PREPOSITION)) && isFiniteLater(i);
    }

    /** "The unit in Muellheim, Germany, signed the contract": a noun phrase opens the sentence, and nothing else waits for it. */
    private boolean isBehindSubject(int governor) {
        int before = governor - 1;
        if (chunks.is(before, Kind.VERB) && !forms.isFinite(before)) {
            before--; // "miners employed by the state corporation, Comibol, declared"
        }
        return chunks.is(before, Kind.NOUNS) && chunks.chainHead(before) == 0;
    }

    /** "an investor group led by Citicorp, raised its offer": by a name or a body, not "by 3 pct". */
    private boolean isBeforeParty(int i) {
        return chunks.is(i + 2, Kind.NOUNS)
                && chunks.get(i + 2).nouns().first().first().tag() != Tag.NUM;
    }

    /** "councillors who back him met", "councillors backing him met": the object of a relative clause whose antecedent still lacks its verb. */
    private boolean endsRelative(int verb) {
        int relative = chunks.backOverAdverbs(verb - 1);
        boolean reduced = chunks.get(verb).verbs().isGerund() && chunks.is(relative, Kind.NOUNS);
        if (reduced) {
            return !chunks.is(chunks.chainHead(relative) - 1, Kind.PREPOSITION) && !hasFiniteBefore(relative);
        }
        return chunks.is(relative, Kind.RELATIVE) && chunks.is(relative - 1, Kind.NOUNS) && !hasFiniteBefore(relative);
    }

    /** A finite verb follows, with no noun phrase between that could be its own subject. */
    private boolean isFiniteLater(int i) {
        for (int j = i + 1; j < chunks.size(); j++) {
            Chunk chunk = chunks.get(j);
            switch (chunk.kind()) {
                case VERB -> {
                    if (!chunk.verbs().infinitive() && !chunk.verbs().isGerund()) {
                        return !chunk.verbs().isAmbiguous()
                                || !chunks.is(j - 1, Kind.NOUNS)
                                || chunks.is(j - 2, Kind.PREPOSITION);
                    }
                }
                case NOUNS -> {
                    if (!chunks.is(j - 1, Kind.PREPOSITION) && !chunks.is(j - 1, Kind.VERB)) {
                        return false;
                    }
                }
                case PREPOSITION -> {
                    if (chunks.isSubordinator(j)) {
                        return false;
                    }
                }
                case STOP, MARK, RELATIVE, CONJUNCTION -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean isBeforeAgent(int i) {
        return i + 1 < chunks.size() && chunks.get(i + 1).word().equals("by");
    }

    private boolean nextIs(int i, Kind kind) {
        return chunks.is(chunks.onOverAdverbs(i + 1), kind);
    }
}
