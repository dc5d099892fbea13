package dev.parley.lexicon;

import java.util.Map;
import java.util.Set;

/** Singular and plural of nouns. */
final class NounForms {
    private final Map<String, String> singulars;
    private final Map<String, String> plurals;
    private final Set<String> endingInS;
    private final Set<String> prepositions;

    NounForms(
            Map<String, String> singulars,
            Map<String, String> plurals,
            Set<String> endingInS,
            Set<String> prepositions) {
        this.singulars = singulars;
        this.plurals = plurals;
        this.endingInS = endingInS;
        this.prepositions = prepositions;
    }

    /** Whether a word may end in the -s of a plural or of a third person. */
    static boolean endsInInflection(String word) {
        int last = word.length() - 1;
        return last > 1 && word.charAt(last) == 's' && "sui'".indexOf(word.charAt(last - 1)) < 0;
    }

    /** Whether a stem takes -es: "church", "box", "veto". */
    static boolean takesEs(String stem) {
        return stem.endsWith("s")
                || stem.endsWith("x")
                || stem.endsWith("z")
                || stem.endsWith("ch")
                || stem.endsWith("sh")
                || stem.endsWith("o");
    }

    String singular(String form) {
        String known = singulars.get(form);
        if (known != null) {
            return known;
        }
        if (!endsInInflection(form) || endingInS.contains(form) || plurals.containsKey(form)) {
            return form;
        }
        if (form.endsWith("ies") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        String withoutEs = form.substring(0, form.length() - 2);
        boolean sibilant = withoutEs.endsWith("ss")
                || withoutEs.endsWith("x")
                || withoutEs.endsWith("ch")
                || withoutEs.endsWith("sh")
                || withoutEs.endsWith("zz")
                || withoutEs.endsWith("o");
        boolean dropsEs = form.endsWith("es") && withoutEs.length() > 2 && (sibilant || endingInS.contains(withoutEs));
        return dropsEs ? withoutEs : form.substring(0, form.length() - 1);
    }

    /** Of one word, or of the head of several: the word before the first preposition. */
    String plural(String words) {
        int end = headEnd(words);
        int start = words.lastIndexOf(' ', end - 1) + 1;
        return words.substring(0, start) + pluralOfWord(words.substring(start, end)) + words.substring(end);
    }

    private int headEnd(String words) {
        int blank = words.indexOf(' ');
        while (blank >= 0) {
            int next = words.indexOf(' ', blank + 1);
            if (prepositions.contains(words.substring(blank + 1, next < 0 ? words.length() : next))) {
                return blank;
            }
            blank = next;
        }
        return words.length();
    }

    private String pluralOfWord(String word) {
        String known = plurals.get(word);
        if (known != null) {
            return known;
        }
        if (word.endsWith("man")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        int last = word.length() - 1;
        if (last > 0 && word.charAt(last) == 'y' && "aeiou".indexOf(word.charAt(last - 1)) < 0) {
            return word.substring(0, last) + "ies";
        }
        return takesEs(word) && !word.endsWith("o") ? word + "es" : word + "s";
    }
}
