package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.Article;
import dev.parley.report.JsonReport;
import dev.parley.report.SampleReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private final Path folder;

    BatchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesOneDocumentALine() throws IOException {
        Path in = write("""
                {"id": "a", "title": "T", "date": "2025-02-22", "text": "One."}

                {"text": "Two."}
                {"id": 17, "title": null, "date": "26-FEB-1987 15:01:01.79", "text": "Three.\\n\\ud83d\\ude00"}
                """);
        Session session = Session.empty();
        assertThat(session.run("batch", in.toString(), "--out", out().toString()))
                .isEqualTo(0);
        assertThat(Files.readAllLines(out()))
                .containsExactly(
                        document("a", "T", LocalDate.of(2025, 2, 22), "One."),
                        document("in.jsonl:3", null, null, "Two."),
                        document("17", null, LocalDate.of(1987, 2, 26), "Three.\n😀"));
        assertThat(session.err())
                .matches("\\Q" + in + "\\E: 3 read in [0-9.]+ s, [0-9.]+ a second, 0 failed; written to \\Q" + out()
                        + "\\E\n");
    }

    @Test
    void reportsEachBadLineAndGoesOn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("""
                {"id": "a", "text": "One."}
                not json
                ["text"]
                {"id": "b"}
                {"text": " "}
                {"text": ""}
                {"text": 5}
                {"text": "x", "date": "yesterday"}
                {"text": "x", "text": "y"}
                {"text": "x"} {}
                """.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {'{', (byte) 0xE9, '}', '\n'});
        bytes.writeBytes(new byte[] {'{', 0, '}', '\n'});
        bytes.writeBytes("x".repeat(LineInput.MOST_BYTES + 1).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(
                "\n{\"text\": \"Fail.\"}\n{\"id\": \"z\", \"text\": \"Last.\"}".getBytes(StandardCharsets.UTF_8));
        Path in = Files.write(folder.resolve("in.jsonl"), bytes.toByteArray());
        Session session = Session.reading(article -> {
            if (article.text().equals("Fail.")) {
                throw new IllegalStateException();
            }
            return SampleReading.empty(article);
        });
        assertThat(session.run("batch", in.toString(), "--out", out().toString()))
                .isEqualTo(1);
        assertThat(Files.readAllLines(out()))
                .containsExactly(document("a", null, null, "One."), document("z", null, null, "Last."));
        List<String> errors = session.err().replace(in.toString(), "in").lines().toList();
        assertThat(errors)
                .hasSize(14)
                .startsWith(
                        "in:2: not JSON at column 1: Unrecognized token 'not': was expecting (JSON String, "
                                + "Number, Array, Object or token 'null', 'true' or 'false')",
                        "in:3: not an object: write {\"id\": ..., \"title\": ..., \"date\": ..., \"text\": ...}",
                        "in:4: no `text`: every line needs the text of an article",
                        "in:5: `text` is blank: give an article with words in it",
                        "in:6: `text` is empty: give an article with words in it",
                        "in:7: `text` is no string: put it in quotation marks",
                        "in:8: `date` is 'yesterday', which is no day: write it as YYYY-MM-DD, e.g. 2025-02-22");
        assertThat(errors.get(7)).startsWith("in:9: not JSON at column").contains("Duplicate field 'text'");
        assertThat(errors.get(8)).isEqualTo("in:10: not JSON at column 15: more than one value on the line");
        assertThat(errors.subList(9, 12))
                .containsExactly(
                        "in:11: not UTF-8 (byte 0xE9 at offset 1): convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8",
                        "in:12: binary (NUL byte at offset 1): give plain text in UTF-8, not a document or archive",
                        "in:13: longer than 8 MB, which no article is: divide it, one article a line");
        assertThat(errors.get(12)).startsWith("in:14: Parley failed (IllegalStateException in BatchTest.java:");
        assertThat(errors.get(13)).startsWith("in: 2 read in ").contains(", 13 failed; written to ");
    }

    @Test
    void keepsTheOrderWithManyThreads() throws IOException {
        Path in = write(IntStream.range(0, 300)
                .mapToObj(i -> "{\"id\": \"" + i + "\", \"text\": \"x\"}\n")
                .reduce("", String::concat));
        Session session = Session.reading(article -> {
            try {
                Thread.sleep(ThreadLocalRandom.current().nextInt(3));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return SampleReading.empty(article);
        });
        assertThat(session.run("batch", in.toString(), "--threads", "8", "--out", out().toString()))
                .isEqualTo(0);
        List<String> expected = new ArrayList<>();
        IntStream.range(0, 300).forEach(i -> expected.add(document(Integer.toString(i), null, null, "x")));
        assertThat(Files.readAllLines(out())).isEqualTo(expected);
    }

    @Test
    void warnsOnceOfAFieldThatNobodyReads() throws IOException {
        Path in = write("{\"text\": \"x\", \"tilte\": \"T\"}\n{\"text\": \"x\", \"tilte\": \"T\"}\n");
        Session session = Session.empty();
        assertThat(session.run("batch", in.toString(), "--out", out().toString()))
                .isEqualTo(0);
        assertThat(session.err())
                .startsWith(in + ":1: warning: `tilte` is not read; the fields are id, title, date, text\n" + in
                        + ": 2 read");
    }

    @Test
    void refusesToWriteOverItsInput() throws IOException {
        Path in = write("{\"text\": \"x\"}\n");
        Session session = Session.withoutEngine();
        assertThat(session.run("batch", in.toString(), "--out", folder + "/./in.jsonl"))
                .isEqualTo(2);
        assertThat(session.err()).startsWith("parley: --out names the input; give another file\n");
        assertThat(in).hasContent("{\"text\": \"x\"}");
    }

    @Test
    void saysWhatIsWrongWithItsFiles() throws IOException {
        Session missing = Session.withoutEngine();
        assertThat(missing.run("batch", "none.jsonl", "--out", out().toString()))
                .isEqualTo(1);
        assertThat(missing.err()).isEqualTo("none.jsonl: no such file: check the name and the folder\n");
        Path in = write("{\"text\": \"x\"}\n");
        Session unwritable = Session.empty();
        String nowhere = folder.resolve("no/such/out.jsonl").toString();
        assertThat(unwritable.run("batch", in.toString(), "--out", nowhere)).isEqualTo(1);
        assertThat(unwritable.err())
                .isEqualTo(nowhere + ": cannot be written: check that its folder exists and can be written to\n");
    }

    private static String document(String id, @Nullable String title, @Nullable LocalDate date, String text) {
        return JsonReport.line(SampleReading.empty(new Article(id, title, date, text)));
    }

    private Path out() {
        return folder.resolve("out.jsonl");
    }

    private Path write(String lines) throws IOException {
        return Files.writeString(folder.resolve("in.jsonl"), lines);
    }
}
