package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins noun phrases that belong together: appositions, coordinations, and the phrases that follow a noun.
 *
 * <p>Apposition goes first, since it takes commas away that a list would be read by.
 */
final class Grouping {
    private final Lexicon lexicon;
    private final List<Chunk> chunks;

    Grouping(Lexicon lexicon, List<Chunk> chunks) {
        this.lexicon = lexicon;
        this.chunks = new ArrayList<>(chunks);
    }

    List<Chunk> read() {
        for (int i = 0; i < chunks.size(); i++) {
            if (is(i, Kind.NOUNS)) {
                joinAppositions(i);
            }
        }
        for (int i = 0; i < chunks.size(); i++) {
            if (is(i, Kind.NOUNS)) {
                joinCoordination(i);
            }
        }
        attachModifiers();
        return chunks;
    }

    private boolean is(int i, Kind kind) {
        return i >= 0 && i < chunks.size() && chunks.get(i).is(kind);
    }

    private boolean isComma(int i) {
        return is(i, Kind.STOP) && (chunks.get(i).word().equals(",") || isDash(i));
    }

    private boolean isDash(int i) {
        String word = chunks.get(i).word();
        return word.equals("\u2014") || word.equals("--") || word.equals("-");
    }

    private boolean isWord(int i, Kind kind, String word) {
        return is(i, kind) && chunks.get(i).word().equals(word);
    }

    /** The index after "of France", "from OPEC" and the like behind a noun phrase. */
    private int afterPhrases(int nouns) {
        int end = nouns + 1;
        while (is(end, Kind.PREPOSITION) && is(end + 1, Kind.NOUNS)) {
            end += 2;
        }
        return end;
    }

    /** The noun phrase at the head of the chain that ends here: "head" in "the head of the union". */
    static int chainHead(List<Chunk> chunks, int nouns) {
        int head = nouns;
        while (head >= 2
                && chunks.get(head - 1).is(Kind.PREPOSITION)
                && chunks.get(head - 2).is(Kind.NOUNS)) {
            head -= 2;
        }
        return head;
    }

    private void joinAppositions(int i) {
        while (isComma(i + 1) && is(i + 2, Kind.NOUNS)) {
            int end = afterPhrases(i + 2);
            NounPhrase named = appositionHost(i, end);
            if (named == null) {
                return;
            }
            NounPhrase second = chunks.get(i + 2).nouns().first();
            attach(second, i + 2, end);
            named.addApposition(second);
            int head = chainHead(chunks, i);
            boolean opening = is(head - 1, Kind.PREPOSITION) && opensClause(head - 1);
            boolean dropClosing = isComma(end) && !is(end + 1, Kind.RELATIVE) && !opening;
            remove(i + 1, dropClosing ? end + 1 : end);
        }
    }

    /** The noun phrase that the one behind the comma names again, or null. */
    private @Nullable NounPhrase appositionHost(int i, int end) {
        int head = chainHead(chunks, i);
        NounPhrase second = chunks.get(i + 2).nouns().first();
        NounPhrase first = chunks.get(i).nouns().last();
        NounPhrase chain = chunks.get(head).nouns().last();
        boolean closed = end >= chunks.size()
                || isComma(end)
                || is(end, Kind.CONJUNCTION) && isTitle(second) && is(end + 1, Kind.NOUNS);
        boolean named = second.isProper() && !isDescribed(second);
        NounPhrase host = named && !chain.isProper() && !isTime(chain) ? chain : first;
        if (!closed || !isApposition(host, second)) {
            return null;
        }
        boolean holder = named && isTitle(host);
        boolean opening = is(head - 1, Kind.PREPOSITION) && opensClause(head - 1);
        boolean pairBehind = !named
                && isComma(end)
                && is(end + 1, Kind.NOUNS)
                && isName(end + 1)
                && isTitle(second)
                && !is(afterPhrases(end + 1), Kind.CONJUNCTION);
        return !holder && (opening || isList(i + 2)) || pairBehind ? null : host;
    }

    private boolean isName(int nouns) {
        NounPhrase phrase = chunks.get(nouns).nouns().first();
        return phrase.isProper() && !isDescribed(phrase) && (isComma(nouns + 1) || nouns + 1 >= chunks.size());
    }

    /** "the chief executive", "Russia's deputy foreign minister": a phrase with a title, which a name may follow. */
    private static boolean isTitle(NounPhrase phrase) {
        return phrase.sentence().offices().stream()
                .anyMatch(office -> office.from() >= phrase.from() && office.to() == phrase.to());
    }

    /** "A, B and C": what looks like an apposition goes on as a list. */
    private boolean isList(int second) {
        int end = afterPhrases(second);
        int hops = 0;
        while (isComma(end) && is(end + 1, Kind.NOUNS) && hops++ < 20) {
            end = afterPhrases(end + 1);
        }
        return hops > 0
                && (is(end, Kind.CONJUNCTION) || isComma(end) && is(end + 1, Kind.CONJUNCTION))
                && is(end + 1, Kind.NOUNS);
    }

    private boolean opensClause(int preposition) {
        return preposition == 0
                || is(preposition - 1, Kind.STOP)
                || is(preposition - 1, Kind.MARK)
                || is(preposition - 1, Kind.CONJUNCTION);
    }

    private boolean isApposition(NounPhrase first, NounPhrase second) {
        if (isTime(first) || isTime(second) || first.isPronoun() || second.isPronoun()) {
            return false;
        }
        boolean firstNames = first.isProper() && !isDescribed(first);
        boolean secondNames = second.isProper() && !isDescribed(second);
        if (firstNames == secondNames) {
            return false;
        }
        NounPhrase described = firstNames ? second : first;
        return !isPlural(described) || first.head().tag() == Tag.NOUN && isPlural(first) && !secondNames;
    }

    private static boolean isDescribed(NounPhrase phrase) {
        return phrase.possessor() != null || phrase.first().tag() == Tag.DET && phrase.to() - phrase.from() > 2;
    }

    private boolean isPlural(NounPhrase phrase) {
        String lower = phrase.head().lower();
        return phrase.head().tag() == Tag.NOUN
                && !lexicon.morphology().nounLemma(lower).equals(lower);
    }

    private boolean isTime(NounPhrase phrase) {
        return TimePhrases.isTime(lexicon, phrase);
    }

    private void joinCoordination(int i) {
        boolean negative = isWord(i - 1, Kind.CONJUNCTION, "neither");
        boolean paired =
                negative || isWord(i - 1, Kind.CONJUNCTION, "both") || isWord(i - 1, Kind.CONJUNCTION, "either");
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
        List<NounPhrase> members = new ArrayList<>();
        for (int k = start; k < items.size(); k++) {
            int item = items.get(k);
            members.addAll(chunks.get(item).nouns().members());
            if (k < items.size() - 1) {
                attach(chunks.get(item).nouns().last(), item, afterPhrases(item));
            }
        }
        int first = items.get(start);
        int last = items.get(items.size() - 1);
        Chunk joined = Chunk.nouns(chunks.get(first).from(), chunks.get(last).to(), new NounGroup(members, negative));
        remove(first, last + 1);
        chunks.add(first, joined);
        if (paired) {
            chunks.remove(first - 1);
        }
    }

    /** Collects "A, B of C, and D" into {@code items}; the index after the last, or -1 where no conjunction closes the list. */
    private int collect(int i, List<Integer> items) {
        int last = i;
        boolean closed = false;
        while (true) {
            int end = is(last + 1, Kind.CONJUNCTION) ? last + 1 : afterShortPhrases(last);
            if (belongsInside(last, end)) {
                return -1;
            }
            int conjunction = isComma(end) && is(end + 1, Kind.CONJUNCTION) ? end + 1 : end;
            if (joins(conjunction) && is(conjunction + 1, Kind.NOUNS)) {
                last = conjunction + 1;
                items.add(last);
                closed = true;
            } else if (!closed && isComma(end) && !isDash(end) && is(end + 1, Kind.NOUNS)) {
                last = end + 1;
                items.add(last);
            } else {
                return closed ? last + 1 : -1;
            }
        }
    }

    /** "ministers from France, Japan and Canada": names in a row coordinate with each other, not with the noun before them. */
    private boolean belongsInside(int item, int end) {
        if (end == item + 1) {
            return false;
        }
        int next = is(end, Kind.CONJUNCTION) || isComma(end) ? end + 1 : end;
        next = is(next, Kind.CONJUNCTION) ? next + 1 : next;
        return is(next, Kind.NOUNS)
                && next > end
                && chunks.get(end - 1).nouns().first().isProper()
                && chunks.get(next).nouns().first().isProper()
                && !chunks.get(item).nouns().first().isProper();
    }

    private int afterShortPhrases(int nouns) {
        int end = nouns + 1;
        while ((isWord(end, Kind.PREPOSITION, "of") || isWord(end, Kind.PREPOSITION, "from"))
                && is(end + 1, Kind.NOUNS)) {
            end += 2;
        }
        return end;
    }

    private boolean joins(int i) {
        return is(i, Kind.CONJUNCTION) && !chunks.get(i).word().equals("but");
    }

    /** "In Geneva, A and B met": the place that opens the clause is no member of the list. */
    private int startOf(List<Integer> items) {
        int first = items.get(0);
        int head = chainHead(chunks, first);
        boolean opening = is(head - 1, Kind.PREPOSITION) && opensClause(head - 1)
                || isTime(chunks.get(first).nouns().last());
        return opening && items.size() > 1 && isComma(afterPhrases(first)) ? 1 : 0;
    }

    /** "hosted the summit, and A and B sent delegations": behind a comma and a conjunction the subjects of the next verb begin. */
    private int clauseStart(List<Integer> items, int end) {
        int verb = afterPhrases(end - 1);
        if (!is(verb, Kind.VERB)
                || chunks.get(verb).verbs().infinitive()
                || chunks.get(verb).verbs().isGerund()) {
            return 0;
        }
        for (int k = 1; k < items.size() - 1; k++) {
            int item = items.get(k);
            boolean boundary = is(item - 1, Kind.CONJUNCTION) && isComma(item - 2);
            if (boundary && isBehindVerb(items.get(0))) {
                return k;
            }
        }
        return 0;
    }

    private boolean isBehindVerb(int item) {
        int head = chainHead(chunks, item);
        int before = is(head - 1, Kind.PREPOSITION) ? head - 2 : head - 1;
        return is(before, Kind.VERB);
    }

    /** "Brazil took the quota and Colombia rejected it": the last item is the subject of the next verb, the one before an object. */
    private boolean opensNewClause(int before, int last) {
        int next = afterPhrases(last);
        while (is(next, Kind.ADVERB)) {
            next++;
        }
        if (chunks.get(last).nouns().first().isPronoun() && is(next, Kind.VERB)) {
            return true;
        }
        if (!is(next, Kind.VERB)
                || chunks.get(next).verbs().infinitive()
                || chunks.get(next).verbs().isGerund()
                || chunks.get(next).verbs().isBareParticiple()) {
            return false;
        }
        for (int i = before - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Kind.VERB)) {
                VerbGroup verb = chunk.verbs();
                boolean reduced = verb.isGerund() || verb.isBareParticiple();
                return !reduced && !(i == before - 1 && takesBareClause(verb));
            }
            if (chunk.is(Kind.STOP) || chunk.is(Kind.MARK) || chunk.is(Kind.RELATIVE) || chunk.is(Kind.CONJUNCTION)) {
                return false;
            }
        }
        return false;
    }

    private boolean takesBareClause(VerbGroup verb) {
        return Reporting.takes(lexicon, verb, "bare");
    }

    private void attachModifiers() {
        for (int i = 0; i < chunks.size(); i++) {
            if (is(i, Kind.NOUNS)) {
                int end = afterPhrases(i);
                for (NounPhrase member : modified(chunks.get(i).nouns())) {
                    attach(member, i, end);
                }
            }
        }
    }

    /** A phrase behind a list of common nouns belongs to all of them: "ministers and officials from Iran". */
    private static List<NounPhrase> modified(NounGroup group) {
        boolean common = group.members().stream().noneMatch(member -> member.isProper() || member.isPronoun());
        return common ? group.members() : List.of(group.last());
    }

    private void attach(NounPhrase phrase, int from, int end) {
        for (int i = from + 1; i + 1 < end; i += 2) {
            phrase.add(new NounPhrase.Modifier(
                    chunks.get(i).word(), chunks.get(i + 1).nouns(), null));
        }
    }

    private void remove(int from, int to) {
        chunks.subList(from, Math.min(to, chunks.size())).clear();
    }
}
