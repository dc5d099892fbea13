package dev.parley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parley.Article;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one line of a batch: an object with {@code text} and, if need be, {@code id}, {@code title} and {@code date}. */
final class ArticleLine {
    static final List<String> FIELDS = List.of("id", "title", "date", "text");

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private ArticleLine() {}

    /** The fields of a line. */
    static JsonNode parse(String line, String place) throws InputException {
        JsonNode node;
        try {
            node = JSON.readValue(line);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            String message = e instanceof MismatchedInputException
                    ? "more than one value on the line"
                    : e.getOriginalMessage().lines().findFirst().orElse("broken");
            throw new InputException(place + ": not JSON" + where + ": " + message);
        }
        if (!node.isObject()) {
            throw new InputException(
                    place + ": not an object: write {\"id\": ..., \"title\": ..., \"date\": ..., \"text\": ...}");
        }
        return node;
    }

    /**
     * The article of a line.
     *
     * @param place file name and line, which is the id where none is given
     */
    static Article article(JsonNode fields, String place, String defaultId) throws InputException {
        String text = string(fields, "text", place);
        if (text == null) {
            throw new InputException(place + ": no `text`: every line needs the text of an article");
        }
        if (text.isBlank()) {
            throw new InputException(place + ": `text` is " + (text.isEmpty() ? "empty" : "blank")
                    + ": give an article with words in it");
        }
        JsonNode id = fields.path("id");
        String name = id.isIntegralNumber() ? id.asText() : string(fields, "id", place);
        return new Article(name == null ? defaultId : name, string(fields, "title", place), date(fields, place), text);
    }

    private static @Nullable LocalDate date(JsonNode fields, String place) throws InputException {
        String date = string(fields, "date", place);
        if (date == null || date.isBlank()) {
            return null;
        }
        return ArticleDate.parse(date)
                .orElseThrow(() -> new InputException(place + ": `date` is '" + date
                        + "', which is no day: write it as YYYY-MM-DD, e.g. 2025-02-22"));
    }

    private static @Nullable String string(JsonNode fields, String field, String place) throws InputException {
        JsonNode value = fields.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new InputException(place + ": `" + field + "` is no string: put it in quotation marks");
        }
        return value.textValue();
    }
}
