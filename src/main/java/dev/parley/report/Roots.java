package dev.parley.report;

import dev.parley.Reading;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
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
    /** Tells a stake in a meeting from the seat there. */
    private static final String STAKE = "/stake";

    private final List<Root> conclusions = new ArrayList<>();
    private final List<Root> parts = new ArrayList<>();

    /**
     * What a proof ends in.
     *
     * @param names under which it is found; the first is its id
     * @param because id of the explanation, fact or claim that proves it
     * @param verdict what it says in plain words, for a conclusion
     */
    record Root(List<String> names, String sentence, String because, Optional<Verdict> verdict) {
        Root {
            names = List.copyOf(names);
        }

        String id() {
            return names.get(0);
        }
    }

    Roots(Reading reading) {
        reading.exclusions().forEach(line -> add(line.id(), exclusion(line), line.because(), Verdict.of(line)));
        reading.selfExclusions().forEach(line -> add(line.id(), selfExclusion(line), line.because(), Verdict.of(line)));
        reading.stances().forEach(line -> add(line.id(), stance(line), line.because(), Verdict.of(line)));
        reading.relations().forEach(line -> conclusions.add(relation(line)));
        reading.seats().forEach(line -> conclusions.add(pair(Verdict.of(line), "", seat(line), line.because())));
        reading.stakes()
                .forEach(line -> conclusions.add(pair(
                        Verdict.of(line), line.target() instanceof Meeting ? STAKE : "", stake(line), line.because())));
        reading.facts().forEach(fact -> addPart(fact.id(), Wording.sentence(fact)));
        reading.claims().forEach(claim -> addPart(claim.id(), Wording.sentence(claim)));
        reading.explanations().forEach(step -> addPart(step.id(), Quote.fold(step.sentence())));
    }

    private void add(String id, String sentence, String because, Verdict verdict) {
        conclusions.add(new Root(List.of(id), sentence, because, Optional.of(verdict)));
    }

    private void addPart(String id, String sentence) {
        parts.add(new Root(List.of(id), sentence, id, Optional.empty()));
    }

    /** Seats and stakes have no id of their own: their meeting or issue and the party, by id or by name. */
    private static Root pair(Verdict verdict, String suffix, String sentence, String because) {
        String start = verdict.target().id() + "/";
        Party party = verdict.party();
        return new Root(
                List.of(start + party.id() + suffix, start + Wording.name(party) + suffix),
                sentence,
                because,
                Optional.of(verdict));
    }

    private static String exclusion(Exclusion line) {
        String grounds = line.grounds().stream().map(Wording::words).collect(Collectors.joining(", "));
        return Wording.name(line.party()) + ": excluded from " + Wording.name(line.meeting()) + ", "
                + Wording.words(line.level()) + " (" + grounds + ")" + Wording.after(Wording.dispute(line));
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

    private static Root relation(Relation line) {
        String target = "/" + line.target().id();
        String matter = line.target().equals(line.other()) ? "" : ", as to " + Wording.name(line.target());
        String sentence = Wording.name(line.party()) + ": " + Wording.words(line.side()) + " "
                + Wording.name(line.other()) + matter;
        return new Root(
                List.of(
                        line.party().id() + "/" + line.other().id() + target,
                        Wording.name(line.party()) + "/" + Wording.name(line.other()) + target),
                sentence,
                line.because(),
                Optional.of(Verdict.of(line)));
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
