package dev.parley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void refusesWhatIsNoSpan() {
        assertThatThrownBy(() -> new Span(3, 2)).hasMessage("not a span: [3, 2)");
        assertThatThrownBy(() -> new Span(-1, 2)).hasMessage("not a span: [-1, 2)");
    }

    @Test
    void countsCodeUnits() {
        assertThat(new Span(0, 2).of("\ud83d\ude00 Mali")).isEqualTo("\ud83d\ude00");
        assertThat(new Span(3, 7).of("\ud83d\ude00 Mali")).isEqualTo("Mali");
    }

    @Test
    void isHalfOpen() {
        Span span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(new Span(2, 5))).isTrue();
        assertThat(span.contains(new Span(4, 6))).isFalse();
        assertThat(span.overlaps(new Span(4, 9))).isTrue();
        assertThat(span.overlaps(new Span(5, 9))).isFalse();
        assertThat(span.overlaps(new Span(0, 2))).isFalse();
        assertThat(span.hull(new Span(9, 11))).isEqualTo(new Span(2, 11));
    }

    @Test
    void sortsByStartThenByEnd() {
        assertThat(Stream.of(new Span(4, 5), new Span(1, 9), new Span(1, 2)).sorted())
                .isEqualTo(List.of(new Span(1, 2), new Span(1, 9), new Span(4, 5)));
    }
}
