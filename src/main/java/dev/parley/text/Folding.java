package dev.parley.text;

/**
 * Folds typographic variants one character for one, so that offsets hold.
 *
 * <p>The models were trained on plain ASCII punctuation: a curly quote or a no-break space makes the tokenizer glue words together.
 */
final class Folding {
    private Folding() {}

    static String fold(String given) {
        char[] chars = given.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = fold(chars[i]);
        }
        return new String(chars);
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c == '`' ? '\'' : c < ' ' && c != '\n' && c != '\t' ? ' ' : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb' -> '"';
            case '\u00a0', '\u2002', '\u2003', '\u2007', '\u2009', '\u200a', '\u202f', '\u3000', '\ufeff', '\u200b' ->
                ' ';
            case '\u2010', '\u2011', '\u00ad' -> '-';
            case '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '\u2014';
            case '\u2028', '\u2029', '\u0085' -> '\n';
            case '\u2022' -> '*';
            default -> c;
        };
    }
}
