package dev.parley.facts;

import dev.parley.lexicon.Embedding;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tests whether slots hold what an entry asks for, and says which parties stand in them. */
final class SlotClasses {
    /** Classes that no pronoun can be taken to belong to. */
    private static final Set<String> NEVER_PRONOUN = Set.of("school", "measure", "time");

    private final Lexicon lexicon;
    private final Nouns nouns;
    private final Mentions mentions;

    SlotClasses(Nouns nouns, Mentions mentions) {
        this.lexicon = nouns.lexicon();
        this.nouns = nouns;
        this.mentions = mentions;
    }

    boolean satisfied(Frame frame) {
        if (frame.entry().fact() == FactType.REFUSAL && isFormula(frame)) {
            return false;
        }
        for (Map.Entry<String, Set<String>> need : frame.entry().needs().entrySet()) {
            if (!holds(frame.slot(need.getKey()), need.getValue())) {
                return false;
            }
        }
        return frame.entry().unless().entrySet().stream()
                .noneMatch(other ->
                        frame.slot(other.getKey()).stream().anyMatch(filler -> isOf(filler, other.getValue())));
    }

    /** "declined to comment", "refused to give details": how news says that it asked. */
    private boolean isFormula(Frame frame) {
        Set<String> formulas = lexicon.grammar().reportingFormulas();
        for (Filler filler : frame.slot("infinitive")) {
            if (filler instanceof Filler.Embedded embedded) {
                String verb = embedded.clause().lemma();
                NounGroup object = embedded.clause().group("object");
                boolean withObject = object != null
                        && object.members().stream()
                                .anyMatch(member -> formulas.contains(
                                        verb + " " + member.head().lemma()));
                if (withObject || formulas.contains(verb)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean holds(List<Filler> fillers, Set<String> classes) {
        if (fillers.isEmpty()) {
            return classes.contains("none");
        }
        return classes.contains("any") || fillers.stream().anyMatch(filler -> isOf(filler, classes));
    }

    private boolean isOf(Filler filler, Set<String> classes) {
        if (filler instanceof Filler.Phrases phrases) {
            return phrases.group().members().stream().anyMatch(phrase -> isOf(phrase, classes));
        }
        if (filler instanceof Filler.Embedded embedded) {
            return classes.contains("subjunctive") && isSubjunctive(embedded.clause());
        }
        if (filler instanceof Filler.Owners owners) {
            return classes.contains("party") && !owners.references().isEmpty();
        }
        return false;
    }

    /** "insists that the gate be opened", "... should open": what ought to be, not what is. */
    private boolean isSubjunctive(Clause clause) {
        if (clause.modal() != null) {
            return lexicon.grammar().modals().get(clause.modal()) == Embedding.Effect.NOTHING;
        }
        Token first = clause.firstVerb();
        boolean base = lexicon.morphology().form(first.lower()) == VerbForm.BASE;
        boolean unambiguous = first.lemma().equals("be")
                || clause.surfaceSubject() != null
                        && !nouns.isPlural(clause.surfaceSubject().first());
        return base && unambiguous;
    }

    private boolean isOf(NounPhrase phrase, Set<String> classes) {
        if (phrase.isPronoun()
                || lexicon.grammar().demonstratives().contains(phrase.head().lower())) {
            return classes.stream().anyMatch(name -> !NEVER_PRONOUN.contains(name) && !name.equals("party"))
                    || classes.contains("party") && !mentions.of(phrase).isEmpty();
        }
        for (String name : nouns.classes(phrase)) {
            if (classes.contains(name) && (!name.equals("meeting") || nouns.isMeeting(phrase))) {
                return true;
            }
        }
        return classes.contains("party") && !mentions.of(phrase).isEmpty();
    }

    boolean hasParty(Frame frame) {
        return !references(frame).isEmpty();
    }

    /** Everyone in the party slots of a frame. */
    List<Reference> references(Frame frame) {
        List<Reference> out = new ArrayList<>();
        frame.entry().party().forEach(slot -> out.addAll(references(frame, slot)));
        return out;
    }

    /** Everyone in one slot of a frame. */
    List<Reference> references(Frame frame, String slot) {
        List<Reference> out = new ArrayList<>();
        frame.slot(slot).forEach(filler -> out.addAll(references(filler)));
        return out;
    }

    List<Reference> references(Filler filler) {
        List<Reference> found = filler instanceof Filler.Phrases phrases
                ? mentions.of(phrases.group())
                : filler instanceof Filler.Owners owners ? owners.references() : List.of();
        return found.stream().filter(reference -> !reference.actor().isPress()).toList();
    }
}
