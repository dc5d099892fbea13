package dev.parley.linguistics;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence as the clause reader sees it.
 *
 * @param word for a function word its lower-case form, words of a multiword one parted by a blank; else empty
 * @param group for a noun phrase the phrase, alone or coordinated
 * @param verb for a verb group
 */
record Chunk(
        Kind kind,
        int from,
        int to,
        String word,
        @Nullable NounGroup group,
        @Nullable VerbGroup verb) {
    enum Kind {
        NOUNS,
        VERB,
        ADJECTIVE,
        PREPOSITION,
        /** A subordinating conjunction, "that", "whether". */
        MARK,
        RELATIVE,
        CONJUNCTION,
        /** Comma, semicolon, colon, dash. */
        STOP,
        ADVERB
    }

    static Chunk word(Kind kind, int from, int to, String word) {
        return new Chunk(kind, from, to, word, null, null);
    }

    static Chunk nouns(int from, int to, NounGroup group) {
        return new Chunk(Kind.NOUNS, from, to, "", group, null);
    }

    static Chunk verb(VerbGroup verb) {
        return new Chunk(Kind.VERB, verb.from(), verb.to(), "", null, verb);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    NounGroup nouns() {
        if (group == null) {
            throw new IllegalStateException("no noun phrase: " + this);
        }
        return group;
    }

    VerbGroup verbs() {
        if (verb == null) {
            throw new IllegalStateException("no verb group: " + this);
        }
        return verb;
    }

    @Override
    public String toString() {
        return kind + ":" + (group != null ? group : verb != null ? verb : word);
    }
}
