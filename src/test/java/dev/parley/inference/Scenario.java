package dev.parley.inference;

import dev.parley.facts.Absence;
import dev.parley.facts.Attendance;
import dev.parley.facts.Fact;
import dev.parley.facts.Fact.Core;
import dev.parley.facts.Facts;
import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.MeetingStatus;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.lexicon.PartyKind;
import dev.parley.lexicon.Role;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The things and facts of an imagined article, in the order of its text. */
final class Scenario {
    private static final int STEP = 10;

    private final List<Party> parties = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private int position;

    Party state(String name, String... blocs) {
        return party(name, PartyKind.STATE, blocs);
    }

    /** Adds a state whose id is not its name. */
    void named(String id, String name) {
        parties.add(new Party(id, name, PartyKind.STATE, List.of(next()), Set.of(), Set.of()));
    }

    Party party(String name, PartyKind kind, String... blocs) {
        Party party = new Party(name, name, kind, List.of(next()), Set.of(), Set.of(blocs));
        parties.add(party);
        return party;
    }

    Issue issue(String label, Party... named) {
        Issue issue = new Issue(
                "i" + (issues.size() + 1),
                label,
                false,
                List.of(next()),
                List.of(named),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        issues.add(issue);
        return issue;
    }

    Meeting held(String label, Issue... about) {
        return meeting(label, MeetingStatus.HELD, List.of(about), List.of());
    }

    Meeting planned(String label, Issue... about) {
        return meeting(label, MeetingStatus.PLANNED, List.of(about), List.of());
    }

    Meeting meeting(String label, MeetingStatus status, List<Issue> about, List<Party> namedWith) {
        String id = "m" + (meetings.size() + 1);
        Meeting meeting =
                new Meeting(id, label, status, null, null, about, Set.of(), Set.of(), namedWith, List.of(next()));
        meetings.add(meeting);
        return meeting;
    }

    /** Adds an asserted attendance of each party. */
    void attend(Meeting meeting, Party... present) {
        for (Party party : present) {
            attend(meeting, party, null, Modality.ASSERTED);
        }
    }

    void attend(Meeting meeting, Party party, @Nullable Role role, Modality modality) {
        facts.add(new Attendance(id(), party, role, core(meeting, null, modality, null)));
    }

    void absent(Meeting meeting, Party party, Manner manner) {
        absent(meeting, party, manner, Modality.ASSERTED, null);
    }

    void absent(Meeting meeting, Party party, Manner manner, Modality modality, @Nullable Party reportedBy) {
        facts.add(new Absence(id(), party, manner, core(meeting, null, modality, reportedBy)));
    }

    /** Adds an asserted fact in the author's voice. */
    void says(FactType type, Party party, Target target) {
        says(type, party, target, null, Modality.ASSERTED, null);
    }

    void says(
            FactType type,
            Party party,
            @Nullable Target target,
            @Nullable Meeting occasion,
            Modality modality,
            @Nullable Party reportedBy) {
        facts.add(Fact.of(type, id(), party, null, null, core(target, occasion, modality, reportedBy)));
    }

    void agree(Meeting occasion, Issue issue, Party... agreeing) {
        for (Party party : agreeing) {
            says(FactType.AGREEMENT, party, issue, occasion, Modality.ASSERTED, null);
        }
    }

    Facts said() {
        return new Facts(parties, List.of(), meetings, issues, facts, List.of(), List.of());
    }

    Facts saidShuffled(Random random) {
        return new Facts(
                shuffled(parties, random),
                List.of(),
                shuffled(meetings, random),
                shuffled(issues, random),
                shuffled(facts, random),
                List.of(),
                List.of());
    }

    Conclusions conclude() {
        return conclude(StandardRules.INFERENCE);
    }

    Conclusions conclude(Inference inference) {
        return inference.infer(parties, meetings, issues, facts, List.of());
    }

    /** The same from lists in another order. */
    Conclusions concludeShuffled(Inference inference, Random random) {
        return inference.infer(
                shuffled(parties, random),
                shuffled(meetings, random),
                shuffled(issues, random),
                shuffled(facts, random),
                List.of());
    }

    static <T> List<T> shuffled(List<T> values, Random random) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }

    private String id() {
        return "f" + (facts.size() + 1);
    }

    private Core core(
            @Nullable Target target, @Nullable Meeting occasion, Modality modality, @Nullable Party reportedBy) {
        Span span = next();
        return new Core(target, occasion, modality, reportedBy, span, span, span, "test:1");
    }

    private Span next() {
        position += STEP;
        return new Span(position, position + 1);
    }
}
