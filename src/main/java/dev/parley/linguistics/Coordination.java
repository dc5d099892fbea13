package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import java.util.ArrayList;
import java.util.List;

/** Joins "A, B of C, and D" into one group, since all of them do or suffer what the verb says. */
final class Coordination {
    private final Lexicon lexicon;
    private final Chunks chunks;
    private final Modification modification;

    Coordination(Lexicon lexicon, Chunks chunks, Modification modification) {
        this.lexicon = lexicon;
        this.chunks = chunks;
        this.modification = modification;
    }

    void join(int i) {
        boolean negative = chunks.isWord(i - 1, Kind.CONJUNCTION, "neither");
        boolean paired = negative
                || chunks.isWord(i - 1, Kind.CONJUNCTION, "both")
                || chunks.isWord(i - 1, Kind.CONJUNCTION, "either");
        List<Integer> items = new ArrayList<>(List.of(i));
        int end = collect(i, items);
        if (end < 0) {
            return;
        }
        int start = Math.max(startOf(items), clauseStart(items, end));
        if (items.size() - start < 2
                || !paired && opensNewClause(items.get(items.size() - 2), items.get(items.size() - 1))) {
            return;
        }
        int first = items.get(start);
        merge(items.subList(start, items.size()), negative);
        if (paired) {
            chunks.remove(first - 1, first);
        }
    }

    /** Puts one chunk in the place of all items and what stands between them. */
    private void merge(List<Integer> items, boolean negative) {
        int first = items.get(0);
        int last = items.get(items.size() - 1);
        List<NounPhrase> members = new ArrayList<>();
        for (int item : items) {
            NounGroup group = chunks.get(item).nouns();
            members.addAll(group.members());
            if (item != last) {
                modification.attach(group.last(), item, chunks.chainEnd(item));
            }
        }
        NounGroup group = new NounGroup(members, negative);
        chunks.replace(
                first,
                last + 1,
                Chunk.nouns(chunks.get(first).from(), chunks.get(last).to(), group));
    }

    /** Collects "A, B of C, and D" into {@code items}; the index after the last, or -1 where no conjunction closes the list. */
    private int collect(int i, List<Integer> items) {
        int last = i;
        boolean closed = false;
        while (true) {
            int end = chunks.is(last + 1, Kind.CONJUNCTION) ? last + 1 : afterShortPhrases(last);
            if (belongsInside(last, end)) {
                return closed ? last + 1 : -1;
            }
            int conjunction = chunks.isComma(end) && chunks.is(end + 1, Kind.CONJUNCTION) ? end + 1 : end;
            if (joins(conjunction)
                    && chunks.is(conjunction + 1, Kind.NOUNS)
                    && chunks.isTime(last) == chunks.isTime(conjunction + 1)) {
                last = conjunction + 1;
                items.add(last);
                closed = true;
            } else if (!closed && chunks.isComma(end) && !chunks.isDash(end) && chunks.is(end + 1, Kind.NOUNS)) {
                last = end + 1;
                items.add(last);
            } else {
                return closed ? last + 1 : -1;
            }
        }
    }

    /** "ministers from France, Japan and Canada", "calls from creditors and debtors": who stands behind "from" coordinate with each other, not with the noun before. */
    private boolean belongsInside(int item, int end) {
        if (end == item + 1) {
            return false;
        }
        int next = chunks.is(end, Kind.CONJUNCTION) || chunks.isComma(end) ? end + 1 : end;
        next = chunks.is(next, Kind.CONJUNCTION) ? next + 1 : next;
        if (chunks.is(next, Kind.NOUNS) && next > end && isFromPeople(item, end, next)) {
            return true;
        }
        return chunks.is(next, Kind.NOUNS)
                && next > end
                && chunks.get(end - 1).nouns().first().isProper()
                && chunks.get(next).nouns().first().isProper()
                && !chunks.get(item).nouns().first().isProper();
    }

    private boolean isFromPeople(int item, int end, int next) {
        return chunks.isWord(end - 2, Kind.PREPOSITION, "from")
                && isPeople(end - 1)
                && isPeople(next)
                && !isPeople(item);
    }

    private boolean isPeople(int nouns) {
        NounPhrase phrase = chunks.get(nouns).nouns().first();
        return phrase.isProper() || lexicon.isPersonNoun(phrase.head().lower());
    }

    private int afterShortPhrases(int nouns) {
        int end = nouns + 1;
        while ((chunks.isWord(end, Kind.PREPOSITION, "of") || chunks.isWord(end, Kind.PREPOSITION, "from"))
                && chunks.is(end + 1, Kind.NOUNS)) {
            end += 2;
        }
        return end;
    }

    private boolean joins(int i) {
        return chunks.is(i, Kind.CONJUNCTION) && !chunks.get(i).word().equals("but");
    }

    /** "In Geneva, A and B met": the place that opens the clause is no member of the list. */
    private int startOf(List<Integer> items) {
        int first = items.get(0);
        int head = chunks.chainHead(first);
        boolean opening = chunks.isFronted(head) && !chunks.isExemplified(head)
                || TimePhrases.isTime(lexicon, chunks.get(first).nouns().last());
        return opening && items.size() > 1 && chunks.isComma(chunks.chainEnd(first)) ? 1 : 0;
    }

    /** "hosted the summit, and A and B sent delegations": behind a comma and a conjunction the subjects of the next verb begin. */
    private int clauseStart(List<Integer> items, int end) {
        int verb = chunks.chainEnd(end - 1);
        if (!chunks.is(verb, Kind.VERB)
                || chunks.get(verb).verbs().infinitive()
                || chunks.get(verb).verbs().isGerund()) {
            return 0;
        }
        for (int k = 1; k < items.size() - 1; k++) {
            int item = items.get(k);
            boolean boundary = chunks.is(item - 1, Kind.CONJUNCTION) && chunks.isComma(item - 2);
            if (boundary && isBehindVerb(items.get(0))) {
                return k;
            }
        }
        return 0;
    }

    private boolean isBehindVerb(int item) {
        int head = chunks.chainHead(item);
        int before = chunks.is(head - 1, Kind.PREPOSITION) ? head - 2 : head - 1;
        return chunks.is(before, Kind.VERB);
    }

    /** "Brazil took the quota and Colombia rejected it": the last item is the subject of the next verb, the one before an object. */
    private boolean opensNewClause(int before, int last) {
        int next = chunks.onOverAdverbs(chunks.chainEnd(last));
        if (!chunks.is(next, Kind.VERB)) {
            return false;
        }
        if (chunks.get(last).nouns().first().isPronoun()) {
            return true;
        }
        VerbGroup verb = chunks.get(next).verbs();
        return !verb.infinitive() && !verb.isGerund() && !verb.isBareParticiple() && isObject(before);
    }

    /** A verb before, with only phrases between, takes the noun phrase for its own. */
    private boolean isObject(int nouns) {
        for (int i = nouns - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Kind.VERB)) {
                boolean reduced = chunk.verbs().isGerund()
                        || chunk.verbs().isBareParticiple()
                        || chunk.verbs().isAmbiguous() && chunks.isWord(i + 1, Kind.PREPOSITION, "by");
                return !reduced && !(i == nouns - 1 && chunks.takes(i, "bare"));
            }
            if (chunk.is(Kind.STOP) || chunk.is(Kind.MARK) || chunk.is(Kind.RELATIVE) || chunk.is(Kind.CONJUNCTION)) {
                return false;
            }
        }
        return false;
    }
}
