package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Clause.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of finite verbs by walking left, over adverbs, phrases and whole inserts between commas.
 *
 * <p>Goes from left to right over the clauses, so that a coordinated verb finds its forerunner's subject.
 */
final class SubjectFinder {
    private final Lexicon lexicon;
    private final List<Chunk> chunks;
    private final VerbForms forms;
    private final @Nullable Clause[] byChunk;
    private final boolean[] usedAsSubject;

    SubjectFinder(Lexicon lexicon, List<Chunk> chunks, VerbForms forms, @Nullable Clause[] byChunk) {
        this.lexicon = lexicon;
        this.chunks = chunks;
        this.forms = forms;
        this.byChunk = byChunk;
        this.usedAsSubject = new boolean[chunks.size()];
    }

    /** The noun phrases that some finite verb has for its subject. */
    boolean[] usedAsSubject() {
        return usedAsSubject;
    }

    void find(Clause clause) {
        int at = clause.position();
        if (forms.isFinite(at) && !walk(clause, at - 1)) {
            invert(clause, at);
        }
    }

    private boolean walk(Clause clause, int from) {
        int i = from;
        while (i >= 0) {
            Chunk chunk = chunks.get(i);
            switch (chunk.kind()) {
                case ADVERB, ADJECTIVE -> i--;
                case NOUNS -> {
                    int head = Grouping.chainHead(chunks, i);
                    if (opensTimeClause(i)) {
                        take(clause, i);
                        return true;
                    }
                    if (isTimeAdjunct(head) && head > 0 && chunks.get(head - 1).is(Kind.NOUNS)) {
                        i = head - 1;
                    } else if (head > 0 && chunks.get(head - 1).is(Kind.PREPOSITION) && !actsAsMark(head - 1)) {
                        i = head - 2;
                    } else if (relativeOver(head) > 0) {
                        return relateOuter(clause, relativeOver(head));
                    } else if (isObjectOfNonFinite(head)) {
                        i = head - 2;
                    } else if (usedAsSubject[head] && hasVerbBetween(head, clause.position())) {
                        return shareWithVerbBefore(clause, clause.position());
                    } else {
                        take(clause, head);
                        return true;
                    }
                }
                case RELATIVE -> {
                    return relate(clause, i);
                }
                case CONJUNCTION -> {
                    return shareWithVerbBefore(clause, i);
                }
                case STOP -> {
                    int open = openingOf(i);
                    if (open >= 0) {
                        i = open - 1;
                    } else {
                        return shareWithVerbBefore(clause, i);
                    }
                }
                case VERB -> {
                    if (forms.isFinite(i)) {
                        return false;
                    }
                    i--;
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** "walked out after Northline had refused": a conjunction written like a preposition, behind a verb that has its own subject or at the beginning. */
    private boolean opensTimeClause(int nouns) {
        if (nouns == 0 || !chunks.get(nouns - 1).is(Kind.PREPOSITION) || !actsAsMark(nouns - 1)) {
            return false;
        }
        return nouns == 1 || hasVerbBetween(-1, nouns - 1);
    }

    /** "the efforts to arrange a meeting are": the noun phrase before the verb belongs to an infinitive or participle that follows the subject. */
    private boolean isObjectOfNonFinite(int nouns) {
        int before = nouns - 1;
        if (before < 1 || !chunks.get(before).is(Kind.VERB) || forms.isFinite(before)) {
            return false;
        }
        return !Reporting.takes(lexicon, chunks.get(before).verbs(), "bare");
    }

    /** "councillors who back him met ...": the pronoun of the relative clause whose object stands before the verb, or -1. */
    private int relativeOver(int nouns) {
        int verb = nouns - 1;
        if (verb < 1
                || !forms.isFinite(verb)
                || Reporting.takes(lexicon, chunks.get(verb).verbs(), "bare")) {
            return -1;
        }
        int relative = verb - 1;
        while (relative > 0 && chunks.get(relative).is(Kind.ADVERB)) {
            relative--;
        }
        return chunks.get(relative).is(Kind.RELATIVE) ? relative : -1;
    }

    /** The antecedent of a relative clause is the subject of the verb behind it. */
    private boolean relateOuter(Clause clause, int relative) {
        int antecedent = antecedent(relative - 1, chunks.get(relative).word());
        if (antecedent < 0) {
            return false;
        }
        take(clause, Grouping.chainHead(chunks, antecedent));
        return true;
    }

    private boolean hasVerbBetween(int nouns, int verb) {
        for (int i = nouns + 1; i < verb; i++) {
            if (forms.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** "after Russia invaded", "as the nation is losing": a preposition before a noun phrase that has a finite verb is a conjunction. */
    private boolean actsAsMark(int preposition) {
        return lexicon.grammar()
                .subordinators()
                .containsKey(chunks.get(preposition).word());
    }

    private boolean isTimeAdjunct(int nouns) {
        if (!chunks.get(nouns).is(Kind.NOUNS)) {
            return false;
        }
        return TimePhrases.isTime(lexicon, chunks.get(nouns).nouns().first());
    }

    private void take(Clause clause, int nouns) {
        clause.setSubject(chunks.get(nouns).nouns());
        usedAsSubject[nouns] = true;
        takeFronted(clause, nouns);
        int before = nouns - 1;
        while (before >= 0 && (chunks.get(before).is(Kind.ADVERB) || isTimeNouns(before))) {
            before--;
        }
        if (before < 0) {
            return;
        }
        Chunk opener = chunks.get(before);
        switch (opener.kind()) {
            case MARK -> {
                clause.attach(Relation.ADVERBIAL, opener.word(), null);
                int noun = before - 1;
                while (noun >= 2 && isTimeAdjunct(noun) && chunks.get(noun - 1).is(Kind.PREPOSITION)) {
                    noun -= 2;
                }
                if (opener.word().equals("that")
                        && noun >= 0
                        && chunks.get(noun).is(Kind.NOUNS)) {
                    completeNoun(clause, chunks.get(noun).nouns().last());
                }
            }
            case PREPOSITION -> clause.attach(Relation.ADVERBIAL, opener.word(), null);
            case RELATIVE -> objectRelative(clause, before, before - 1);
            case NOUNS -> {
                Clause teller = tellerOf(before);
                if (teller != null) {
                    clause.attach(Relation.COMPLEMENT, "", teller);
                } else if (before == nouns - 1
                        && !isTimeAdjunct(before)
                        && !opener.nouns().last().isProper()) {
                    objectRelative(clause, before, before);
                }
            }
            case VERB -> clause.attach(Relation.COMPLEMENT, "", byChunk[before]);
            case ADJECTIVE -> clause.attach(Relation.COMPLEMENT, "", copulaOf(before));
            default -> {}
        }
    }

    /** "At the talks, Iran agreed": phrases that open the clause belong to its verb. */
    private void takeFronted(Clause clause, int nouns) {
        int i = nouns - 1;
        if (i >= 0 && chunks.get(i).is(Kind.STOP) && chunks.get(i).word().equals(",")) {
            i--;
        }
        int last = i;
        while (i >= 1 && chunks.get(i).is(Kind.NOUNS) && chunks.get(i - 1).is(Kind.PREPOSITION)) {
            i -= 2;
        }
        boolean opens = i < 0
                || chunks.get(i).is(Kind.MARK)
                || chunks.get(i).is(Kind.CONJUNCTION)
                || chunks.get(i).is(Kind.STOP)
                || chunks.get(i).is(Kind.ADVERB);
        for (int k = i + 1; opens && k < last; k += 2) {
            NounGroup group = chunks.get(k + 1).nouns();
            clause.add(new Argument(TimePhrases.slot(lexicon, chunks.get(k).word(), group), group, null, null));
        }
    }

    /** "told Gray they would come": the verb that has its hearer and takes a clause; null where there is none. */
    private @Nullable Clause tellerOf(int hearer) {
        Clause verb = hearer == 0 ? null : byChunk[hearer - 1];
        boolean tells = verb != null
                && chunks.get(hearer - 1).is(Kind.VERB)
                && Reporting.takes(lexicon, verb.verb(), "object-that");
        return tells ? verb : null;
    }

    /** "its demand that the mine stay open": the clause completes the noun. */
    private static void completeNoun(Clause clause, NounPhrase noun) {
        clause.attach(Relation.COMPLEMENT, "that", null);
        clause.setGoverningNoun(noun);
        noun.addComplement(clause);
    }

    /** "it is unlikely he would attend": the copula of the adjective governs. */
    private @Nullable Clause copulaOf(int adjective) {
        int i = adjective - 1;
        while (i >= 0 && chunks.get(i).is(Kind.ADVERB)) {
            i--;
        }
        return i < 0 ? null : byChunk[i];
    }

    private boolean isTimeNouns(int i) {
        return chunks.get(i).is(Kind.NOUNS)
                && isTimeAdjunct(i)
                && i > 0
                && chunks.get(i - 1).is(Kind.VERB);
    }

    /** "the plan that Iran rejected", "the plan Iran rejected": the antecedent is the object. */
    private void objectRelative(Clause clause, int opener, int antecedentEnd) {
        String word = chunks.get(opener).word();
        int antecedent = antecedent(antecedentEnd, word);
        clause.attach(Relation.RELATIVE, word, null);
        boolean governed = chunks.get(opener).is(Kind.RELATIVE)
                && opener > 0
                && chunks.get(opener - 1).is(Kind.PREPOSITION);
        if (governed) {
            antecedent = antecedent(opener - 2, word);
        }
        if (antecedent < 0 || word.equals("whose")) {
            return;
        }
        NounGroup group = chunks.get(antecedent).nouns();
        clause.setGoverningNoun(group.last());
        clause.add(new Argument(governed ? chunks.get(opener - 1).word() : "object", group, null, null));
    }

    private boolean relate(Clause clause, int relative) {
        int antecedent = antecedent(relative - 1, chunks.get(relative).word());
        clause.attach(Relation.RELATIVE, chunks.get(relative).word(), null);
        if (antecedent < 0) {
            return true;
        }
        NounGroup group = chunks.get(antecedent).nouns();
        clause.setSubject(group);
        clause.setGoverningNoun(group.last());
        return true;
    }

    /** "the head of the union, who ...": a person is the head of the chain, a thing its end. */
    private int antecedent(int from, String pronoun) {
        int i = from;
        while (i >= 0 && (chunks.get(i).is(Kind.STOP) || chunks.get(i).is(Kind.ADVERB))) {
            i--;
        }
        if (i < 0 || !chunks.get(i).is(Kind.NOUNS)) {
            return -1;
        }
        boolean comma = i < from || chunks.get(from).is(Kind.STOP);
        return pronoun.equals("who") ? Grouping.chainHead(chunks, i) : comma ? beyondTopics(i) : i;
    }

    /** "the accord on forests, which ...": behind a comma the head is described, unless "of" ties the last noun to it. */
    private int beyondTopics(int nouns) {
        int i = nouns;
        while (i >= 2
                && chunks.get(i - 1).is(Kind.PREPOSITION)
                && !chunks.get(i - 1).word().equals("of")
                && chunks.get(i - 2).is(Kind.NOUNS)
                && !chunks.get(i).nouns().first().isProper()) {
            i -= 2;
        }
        return i;
    }

    /** "A met B and signed": the verb before, of the same standing, lends its subject. */
    private boolean shareWithVerbBefore(Clause clause, int from) {
        Clause speaker = Reporting.takes(lexicon, clause.verb(), "inserted")
                        || Reporting.takes(lexicon, clause.verb(), "object-that")
                ? speakerBefore(from)
                : null;
        if (speaker != null) {
            clause.setSubject(speaker.surfaceSubject());
            clause.setCoordinatedWith(speaker);
            return true;
        }
        for (int i = from - 1; i >= 0; i--) {
            Clause before = byChunk[i];
            if (before != null && forms.isFinite(i) && before.surfaceSubject() != null) {
                if (before.relation() == Relation.RELATIVE
                        && from < chunks.size()
                        && chunks.get(from).is(Kind.STOP)
                        && hasOuterSubject(before, clause)) {
                    return true;
                }
                clause.setSubject(before.surfaceSubject());
                clause.attach(before.relation(), before.marker(), before.governor());
                clause.setCoordinatedWith(before);
                return true;
            }
        }
        return false;
    }

    /** "said it was late and urged ...": a verb of speech goes on with the speaker, not with what was said. */
    private @Nullable Clause speakerBefore(int from) {
        for (int i = from - 1; i >= 0; i--) {
            Clause before = byChunk[i];
            boolean main = before != null
                    && forms.isFinite(i)
                    && before.relation() == Relation.MAIN
                    && before.surfaceSubject() != null;
            if (main && before != null && Reporting.takes(lexicon, before.verb(), "that")) {
                return before;
            }
        }
        return null;
    }

    /** "X, who met Y, left": the comma closes the relative clause, and the verb belongs to the antecedent. */
    private boolean hasOuterSubject(Clause relative, Clause clause) {
        NounPhrase antecedent = relative.governingNoun();
        if (antecedent == null) {
            return false;
        }
        for (int i = 0; i < clause.position(); i++) {
            if (chunks.get(i).is(Kind.NOUNS) && chunks.get(i).nouns().members().contains(antecedent)) {
                take(clause, Grouping.chainHead(chunks, i));
                return true;
            }
        }
        return false;
    }

    /** The comma that opens the insert which {@code close} closes, or -1. */
    private int openingOf(int close) {
        for (int open = close - 1; open > 0; open--) {
            if (chunks.get(open).is(Kind.STOP)) {
                if (isInsert(open, close)) {
                    return open;
                }
                if (!chunks.get(open).word().equals(",")) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private boolean isInsert(int open, int close) {
        int first = open + 1;
        if (first >= close) {
            return false;
        }
        return switch (chunks.get(first).kind()) {
            case RELATIVE, PREPOSITION, ADVERB, ADJECTIVE, MARK -> true;
            case VERB -> !forms.isFinite(first) || isFrame(first, close);
            case NOUNS ->
                isFrame(first, close)
                        || !hasFinite(first, close)
                        || chunks.get(first + 1).is(Kind.RELATIVE);
            case CONJUNCTION -> !hasFinite(first, close);
            case STOP -> false;
        };
    }

    private boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (forms.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** ", he said," or ", said the minister,": a reporting verb and its source, and nothing that is said. */
    private boolean isFrame(int from, int to) {
        for (int i = from; i < to; i++) {
            if (forms.isFinite(i)) {
                return Reporting.takes(lexicon, chunks.get(i).verbs(), "inserted") && !hasFinite(i + 1, to);
            }
        }
        return false;
    }

    /** "said the minister", "Absent from the meeting will be Mr. X". */
    private void invert(Clause clause, int at) {
        int next = at + 1;
        while (next < chunks.size() && chunks.get(next).is(Kind.ADVERB)) {
            next++;
        }
        if (next >= chunks.size() || !chunks.get(next).is(Kind.NOUNS)) {
            return;
        }
        boolean reports = Reporting.takes(lexicon, clause.verb(), "inserted");
        if (reports || clause.isCopular()) {
            clause.setSubject(chunks.get(next).nouns());
            clause.setInverted();
            usedAsSubject[next] = true;
        }
    }
}
