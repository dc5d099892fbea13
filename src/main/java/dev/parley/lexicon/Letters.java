package dev.parley.lexicon;

import dev.parley.text.SourceText;
import java.text.Normalizer;

/** Letters without their accents. */
final class Letters {
    private static final int ASCII = 0x80;

    private Letters() {}

    /** The letter without its accent; a letter that has none as it is. */
    static char plain(char c) {
        if (c < ASCII) {
            return c;
        }
        return switch (c) {
            case '\u0142' -> 'l';
            case '\u0141' -> 'L';
            case '\u00f8' -> 'o';
            case '\u00d8' -> 'O';
            case '\u0111' -> 'd';
            case '\u0110' -> 'D';
            case '\u0131' -> 'i';
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        };
    }

    /** As {@link SourceText} folds a text, with accented letters as one character each. Letters alone stay as they are. */
    static String fold(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) >= ASCII && !Character.isLetter(form.charAt(i))) {
                return SourceText.of(Normalizer.normalize(form, Normalizer.Form.NFC))
                        .folded();
            }
        }
        return form;
    }

    static int count(String form) {
        int letters = 0;
        for (int i = 0; i < form.length(); i++) {
            letters += Character.isLetter(form.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    static boolean hasLowerCase(String form) {
        return form.chars().anyMatch(Character::isLowerCase);
    }

    static boolean hasUpperCase(String form) {
        return form.chars().anyMatch(Character::isUpperCase);
    }
}
