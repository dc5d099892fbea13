package dev.parley.inference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import org.junit.jupiter.api.Test;

/** The rule of self-exclusion.drl, and what keeps exclusion from it. */
class SelfExclusionTest {
    private final Scenario text = new Scenario();

    @Test
    void ownChoiceIsNoExclusion() {
        Party reform = text.state("Reform");
        Party union = text.state("Union");
        Meeting vote = text.held("vote");
        Issue money = text.issue("money for Reform", reform);
        text.absent(vote, reform, Manner.BOYCOTTED);
        text.absent(vote, reform, Manner.NOT_PRESENT);
        text.agree(vote, money, union);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.selfExclusions(conclusions)).isEqualTo("w1 Reform from vote: boycotted\n");
        assertThat(conclusions.exclusions()).isEmpty();
        assertThat(Forms.why(conclusions, conclusions.selfExclusions().get(0).because()))
                .isEqualTo("stays-away-by-choice f1\n");
    }

    @Test
    void whoIsBarredAsWellIsBoth() {
        Party reform = text.state("Reform");
        Meeting vote = text.held("vote");
        text.absent(vote, reform, Manner.BOYCOTTED);
        text.absent(vote, reform, Manner.EXCLUDED);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.selfExclusions(conclusions)).isEqualTo("w1 Reform from vote: boycotted\n");
        assertThat(Forms.exclusions(conclusions)).isEqualTo("e1 Reform from vote: shut-out (explicit)\n");
    }

    @Test
    void takesTheLastOfSeveralManners() {
        Party pakistan = text.state("Pakistan");
        Meeting talks = text.held("talks");
        text.absent(talks, pakistan, Manner.DECLINED);
        text.absent(talks, pakistan, Manner.WALKED_OUT);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.selfExclusions(conclusions)).isEqualTo("w1 Pakistan from talks: walked-out\n");
        assertThat(Forms.why(conclusions, conclusions.selfExclusions().get(0).because()))
                .isEqualTo("""
                    self-exclusion
                      stays-away-by-choice f1
                      stays-away-by-choice f2
                    """);
    }

    @Test
    void aThreatOrAPostponedTripIsNone() {
        Party iran = text.state("Iran");
        text.absent(text.planned("conference"), iran, Manner.BOYCOTTED, Modality.POSSIBLE, null);
        text.absent(text.planned("trip"), iran, Manner.POSTPONED);
        Conclusions conclusions = text.conclude();
        assertThat(conclusions.selfExclusions()).isEmpty();
        assertThat(conclusions.exclusions()).isEmpty();
    }
}
