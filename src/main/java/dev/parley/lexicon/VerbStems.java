package dev.parley.lexicon;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Undoes the spelling of regular verb endings. */
final class VerbStems {
    private static final String VOWELS = "aeiouy";
    private static final int SHORTEST = 3;

    private final Set<String> verbs;
    private final Set<String> doubling;
    private final Set<String> finalE;
    private final Set<String> irregular;

    VerbStems(Set<String> verbs, Set<String> doubling, Set<String> finalE, Set<String> irregular) {
        this.verbs = verbs;
        this.doubling = doubling;
        this.finalE = finalE;
        this.irregular = irregular;
    }

    /** The verb behind a form in -ed or -ing; null where there can be none. */
    @Nullable
    String lemma(String form, String ending) {
        String stem = form.substring(0, form.length() - ending.length());
        boolean doubleE = ending.equals("ed") && stem.endsWith("e");
        if (finalE.contains(stem + "e") && !(doubleE && irregular.contains(stem + "e"))) {
            return stem + "e";
        }
        if (verbs.contains(stem) && !doubleE) {
            return stem;
        }
        String single = undoubled(stem);
        if (single != null) {
            return single;
        }
        if (stem.endsWith("i") && ending.equals("ed")) {
            return stem.length() >= SHORTEST ? stem.substring(0, stem.length() - 1) + "y" : null;
        }
        if (stem.endsWith("y")
                && ending.equals("ing")
                && finalE.contains(stem.substring(0, stem.length() - 1) + "ie")) {
            return stem.substring(0, stem.length() - 1) + "ie";
        }
        return !doubleE && isPlausible(stem) ? stem : null;
    }

    /** "stopp" to "stop", "panick" to "panic". */
    private @Nullable String undoubled(String stem) {
        int last = stem.length() - 1;
        if (last < 2) {
            return null;
        }
        String single = stem.substring(0, last);
        boolean twice = stem.charAt(last) == stem.charAt(last - 1);
        if (twice && doubling.contains(single)) {
            return single;
        }
        boolean hardened = stem.charAt(last) == 'k' && single.endsWith("ic") && !verbs.contains(stem);
        return hardened && hasVowelBefore(single, single.length() - 2) ? single : null;
    }

    private static boolean isPlausible(String stem) {
        return stem.length() >= SHORTEST && hasVowelBefore(stem, stem.length());
    }

    private static boolean hasVowelBefore(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (VOWELS.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "meets", "rejects", "vetoes", "denies". */
    String thirdPerson(String form) {
        String withoutS = form.substring(0, form.length() - 1);
        if (verbs.contains(withoutS) || !form.endsWith("es")) {
            return withoutS;
        }
        String withoutEs = form.substring(0, form.length() - 2);
        if (form.endsWith("ies")) {
            return form.substring(0, form.length() - 3) + "y";
        }
        String single = undoubled(withoutEs);
        if (single != null) {
            return single;
        }
        return verbs.contains(withoutEs) || NounForms.takesEs(withoutEs) ? withoutEs : withoutS;
    }
}
