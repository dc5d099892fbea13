package dev.parley.swap;

import dev.parley.lexicon.PartyEntry;
import java.util.List;
import java.util.Optional;

/**
 * The forms by which a text names a state.
 *
 * @param article whether its name takes "the"
 */
record StateForms(PartyEntry entry, boolean article) {
    String name() {
        return entry.name();
    }

    /** "Ukrainian"; for "New Zealander" the name itself. */
    Optional<String> adjective() {
        return entry.demonyms().stream().findFirst().map(form -> isInhabitant(form) ? entry.name() : form);
    }

    /** "Ukrainian" in "a Ukrainian", where the lexicon tells by its plural that there is such a noun. */
    Optional<String> singular() {
        return entry.demonyms().stream()
                .filter(form -> entry.demonyms().contains(form + "s"))
                .findFirst();
    }

    Optional<String> plural() {
        return singular().map(form -> form + "s");
    }

    Optional<String> capital() {
        return entry.capitals().stream().findFirst();
    }

    Optional<String> seat() {
        return entry.seats().stream().findFirst();
    }

    /** "U.S.": an adjective as well as a name. */
    boolean isAbbreviation(String form) {
        return entry.aliases().contains(form) && form.chars().noneMatch(Character::isLowerCase);
    }

    boolean isPlural(String demonym) {
        List<String> demonyms = entry.demonyms();
        return demonym.endsWith("s") && demonyms.contains(demonym.substring(0, demonym.length() - 1));
    }

    private boolean isInhabitant(String form) {
        return form.startsWith(entry.name()) && form.endsWith("er");
    }
}
