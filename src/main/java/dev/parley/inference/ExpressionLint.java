package dev.parley.inference;

import dev.parley.diagnostic.Problem;
import dev.parley.inference.Tokens.Kind;
import dev.parley.inference.Tokens.Token;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Allows in an expression only what the {@link Vocabulary} knows: a rule can neither misspell nor run anything. */
final class ExpressionLint {
    private static final Set<String> WORDS = Set.of("null", "in", "not", "contains", "memberOf");
    private static final Set<String> SIGNS =
            Set.of("&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "(", ")", ",", "-");

    private final Source source;
    private final Scope scope;
    private final Consumer<Problem> problems;

    ExpressionLint(Source source, Scope scope, Consumer<Problem> problems) {
        this.source = source;
        this.scope = scope;
        this.problems = problems;
    }

    /** A path such as {@code $fact.evidence.start}, its type where known, and the index of the token behind it. */
    private record Operand(@Nullable Class<?> type, int end) {}

    /** Binds the variables of a constraint about which nothing else can be told. */
    void bindOnly(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).kind() == Kind.NAME && isAt(tokens, at + 1, ":")) {
                scope.bind(tokens.get(at).text(), Scope.UNKNOWN);
            }
        }
    }

    /**
     * Checks one constraint or argument, and binds the variables that it declares.
     *
     * @param subject the type matched, null outside a pattern
     * @return the type of the last operand, null where it is not known
     */
    @Nullable
    Class<?> check(List<Token> tokens, @Nullable Class<?> subject) {
        String variable = null;
        Class<?> last = null;
        boolean compares = false;
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.kind() == Kind.NAME && isAt(tokens, at + 1, ":")) {
                variable = token.text();
                at += 2;
            } else if (token.kind() == Kind.SIGN || WORDS.contains(token.text())) {
                if (token.kind() == Kind.SIGN && !SIGNS.contains(token.text())) {
                    String hint = "compare, bind, or combine with && and ||";
                    report(token, "\"" + token.text() + "\" has no place in a rule", hint);
                }
                compares = token.is("==") || token.is("!=");
                at++;
            } else {
                Operand operand = operand(tokens, at, subject);
                if (compares) {
                    compare(last, operand.type, token);
                }
                Class<?> type = operand.type == null ? Scope.UNKNOWN : operand.type;
                if (variable != null && !scope.bind(variable, type)) {
                    report(token, variable + " is bound twice", "compare with it, or choose another name");
                }
                variable = null;
                compares = false;
                last = operand.type;
                at = operand.end;
            }
        }
        return last;
    }

    private Operand operand(List<Token> tokens, int start, @Nullable Class<?> subject) {
        Token first = tokens.get(start);
        if (first.kind() == Kind.STRING) {
            return new Operand(String.class, start + 1);
        }
        if (first.kind() == Kind.NUMBER) {
            return new Operand(double.class, start + 1);
        }
        if (first.is("true") || first.is("false")) {
            return new Operand(boolean.class, start + 1);
        }
        Optional<Class<?>> constants = Vocabulary.enumeration(first.text());
        if (constants.isPresent()) {
            return constant(tokens, start, constants.get());
        }
        Class<?> type = first(first, subject);
        if (subject != null && scope.typeOf(first.text()).isEmpty() && isAt(tokens, start + 1, ".")) {
            checkNull(subject, first);
        }
        int at = behindArguments(tokens, start + 1, subject);
        while (isAt(tokens, at, ".") && at + 1 < tokens.size()) {
            Token name = tokens.get(at + 1);
            if (type != null && isAt(tokens, at + 2, ".")) {
                checkNull(type, name);
            }
            type = type == null ? null : member(type, name);
            at = behindArguments(tokens, at + 2, subject);
        }
        return new Operand(type, at);
    }

    private @Nullable Class<?> first(Token name, @Nullable Class<?> subject) {
        Optional<Class<?>> variable = scope.typeOf(name.text());
        if (variable.isPresent()) {
            return variable.get() == Scope.UNKNOWN ? null : variable.get();
        }
        if (subject != null && name.is("this")) {
            return subject;
        }
        if (subject == null || name.text().startsWith("$")) {
            unknown(name, "nothing binds " + name.text(), scope.names());
            return null;
        }
        if (Character.isUpperCase(name.text().charAt(0))) {
            unknown(name, "unknown name \"" + name.text() + "\"", Vocabulary.enumerationNames());
            return null;
        }
        return member(subject, name);
    }

    private @Nullable Class<?> member(Class<?> owner, Token name) {
        Optional<Class<?>> member = Vocabulary.member(owner, name.text());
        if (member.isEmpty()) {
            unknown(name, owner.getSimpleName() + " has no field \"" + name.text() + "\"", Vocabulary.members(owner));
        }
        return member.orElse(null);
    }

    /** Drools throws where a path goes on from nothing. */
    private void checkNull(Class<?> owner, Token name) {
        if (Vocabulary.isNullable(owner, name.text())) {
            String field = name.text();
            String hint = "write " + field + " != null, $" + field + " : " + field + " and go on from $" + field;
            report(name, "the " + field + " of " + owner.getSimpleName() + " can be null", hint);
        }
    }

    private Operand constant(List<Token> tokens, int start, Class<?> type) {
        if (!isAt(tokens, start + 1, ".") || start + 2 >= tokens.size()) {
            report(tokens.get(start), "a constant of " + type.getSimpleName() + " is missing", null);
            return new Operand(null, start + 1);
        }
        Token name = tokens.get(start + 2);
        Collection<String> constants = Vocabulary.constants(type);
        if (!constants.contains(name.text())) {
            unknown(name, type.getSimpleName() + " has no constant \"" + name.text() + "\"", constants);
        }
        return new Operand(type, start + 3);
    }

    /** Checks the arguments of a call as expressions of their own. */
    private int behindArguments(List<Token> tokens, int open, @Nullable Class<?> subject) {
        if (!isAt(tokens, open, "(")) {
            return open;
        }
        int depth = 1;
        int at = open + 1;
        while (at < tokens.size() && depth > 0) {
            depth += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
            at++;
        }
        check(tokens.subList(open + 1, Math.max(open + 1, at - 1)), subject);
        return at;
    }

    /** Drools compares what can never be equal without a word. */
    private void compare(@Nullable Class<?> left, @Nullable Class<?> right, Token at) {
        if (left != null && right != null && !canBeEqual(left, right)) {
            String message = left.getSimpleName() + " and " + right.getSimpleName() + " are never equal";
            report(at, message, left.isEnum() ? "compare with a constant of " + left.getSimpleName() : null);
        }
    }

    private static boolean canBeEqual(Class<?> left, Class<?> right) {
        boolean bothNumbers =
                left.isPrimitive() && right.isPrimitive() && (left == boolean.class) == (right == boolean.class);
        return bothNumbers || left.isAssignableFrom(right) || right.isAssignableFrom(left);
    }

    private void unknown(Token token, String message, Collection<String> candidates) {
        report(token, message, candidates.isEmpty() ? null : Spelling.hint(token.text(), candidates));
    }

    private void report(Token token, String message, @Nullable String hint) {
        problems.accept(source.problem(token.offset(), message, hint));
    }

    private static boolean isAt(List<Token> tokens, int at, String sign) {
        return at < tokens.size() && tokens.get(at).is(sign);
    }
}
