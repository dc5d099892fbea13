package dev.parley.linguistics;

import dev.parley.text.Span;

/**
 * A word or a mark.
 *
 * @param index position in its sentence
 * @param form as folded
 * @param lower {@code form} in lower case
 */
public record Token(int index, Span span, String form, String lower, String lemma, Tag tag) {
    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    Token withTag(Tag other, String otherLemma) {
        return new Token(index, span, form, lower, otherLemma, other);
    }
}
