package dev.parley.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.diagnostic.ProblemsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
    private final Path folder;

    PackTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void filesBelowRules() throws IOException {
        write("rules/lexicon/nouns.yaml", "meeting: [talk]\n");
        write("rules/seat.drl", "");
        write("rules/notes.txt", "");
        Pack pack = Pack.directory(folder);
        assertThat(pack.files()).extracting(PackFile::path).containsExactly("lexicon/nouns.yaml", "seat.drl");
        assertThat(pack.files(".drl")).extracting(PackFile::name).containsExactly("rules/seat.drl");
    }

    @Test
    void aFolderThatHoldsTheLexiconItself() throws IOException {
        write("lexicon/nouns.yaml", "");
        assertThat(Pack.directory(folder).files()).extracting(PackFile::name).containsExactly("lexicon/nouns.yaml");
    }

    @Test
    void textThatIsNone() throws IOException {
        Files.createDirectories(folder.resolve("rules/lexicon"));
        Files.write(folder.resolve("rules/lexicon/a.yaml"), "Côte".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("rules/lexicon/b.yaml"), new byte[] {'a', 0, 'b'});
        Pack pack = Pack.directory(folder);
        assertThat(pack.files()).isEmpty();
        assertThat(pack.problems(".drl")).isEmpty();
        assertThat(pack.problems(".yaml")).extracting(Object::toString).containsExactly("""
            rules/lexicon/a.yaml: error: the file is not UTF-8
                hint: save it as UTF-8\
            """, """
            rules/lexicon/b.yaml: error: the file is not text
                hint: save it as text in UTF-8, or move it out of the pack\
            """);
    }

    @Test
    void aMarkAtTheBeginningIsNoText() throws IOException {
        write("rules/a.yaml", "\ufeffa: b\n");
        assertThat(Pack.directory(folder).files()).extracting(PackFile::text).containsExactly("a: b\n");
    }

    @Test
    void noPack() throws IOException {
        write("file", "");
        assertThatThrownBy(() -> Pack.directory(folder.resolve("nowhere")))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(folder.resolve("nowhere") + """
                    : error: there is no such folder
                        hint: a pack is a folder like `rules`, or one with `rules/` in it\
                    """);
        assertThatThrownBy(() -> Pack.directory(folder.resolve("file")))
                .hasMessageContaining("a pack is a folder, this is a file");
        assertThatThrownBy(() -> Pack.directory(folder)).hasMessageContaining("the folder holds no pack");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
