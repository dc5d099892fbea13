package dev.parley.inference;

import java.util.ArrayList;
import java.util.List;

/** The words and signs of an expression in a rule, with the offsets at which they stand in the file. */
final class Tokens {
    /** What a token is, seen on its own. */
    enum Kind {
        NAME,
        STRING,
        NUMBER,
        SIGN
    }

    /** One word or sign. */
    record Token(Kind kind, String text, int offset) {
        boolean is(String sign) {
            return kind != Kind.STRING && text.equals(sign);
        }
    }

    private static final List<String> LONG_SIGNS = List.of("&&", "||", "==", "!=", "<=", ">=");

    private Tokens() {}

    /** Reads {@code text[start, end)}. */
    static List<Token> of(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            int next = at + 1;
            if (Character.isJavaIdentifierStart(c)) {
                while (next < end && Character.isJavaIdentifierPart(text.charAt(next))) {
                    next++;
                }
                tokens.add(new Token(Kind.NAME, text.substring(at, next), at));
            } else if (Character.isDigit(c)) {
                while (next < end && (Character.isDigit(text.charAt(next)) || text.charAt(next) == '.')) {
                    next++;
                }
                tokens.add(new Token(Kind.NUMBER, text.substring(at, next), at));
            } else if (c == '"' || c == '\'') {
                next = endOfString(text, at, end);
                tokens.add(new Token(Kind.STRING, text.substring(at, next), at));
            } else if (!Character.isWhitespace(c)) {
                int from = at;
                boolean isLong = LONG_SIGNS.stream().anyMatch(sign -> text.startsWith(sign, from));
                next = isLong ? at + 2 : next;
                tokens.add(new Token(Kind.SIGN, text.substring(at, next), at));
            }
            at = next;
        }
        return tokens;
    }

    /** What a string says, without its quotation marks and escapes. */
    static String unquoted(Token string) {
        String text = string.text();
        String inside = text.substring(1, Math.max(1, text.length() - 1));
        return inside.translateEscapes();
    }

    private static int endOfString(String text, int start, int end) {
        int at = start + 1;
        while (at < end && text.charAt(at) != text.charAt(start)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, end);
    }
}
