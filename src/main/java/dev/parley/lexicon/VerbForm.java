package dev.parley.lexicon;

/** What the ending of a verb shows of its form. */
public enum VerbForm {
    /** "meet": infinitive, imperative, or present of all but the third person. */
    BASE,
    /** "meets". */
    THIRD_PERSON,
    /** "met", "agreed" where past and participle fall together. */
    PAST_OR_PARTICIPLE,
    /** "took". */
    PAST,
    /** "taken". */
    PARTICIPLE,
    /** "meeting". */
    GERUND
}
