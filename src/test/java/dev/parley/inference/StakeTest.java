package dev.parley.inference;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The rules of stake.drl. */
class StakeTest {
    private final Scenario text = new Scenario();

    private String whyFirst(Conclusions conclusions) {
        return Forms.why(conclusions, conclusions.stakes().get(0).because());
    }

    @Test
    void theIssueNamesTheParty() {
        Party sudan = text.state("Sudan");
        text.state("Egypt");
        Meeting talks = text.held("talks", text.issue("water of Sudan", sudan));
        Conclusions conclusions = text.conclude();
        assertThat(Forms.stakes(conclusions)).isEqualTo("""
            Sudan in water of Sudan: named
            Sudan in talks: named
            """);
        assertThat(Forms.why(conclusions, conclusions.stakes().get(1).because()))
                .isEqualTo("""
                    issue-of-the-meeting
                      named-in-the-issue i1
                    """);
        assertThat(conclusions.seats()).extracting(Seat::meeting).containsExactly(talks);
    }

    @Test
    void theIssueNamesABlocOrAMember() {
        Party union = text.party("European Union", PartyKind.BLOC);
        Party nations = text.party("United Nations", PartyKind.ORGANISATION);
        Party poland = text.state("Poland", union.id(), nations.id());
        text.issue("tariffs for the European Union", union);
        text.issue("gas for Poland", poland);
        text.issue("reform of the United Nations", nations);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.stakes(conclusions)).isEqualTo("""
            Poland in tariffs for the European Union: member
            European Union in tariffs for the European Union: named
            European Union in gas for Poland: bloc
            Poland in gas for Poland: named
            United Nations in reform of the United Nations: named
            """);
        assertThat(conclusions.stakes())
                .extracting(stake -> Forms.why(conclusions, stake.because()).strip())
                .containsExactly(
                        "member-of-a-bloc-named i1",
                        "named-in-the-issue i1",
                        "bloc-of-a-member-named i2",
                        "named-in-the-issue i2",
                        "named-in-the-issue i3");
    }

    @Test
    void theMeetingSettlesTheIssue() {
        Party ghana = text.state("Ghana");
        Party cameroon = text.state("Cameroon");
        Meeting meeting = text.held("meeting");
        Issue price = text.issue("price for cocoa from Cameroon", cameroon);
        text.agree(meeting, price, ghana);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.stakes(conclusions)).isEqualTo("""
            Cameroon in price for cocoa from Cameroon: named
            Cameroon in meeting: affairs
            """);
        assertThat(Forms.why(conclusions, conclusions.stakes().get(1).because()))
                .isEqualTo("""
                    issue-settled-at-the-meeting
                      named-in-the-issue i1
                      agreed-at-the-meeting f1
                    """);
    }

    @Test
    void theMeetingIsNamedAfterItsCircle() {
        Party opec = text.party("OPEC", PartyKind.ORGANISATION);
        text.meeting("OPEC meeting", MeetingStatus.PLANNED, List.of(), List.of(opec));
        Conclusions conclusions = text.conclude();
        assertThat(Forms.stakes(conclusions)).isEqualTo("OPEC in OPEC meeting: circle\n");
        assertThat(whyFirst(conclusions)).isEqualTo("of-the-circle m1\n");
    }

    @Test
    void othersKeepThePartyOut() {
        Party workers = text.party("mill workers", PartyKind.COLLECTIVE);
        text.absent(text.held("meeting"), workers, Manner.NOT_INVITED);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.stakes(conclusions)).isEqualTo("mill workers in meeting: left-out\n");
        assertThat(whyFirst(conclusions)).isEqualTo("kept-from-the-meeting f1\n");
    }

    @Test
    void thePartyComplainsOrFears() {
        Party growers = text.party("growers", PartyKind.COLLECTIVE);
        Party herders = text.party("herders", PartyKind.COLLECTIVE);
        Meeting talks = text.held("talks");
        text.absent(talks, growers, Manner.EXCLUDED, Modality.POSSIBLE, growers);
        text.says(FactType.CONCERN, herders, talks, talks, Modality.ASSERTED, null);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.stakes(conclusions)).isEqualTo("""
            growers in talks: own-complaint
            herders in talks: own-complaint
            """);
        assertThat(whyFirst(conclusions)).isEqualTo("complains-of-being-left-out f1\n");
        assertThat(Forms.why(conclusions, conclusions.stakes().get(1).because()))
                .isEqualTo("fears-to-be-left-out f2\n");
    }

    @Test
    void worryAboutAMeetingOrVoicedAtItIsNoComplaint() {
        Party israel = text.state("Israel");
        Party chad = text.state("Chad");
        Meeting talks = text.held("talks");
        text.says(FactType.CONCERN, israel, talks, null, Modality.ASSERTED, israel);
        text.attend(talks, chad);
        text.says(FactType.CONCERN, chad, text.issue("drought"), talks, Modality.ASSERTED, chad);
        assertThat(text.conclude().stakes()).isEmpty();
    }

    @Test
    void theTextMissesTheParty() {
        Party india = text.state("India");
        Party bhutan = text.state("Bhutan");
        Meeting conference = text.held("conference");
        text.attend(conference, india);
        text.absent(conference, bhutan, Manner.NOT_PRESENT);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.stakes(conclusions)).isEqualTo("Bhutan in conference: singled-out\n");
        assertThat(whyFirst(conclusions)).isEqualTo("""
            singled-out-as-absent f2
              sat-at-the-meeting f1
            """);
    }
}
