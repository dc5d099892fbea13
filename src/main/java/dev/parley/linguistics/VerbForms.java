package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;
import dev.parley.linguistics.Chunk.Kind;
import java.util.List;

/**
 * Decides for each verb whether it is finite, an infinitive, a gerund or a participle.
 *
 * <p>English writes most participles like the past tense ("the plan proposed by Iran failed", "Iran proposed a plan"). The context decides: a noun phrase that
 * another verb or a preposition governs cannot be a subject, and a clause has one finite verb for each subject.
 */
final class VerbForms {
    enum Form {
        FINITE,
        INFINITIVE,
        GERUND,
        PARTICIPLE
    }

    private final Lexicon lexicon;
    private final List<Chunk> chunks;
    private final Form[] forms;

    VerbForms(Lexicon lexicon, List<Chunk> chunks) {
        this.lexicon = lexicon;
        this.chunks = chunks;
        this.forms = new Form[chunks.size()];
        for (int i = 0; i < chunks.size(); i++) {
            forms[i] = chunks.get(i).is(Kind.VERB) ? decide(i) : Form.PARTICIPLE;
        }
    }

    Form at(int chunk) {
        return forms[chunk];
    }

    boolean isFinite(int chunk) {
        return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk).is(Kind.VERB) && forms[chunk] == Form.FINITE;
    }

    /** The verb group with its participle told from its past tense. */
    VerbGroup resolved(int chunk) {
        VerbGroup verb = chunks.get(chunk).verbs();
        return forms[chunk] == Form.PARTICIPLE && !verb.hasAuxiliary() ? verb.asParticiple() : verb;
    }

    private Form decide(int i) {
        VerbGroup verb = chunks.get(i).verbs();
        if (verb.infinitive()) {
            return Form.INFINITIVE;
        }
        if (verb.isGerund()) {
            return Form.GERUND;
        }
        if (verb.isBareParticiple()) {
            return Form.PARTICIPLE;
        }
        if (verb.form() == VerbForm.BASE && !verb.hasAuxiliary()) {
            return baseForm(i);
        }
        return verb.isAmbiguous() && isParticiple(i) ? Form.PARTICIPLE : Form.FINITE;
    }

    /** "to end the war and enhance relations": a base form takes up the infinitive before it. */
    private Form baseForm(int i) {
        int before = skipBack(i - 1);
        if (before >= 0 && chunks.get(before).is(Kind.CONJUNCTION)) {
            for (int j = before - 1; j >= 0; j--) {
                if (chunks.get(j).is(Kind.VERB)) {
                    return forms[j] == Form.INFINITIVE ? Form.INFINITIVE : Form.FINITE;
                }
            }
        }
        return Form.FINITE;
    }

    private boolean isParticiple(int i) {
        int before = skipTime(skipBack(i - 1));
        if (before < 0) {
            return !nextIs(i, Kind.NOUNS);
        }
        Chunk chunk = chunks.get(before);
        return switch (chunk.kind()) {
            case NOUNS -> modifiesNoun(i, before);
            case STOP ->
                !closesInsert(before)
                        && !nextIs(i, Kind.NOUNS)
                        && !nextIsVerb(i)
                        && (opensAfterSubject(before) || nextIs(i, Kind.PREPOSITION));
            case MARK -> true;
            case CONJUNCTION -> takesUpParticiple(before);
            case PREPOSITION -> true;
            default -> false;
        };
    }

    /** "on Thursday signed": what says when stands between a subject and its verb. */
    private int skipTime(int from) {
        int i = from;
        while (i >= 0
                && chunks.get(i).is(Kind.NOUNS)
                && TimePhrases.isTime(lexicon, chunks.get(i).nouns().first())) {
            boolean governed = i > 0 && chunks.get(i - 1).is(Kind.PREPOSITION);
            int next = skipBack(governed ? i - 2 : i - 1);
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
            if (chunks.get(open).is(Kind.STOP)) {
                boolean insert = open + 1 < close
                        && (chunks.get(open + 1).is(Kind.RELATIVE)
                                || chunks.get(open + 1).is(Kind.VERB) && forms[open + 1] != Form.FINITE
                                || chunks.get(open + 1).is(Kind.PREPOSITION)
                                        && open + 2 < close
                                        && chunks.get(open + 2).is(Kind.RELATIVE));
                return insert && chunks.get(open - 1).is(Kind.NOUNS) && !hasFiniteBefore(open);
            }
        }
        return false;
    }

    private boolean hasFiniteBefore(int chunk) {
        for (int j = chunk - 1; j >= 0; j--) {
            if (chunks.get(j).is(Kind.VERB) && forms[j] == Form.FINITE) {
                return true;
            }
            if (chunks.get(j).is(Kind.MARK)) {
                return false;
            }
        }
        return false;
    }

    private boolean takesUpParticiple(int conjunction) {
        for (int j = conjunction - 1; j >= 0; j--) {
            if (chunks.get(j).is(Kind.VERB)) {
                return forms[j] == Form.PARTICIPLE;
            }
            if (chunks.get(j).is(Kind.STOP) || chunks.get(j).is(Kind.MARK)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a comma directly follows a noun phrase: ", held in Geneva," may open an insert there. */
    private boolean opensAfterSubject(int stop) {
        return stop > 0 && chunks.get(stop - 1).is(Kind.NOUNS);
    }

    private boolean modifiesNoun(int i, int nouns) {
        if (isBehindRelative(nouns)) {
            return false;
        }
        int head = Grouping.chainHead(chunks, nouns);
        int governor = skipBack(head - 1);
        if (governor >= 0 && chunks.get(governor).is(Kind.PREPOSITION)) {
            return !canBeMark(governor);
        }
        if (governor >= 0 && chunks.get(governor).is(Kind.VERB) && endsRelative(governor)) {
            return false;
        }
        if (governor >= 0 && chunks.get(governor).is(Kind.VERB)) {
            VerbGroup verb = chunks.get(governor).verbs();
            boolean bare = Reporting.takes(lexicon, verb, "bare") || Reporting.takes(lexicon, verb, "that");
            return !bare || nextIsWord(i, "by");
        }
        return nextIsWord(i, "by") && laterFinite(i) || nextIs(i, Kind.PREPOSITION) && laterFinite(i);
    }

    /** "councillors who back him met": the object of a relative clause whose antecedent still lacks its verb. */
    private boolean endsRelative(int verb) {
        int relative = skipBack(verb - 1);
        return relative > 0
                && chunks.get(relative).is(Kind.RELATIVE)
                && chunks.get(relative - 1).is(Kind.NOUNS)
                && !hasFiniteBefore(relative);
    }

    private boolean canBeMark(int preposition) {
        return lexicon.grammar()
                .subordinators()
                .containsKey(chunks.get(preposition).word());
    }

    private boolean isBehindRelative(int nouns) {
        int head = Grouping.chainHead(chunks, nouns);
        return head > 0
                && (chunks.get(head - 1).is(Kind.RELATIVE)
                        || chunks.get(head - 1).is(Kind.MARK));
    }

    /** A finite verb follows, with no noun phrase between that could be its own subject. */
    private boolean laterFinite(int i) {
        for (int j = i + 1; j < chunks.size(); j++) {
            Chunk chunk = chunks.get(j);
            switch (chunk.kind()) {
                case VERB -> {
                    if (!chunk.verbs().infinitive() && !chunk.verbs().isGerund()) {
                        return !chunk.verbs().isAmbiguous()
                                || !chunks.get(j - 1).is(Kind.NOUNS)
                                || isGoverned(j - 1);
                    }
                }
                case NOUNS -> {
                    if (!chunks.get(j - 1).is(Kind.PREPOSITION)
                            && !chunks.get(j - 1).is(Kind.VERB)) {
                        return false;
                    }
                }
                case PREPOSITION -> {
                    if (canBeMark(j)) {
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

    private boolean isGoverned(int nouns) {
        return nouns > 0 && chunks.get(nouns - 1).is(Kind.PREPOSITION);
    }

    private int skipBack(int i) {
        while (i >= 0 && chunks.get(i).is(Kind.ADVERB)) {
            i--;
        }
        return i;
    }

    private boolean nextIs(int i, Kind kind) {
        int next = i + 1;
        while (next < chunks.size() && chunks.get(next).is(Kind.ADVERB)) {
            next++;
        }
        return next < chunks.size() && chunks.get(next).is(kind);
    }

    private boolean nextIsVerb(int i) {
        return nextIs(i, Kind.VERB);
    }

    private boolean nextIsWord(int i, String word) {
        return i + 1 < chunks.size() && chunks.get(i + 1).word().equals(word);
    }
}
