package dev.parley.inference;

import java.util.List;
import java.util.Set;

/**
 * All that the rules make of one article, in text order.
 *
 * @param rulesFired names of all rules that concluded something, also where no line rests on it
 */
public record Conclusions(
        List<Stake> stakes,
        List<Seat> seats,
        List<Exclusion> exclusions,
        List<SelfExclusion> selfExclusions,
        List<Stance> stances,
        List<Relation> relations,
        List<Explanation> explanations,
        Set<String> rulesFired) {
    public Conclusions {
        stakes = List.copyOf(stakes);
        seats = List.copyOf(seats);
        exclusions = List.copyOf(exclusions);
        selfExclusions = List.copyOf(selfExclusions);
        stances = List.copyOf(stances);
        relations = List.copyOf(relations);
        explanations = List.copyOf(explanations);
        rulesFired = Set.copyOf(rulesFired);
    }
}
