package dev.parley.linguistics;

/** The word classes of Universal Dependencies, which the tagger's model was trained on. */
public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    static Tag of(String label) {
        int plus = label.indexOf('+');
        try {
            return valueOf(plus < 0 ? label : label.substring(0, plus));
        } catch (IllegalArgumentException unknown) {
            return X;
        }
    }

    /** A noun or a name. */
    public boolean isNominal() {
        return this == NOUN || this == PROPN;
    }
}
