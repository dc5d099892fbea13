package dev.parley.lexicon;

import dev.parley.lexicon.FormsReader.Irregular;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Forms and lemmas, by the tables of the lexicon first and by the ending then. Words are in lower case. Immutable, thread-safe.
 *
 * <p>A word in -ed or -ing is a verb form only if what is left is a verb: known, or at least with a vowel ("bring", "shed", "king" are not), and the word
 * is not known as something else ("morning", "during").
 */
public final class Morphology {
    private final Map<String, Irregular> irregular;
    private final Set<String> irregularBases;
    private final Set<String> baseParticiples;
    private final Set<String> verbs;
    private final Set<String> otherWords;
    private final VerbStems stems;
    private final NounForms nouns;
    private final Map<String, String> positives;

    /**
     * @param knownVerbs lemmas of verbs that the lexicon uses anywhere
     * @param otherWords words that are no verb forms unless a known verb has them
     */
    Morphology(FormsReader forms, Set<String> knownVerbs, Set<String> otherWords, Set<String> prepositions) {
        this.irregular = forms.verbs();
        this.irregularBases = Set.copyOf(forms.irregularBases);
        this.baseParticiples = Set.copyOf(forms.baseParticiples);
        this.verbs = new HashSet<>(knownVerbs);
        this.verbs.addAll(forms.irregularBases);
        this.verbs.addAll(forms.doubling);
        this.verbs.addAll(forms.finalE);
        this.otherWords = new HashSet<>(otherWords);
        this.stems = new VerbStems(verbs, Set.copyOf(forms.doubling), Set.copyOf(forms.finalE), irregularBases);
        this.nouns = new NounForms(
                new HashMap<>(forms.singulars),
                new HashMap<>(forms.plurals),
                Set.copyOf(forms.endingInS),
                prepositions);
        this.positives = Map.copyOf(forms.positives);
    }

    /** What the ending shows. A form that is its own base ("cut", "read") is {@link VerbForm#BASE}. */
    public VerbForm form(String lower) {
        if (irregularBases.contains(lower)) {
            return VerbForm.BASE;
        }
        Irregular known = irregular.get(lower);
        if (known != null) {
            return known.form();
        }
        if (verbs.contains(lower)) {
            return VerbForm.BASE;
        }
        if (lower.endsWith("ing") && regular(lower, "ing") != null) {
            return VerbForm.GERUND;
        }
        if (lower.endsWith("ed") && regular(lower, "ed") != null) {
            return VerbForm.PAST_OR_PARTICIPLE;
        }
        return NounForms.endsInInflection(lower) ? VerbForm.THIRD_PERSON : VerbForm.BASE;
    }

    /** A verb that the lexicon uses anywhere. */
    public boolean isVerb(String lemma) {
        return verbs.contains(lemma);
    }

    /** "packers", "captors": a plural in -ers or -ors of a verb that the lexicon uses. */
    public boolean isAgentPlural(String lower) {
        if (!lower.endsWith("ers") && !lower.endsWith("ors")) {
            return false;
        }
        String stem = stems.lemma(lower.substring(0, lower.length() - 3) + "ed", "ed");
        return stem != null && stem.length() > 3 && verbs.contains(stem);
    }

    /** "has come", "had put": a participle that is written like the base. */
    public boolean isBaseParticiple(String lower) {
        return baseParticiples.contains(lower);
    }

    /** "met" to "meet", "agreed" to "agree", "stopping" to "stop"; a word that is no verb form as it is. */
    public String verbLemma(String lower) {
        if (irregularBases.contains(lower)) {
            return lower;
        }
        Irregular known = irregular.get(lower);
        if (known != null) {
            return known.lemma();
        }
        if (verbs.contains(lower)) {
            return lower;
        }
        String lemma =
                lower.endsWith("ing") ? regular(lower, "ing") : lower.endsWith("ed") ? regular(lower, "ed") : null;
        if (lemma != null) {
            return lemma;
        }
        return NounForms.endsInInflection(lower) ? stems.thirdPerson(lower) : lower;
    }

    private @Nullable String regular(String lower, String ending) {
        String lemma = stems.lemma(lower, ending);
        boolean otherwise = otherWords.contains(lower) && lemma != null && !verbs.contains(lemma);
        return otherwise ? null : lemma;
    }

    /** By the tag of Universal Dependencies; names and function words as they are. */
    public String lemma(String lower, String tag) {
        return switch (tag) {
            case "VERB", "AUX" -> verbLemma(lower);
            case "NOUN" -> nounLemma(lower);
            case "ADJ" -> adjectiveLemma(lower);
            default -> lower;
        };
    }

    /** "allies" to "ally", "men" to "man"; a singular as it is. */
    public String nounLemma(String lower) {
        return nouns.singular(lower);
    }

    /** A form that differs from its singular. */
    public boolean isPlural(String lower) {
        return !nounLemma(lower).equals(lower);
    }

    /** "happier" to "happy"; a positive as it is. */
    public String adjectiveLemma(String lower) {
        return positives.getOrDefault(lower, lower);
    }

    /** "minister of state" to "ministers of state". */
    public String plural(String words) {
        return nouns.plural(words);
    }
}
