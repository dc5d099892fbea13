package dev.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void writesTheSampleExactly() throws IOException {
        assertThat(JsonReport.pretty(SampleReading.full())).isEqualTo(resource("sample.json"));
    }

    @Test
    void bothLayoutsHoldTheSame() throws IOException {
        String line = JsonReport.line(SampleReading.full());
        assertThat(line).doesNotContain("\n");
        assertThat(JSON.readTree(line)).isEqualTo(JSON.readTree(JsonReport.pretty(SampleReading.full())));
    }

    @Test
    void writesTheSameCharactersEveryTime() {
        assertThat(JsonReport.pretty(SampleReading.full())).isEqualTo(JsonReport.pretty(SampleReading.full()));
        assertThat(JsonReport.line(SampleReading.full())).isEqualTo(JsonReport.line(SampleReading.full()));
    }

    @Test
    void leavesNoFieldOut() {
        String lists = List.of(
                        "parties",
                        "speakers",
                        "meetings",
                        "issues",
                        "facts",
                        "claims",
                        "stakes",
                        "stances",
                        "relations",
                        "seats",
                        "exclusions",
                        "selfExclusions",
                        "explanations",
                        "warnings")
                .stream()
                .map(list -> ",\"" + list + "\":[]")
                .collect(Collectors.joining());
        String article = "{\"id\":\"article\",\"title\":null,\"date\":null,\"length\":4}";
        assertThat(JsonReport.line(SampleReading.empty(Article.of("“😀”"))))
                .isEqualTo("{\"schema\":\"parley/1\",\"article\":" + article + lists + "}");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(JsonReportTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
