package dev.parley.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parley.facts.Target;
import dev.parley.text.Span;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the kinds of fields that the document has; what has no value is null, never absent. */
final class JsonFields {
    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one value of a list. */
    interface Item<T> {
        void write(T value) throws IOException;
    }

    static @Nullable String id(@Nullable Target target) {
        return target == null ? null : target.id();
    }

    void text(String field, @Nullable String value) throws IOException {
        json.writeStringField(field, value);
    }

    void span(String field, @Nullable Span span) throws IOException {
        json.writeFieldName(field);
        if (span == null) {
            json.writeNull();
        } else {
            span(span);
        }
    }

    void span(Span span) throws IOException {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    <T> void list(String field, List<T> values, Item<? super T> item) throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            item.write(value);
        }
        json.writeEndArray();
    }
}
