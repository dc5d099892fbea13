package dev.parley.report;

import dev.parley.Reading;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Exclusion;
import dev.parley.inference.Position;
import dev.parley.inference.Relation;
import dev.parley.inference.Seat;
import dev.parley.inference.SelfExclusion;
import dev.parley.inference.Stake;
import dev.parley.inference.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything in a reading that can be explained, by the id under which a user asks for it. */
final class Roots {
    private final List<Root> conclusions = new ArrayList<>();
    private final List<Root> parts = new ArrayList<>();

    /**
     * What a proof ends in.
     *
     * @param names under which it is found; the first is its id
     * @param because id of the explanation, fact or claim that proves it
     */
    record Root(List<String> names, String sentence, String because) {
        Root {
            names = List.copyOf(names);
        }

        String id() {
            return names.get(0);
        }
    }

    Roots(Reading reading) {
        reading.exclusions().forEach(line -> add(conclusions, line.id(), exclusion(line), line.because()));
        reading.selfExclusions().forEach(line -> add(conclusions, line.id(), selfExclusion(line), line.because()));
        reading.stances().forEach(line -> add(conclusions, line.id(), stance(line), line.because()));
        reading.relations()
                .forEach(line -> conclusions.add(new Root(
                        List.of(
                                line.party().id() + "/" + line.other().id() + "/"
                                        + line.target().id(),
                                Wording.name(line.party()) + "/" + Wording.name(line.other()) + "/"
                                        + line.target().id()),
                        relation(line),
                        line.because())));
        reading.seats()
                .forEach(line -> conclusions.add(pair(line.meeting(), line.party(), seat(line), line.because())));
        reading.stakes()
                .forEach(line -> conclusions.add(pair(line.target(), line.party(), stake(line), line.because())));
        reading.facts().forEach(fact -> add(parts, fact.id(), Wording.sentence(fact), fact.id()));
        reading.claims().forEach(claim -> add(parts, claim.id(), Wording.sentence(claim), claim.id()));
        reading.explanations().forEach(step -> add(parts, step.id(), Quote.fold(step.sentence()), step.id()));
    }

    private static void add(List<Root> roots, String id, String sentence, String because) {
        roots.add(new Root(List.of(id), sentence, because));
    }

    /** Seats and stakes have no id of their own: their meeting or issue and the party, by id or by name. */
    private static Root pair(Target target, Party party, String sentence, String because) {
        return new Root(
                List.of(target.id() + "/" + party.id(), target.id() + "/" + Wording.name(party)), sentence, because);
    }

    private static String exclusion(Exclusion line) {
        String grounds = line.grounds().stream().map(Wording::words).collect(Collectors.joining(", "));
        return Wording.name(line.party()) + ": excluded from " + Wording.name(line.meeting()) + ", "
                + Wording.words(line.level()) + " (" + grounds + ")" + Wording.dispute(line);
    }

    private static String selfExclusion(SelfExclusion line) {
        return Wording.name(line.party()) + ": stayed away from " + Wording.name(line.meeting()) + " ("
                + Wording.words(line.manner()) + ")";
    }

    private static String stance(Stance line) {
        String score = line.position() == Position.UNDECLARED ? "" : " (" + Wording.score(line.score()) + ")";
        return Wording.name(line.party()) + ": " + Wording.words(line.position()) + ", as to "
                + Wording.name(line.target()) + score;
    }

    private static String relation(Relation line) {
        String matter = line.target().equals(line.other()) ? "" : ", as to " + Wording.name(line.target());
        return Wording.name(line.party()) + ": " + Wording.words(line.side()) + " " + Wording.name(line.other())
                + matter;
    }

    private static String seat(Seat line) {
        String role = line.role() == null ? "" : ", " + Wording.words(line.role());
        return Wording.name(line.party()) + ": " + Wording.words(line.presence()) + role + ", as to "
                + Wording.name(line.meeting())
                + (line.part() == null ? "" : " (" + Wording.part(line.part()) + ")");
    }

    private static String stake(Stake line) {
        String bases = line.bases().stream().map(Wording::words).collect(Collectors.joining(", "));
        return Wording.name(line.party()) + ": has a stake in " + Wording.name(line.target()) + " (" + bases + ")";
    }

    Optional<Root> find(String id) {
        String wanted = id.toLowerCase(Locale.ROOT);
        return Stream.concat(conclusions.stream(), parts.stream())
                .filter(root -> root.names().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst();
    }

    List<Root> conclusions() {
        return List.copyOf(conclusions);
    }

    /** The ids of facts, claims and steps, which prove the conclusions. */
    List<String> parts() {
        return parts.stream().map(Root::id).toList();
    }
}
