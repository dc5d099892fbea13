package dev.parley.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.MeetingStatus;
import dev.parley.facts.Party;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.lexicon.PartyKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The founding case, its facts built by hand. */
class RiyadhTest {
    private static final Conclusions CONCLUSIONS = facts().conclude();

    static Scenario facts() {
        Scenario text = new Scenario();
        Party usa = text.state("United States");
        Party russia = text.state("Russia");
        Party ukraine = text.state("Ukraine");
        text.state("Saudi Arabia");
        Issue war = text.issue("conflict in Ukraine", ukraine);
        Meeting summit = text.planned("in-person meeting", war);
        text.attend(summit, usa, null, Modality.PLANNED);
        text.attend(summit, russia, null, Modality.PLANNED);
        Meeting preparation = text.meeting("preparatory meeting", MeetingStatus.PROPOSED, List.of(), List.of());
        text.attend(preparation, usa, null, Modality.POSSIBLE);
        text.attend(preparation, russia, null, Modality.POSSIBLE);
        Meeting talks = text.held("talks");
        Issue relations = text.issue("diplomatic and economic relations");
        text.attend(talks, russia, usa);
        text.agree(talks, war, russia, usa);
        text.agree(talks, relations, russia, usa);
        Issue objectives = text.issue("three objectives");
        text.says(FactType.AGREEMENT, usa, objectives, talks, Modality.ASSERTED, usa);
        text.says(FactType.AGREEMENT, russia, objectives, talks, Modality.ASSERTED, usa);
        text.absent(talks, ukraine, Manner.NOT_PRESENT);
        Issue outcomes = text.issue("outcomes");
        text.says(FactType.REFUSAL, ukraine, outcomes, null, Modality.PLANNED, ukraine);
        Meeting trip = text.meeting("trip", MeetingStatus.POSTPONED, List.of(), List.of());
        text.absent(trip, ukraine, Manner.POSTPONED);
        Party allies = text.party("European allies", PartyKind.COLLECTIVE);
        Issue marginalisation = text.issue("marginalisation");
        text.says(FactType.CONCERN, allies, marginalisation, talks, Modality.ASSERTED, null);
        return text;
    }

    @Test
    void excludesUkraineAndTheAlliesAndNobodyElse() {
        assertThat(Forms.exclusions(CONCLUSIONS)).isEqualTo("""
            e1 Ukraine from talks: not-present, decided-without (explicit)
            e2 European allies from talks: self-reported (self-reported)
            """);
        assertThat(CONCLUSIONS.selfExclusions()).isEmpty();
    }

    @Test
    void provesTheExclusions() {
        assertThat(Forms.why(CONCLUSIONS, CONCLUSIONS.exclusions().get(0).because()))
                .isEqualTo("""
                    exclusion
                      own-affairs-decided-without f13
                        named-in-the-issue i1
                        agreed-at-the-meeting f7
                      own-affairs-decided-without f13
                        named-in-the-issue i1
                        agreed-at-the-meeting f8
                      stake-and-not-present f13
                        issue-settled-at-the-meeting
                          named-in-the-issue i1
                          agreed-at-the-meeting f7
                        issue-settled-at-the-meeting
                          named-in-the-issue i1
                          agreed-at-the-meeting f8
                    """);
        assertThat(Forms.why(CONCLUSIONS, CONCLUSIONS.exclusions().get(1).because()))
                .isEqualTo("""
                    sidelined-by-its-own-account
                      fears-to-be-left-out f16
                    """);
    }

    @Test
    void seatsNobodyAtMeetingsThatHaveNotHappened() {
        assertThat(Forms.seats(CONCLUSIONS)).isEqualTo("""
            Ukraine at in-person meeting: not-stated
            United States at in-person meeting: not-stated
            Russia at in-person meeting: not-stated
            United States at preparatory meeting: not-stated
            Russia at preparatory meeting: not-stated
            Russia at talks: present
            United States at talks: present
            Ukraine at talks: absent
            European allies at talks: not-stated
            """);
    }

    @Test
    void tellsWhereEachPartyStands() {
        assertThat(Forms.stances(CONCLUSIONS)).isEqualTo("""
            s1 Russia supports conflict in Ukraine (1.00)
            s2 United States supports conflict in Ukraine (1.00)
            s3 Russia supports diplomatic and economic relations (1.00)
            s4 United States supports diplomatic and economic relations (1.00)
            s5 United States supports three objectives (1.00)
            s6 Russia supports three objectives (0.80)
            s7 Ukraine opposes outcomes (-0.90)
            s8 European allies concerned marginalisation (-0.40)
            """);
    }

    @Test
    void tellsWhoHasAStake() {
        assertThat(Forms.stakes(CONCLUSIONS)).isEqualTo("""
            Ukraine in conflict in Ukraine: named
            Ukraine in in-person meeting: named
            Ukraine in talks: affairs, singled-out
            European allies in talks: own-complaint
            """);
    }

    @Test
    void saysItInSentences() {
        assertThat(CONCLUSIONS.explanations())
                .extracting(Explanation::id, Explanation::rule, Explanation::sentence, Explanation::from)
                .contains(
                        tuple("x1", "named-in-the-issue", "conflict in Ukraine names Ukraine", List.of("i1")),
                        tuple(
                                "x9",
                                "agreed-at-the-meeting",
                                "Russia agreed at the talks on conflict in Ukraine",
                                List.of("f7")),
                        tuple(
                                "x28",
                                "exclusion",
                                "exclusion of Ukraine from the talks: not present, decided without",
                                List.of("x25", "x26", "x27")));
    }

    @Test
    void leadsEveryExplanationDownToTheText() {
        assertThat(CONCLUSIONS.explanations())
                .allSatisfy(explanation -> assertThat(explanation.from()).isNotEmpty());
    }
}
