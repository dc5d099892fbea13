package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import java.util.ArrayList;
import java.util.List;

/** Puts the names of a list where the sentence only counts them: "Three states signed: Chad, Mali and Niger", "three states -- Chad, Mali and Niger -- signed". */
final class CountedLists {
    private final Lexicon lexicon;
    private final Chunks chunks;

    CountedLists(Lexicon lexicon, Chunks chunks) {
        this.lexicon = lexicon;
        this.chunks = chunks;
    }

    /** Spells out the count at {@code i}, if a list of its members follows between dashes or behind a colon. */
    void spellOut(int i) {
        exemplify(i);
        enumerate(i);
        if (!isCount(chunks.get(i).nouns())) {
            return;
        }
        if (chunks.isDash(i + 1) && isList(i + 2) && (i + 3 >= chunks.size() || chunks.isDash(i + 3))) {
            NounGroup members = chunks.get(i + 2).nouns();
            chunks.replace(
                    i,
                    i + 4,
                    Chunk.nouns(chunks.get(i).from(), chunks.get(i + 2).to(), members));
            return;
        }
        int colon = colonBehind(i);
        if (colon > 0 && isList(colon + 1) && (colon + 2 == chunks.size() || chunks.is(colon + 2, Kind.STOP))) {
            NounGroup members = chunks.get(colon + 1).nouns();
            chunks.replace(
                    i, i + 1, Chunk.nouns(chunks.get(i).from(), chunks.get(i).to(), members));
            chunks.remove(colon, colon + 2);
        }
    }

    /** "Nobody from Chad", "none of the unions": whoever is named behind, and the sentence denies it of them. */
    void negate(int i) {
        NounPhrase none = chunks.get(i).nouns().first();
        boolean partitive = chunks.is(i + 1, Kind.PREPOSITION)
                && lexicon.grammar().partitives().contains(chunks.get(i + 1).word());
        if (chunks.get(i).nouns().members().size() == 1
                && none.isNegative()
                && none.isPronoun()
                && partitive
                && chunks.is(i + 2, Kind.NOUNS)) {
            NounGroup whole = new NounGroup(chunks.get(i + 2).nouns().members(), true);
            chunks.replace(
                    i,
                    i + 3,
                    Chunk.nouns(chunks.get(i).from(), chunks.get(i + 2).to(), whole));
        }
    }

    /** "other exporters to the EC, such as Senegal and Norway": they are meant as well. */
    private void exemplify(int i) {
        NounGroup whole = chunks.get(i).nouns();
        int end = chunks.chainEnd(i);
        int preposition = end - 1 > i && chunks.isExemplified(end - 1) ? end - 2 : chunks.isComma(end) ? end + 1 : end;
        int examples = preposition + 1;
        boolean apt = whole.members().size() == 1
                && whole.first().head().tag() == Tag.NOUN
                && lexicon.morphology().isPlural(whole.first().head().lower())
                && chunks.is(examples, Kind.NOUNS)
                && chunks.isExemplified(examples)
                && chunks.get(examples).nouns().members().stream().allMatch(this::isParty);
        if (apt) {
            List<NounPhrase> members = new ArrayList<>(whole.members());
            members.addAll(chunks.get(examples).nouns().members());
            chunks.replace(
                    i,
                    i + 1,
                    Chunk.nouns(chunks.get(i).from(), chunks.get(i).to(), new NounGroup(members, whole.negative())));
            chunks.remove(Math.min(end, preposition), examples + 1);
        }
    }

    /** "three of the members of the EU, Poland, Malta and Ireland, met": as many names as the numeral counts, between commas. */
    private void enumerate(int i) {
        int count = count(chunks.get(i).nouns().first());
        int last = chunks.chainEnd(i) - 1;
        if (count == 0 || !chunks.is(last, Kind.NOUNS)) {
            return;
        }
        List<NounPhrase> named = chunks.get(last).nouns().members();
        boolean joined = named.size() == count + 1; // the list was read on behind "of the EU"
        int list = joined ? last : last + 2;
        if (!joined && !(chunks.isComma(last + 1) && isList(list))) {
            return;
        }
        List<NounPhrase> members = chunks.get(list).nouns().members();
        List<NounPhrase> counted = joined ? members.subList(1, members.size()) : members;
        if (counted.size() == count && counted.stream().allMatch(this::isParty)) {
            if (chunks.isComma(list + 1)) {
                chunks.remove(list + 1, list + 2);
            }
            NounGroup group = new NounGroup(counted, false);
            chunks.replace(
                    i,
                    list + 1,
                    Chunk.nouns(chunks.get(i).from(), chunks.get(list).to(), group));
        }
    }

    /** The number that a numeral in words says, 0 for none. */
    private int count(NounPhrase phrase) {
        for (int i = phrase.from(); i <= phrase.headIndex(); i++) {
            int place = lexicon.grammar()
                    .cardinals()
                    .indexOf(phrase.sentence().token(i).lower());
            if (place >= 0) {
                return place + 2;
            }
        }
        return 0;
    }

    /** The only colon of the sentence, with one predicate before it and no other count; or -1. */
    private int colonBehind(int i) {
        for (int at = i + 1; at < chunks.size(); at++) {
            if (chunks.isWord(at, Kind.STOP, ":")) {
                return at;
            }
            boolean counts = chunks.is(at, Kind.NOUNS) && isCount(chunks.get(at).nouns());
            if (counts || chunks.is(at, Kind.STOP) || chunks.is(at, Kind.CONJUNCTION)) {
                return -1;
            }
        }
        return -1;
    }

    /** "four countries", "both unions": a plural that a numeral opens. */
    private boolean isCount(NounGroup group) {
        NounPhrase phrase = group.first();
        String head = phrase.head().lower();
        return group.members().size() == 1
                && phrase.first().tag() == Tag.NUM
                && phrase.head().tag() == Tag.NOUN
                && lexicon.morphology().isPlural(head);
    }

    private boolean isList(int i) {
        return chunks.is(i, Kind.NOUNS)
                && chunks.get(i).nouns().members().size() > 1
                && chunks.get(i).nouns().members().stream().allMatch(this::isParty);
    }

    private boolean isParty(NounPhrase phrase) {
        return phrase.head().tag() == Tag.PROPN
                || lexicon.collective(phrase.head().lower()).isPresent();
    }
}
