package dev.parley.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.diagnostic.ProblemsException;
import dev.parley.inference.StanceWeight.Voice;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Modality;
import org.junit.jupiter.api.Test;

/** The decision table of stances, and what the author of a broken one is told. */
class StanceWeightsTest {
    private static final String HEADER = "fact,modality,kind,position,own,author,other\n";

    @Test
    void eachLineGivesOneWeightAVoice() {
        assertThat(StanceWeights.parse(
                                "w.csv",
                                "# a comment\n\n" + HEADER + "support, asserted, word, supports, 0.8, 0.7, 0.5\r\n")
                        .rows())
                .containsExactly(
                        new StanceWeight(FactType.SUPPORT, Modality.ASSERTED, false, Voice.OWN, Position.SUPPORTS, 0.8),
                        new StanceWeight(
                                FactType.SUPPORT, Modality.ASSERTED, false, Voice.AUTHOR, Position.SUPPORTS, 0.7),
                        new StanceWeight(
                                FactType.SUPPORT, Modality.ASSERTED, false, Voice.OTHER, Position.SUPPORTS, 0.5));
    }

    @Test
    void tellsEverythingThatIsWrong() {
        assertThatThrownBy(() -> StanceWeights.parse("w.csv", HEADER + """
            agreemnt,asserted,act,supports,1,1,1
            agreement,asserted,act,supports,1,1
            refusal,asserted,act,opposes,1.0, x ,-1.0
            refusal,asserted,act,opposes,-1,-1,-1
            criticism,asserted,word,mixed,0,-1,-1
            support,asserted,wrd,supports,1,1,1
            """))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                    w.csv:2:1: error: unknown FactType "agreemnt"
                        agreemnt,asserted,act,supports,1,1,1
                        ^
                        hint: did you mean agreement?
                    w.csv:3:1: error: the line has 6 cells, not 7
                        agreement,asserted,act,supports,1,1
                        ^
                        hint: write fact,modality,kind,position,own,author,other
                    w.csv:4:30: error: "1.0" is no weight here
                        refusal,asserted,act,opposes,1.0, x ,-1.0
                                                     ^
                        hint: write a number below 0, down to -1
                    w.csv:4:35: error: "x" is no weight here
                        refusal,asserted,act,opposes,1.0, x ,-1.0
                                                          ^
                        hint: write a number below 0, down to -1
                    w.csv:5:1: error: a second line for refusal, asserted
                        refusal,asserted,act,opposes,-1,-1,-1
                        ^
                        hint: keep one of the two
                    w.csv:6:25: error: mixed cannot be weighed
                        criticism,asserted,word,mixed,0,-1,-1
                                                ^
                        hint: it comes out of other positions
                    w.csv:7:18: error: unknown kind "wrd"
                        support,asserted,wrd,supports,1,1,1
                                         ^
                        hint: did you mean word?\
                    """);
    }

    @Test
    void wantsItsHeader() {
        assertThatThrownBy(() -> StanceWeights.parse("w.csv", "support,asserted\n"))
                .hasMessage("""
                    w.csv:1:1: error: the table does not start with its header
                        support,asserted
                        ^
                        hint: write fact,modality,kind,position,own,author,other\
                    """);
        assertThatThrownBy(() -> StanceWeights.parse("w.csv", "# nothing\n")).hasMessage("""
            w.csv:1:1: error: the table is empty
                # nothing
                ^
                hint: start it with fact,modality,kind,position,own,author,other\
            """);
    }
}
