package dev.parley.report;

import dev.parley.Reading;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Position;
import dev.parley.inference.Relation;
import dev.parley.inference.Stance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The matters on which parties stand against each other, a line each; a position on a party tells itself. */
final class Divisions {
    private final Reading reading;

    Divisions(Reading reading) {
        this.reading = reading;
    }

    List<Entry> entries() {
        Set<Target> divided = new LinkedHashSet<>();
        for (Relation relation : reading.relations()) {
            if (relation.side() == Relation.Side.AGAINST && !(relation.target() instanceof Party)) {
                divided.add(relation.target());
            }
        }
        return divided.stream().map(this::entry).toList();
    }

    private Entry entry(Target target) {
        String remark =
                "for " + parties(target, Position::isInFavour) + ", against " + parties(target, Position::isAgainst);
        return new Entry("divided", Tone.PLAIN, List.of(Wording.name(target)), remark, List.of(), List.of());
    }

    private String parties(Target target, Predicate<Position> side) {
        return reading.stances().stream()
                .filter(stance -> stance.target().equals(target) && side.test(stance.position()))
                .map(Stance::party)
                .map(Wording::name)
                .collect(Collectors.joining(", "));
    }
}
