package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import org.jspecify.annotations.Nullable;

/** Joins a noun phrase with one behind a comma that names or describes the same: "Mr. Li, the envoy,". */
final class Apposition {
    /** No list is longer; more commas are a table. */
    private static final int LONGEST_LIST = 20;

    private final Lexicon lexicon;
    private final Chunks chunks;
    private final Modification modification;

    Apposition(Lexicon lexicon, Chunks chunks, Modification modification) {
        this.lexicon = lexicon;
        this.chunks = chunks;
        this.modification = modification;
    }

    void join(int i) {
        while (chunks.isComma(i + 1) && chunks.is(i + 2, Kind.NOUNS)) {
            int end = chunks.chainEnd(i + 2);
            NounPhrase host = closesQuote(i) ? null : host(i, end);
            if (host == null) {
                return;
            }
            NounPhrase second = chunks.get(i + 2).nouns().first();
            modification.attach(second, i + 2, end);
            host.addApposition(second);
            boolean dropClosing = chunks.isComma(end)
                    && !describesAgain(end)
                    && !chunks.is(end + 1, Kind.RELATIVE)
                    && !chunks.isFronted(chunks.chainHead(i));
            chunks.remove(i + 1, dropClosing ? end + 1 : end);
        }
    }

    /** "the Workers Union, UGT, the country's biggest union, is": one more description in commas. */
    private boolean describesAgain(int comma) {
        return chunks.is(comma + 1, Kind.NOUNS)
                && chunks.isComma(chunks.chainEnd(comma + 1))
                && !isName(chunks.get(comma + 1).nouns().first())
                && !isPlural(chunks.get(comma + 1).nouns().first());
    }

    /** '"We cannot support the treaty," Maria Sand said': a quotation ends between the two. */
    private boolean closesQuote(int i) {
        NounPhrase first = chunks.get(i).nouns().last();
        int from = chunks.get(i).to();
        int to = chunks.get(i + 2).from();
        for (int k = from; k < to; k++) {
            if (first.sentence().token(k).is("\"")) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase that the one behind the comma names again, or null. */
    private @Nullable NounPhrase host(int i, int end) {
        int head = chunks.chainHead(i);
        NounPhrase second = chunks.get(i + 2).nouns().first();
        NounPhrase first = chunks.get(i).nouns().last();
        NounPhrase chain = chunks.get(head).nouns().last();
        boolean named = isName(second);
        NounPhrase host = named && !chain.isProper() && !isTime(chain) ? chain : first;
        if (!isClosed(second, end) || !canDescribe(host, second)) {
            return null;
        }
        boolean holder = named && isTitle(host);
        boolean elsewhere = !holder && (chunks.isFronted(head) || isList(i + 2)) || !named && titlesNext(second, end);
        return elsewhere ? null : host;
    }

    /** A comma ends the apposition, or the sentence does, or a title meets the next member of a list. */
    private boolean isClosed(NounPhrase second, int end) {
        return end >= chunks.size()
                || chunks.isComma(end)
                || chunks.is(end, Kind.CONJUNCTION) && isTitle(second) && chunks.is(end + 1, Kind.NOUNS);
    }

    /** "Mr. Li, the envoy, Mr. Wu, ...": the title belongs to the name behind it. */
    private boolean titlesNext(NounPhrase title, int end) {
        return chunks.isComma(end)
                && chunks.is(end + 1, Kind.NOUNS)
                && isName(chunks.get(end + 1).nouns().first())
                && (chunks.isComma(end + 2) || end + 2 >= chunks.size())
                && isTitle(title)
                && !chunks.is(chunks.chainEnd(end + 1), Kind.CONJUNCTION);
    }

    /** "the chief executive", "Russia's deputy foreign minister": a phrase with a title, which a name may follow. */
    private static boolean isTitle(NounPhrase phrase) {
        return phrase.sentence().offices().stream()
                .anyMatch(office -> office.from() >= phrase.from() && office.to() == phrase.to());
    }

    /** "A, B and C": what looks like an apposition goes on as a list. */
    private boolean isList(int second) {
        int end = chunks.chainEnd(second);
        int hops = 0;
        while (chunks.isComma(end) && chunks.is(end + 1, Kind.NOUNS) && hops++ < LONGEST_LIST) {
            end = chunks.chainEnd(end + 1);
        }
        return hops > 0
                && (chunks.is(end, Kind.CONJUNCTION) || chunks.isComma(end) && chunks.is(end + 1, Kind.CONJUNCTION))
                && chunks.is(end + 1, Kind.NOUNS);
    }

    /** A name and a description, in either order. */
    private boolean canDescribe(NounPhrase first, NounPhrase second) {
        if (isTime(first) || isTime(second) || first.isPronoun() || second.isPronoun()) {
            return false;
        }
        boolean firstNames = isName(first);
        boolean secondNames = isName(second);
        if (firstNames == secondNames) {
            return false;
        }
        NounPhrase described = firstNames ? second : first;
        return !isPlural(described) || first.head().tag() == Tag.NOUN && isPlural(first) && !secondNames;
    }

    private static boolean isName(NounPhrase phrase) {
        boolean described = phrase.possessor() != null
                || phrase.first().tag() == Tag.DET && phrase.to() - phrase.from() > 2 && !isKnown(phrase);
        return phrase.isProper() && !described;
    }

    /** "the United States": nothing but a name of the lexicon behind its article. */
    private static boolean isKnown(NounPhrase phrase) {
        return phrase.sentence().names().stream()
                .anyMatch(name -> name.from() == phrase.from() + 1 && name.to() == phrase.to());
    }

    private boolean isPlural(NounPhrase phrase) {
        String lower = phrase.head().lower();
        return phrase.head().tag() == Tag.NOUN && lexicon.morphology().isPlural(lower);
    }

    private boolean isTime(NounPhrase phrase) {
        return TimePhrases.isTime(lexicon, phrase);
    }
}
