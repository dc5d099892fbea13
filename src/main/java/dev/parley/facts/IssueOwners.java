package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads whose an issue is said to be, and whom it binds: "the border is a matter for Pakistan", "the pact covers Ecuador". */
final class IssueOwners {
    private static final String AFFAIR = "affair";

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Issues issues;

    IssueOwners(Lexicon lexicon, Mentions mentions, Issues issues) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.issues = issues;
    }

    void read(Document.Parse parse) {
        for (Clause clause : parse.clauses()) {
            NounPhrase noun = clause.governingNoun();
            if (noun != null && clause.relation() == Clause.Relation.RELATIVE) {
                issues.addNamed(noun, clause);
            }
            NounGroup subject = clause.surfaceSubject();
            if (subject != null
                    && !subject.first().isPronoun()
                    && mentions.of(subject).isEmpty()) {
                Set<Actor> bound = bound(clause);
                if (!bound.isEmpty()) {
                    issues.of(subject.first()).bound().addAll(bound);
                }
                Set<Actor> owners = owners(clause);
                if (!owners.isEmpty()) {
                    issues.of(subject.first()).concerned().addAll(owners);
                }
            }
        }
    }

    /** "The pact also covers Ecuador", "the quota applies to Peru". */
    private Set<Actor> bound(Clause clause) {
        Set<Actor> out = new LinkedHashSet<>();
        if (lexicon.meetings().bindingVerbs().contains(clause.phrasalLemma())) {
            add(clause.group("object"), out);
            clause.fillers("to").forEach(argument -> add(argument.group(), out));
        }
        return out;
    }

    /** "was a matter for Pakistan and Afghanistan", "is Iran's internal affair". */
    private Set<Actor> owners(Clause clause) {
        Set<Actor> out = new LinkedHashSet<>();
        NounGroup predicate = clause.isCopular() ? clause.group("predicate") : null;
        NounPhrase matter = predicate == null ? null : predicate.first();
        if (matter == null || !lexicon.nounClasses(matter.head().lemma()).contains(AFFAIR)) {
            return out;
        }
        NounPhrase owner = matter.possessor();
        if (owner != null) {
            mentions.of(owner).forEach(reference -> out.add(reference.actor()));
        }
        mentions.possessive(matter).forEach(reference -> out.add(reference.actor()));
        for (String preposition : lexicon.meetings().ownerPrepositions()) {
            clause.fillers(preposition).forEach(argument -> add(argument.group(), out));
            matter.modifiers().stream()
                    .filter(modifier -> modifier.preposition().equals(preposition))
                    .forEach(modifier -> add(modifier.group(), out));
        }
        return out;
    }

    private void add(@Nullable NounGroup group, Set<Actor> out) {
        if (group != null) {
            mentions.of(group).forEach(reference -> out.add(reference.actor()));
        }
    }
}
