package dev.parley.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.parley.Reading;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** The document {@code parley/1}: the same reading always gives the same characters. */
public final class JsonReport {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonReport() {}

    /** The document on one line, without a line end. */
    public static String line(Reading reading) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            new JsonWriter(json).write(reading);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toString();
    }

    /** The document with one item a line, for eyes and for comparing files. */
    public static String pretty(Reading reading) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = generator(out)) {
            new JsonWriter(json).write(reading);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.append('\n').toString();
    }

    private static JsonGenerator generator(Writer out) throws IOException {
        return FACTORY.createGenerator(out).setPrettyPrinter(new ItemLayout());
    }
}
