package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.parley.Article;
import dev.parley.diagnostic.Problem;
import dev.parley.diagnostic.ProblemsException;
import dev.parley.report.JsonReport;
import dev.parley.report.SampleReading;
import dev.parley.report.TextReport;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeTest {
    private final Path folder;

    AnalyzeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void printsTheTextReportOfAFile() throws IOException {
        Path file = write("riyadh.txt", SampleReading.TEXT.getBytes(StandardCharsets.UTF_8));
        Session session = Session.sample();
        assertThat(session.run("analyze", "--date", "2025-02-22", "--title", "Talks", file.toString()))
                .isEqualTo(0);
        Article article = new Article("riyadh.txt", "Talks", LocalDate.of(2025, 2, 22), SampleReading.TEXT);
        assertThat(session.out()).isEqualTo(TextReport.of(SampleReading.of(article), false));
        assertThat(session.err()).isEmpty();
    }

    @Test
    void readsStandardInput() {
        for (String[] arguments : new String[][] {{"analyze", "--format", "json"}, {"analyze", "-", "--format=json"}}) {
            Session session = Session.empty().input("\ufeffNobody met.");
            assertThat(session.run(arguments)).isEqualTo(0);
            Article article = new Article("stdin", null, null, "Nobody met.");
            assertThat(session.out()).isEqualTo(JsonReport.pretty(SampleReading.empty(article)));
        }
    }

    @Test
    void loadsTheEngineOnceAndGoesOnAfterABadFile() throws IOException {
        AtomicInteger loads = new AtomicInteger();
        List<String> texts = new ArrayList<>();
        Session session = Session.withoutEngine().loading(pack -> {
            loads.incrementAndGet();
            return Session.engine(article -> {
                texts.add(article.text());
                return SampleReading.empty(article);
            });
        });
        String one = write("one.txt", "One.".getBytes(StandardCharsets.UTF_8)).toString();
        String two = write("two.txt", "Two.".getBytes(StandardCharsets.UTF_8)).toString();
        assertThat(session.run("analyze", one, "missing.txt", two)).isEqualTo(1);
        assertThat(loads).hasValue(1);
        assertThat(texts).containsExactly("One.", "Two.");
        assertThat(session.err()).isEqualTo("missing.txt: no such file: check the name and the folder\n");
        assertThat(session.out()).contains("one.txt\n\nNo party").contains("\n\n\ntwo.txt\n\nNo party");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path latin = write("latin.txt", "The talks in Orl\u00e9ans.".getBytes(Charset.forName("windows-1252")));
        complains(
                latin,
                "not UTF-8 (byte 0xE9 at offset 16): convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8 " + latin + " > "
                        + latin + ".utf8");
        Path wide = write("wide.txt", "\ufeffTalks".getBytes(StandardCharsets.UTF_16LE));
        complains(
                wide,
                "not UTF-8 (byte 0xFF at offset 0): convert it, e.g. iconv -f UTF-16 -t UTF-8 " + wide + " > " + wide
                        + ".utf8");
        Path cut = write("cut.txt", new byte[] {'a', (byte) 0xE2, (byte) 0x80});
        complains(
                cut,
                "not UTF-8 (byte 0xE2 at offset 1): convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8 " + cut + " > "
                        + cut + ".utf8");
        complains(folder, "a directory: name the files in it, e.g. " + folder + "/*.txt");
        complains(folder.resolve("none"), "no such file: check the name and the folder");
        complains(write("empty.txt", new byte[0]), "empty: give an article with words in it");
        complains(
                write("blank.txt", " \r\n\t\n".getBytes(StandardCharsets.UTF_8)),
                "blank: give an article with words in it");
        complains(
                write("mark.txt", "\ufeff".getBytes(StandardCharsets.UTF_8)),
                "blank: give an article with words in it");
        complains(
                write("zip.bin", new byte[] {'P', 'K', 3, 4, 0, (byte) 0xFF}),
                "binary (NUL byte at offset 4): give plain text in UTF-8, not a document or archive");
        complains(
                write("huge.txt", new byte[3_000_001]),
                "larger than 3 MB, which no article is: divide it, one article a file");
    }

    @Test
    void saysThatAFileMayNotBeRead() throws IOException {
        Path file = write("secret.txt", "Talks.".getBytes(StandardCharsets.UTF_8));
        assertThat(file.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(file), "the super-user reads everything");
        complains(file, "not readable: check its permissions");
    }

    @Test
    void saysWhatIsWrongWithStandardInput() {
        Session session = Session.withoutEngine().input("");
        assertThat(session.run("analyze")).isEqualTo(1);
        assertThat(session.err()).isEqualTo("standard input: empty: give an article with words in it\n");
    }

    @Test
    void passesOnWhatTheEngineTurnsAway() {
        Session session = Session.reading(article -> {
            throw new ProblemsException(List.of(new Problem(
                    Problem.Severity.ERROR, article.id(), 0, 0, null, "a word of 100000 characters", "strip it")));
        });
        assertThat(session.input("It rained.").run("analyze")).isEqualTo(1);
        assertThat(session.err()).isEqualTo("standard input: a word of 100000 characters: strip it\n");
    }

    @Test
    void survivesAFailureOfTheEngine() throws IOException {
        Session session = Session.reading(article -> {
            if (article.text().startsWith("Bad")) {
                throw new IndexOutOfBoundsException(7);
            }
            return SampleReading.empty(article);
        });
        Path bad = write("bad.txt", "Bad.".getBytes(StandardCharsets.UTF_8));
        Path good = write("good.txt", "Good.".getBytes(StandardCharsets.UTF_8));
        assertThat(session.run("analyze", bad.toString(), good.toString())).isEqualTo(1);
        assertThat(session.out()).startsWith("good.txt\n");
        assertThat(session.err())
                .startsWith(bad + ": Parley failed (IndexOutOfBoundsException in AnalyzeTest.java:")
                .hasLineCount(1);
    }

    private void complains(Path file, String message) {
        Session session = Session.withoutEngine();
        assertThat(session.run("analyze", file.toString())).isEqualTo(1);
        assertThat(session.err()).isEqualTo(file + ": " + message + "\n");
        assertThat(session.out()).isEmpty();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
