package dev.parley.facts;

import dev.parley.linguistics.Clause;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Says whose a text is that speaks for its author: "filed a petition asking the court", "a motion, signed by 98 MPs, urged", "the union's letter demands".
 *
 * <p>The author is the owner, whoever stands behind "by" or "from", or the subject of the verb that brings the text in.
 */
final class Authors {
    private static final Set<String> OF_AUTHOR = Set.of("by", "from");

    private final Nouns nouns;
    private final Mentions mentions;

    Authors(Nouns nouns, Mentions mentions) {
        this.nouns = nouns;
        this.mentions = mentions;
    }

    /** The authors of what is the subject of a clause; empty where the subject is no text or its author is not told. */
    List<Reference> ofSubject(Clause clause, List<Clause> sentence) {
        NounGroup subject = clause.isPassive() ? null : clause.surfaceSubject();
        if (subject == null || subject.members().size() > 1) {
            return List.of();
        }
        NounPhrase text = subject.first();
        if (nouns.isMeeting(text)) {
            return mentions.premodifiers(text); // "the OPEC conference urged"
        }
        Set<String> classes = nouns.classes(text);
        if (!classes.contains("document") && !classes.contains("proposal")) {
            return List.of();
        }
        List<Reference> owners = owners(text);
        return owners.isEmpty() ? byVerb(clause, text, sentence) : owners;
    }

    private List<Reference> owners(NounPhrase text) {
        NounPhrase owner = text.possessor();
        if (owner != null) {
            return mentions.of(owner);
        }
        List<Reference> out = new ArrayList<>(mentions.possessive(text));
        for (NounPhrase.Modifier modifier : text.modifiers()) {
            if (modifier.group() != null && OF_AUTHOR.contains(modifier.preposition())) {
                out.addAll(mentions.of(modifier.group()));
            }
        }
        return out;
    }

    /** The subject of "filed a petition", the agent of "a motion signed by". */
    private List<Reference> byVerb(Clause clause, NounPhrase text, List<Clause> sentence) {
        for (Clause other : sentence) {
            if (other == clause) {
                continue;
            }
            NounGroup made = other.group("object");
            NounGroup maker = other.group("subject");
            if (made != null && maker != null && made.members().contains(text)) {
                return mentions.of(maker);
            }
        }
        return List.of();
    }
}
