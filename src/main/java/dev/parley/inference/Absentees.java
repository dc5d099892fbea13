package dev.parley.inference;

import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Conclusion.Contested;
import dev.parley.inference.Conclusion.HasStake;
import dev.parley.inference.Conclusion.LeftOut;
import dev.parley.inference.Conclusion.SeatedLater;
import dev.parley.inference.Conclusion.StayedAway;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Merges stakes, grounds of exclusion, and manners of staying away. */
final class Absentees {
    private final Proofs proofs;
    private final Explainer explainer;

    Absentees(Proofs proofs, Explainer explainer) {
        this.proofs = proofs;
        this.explainer = explainer;
    }

    List<Draft<Stake>> stakes() {
        return proofs.grouped(HasStake.class, said -> new AtTarget<>(said.party(), said.target())).entrySet().stream()
                .map(line -> stake(line.getKey().party(), line.getKey().target(), line.getValue()))
                .toList();
    }

    private Draft<Stake> stake(Party party, Target target, List<HasStake> said) {
        Set<Basis> bases = EnumSet.noneOf(Basis.class);
        said.forEach(stake -> bases.add(stake.basis()));
        Sum sum = new Sum(
                "stake", "stake of " + party.name() + " in " + target.label() + ": " + words(bases), proofs.of(said));
        return new Draft<>(sum, (id, because) -> new Stake(party, target, List.copyOf(bases), because));
    }

    List<Draft<Exclusion>> exclusions() {
        Map<AtTarget<Target>, List<Contested>> denials =
                proofs.grouped(Contested.class, said -> new AtTarget<>(said.party(), said.target()));
        Map<AtTarget<Target>, List<SeatedLater>> rounds =
                proofs.grouped(SeatedLater.class, said -> new AtTarget<>(said.party(), said.target()));
        return proofs.grouped(LeftOut.class, said -> new AtTarget<>(said.party(), said.target())).entrySet().stream()
                .map(line -> exclusion(
                        line.getKey(),
                        line.getValue(),
                        denials.getOrDefault(line.getKey(), List.of()),
                        rounds.getOrDefault(line.getKey(), List.of())))
                .toList();
    }

    private Draft<Exclusion> exclusion(
            AtTarget<Target> who, List<LeftOut> said, List<Contested> denials, List<SeatedLater> rounds) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (LeftOut part : said) {
            grounds.add(part.ground());
            levels.add(part.level());
        }
        Level level = levels.iterator().next();
        List<Party> contestedBy = denials.stream()
                .map(Contested::denier)
                .sorted(Comparator.comparing(Party::id))
                .toList();
        Meeting endedBy = rounds.stream()
                .map(SeatedLater::round)
                .min(Comparator.comparing(Meeting::id))
                .orElse(null);
        String sentence = "exclusion of " + who.party().name() + " from the "
                + who.target().label() + ": " + words(grounds);
        List<Firing> parts = new ArrayList<>(proofs.of(said));
        parts.addAll(proofs.of(denials));
        parts.addAll(proofs.of(rounds));
        return new Draft<>(
                new Sum("exclusion", sentence, parts),
                (id, because) -> new Exclusion(
                        id, who.party(), who.target(), List.copyOf(grounds), level, contestedBy, endedBy, because));
    }

    List<Draft<SelfExclusion>> selfExclusions() {
        return proofs
                .grouped(StayedAway.class, said -> new AtTarget<>(said.party(), said.meeting()))
                .entrySet()
                .stream()
                .map(line -> selfExclusion(line.getKey().party(), line.getKey().target(), line.getValue()))
                .toList();
    }

    private Draft<SelfExclusion> selfExclusion(Party party, Meeting meeting, List<StayedAway> said) {
        StayedAway last = said.stream()
                .max(Comparator.comparing(part -> sum(party, meeting, List.of(part)), explainer.order()))
                .orElseThrow();
        return new Draft<>(
                sum(party, meeting, said),
                (id, because) -> new SelfExclusion(id, party, meeting, last.manner(), because));
    }

    private Sum sum(Party party, Meeting meeting, List<StayedAway> said) {
        String sentence = "self-exclusion of " + party.name() + " from the " + meeting.label();
        return new Sum("self-exclusion", sentence, proofs.of(said));
    }

    private static String words(Set<? extends Enum<?>> values) {
        return values.stream().map(Sentence::words).collect(Collectors.joining(", "));
    }
}
