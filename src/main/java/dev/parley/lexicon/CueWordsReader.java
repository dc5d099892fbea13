package dev.parley.lexicon;

import dev.parley.pack.yaml.Fields;
import dev.parley.pack.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads which of {@code verb}, {@code noun}, ... an entry has, and its words. */
final class CueWordsReader {
    private final Map<String, CueWords.Kind> kinds;
    private final CueWordsParser parser;

    CueWordsReader(Map<String, CueWords.Kind> kinds, CueWordsParser parser) {
        this.kinds = kinds;
        this.parser = parser;
    }

    CueWords read(Fields fields, Set<String> slots) {
        CueWords whole = whole(kinds, fields);
        return parser.parse(whole.kind(), whole.lemma(), slots);
    }

    /** The words undivided. */
    static CueWords whole(Map<String, CueWords.Kind> kinds, Fields fields) {
        List<String> present = new ArrayList<>(1);
        for (String key : kinds.keySet()) {
            if (fields.has(key)) {
                present.add(key);
            }
        }
        if (present.size() == 1) {
            String key = present.get(0);
            String words = fields.text(key);
            checkBlanks(fields, key, words);
            CueWords.Kind kind = kinds.getOrDefault(key, CueWords.Kind.PHRASE);
            return new CueWords(kind, words, null, null, null);
        }
        fields.file()
                .error(
                        fields.node(),
                        present.isEmpty()
                                ? "the entry has no words"
                                : "the entry has both " + String.join(" and ", new TreeSet<>(present)),
                        "exactly one of " + String.join(", ", new TreeSet<>(kinds.keySet())) + " names the words");
        return new CueWords(CueWords.Kind.PHRASE, "", null, null, null);
    }

    private static void checkBlanks(Fields fields, String key, String words) {
        boolean spare = words.startsWith(" ") || words.endsWith(" ") || words.contains("  ");
        Node node = fields.get(key);
        if (spare && node != null) {
            fields.file().error(node, "`" + key + "` has a blank too many", "write one blank between words");
        }
    }
}
