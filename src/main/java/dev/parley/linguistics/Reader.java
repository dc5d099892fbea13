package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Reads a text into sentences, phrases and clauses; thread-safe. */
public final class Reader {
    private final Lexicon lexicon;
    private final Models models;
    /** Readers at rest: OpenNLP's objects are costly to make and serve one thread at a time. */
    private final Queue<SentenceReader> idle = new ConcurrentLinkedQueue<>();

    private Reader(Lexicon lexicon, Models models) {
        this.lexicon = lexicon;
        this.models = models;
    }

    /** Loads the models from the class path. */
    public static Reader of(Lexicon lexicon) {
        return new Reader(lexicon, Models.load());
    }

    public Document read(SourceText text) {
        SentenceReader reader = idle.poll();
        if (reader == null) {
            reader = new SentenceReader(lexicon, models);
        }
        try {
            List<Document.Parse> parses = new ArrayList<>();
            for (Sentence sentence : reader.read(text)) {
                parses.add(parse(sentence));
            }
            return new Document(text, parses);
        } finally {
            idle.add(reader);
        }
    }

    private Document.Parse parse(Sentence sentence) {
        List<Chunk> raw = new Chunker(lexicon, sentence).read();
        List<NounPhrase> nouns = new ArrayList<>();
        for (Chunk chunk : raw) {
            if (chunk.is(Chunk.Kind.NOUNS)) {
                NounPhrase phrase = chunk.nouns().first();
                addOwners(phrase, nouns);
                nouns.add(phrase);
            }
        }
        List<Chunk> grouped = new Grouping(lexicon, raw).read();
        return new Document.Parse(sentence, nouns, new ClauseReader(lexicon, sentence, grouped).read());
    }

    private static void addOwners(NounPhrase phrase, List<NounPhrase> nouns) {
        NounPhrase owner = phrase.possessor();
        if (owner != null) {
            addOwners(owner, nouns);
            nouns.add(owner);
        }
    }
}
