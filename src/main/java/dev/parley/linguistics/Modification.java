package dev.parley.linguistics;

import java.util.List;

/** Hangs the prepositional phrases behind a noun on it, so that owners and topics can be asked of the noun. */
final class Modification {
    private final Chunks chunks;

    Modification(Chunks chunks) {
        this.chunks = chunks;
    }

    void attachToGroup(int nouns) {
        int end = chunks.chainEnd(nouns);
        for (NounPhrase member : modified(chunks.get(nouns).nouns())) {
            attach(member, nouns, end);
            attachBehindTime(member, end);
        }
    }

    /** "talks tomorrow with Coface": a time between does not part a noun from its partners. */
    private void attachBehindTime(NounPhrase phrase, int time) {
        boolean parted = chunks.isTime(time)
                && chunks.isWord(time + 1, Chunk.Kind.PREPOSITION, "with")
                && chunks.is(time + 2, Chunk.Kind.NOUNS);
        if (parted) {
            phrase.add(new NounPhrase.Modifier(
                    chunks.get(time + 1).word(), chunks.get(time + 2).nouns(), null));
        }
    }

    /** Hangs the phrases between the noun phrase at {@code nouns} and {@code end} on {@code phrase}. */
    void attach(NounPhrase phrase, int nouns, int end) {
        for (int i = nouns + 1; i + 1 < end; i += 2) {
            phrase.add(new NounPhrase.Modifier(
                    chunks.get(i).word(), chunks.get(i + 1).nouns(), null));
        }
    }

    /** A phrase behind a list of common nouns belongs to all of them: "ministers and officials from Iran". */
    private static List<NounPhrase> modified(NounGroup group) {
        boolean common = group.members().stream().noneMatch(member -> member.isProper() || member.isPronoun());
        return common ? group.members() : List.of(group.last());
    }
}
