package dev.parley.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Lays JSON out with one line a field of the document and one line an item of its lists; what lies deeper stays on its line. */
final class ItemLayout implements PrettyPrinter {
    private static final int LIST = 2;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        if (depth == 1) {
            breakLine(json);
        }
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json, 1);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        depth--;
        if (depth == 0 && entries > 0) {
            breakLine(json);
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (depth == LIST) {
            breakLine(json);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json, LIST);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        depth--;
        if (depth == LIST - 1 && values > 0) {
            breakLine(json);
        }
        json.writeRaw(']');
    }

    private void separate(JsonGenerator json, int breaking) throws IOException {
        json.writeRaw(depth == breaking ? "," : ", ");
        if (depth == breaking) {
            breakLine(json);
        }
    }

    private void breakLine(JsonGenerator json) throws IOException {
        json.writeRaw("\n" + "  ".repeat(depth));
    }
}
