package dev.parley.facts;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Names;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The slots of a cue that is a noun: its owner, the phrases behind it, and the clause that it is an object or the predicate of. */
final class NounSlots {
    private final Nouns nouns;
    private final Mentions mentions;
    private final CueEntry entry;
    private final NounPhrase phrase;
    private final @Nullable Clause clause;
    private final boolean event;

    NounSlots(
            Nouns nouns, Mentions mentions, CueEntry entry, NounPhrase phrase, @Nullable Clause clause, boolean event) {
        this.entry = entry;
        this.nouns = nouns;
        this.event = event;
        this.mentions = mentions;
        this.phrase = phrase;
        this.clause = clause;
    }

    List<Filler> get(String slot) {
        List<Filler> out = new ArrayList<>();
        switch (slot) {
            case "possessor" -> {
                if ((!event || isOwned()) && !isFromOthers()) {
                    ClauseSlots.owners(mentions, phrase, out);
                }
            }
            case "subject" -> subject(out);
            case "clause" -> {
                out.addAll(get("infinitive"));
                out.addAll(get("that"));
            }
            default -> {
                if (slot.equals("by") && isOwnedByParty()) {
                    return out; // "its concern over abuses by Israel"
                }
                ClauseSlots.modifiers(nouns, phrase, slot, out);
                boolean passed = clause != null && clause.isPassive() && (!slot.equals("by") || isLight(clause));
                boolean parted = clause != null && !clause.isPassive() && isOfAgent(slot) && !isOwnedByParty();
                if (out.isEmpty() && clause != null && (passed || parted) && isArgument()) {
                    for (Argument argument : clause.fillers(slot)) {
                        if (argument.group() != null && !slot.equals("object")) {
                            out.add(new Filler.Phrases(argument.group()));
                        }
                    }
                }
            }
        }
        return out;
    }

    /** "A proposal was made by Chad": the agent of a light verb is whose the noun is; that of another verb is not ("the plan was greeted by Chad"). */
    private boolean isLight(Clause verb) {
        return nouns.lexicon().cues(CueWords.Kind.VERB, verb.lemma()).stream()
                .anyMatch(cue -> phrase.head().lemma().equals(cue.words().objectNoun()));
    }

    /** "accepted a proposal at 36 dlrs a share from Ecolab": words between part the noun from whose it is. */
    private static boolean isOfAgent(String slot) {
        return slot.equals("from");
    }

    /** "Sanders's support from union members": the owner is who gets it. */
    private boolean isFromOthers() {
        List<Filler> givers = new ArrayList<>();
        ClauseSlots.modifiers(nouns, phrase, "from", givers);
        return entry.party().contains("from")
                && givers.stream()
                        .anyMatch(giver -> giver instanceof Filler.Phrases phrases
                                && !mentions.of(phrases.group()).isEmpty());
    }

    private boolean isOwnedByParty() {
        NounPhrase owner = phrase.possessor();
        return owner != null && !mentions.of(owner).isEmpty()
                || !mentions.possessive(phrase).isEmpty();
    }

    /** "the OPEC meeting" says whose it is, not who came; "Iran's talks", "the Iranian visit" do. */
    private boolean isOwned() {
        if (phrase.possessor() != null || !mentions.possessive(phrase).isEmpty()) {
            return true;
        }
        return phrase.sentence().names().stream()
                .anyMatch(name -> name.from() >= phrase.ownFrom()
                        && name.to() <= phrase.headIndex()
                        && name.is(Names.Sort.DEMONYM));
    }

    private void subject(List<Filler> out) {
        if (clause == null) {
            return;
        }
        NounGroup subject = clause.group("subject");
        if (subject != null && !subject.members().contains(phrase)) {
            out.add(new Filler.Phrases(subject));
        }
    }

    private boolean isArgument() {
        if (clause == null) {
            return false;
        }
        NounGroup subject = clause.surfaceSubject();
        if (subject != null && subject.members().contains(phrase)) {
            return true;
        }
        return clause.arguments().stream()
                .anyMatch(argument -> argument.group() != null
                        && (argument.slot().equals("object") || argument.slot().equals("predicate"))
                        && argument.group().members().contains(phrase));
    }
}
