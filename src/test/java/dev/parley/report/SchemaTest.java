package dev.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.parley.Article;
import dev.parley.facts.MeetingStatus;
import dev.parley.inference.Basis;
import dev.parley.inference.Consulted;
import dev.parley.inference.Ground;
import dev.parley.inference.Invitation;
import dev.parley.inference.Level;
import dev.parley.inference.Position;
import dev.parley.inference.Presence;
import dev.parley.inference.Relation;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.lexicon.PartyKind;
import dev.parley.lexicon.Role;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SCHEMA = schema();
    private static final JsonSchema VALIDATOR =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

    @Test
    void acceptsWhatTheReportWrites() throws IOException {
        assertThat(VALIDATOR.validate(JSON.readTree(JsonReport.line(SampleReading.full()))))
                .isEmpty();
        assertThat(VALIDATOR.validate(JSON.readTree(JsonReport.line(SampleReading.empty(Article.of("x"))))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refuses(String what, Consumer<ObjectNode> breaking) throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(JsonReport.line(SampleReading.full()));
        breaking.accept(document);
        assertThat(VALIDATOR.validate(document)).as(what).isNotEmpty();
    }

    static Stream<Arguments> refuses() {
        return Stream.of(
                broken("another schema", document -> document.put("schema", "parley/2")),
                broken("a missing list", document -> document.remove("warnings")),
                broken("a stranger", document -> document.put("verdict", "fine")),
                broken(
                        "a stranger in a fact",
                        document -> first(document, "facts").put("score", 1)),
                broken(
                        "a fact without target",
                        document -> first(document, "facts").remove("target")),
                broken("an unknown type", document -> first(document, "facts").put("type", "visit")),
                broken(
                        "a manner of an attendance",
                        document -> first(document, "facts").put("manner", "declined")),
                broken(
                        "an absence without manner",
                        document -> at(document, "facts", 4).putNull("manner")),
                broken(
                        "a span of three",
                        document -> ((ArrayNode) first(document, "facts").get("cue")).add(3)),
                broken(
                        "a span before the text",
                        document ->
                                first(document, "facts").putArray("cue").add(-1).add(3)),
                broken("a score above 1", document -> first(document, "stances").put("score", 1.01)),
                broken(
                        "an exclusion without ground",
                        document -> first(document, "exclusions").putArray("grounds")),
                broken(
                        "a ground twice",
                        document -> ((ArrayNode) first(document, "exclusions").get("grounds")).add("not-present")),
                broken(
                        "a proof that is none",
                        document -> first(document, "seats").put("because", "f1")),
                broken(
                        "a step without words",
                        document -> first(document, "explanations").remove("sentence")),
                broken(
                        "a date with a time",
                        document -> ((ObjectNode) document.get("article")).put("date", "2025-02-22T10:00")),
                broken(
                        "a nameless party",
                        document -> first(document, "parties").put("name", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void knowsTheWordsOfTheCode(String path, List<String> words) {
        List<String> listed = StreamSupport.stream(
                        SCHEMA.at("/$defs/" + path + "/enum").spliterator(), false)
                .filter(word -> !word.isNull())
                .map(JsonNode::textValue)
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(words);
    }

    static Stream<Arguments> knowsTheWordsOfTheCode() {
        return Stream.of(
                words("party/properties/kind", PartyKind.values(), PartyKind::word),
                words("meeting/properties/status", MeetingStatus.values(), MeetingStatus::word),
                words("fact/properties/type", FactType.values(), FactType::word),
                words("fact/properties/manner", Manner.values(), Manner::word),
                words("fact/properties/modality", Modality.values(), Modality::word),
                words("stance/properties/position", Position.values(), Position::word),
                words("seat/properties/presence", Presence.values(), Presence::word),
                words(
                        "seat/properties/role",
                        Arrays.stream(Role.values()).filter(Role::isSeated).toArray(Role[]::new),
                        Role::word),
                words("seat/properties/invitation", Invitation.values(), Invitation::word),
                words("seat/properties/consulted", Consulted.values(), Consulted::word),
                words("exclusion/properties/grounds/items", Ground.values(), Ground::word),
                words("exclusion/properties/level", Level.values(), Level::word),
                words("stake/properties/bases/items", Basis.values(), Basis::word),
                words("relation/properties/side", Relation.Side.values(), Relation.Side::word),
                words("selfExclusion/properties/manner", Manner.values(), Manner::word));
    }

    private static <E> Arguments words(String path, E[] constants, Function<E, String> word) {
        return Arguments.of(path, Arrays.stream(constants).map(word).toList());
    }

    private static Arguments broken(String what, Consumer<ObjectNode> breaking) {
        return Arguments.of(what, breaking);
    }

    private static ObjectNode first(ObjectNode document, String list) {
        return at(document, list, 0);
    }

    private static ObjectNode at(ObjectNode document, String list, int index) {
        return (ObjectNode) document.get(list).get(index);
    }

    private static JsonNode schema() {
        try (InputStream in =
                Objects.requireNonNull(JsonReport.class.getResourceAsStream("parley-1.schema.json"), "the schema")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
