package dev.parley;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CueGapsTest {
    private static final String LINE = "verb walk out absence of=institution/meeting negated\tholds";
    private static final List<CueEntry> CUES = List.of(new CueEntry(
            new CueWords(CueWords.Kind.VERB, "walk", "out", null, null),
            FactType.ABSENCE,
            null,
            List.of("subject"),
            List.of("of"),
            Map.of("of", Set.of("meeting", "institution")),
            Map.of(),
            new CueEntry.Negated.Nothing(),
            null,
            null,
            true,
            "",
            "",
            "cues.yaml:1"));

    @Test
    void toleratesWhatIsListed() {
        assertThatCode(() -> CueGaps.of("# known\n\n" + LINE + "\n").check(CUES, Map.of(LINE, "reads nothing")))
                .doesNotThrowAnyException();
        assertThatCode(() -> CueGaps.of("").check(CUES, Map.of())).doesNotThrowAnyException();
    }

    @Test
    void failsForWhatIsNotListed() {
        assertThatThrownBy(() -> CueGaps.of("").check(CUES, Map.of(LINE, "reads nothing")))
                .hasMessageContaining("1 examples fail")
                .hasMessageContaining(LINE)
                .hasMessageContaining("reads nothing");
    }

    @Test
    void failsForAGapThatIsClosed() {
        assertThatThrownBy(() -> CueGaps.of(LINE).check(CUES, Map.of()))
                .hasMessageContaining("1 gaps are closed")
                .hasMessageContaining(LINE);
    }

    @Test
    void failsForAGapOfNoCue() {
        assertThatCode(() -> CueGaps.of("verb leave absence\tholds").check(CUES, Map.of()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CueGaps.of("verb leave absence\tholds").checkExist(CUES))
                .hasMessageContaining("verb leave absence");
    }
}
