package dev.parley.inference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import org.junit.jupiter.api.Test;

/** The rules of stance.drl, the weights, and how positions are read from them. */
class StanceTest {
    private final Scenario text = new Scenario();
    private final Party peru = text.state("Peru");
    private final Party chile = text.state("Chile");
    private final Issue plan = text.issue("plan");

    @Test
    void eachTypeSpeaksForItsPosition() {
        Meeting summit = text.planned("summit");
        for (FactType type : FactType.values()) {
            text.says(type, peru, text.issue(type.word()));
        }
        text.absent(summit, chile, Manner.BOYCOTTED, Modality.PLANNED, null);
        text.absent(summit, peru, Manner.DECLINED);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.stances(conclusions)).isEqualTo("""
            s1 Peru supports agreement (1.00)
            s2 Peru opposes refusal (-1.00)
            s3 Peru supports offer (0.50)
            s4 Peru supports demand (0.40)
            s5 Peru supports support (0.70)
            s6 Peru opposes criticism (-0.60)
            s7 Peru concerned concern (-0.40)
            s8 Chile opposes summit (-0.50)
            """);
        assertThat(conclusions.stances())
                .extracting(stance -> Forms.why(conclusions, stance.because()).strip())
                .containsExactly(
                        "agrees f3",
                        "refuses f4",
                        "puts-forward f5",
                        "asks-for f6",
                        "backs f7",
                        "finds-fault f8",
                        "worries f9",
                        "boycotts f10");
    }

    @Test
    void aRefusalToAttendOpposesTheMeeting() {
        Meeting conference = text.planned("conference");
        text.says(FactType.REFUSAL, peru, conference, null, Modality.ASSERTED, peru);
        assertThat(Forms.stances(text.conclude())).isEqualTo("s1 Peru opposes conference (-1.00)\n");
    }

    @Test
    void whatOthersSayWeighsLess() {
        text.says(FactType.AGREEMENT, peru, plan, null, Modality.ASSERTED, chile);
        assertThat(Forms.stances(text.conclude())).isEqualTo("s1 Peru supports plan (0.80)\n");
    }

    @Test
    void conditionsStayConditions() {
        Issue pact = text.issue("pact");
        text.says(FactType.AGREEMENT, peru, plan, null, Modality.CONDITIONAL, peru);
        text.says(FactType.REFUSAL, chile, plan, null, Modality.CONDITIONAL, chile);
        text.says(FactType.SUPPORT, peru, pact);
        text.says(FactType.AGREEMENT, peru, pact, null, Modality.CONDITIONAL, peru);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.stances(conclusions)).isEqualTo("""
            s1 Peru conditional plan (0.40)
            s2 Chile conditional plan (-0.40)
            s3 Peru conditional pact (0.70)
            """);
        assertThat(Forms.why(conclusions, conclusions.stances().get(2).because()))
                .isEqualTo("""
                    stance
                      backs f3
                      agrees f4
                    """);
    }

    @Test
    void whatIsPossibleOrDeniedSaysNothing() {
        text.says(FactType.AGREEMENT, peru, plan, null, Modality.POSSIBLE, null);
        text.says(FactType.REFUSAL, chile, plan, null, Modality.DENIED, null);
        assertThat(text.conclude().stances()).isEmpty();
    }

    @Test
    void aLaterActOutweighsAnEarlierOne() {
        text.says(FactType.REFUSAL, peru, plan);
        text.says(FactType.AGREEMENT, peru, plan);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.stances(conclusions)).isEqualTo("s1 Peru supports plan (1.00)\n");
        assertThat(Forms.why(conclusions, conclusions.stances().get(0).because()))
                .isEqualTo("stance\n  refuses f1\n  agrees f2\n");
        assertThat(conclusions.stances().get(0).shift())
                .extracting(Stance.Shift::from)
                .isEqualTo(Position.OPPOSES);
    }

    @Test
    void anActOutweighsWordsWheneverSpoken() {
        text.says(FactType.AGREEMENT, peru, plan);
        text.says(FactType.CONCERN, peru, plan);
        assertThat(Forms.stances(text.conclude())).isEqualTo("s1 Peru supports plan (0.60)\n");
    }

    @Test
    void wordsOfLikeWeightPullApart() {
        text.says(FactType.SUPPORT, peru, plan);
        text.says(FactType.CRITICISM, peru, plan);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.stances(conclusions)).isEqualTo("s1 Peru mixed plan (0.10)\n");
        assertThat(Forms.why(conclusions, conclusions.stances().get(0).because()))
                .isEqualTo("""
                    stance
                      backs f1
                      finds-fault f2
                    """);
    }

    @Test
    void worryBesideCriticismIsOpposition() {
        text.says(FactType.CRITICISM, peru, plan);
        text.says(FactType.CONCERN, peru, plan);
        assertThat(Forms.stances(text.conclude())).isEqualTo("s1 Peru opposes plan (-0.60)\n");
    }

    @Test
    void anOfferToAPartyIsNoStanceOnIt() {
        text.says(FactType.OFFER, peru, chile);
        text.says(FactType.DEMAND, peru, chile);
        text.says(FactType.CRITICISM, peru, chile);
        assertThat(Forms.stances(text.conclude())).isEqualTo("s1 Peru opposes Chile (-0.60)\n");
    }

    @Test
    void whoSitsWithoutAPositionIsUndeclared() {
        Issue fish = text.issue("fish");
        Meeting talks = text.held("talks", fish);
        text.attend(talks, peru, chile);
        text.says(FactType.REFUSAL, chile, fish);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.stances(conclusions)).isEqualTo("""
            s1 Peru undeclared fish (0.00)
            s2 Chile opposes fish (-1.00)
            """);
        assertThat(Forms.why(conclusions, conclusions.stances().get(0).because()))
                .isEqualTo("""
                    sits-without-a-position
                      sat-at-the-meeting f1
                    """);
    }

    @Test
    void whatARivalReportsDoesNotOvertakeTheOwnWord() {
        text.says(FactType.SUPPORT, peru, plan, null, Modality.ASSERTED, peru);
        text.says(FactType.REFUSAL, peru, plan, null, Modality.ASSERTED, chile);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.stances(conclusions)).isEqualTo("s1 Peru supports plan (0.80)\n");
        assertThat(conclusions.stances().get(0).shift()).isNull();
    }

    @Test
    void aChangeOfSidesKeepsBothPlaces() {
        text.says(FactType.SUPPORT, peru, plan);
        text.says(FactType.REFUSAL, peru, plan);
        Stance stance = text.conclude().stances().get(0);
        assertThat(stance.position()).isEqualTo(Position.OPPOSES);
        assertThat(stance.shift()).isNotNull().satisfies(shift -> {
            assertThat(shift.from()).isEqualTo(Position.SUPPORTS);
            assertThat(shift.before()).isLessThan(shift.after());
        });
    }

    @Test
    void twoPartiesStandTogetherOrApart() {
        Party bolivia = text.state("Bolivia");
        text.says(FactType.SUPPORT, peru, plan);
        text.says(FactType.REFUSAL, chile, plan);
        text.says(FactType.AGREEMENT, bolivia, plan);
        text.says(FactType.CRITICISM, chile, peru);
        assertThat(text.conclude().relations())
                .extracting(relation -> relation.party().name() + " "
                        + relation.side().word() + " " + relation.other().name() + " on "
                        + relation.target().label())
                .containsExactlyInAnyOrder(
                        "Peru against Chile on plan",
                        "Peru with Bolivia on plan",
                        "Chile against Bolivia on plan",
                        "Chile against Peru on Peru");
    }
}
