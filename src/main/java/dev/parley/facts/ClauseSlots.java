package dev.parley.facts;

import dev.parley.lexicon.CueEntry;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The slots of a cue that is a verb or a predicate. */
final class ClauseSlots {
    private static final List<String> CLAUSES = List.of("infinitive", "that", "gerund", "whether");

    private final Nouns nouns;
    private final Mentions mentions;
    private final CueEntry entry;
    private final Clause clause;

    ClauseSlots(Nouns nouns, Mentions mentions, CueEntry entry, Clause clause) {
        this.nouns = nouns;
        this.mentions = mentions;
        this.entry = entry;
        this.clause = clause;
    }

    List<Filler> get(String slot) {
        List<Filler> out = new ArrayList<>();
        if (slot.equals("clause")) {
            CLAUSES.forEach(kind -> out.addAll(get(kind)));
            return out;
        }
        if (slot.equals("speaker")) {
            return speaker(mentions, clause);
        }
        clause.fillers(slot).stream()
                .filter(argument -> !isAbsolute(slot, argument))
                .forEach(argument -> add(argument, out));
        if (slot.equals("subject") && !clause.isPassive()) {
            nouns.lexicon()
                    .grammar()
                    .comitatives()
                    .forEach(word -> clause.fillers(word).forEach(argument -> add(argument, out)));
        }
        if (slot.equals("subject") && out.isEmpty() && clause.isPassive()) {
            clause.fillers("between").forEach(argument -> add(argument, out));
        }
        if (slot.equals("object") && out.isEmpty() && !clause.isPassive()) {
            clause.fillers("object2").forEach(argument -> add(argument, out));
        }
        NounGroup object = clause.group("object");
        if (object != null) {
            if (slot.equals("possessor")) {
                owners(mentions, object.first(), out);
            } else if (entry.words().objectNoun() != null) {
                modifiers(nouns, object.first(), slot, out);
            }
        }
        return out;
    }

    /** "With no delegate at the table, they agreed": nobody agreed with no delegate. */
    private boolean isAbsolute(String slot, Argument argument) {
        return nouns.lexicon().grammar().absolutes().contains(slot)
                && argument.group() != null
                && argument.group().isNegative();
    }

    /** Whoever is reported to say the clause, where it is about somebody or something else: "called the plan", "said the plan was unfair". */
    static List<Filler> speaker(Mentions mentions, Clause clause) {
        List<Reference> speakers = mentions.speakerAt(clause.headSpan());
        NounGroup subject = clause.surfaceSubject();
        List<Reference> about = subject == null ? List.of() : mentions.of(subject);
        boolean other = !speakers.isEmpty()
                && about.stream()
                        .noneMatch(reference ->
                                reference.actor() == speakers.get(0).actor());
        return other
                ? List.of(new Filler.Owners(
                        speakers.subList(0, 1), speakers.get(0).span()))
                : List.of();
    }

    private static void add(Argument argument, List<Filler> out) {
        if (argument.group() != null) {
            out.add(new Filler.Phrases(argument.group()));
        } else if (argument.clause() != null) {
            out.add(new Filler.Embedded(argument.clause()));
        }
    }

    static void modifiers(Nouns nouns, NounPhrase phrase, String slot, List<Filler> out) {
        for (NounPhrase.Modifier modifier : nouns.own(phrase)) {
            if (modifier.preposition().equals(slot)) {
                if (modifier.group() != null) {
                    out.add(new Filler.Phrases(modifier.group()));
                } else if (modifier.clause() != null) {
                    out.add(new Filler.Embedded(modifier.clause()));
                }
            }
        }
        if (slot.equals("infinitive") || slot.equals("that")) {
            for (Clause complement : phrase.complements()) {
                if (complement.isInfinitive() == slot.equals("infinitive")) {
                    out.add(new Filler.Embedded(complement));
                }
            }
        }
    }

    /** "Italy's refusal", "its refusal", "the Italian refusal", "opposition boycott". */
    static void owners(Mentions mentions, NounPhrase phrase, List<Filler> out) {
        NounPhrase owner = phrase.possessor();
        if (owner != null) {
            out.add(new Filler.Phrases(NounGroup.of(owner)));
            return;
        }
        List<Reference> possessive = mentions.possessive(phrase);
        List<Reference> named = possessive.isEmpty() ? mentions.premodifiers(phrase) : possessive;
        if (!named.isEmpty()) {
            Span span = phrase.span();
            out.add(new Filler.Owners(named, span));
        }
    }
}
