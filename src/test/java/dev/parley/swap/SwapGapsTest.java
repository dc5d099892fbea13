package dev.parley.swap;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SwapGapsTest {
    private static final String PAIR = "trade/x.yaml PER CHL";
    private static final SwapGaps GAPS = SwapGaps.of("# known\n\n" + PAIR + ": the reason\n");

    @Test
    void toleratesWhatIsListed() {
        assertThatCode(() -> GAPS.check("trade/x.yaml", List.of(PAIR + "\n- fact")))
                .doesNotThrowAnyException();
        assertThatCode(() -> GAPS.check("trade/y.yaml", List.of())).doesNotThrowAnyException();
    }

    @Test
    void failsForWhatIsNotListed() {
        assertThatThrownBy(() -> GAPS.check("trade/y.yaml", List.of("trade/y.yaml PER CHL\n- fact")))
                .hasMessageContaining("depends on who is named")
                .hasMessageContaining("- fact");
    }

    @Test
    void failsForAGapThatIsClosed() {
        assertThatThrownBy(() -> GAPS.check("trade/x.yaml", List.of()))
                .hasMessageContaining("closed, take out")
                .hasMessageContaining(PAIR);
    }

    @Test
    void failsForAGapOfNoPairAndForOneWithoutAReason() {
        assertThatCode(() -> GAPS.checkExist(Set.of(PAIR))).doesNotThrowAnyException();
        assertThatThrownBy(() -> GAPS.checkExist(Set.of())).hasMessageContaining(PAIR);
        assertThatThrownBy(() -> SwapGaps.of(PAIR)).hasMessageContaining("needs its reason");
    }
}
