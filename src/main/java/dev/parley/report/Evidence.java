package dev.parley.report;

import dev.parley.Reading;
import dev.parley.facts.Claim;
import dev.parley.facts.Fact;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a reading rests on: from the id of an explanation down to the words of the text. */
final class Evidence {
    private final String text;
    private final Map<String, Explanation> explanations = new HashMap<>();
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Target> topics = new HashMap<>();

    Evidence(Reading reading) {
        text = reading.article().text();
        reading.explanations().forEach(explanation -> explanations.put(explanation.id(), explanation));
        reading.facts().forEach(fact -> facts.put(fact.id(), fact));
        reading.claims().forEach(claim -> claims.put(claim.id(), claim));
        Stream.of(reading.meetings(), reading.issues(), reading.parties())
                .flatMap(List::stream)
                .forEach(topic -> topics.put(topic.id(), topic));
    }

    Optional<Explanation> explanation(String id) {
        return Optional.ofNullable(explanations.get(id));
    }

    /** The steps that prove a line, each on its own: itself, or those that it sums up. */
    List<Explanation> parts(String because) {
        Explanation whole = explanations.get(because);
        if (whole == null) {
            return List.of();
        }
        List<Explanation> parts =
                whole.from().stream().flatMap(id -> explanation(id).stream()).toList();
        return whole.concludes() == null && !parts.isEmpty() ? parts : List.of(whole);
    }

    Optional<Fact> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    Optional<Target> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** The facts at the bottom of a proof, in the order in which it names them. */
    List<Fact> facts(String because) {
        return leaves(because).stream()
                .filter(facts::containsKey)
                .flatMap(id -> fact(id).stream())
                .toList();
    }

    /** Up to {@code most} different quotations that prove a line about a party, its own acts first. */
    List<String> quotes(String because, Party party, int most, int width) {
        List<Fact> found = new ArrayList<>(facts(because));
        found.sort(Comparator.comparing(fact -> !fact.party().equals(party)));
        List<String> quotes =
                found.stream().map(fact -> quote(fact, width)).distinct().toList();
        if (quotes.isEmpty()) {
            quotes = leaves(because).stream()
                    .flatMap(id -> quote(id, width).stream())
                    .distinct()
                    .toList();
        }
        return quotes.stream().limit(most).toList();
    }

    String quote(Fact fact, int width) {
        return Quote.of(text, fact.evidence(), fact.cue(), width);
    }

    Optional<String> quote(String leaf, int width) {
        return fact(leaf)
                .map(fact -> quote(fact, width))
                .or(() ->
                        claim(leaf).map(claim -> Quote.of(text, claim.content().hull(claim.cue()), claim.cue(), width)))
                .or(() -> topic(leaf)
                        .flatMap(topic -> topic.mentions().stream().findFirst())
                        .map(mention -> Quote.around(text, mention, width)));
    }

    private Set<String> leaves(String because) {
        Set<String> leaves = new LinkedHashSet<>();
        gather(because, new LinkedHashSet<>(), leaves);
        return leaves;
    }

    private void gather(String id, Set<String> seen, Set<String> leaves) {
        if (!seen.add(id)) {
            return;
        }
        Explanation explanation = explanations.get(id);
        if (explanation == null) {
            leaves.add(id);
        } else {
            explanation.from().forEach(premise -> gather(premise, seen, leaves));
        }
    }
}
