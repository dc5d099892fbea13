package dev.parley.facts;

import java.util.List;

/** All that one article states, in text order. */
public record Facts(
        List<Party> parties,
        List<Speaker> speakers,
        List<Meeting> meetings,
        List<Issue> issues,
        List<Fact> facts,
        List<Claim> claims,
        List<String> warnings) {
    public Facts {
        parties = List.copyOf(parties);
        speakers = List.copyOf(speakers);
        meetings = List.copyOf(meetings);
        issues = List.copyOf(issues);
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
        warnings = List.copyOf(warnings);
    }
}
