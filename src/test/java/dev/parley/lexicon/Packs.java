package dev.parley.lexicon;

import dev.parley.diagnostic.ProblemsException;
import dev.parley.pack.Pack;
import dev.parley.pack.PackFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small packs of texts for tests, and the standard pack as it lies in the source tree. */
final class Packs {
    private static final String GRAMMAR = """
        prepositions: [about, at, by, "on", over, to, with]
        particles: [back, by, "off", "on", out, over]
        """;
    private static final String NOUNS = """
        meeting: [talk, summit]
        proposal: [plan]
        """;

    private Packs() {}

    static Lexicon standard() {
        return Standard.LEXICON;
    }

    private static final class Standard {
        private static final Lexicon LEXICON = LexiconLoader.load(Pack.directory(Path.of("")));
    }

    /** A pack with a little grammar, a few nouns, and one more file. */
    static Pack with(String path, String text) {
        List<PackFile> files = new ArrayList<>();
        files.add(file("grammar/function-words.yaml", GRAMMAR));
        files.add(file("nouns.yaml", NOUNS));
        files.removeIf(file -> file.path().equals("lexicon/" + path));
        files.add(file(path, text));
        return Pack.of(files);
    }

    static PackFile file(String path, String text) {
        return new PackFile("lexicon/" + path, "rules/lexicon/" + path, text);
    }

    /** All that the loader says of a pack, as an author sees it. */
    static String problems(Pack pack) {
        try {
            LexiconLoader.load(pack);
            return "";
        } catch (ProblemsException e) {
            return e.getMessage() + "\n";
        }
    }
}
