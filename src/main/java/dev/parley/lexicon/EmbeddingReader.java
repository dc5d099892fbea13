package dev.parley.lexicon;

import dev.parley.pack.yaml.Fields;
import dev.parley.pack.yaml.YamlFile;
import java.util.Map;

/** Reads {@code grammar/embedding.yaml}. */
final class EmbeddingReader {
    private static final Map<String, Embedding.Effect> EFFECTS = Words.of(Embedding.Effect.values());
    private static final Map<String, Boolean> CONTROLLERS = Map.of("subject", false, "object", true);
    private static final Map<String, String> COMPLEMENTS =
            Words.same("infinitive", "gerund", "from-gerund", "that", "clause");
    private static final Map<String, CueWords.Kind> KINDS =
            Map.of("verb", CueWords.Kind.VERB, "noun", CueWords.Kind.NOUN, "adjective", CueWords.Kind.ADJECTIVE);

    private final Draft draft;

    EmbeddingReader(Draft draft) {
        this.draft = draft;
    }

    void read(YamlFile file) {
        file.entries("an embedding word").forEach(this::read);
    }

    private void read(Fields fields) {
        CueWords words = CueWordsReader.whole(KINDS, fields);
        Embedding embedding = new Embedding(
                words.kind(),
                words.lemma(),
                fields.choice("complement", COMPLEMENTS, "that"),
                fields.choice("controller", CONTROLLERS, false),
                fields.choice("effect", EFFECTS, Embedding.Effect.NOTHING),
                fields.choice("whenNegated", EFFECTS, Embedding.Effect.NOTHING));
        fields.done();
        String identity = embedding.lemma() + " (" + embedding.kind().word() + ", " + embedding.complement() + ", "
                + (embedding.objectControl() ? "object)" : "subject)");
        if (draft.isFirst("the embedding word", identity, fields, fields.node())) {
            draft.embeddings.add(embedding);
        }
    }
}
