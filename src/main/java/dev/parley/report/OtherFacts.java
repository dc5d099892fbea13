package dev.parley.report;

import dev.parley.Reading;
import dev.parley.facts.Fact;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.inference.Exclusion;
import dev.parley.inference.Seat;
import dev.parley.inference.SelfExclusion;
import dev.parley.inference.Stance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The facts on which no conclusion rests, so that none goes untold. */
final class OtherFacts {
    private final Evidence evidence;
    private final List<Fact> facts;

    OtherFacts(Reading reading, Evidence evidence) {
        Set<String> told = new HashSet<>();
        Stream.of(
                        reading.seats().stream().map(Seat::because),
                        reading.exclusions().stream().map(Exclusion::because),
                        reading.selfExclusions().stream().map(SelfExclusion::because),
                        reading.stances().stream().map(Stance::because))
                .flatMap(because -> because)
                .forEach(because -> evidence.facts(because).forEach(fact -> told.add(fact.id())));
        this.evidence = evidence;
        this.facts = reading.facts().stream()
                .filter(fact -> !told.contains(fact.id()))
                .toList();
    }

    List<Entry> about(Meeting meeting) {
        return facts.stream()
                .filter(fact -> meeting.equals(fact.target()))
                .map(this::entry)
                .toList();
    }

    boolean tellOf(Party party, Meeting meeting) {
        return facts.stream().anyMatch(fact -> fact.party().equals(party) && meeting.equals(fact.target()));
    }

    List<Entry> aboutNoMeeting() {
        return facts.stream()
                .filter(fact -> !(fact.target() instanceof Meeting))
                .map(this::entry)
                .toList();
    }

    private Entry entry(Fact fact) {
        return new Entry(
                Wording.words(fact.type()),
                Tone.PLAIN,
                List.of(Wording.name(fact.party())),
                Wording.circumstances(fact),
                List.of(evidence.quote(fact, Page.COLUMN)),
                List.of(fact.id()));
    }
}
