package dev.parley.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.Article;
import dev.parley.report.JsonReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run over the lines of a file: what was written, what failed, how long it took. */
final class BatchRun {
    private static final double NANOS = 1e9;

    private final Desk desk;
    private final String in;
    private final String inName;
    private final String out;
    private final Writer writer;
    private final Engine engine;
    private final Set<String> strangers = new HashSet<>();
    private int written;
    private int failed;

    BatchRun(Desk desk, String in, String out, Writer writer, Engine engine) {
        this.desk = desk;
        this.in = in;
        Path name = Path.of(in).getFileName();
        this.inName = name == null ? in : name.toString();
        this.out = out;
        this.writer = writer;
        this.engine = engine;
    }

    /**
     * What became of one line: a document or an error.
     *
     * @param warning beside the document, null where there is none
     */
    private record Outcome(
            @Nullable String document,
            @Nullable String error,
            @Nullable String warning) {}

    int failed() {
        return failed;
    }

    void over(LineInput lines, int threads) throws IOException, InputException {
        long start = System.nanoTime();
        try (InOrder<Outcome> work = new InOrder<>(threads, this::take)) {
            for (LineInput.Line line = lines.next(); line != null; line = lines.next()) {
                LineInput.Line current = line;
                if (!current.isBlank()) {
                    work.give(() -> outcome(current));
                }
            }
            work.finish();
        }
        writer.flush();
        desk.complain(summary((System.nanoTime() - start) / NANOS));
    }

    private Outcome outcome(LineInput.Line line) {
        String place = in + ":" + line.number();
        try {
            byte[] bytes = line.bytes();
            if (bytes == null) {
                throw new InputException(
                        place + ": longer than 8 MB, which no article is: divide it, one article a line");
            }
            JsonNode fields = ArticleLine.parse(Utf8.decode(bytes, place, ""), place);
            Article article = ArticleLine.article(fields, place, inName + ":" + line.number());
            return new Outcome(JsonReport.line(engine.read(article, place)), null, stranger(fields, place));
        } catch (InputException e) {
            return new Outcome(null, e.line(), null);
        } catch (RuntimeException e) {
            return new Outcome(null, place + ": " + Failure.describe(e, desk.debug()), null);
        }
    }

    /** A field that nobody reads may be a slip; each name is told once. */
    private @Nullable String stranger(JsonNode fields, String place) {
        for (String name : (Iterable<String>) fields::fieldNames) {
            if (!ArticleLine.FIELDS.contains(name)) {
                synchronized (strangers) {
                    if (strangers.add(name)) {
                        return place + ": warning: `" + name + "` is not read; the fields are "
                                + String.join(", ", ArticleLine.FIELDS);
                    }
                }
            }
        }
        return null;
    }

    private void take(Outcome outcome) throws InputException {
        if (outcome.warning() != null) {
            desk.complain(outcome.warning());
        }
        if (outcome.error() != null) {
            failed++;
            desk.complain(outcome.error());
        }
        if (outcome.document() != null) {
            try {
                writer.write(outcome.document() + "\n");
                written++;
            } catch (IOException e) {
                throw new InputException(out + ": cannot be written on: " + InputText.reason(e));
            }
        }
    }

    private String summary(double seconds) {
        String speed = seconds > 0 ? String.format(Locale.ROOT, ", %.1f a second", written / seconds) : "";
        return String.format(
                Locale.ROOT,
                "%s: %d read in %.1f s%s, %d failed; written to %s",
                in,
                written,
                seconds,
                speed,
                failed,
                out);
    }
}
