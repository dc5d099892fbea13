package dev.parley.inference;

import dev.parley.inference.Expression.Binding;
import dev.parley.inference.Expression.Comparison;
import dev.parley.inference.Expression.Contains;
import dev.parley.inference.Expression.Junction;
import dev.parley.inference.Expression.Literal;
import dev.parley.inference.Expression.Member;
import dev.parley.inference.Expression.Minus;
import dev.parley.inference.Expression.Name;
import dev.parley.inference.Expression.Not;
import dev.parley.inference.Expression.OneOf;
import dev.parley.inference.Expression.Unreadable;
import dev.parley.inference.Tokens.Kind;
import dev.parley.inference.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes an expression apart that {@link ExpressionLint} has passed.
 *
 * <pre>
 * all      = one ( "||" one )*                 after "||" and "&amp;&amp;" a comparison may leave out its left side
 * one      = relation ( "&amp;&amp;" relation )*                  or have it before a parenthesis: field ( == A || == B )
 * relation = [ variable ":" ] sum [ sign sum | ["not"] "in" "(" sum, ... ")" | ["not"] ( "contains" | "memberOf" ) sum ]
 * sum      = unary ( "-" unary )*
 * unary    = "!" unary | "-" unary | "(" all ")" | literal | path
 * </pre>
 */
final class ExpressionParser {
    private static final Set<String> SIGNS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Literal TRUE = new Literal(true);

    private final List<Token> tokens;
    private int at;
    private Expression left = TRUE;

    private ExpressionParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Expression parse(String text) {
        ExpressionParser parser = new ExpressionParser(Tokens.of(text, 0, text.length()));
        try {
            Expression whole = parser.junction(false);
            return parser.at == parser.tokens.size() ? whole : new Unreadable();
        } catch (UnreadableException | IllegalArgumentException e) {
            return new Unreadable();
        }
    }

    private Expression junction(boolean all) {
        List<Expression> parts = new ArrayList<>();
        do {
            parts.add(all ? relation() : junction(true));
        } while (takes(all ? "&&" : "||"));
        return parts.size() == 1 ? parts.get(0) : new Junction(all, List.copyOf(parts));
    }

    private Expression relation() {
        if (at + 1 < tokens.size() && tokens.get(at).kind() == Kind.NAME && isAt(at + 1, ":")) {
            String variable = tokens.get(at).text();
            at += 2;
            Expression condition = relation();
            return new Binding(variable, left, condition.equals(left) ? TRUE : condition);
        }
        if (!isComparison(at)) {
            left = sum();
        }
        Expression value = left;
        Expression relation = related(value);
        left = value;
        return relation;
    }

    private Expression related(Expression value) {
        if (at >= tokens.size()) {
            return value;
        }
        if (isComparison(at)) {
            return new Comparison(tokens.get(at++).text(), value, sum());
        }
        if (isComparison(at + 1) && takes("(")) {
            left = value;
            return closed(junction(false));
        }
        boolean negated = takes("not");
        Expression relation;
        if (takes("in")) {
            expect("(");
            relation = new OneOf(value, arguments());
        } else if (takes("contains")) {
            relation = new Contains(value, sum());
        } else if (takes("memberOf")) {
            relation = new Contains(sum(), value);
        } else if (negated) {
            throw new UnreadableException();
        } else {
            return value;
        }
        return negated ? new Not(relation) : relation;
    }

    private Expression sum() {
        Expression sum = unary();
        while (takes("-")) {
            sum = new Minus(sum, unary());
        }
        return sum;
    }

    private Expression unary() {
        if (takes("!")) {
            return new Not(unary());
        }
        if (takes("-")) {
            return new Minus(new Literal(0), unary());
        }
        if (takes("(")) {
            return closed(junction(false));
        }
        if (at >= tokens.size()) {
            throw new UnreadableException();
        }
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case STRING -> new Literal(Tokens.unquoted(token));
            case NUMBER -> new Literal(Double.parseDouble(token.text()));
            case NAME -> named(token.text());
            case SIGN -> throw new UnreadableException();
        };
    }

    private Expression named(String name) {
        if (name.equals("true") || name.equals("false")) {
            return new Literal(Boolean.valueOf(name));
        } else if (name.equals("null")) {
            return new Literal(Value.NULL);
        }
        Optional<Class<?>> constants = Vocabulary.enumeration(name);
        if (constants.isPresent() && takes(".") && at < tokens.size()) {
            return constant(constants.get(), tokens.get(at++).text());
        }
        boolean isCall = isAt(at, "(") && !isComparison(at + 1) && takes("(");
        Expression path = isCall ? new Member(new Name("this"), name, arguments()) : new Name(name);
        while (takes(".") && at < tokens.size()) {
            String member = tokens.get(at++).text();
            path = new Member(path, member, !isComparison(at + 1) && takes("(") ? arguments() : List.of());
        }
        return path;
    }

    private static Expression constant(Class<?> constants, String name) {
        for (Object constant : constants.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return new Literal(constant);
            }
        }
        throw new UnreadableException();
    }

    /** Behind an opening parenthesis, to the closing one. */
    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>();
        if (takes(")")) {
            return arguments;
        }
        do {
            arguments.add(junction(false));
        } while (takes(","));
        expect(")");
        return List.copyOf(arguments);
    }

    private Expression closed(Expression inside) {
        expect(")");
        return inside;
    }

    private void expect(String sign) {
        if (!takes(sign)) {
            throw new UnreadableException();
        }
    }

    private boolean takes(String sign) {
        boolean taken = isAt(at, sign);
        at += taken ? 1 : 0;
        return taken;
    }

    private boolean isComparison(int place) {
        return place < tokens.size() && SIGNS.contains(tokens.get(place).text());
    }

    private boolean isAt(int place, String sign) {
        return place < tokens.size() && tokens.get(place).is(sign);
    }

    /** Ends the parsing of what the parser does not know. */
    private static final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
