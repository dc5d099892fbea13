package dev.parley.linguistics;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The chunks of one sentence in a row, so that all who read them ask about neighbours in the same words. */
final class Chunks {
    private final Lexicon lexicon;
    private final List<Chunk> row;

    Chunks(Lexicon lexicon, List<Chunk> row) {
        this.lexicon = lexicon;
        this.row = new ArrayList<>(row);
    }

    List<Chunk> asList() {
        return row;
    }

    int size() {
        return row.size();
    }

    Chunk get(int i) {
        return row.get(i);
    }

    /** False outside the sentence. */
    boolean is(int i, Kind kind) {
        return i >= 0 && i < row.size() && row.get(i).is(kind);
    }

    boolean isWord(int i, Kind kind, String word) {
        return is(i, kind) && row.get(i).word().equals(word);
    }

    /** A comma, or the dash that stands for one. */
    boolean isComma(int i) {
        return isWord(i, Kind.STOP, ",") || isDash(i);
    }

    boolean isDash(int i) {
        return isWord(i, Kind.STOP, "\u2014") || isWord(i, Kind.STOP, "--") || isWord(i, Kind.STOP, "-");
    }

    int backOverAdverbs(int from) {
        int i = from;
        while (is(i, Kind.ADVERB)) {
            i--;
        }
        return i;
    }

    int onOverAdverbs(int from) {
        int i = from;
        while (is(i, Kind.ADVERB)) {
            i++;
        }
        return i;
    }

    /** The noun phrase at the head of the chain that ends here: "head" in "the head of the union". */
    int chainHead(int nouns) {
        int head = nouns;
        while (is(head - 1, Kind.PREPOSITION) && is(head - 2, Kind.NOUNS)) {
            head -= 2;
        }
        return head;
    }

    /** The index after "of France", "from OPEC" and the like behind a noun phrase. */
    int chainEnd(int nouns) {
        int end = nouns + 1;
        while (is(end, Kind.PREPOSITION) && is(end + 1, Kind.NOUNS)) {
            end += 2;
        }
        return end;
    }

    /** "In Geneva, ...": a noun phrase whose preposition opens a clause. */
    boolean isFronted(int nouns) {
        int preposition = nouns - 1;
        return is(preposition, Kind.PREPOSITION)
                && (preposition == 0
                        || is(preposition - 1, Kind.STOP)
                        || is(preposition - 1, Kind.MARK)
                        || is(preposition - 1, Kind.CONJUNCTION));
    }

    /** "countries such as Mali": what stands before the noun phrase says that it is an example. */
    boolean isExemplified(int nouns) {
        return is(nouns - 1, Kind.PREPOSITION)
                && lexicon.grammar().exemplifiers().contains(row.get(nouns - 1).word());
    }

    /** "Tuesday", "last week": a noun phrase that says when. */
    boolean isTime(int i) {
        return is(i, Kind.NOUNS)
                && TimePhrases.isTime(lexicon, row.get(i).nouns().first());
    }

    /** "after", "as": a word that may open a clause, whatever it was tagged. */
    boolean isSubordinator(int i) {
        return lexicon.grammar().subordinators().containsKey(row.get(i).word());
    }

    /** Whether the verb at {@code i} reports with such a complement. */
    boolean takes(int i, String frame) {
        return Reporting.takes(lexicon, row.get(i).verbs(), frame);
    }

    void remove(int from, int to) {
        row.subList(from, Math.min(to, row.size())).clear();
    }

    void replace(int from, int to, Chunk chunk) {
        remove(from, to);
        row.add(from, chunk);
    }

    /** "they": a subject by its form. */
    boolean isNominative(int i) {
        return is(i, Chunk.Kind.NOUNS)
                && get(i).nouns().members().size() == 1
                && lexicon.grammar()
                        .nominatives()
                        .contains(get(i).nouns().first().head().lower());
    }

    /** "walked out", "met": every cue of the verb does without an object. */
    boolean isIntransitive(int i) {
        VerbGroup verb = get(i).verbs();
        List<CueEntry> cues = lexicon.cues(CueWords.Kind.VERB, verb.lemma()).stream()
                .filter(cue -> Objects.equals(cue.words().particle(), verb.particle()))
                .toList();
        return verb.particle() != null
                && !cues.isEmpty()
                && cues.stream()
                        .allMatch(cue -> cue.words().objectNoun() == null
                                && !cue.target().contains("object")
                                && !cue.party().contains("object")
                                && !cue.needs().containsKey("object"));
    }
}
