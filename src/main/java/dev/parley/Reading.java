package dev.parley;

import dev.parley.facts.Claim;
import dev.parley.facts.Fact;
import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.facts.Speaker;
import dev.parley.inference.Exclusion;
import dev.parley.inference.Explanation;
import dev.parley.inference.Relation;
import dev.parley.inference.Seat;
import dev.parley.inference.SelfExclusion;
import dev.parley.inference.Stake;
import dev.parley.inference.Stance;
import java.util.List;

/** What Parley makes of an article: immutable, in text order, each conclusion with the id of its explanation. */
public record Reading(
        Article article,
        List<Party> parties,
        List<Speaker> speakers,
        List<Meeting> meetings,
        List<Issue> issues,
        List<Fact> facts,
        List<Claim> claims,
        List<Stake> stakes,
        List<Stance> stances,
        List<Relation> relations,
        List<Seat> seats,
        List<Exclusion> exclusions,
        List<SelfExclusion> selfExclusions,
        List<Explanation> explanations,
        List<String> warnings) {
    public Reading {
        parties = List.copyOf(parties);
        speakers = List.copyOf(speakers);
        meetings = List.copyOf(meetings);
        issues = List.copyOf(issues);
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
        stakes = List.copyOf(stakes);
        stances = List.copyOf(stances);
        relations = List.copyOf(relations);
        seats = List.copyOf(seats);
        exclusions = List.copyOf(exclusions);
        selfExclusions = List.copyOf(selfExclusions);
        explanations = List.copyOf(explanations);
        warnings = List.copyOf(warnings);
    }
}
