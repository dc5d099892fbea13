package dev.parley.inference;

import dev.parley.diagnostic.Problem;
import dev.parley.inference.Tokens.Token;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds a right-hand side to one call of {@code conclude} with one new conclusion. */
final class ConsequenceLint {
    private static final List<String> OPENING = List.of("conclude", "(", "drools", ",", "new");
    private static final List<String> CLOSING = List.of(")", ")", ";");
    private static final String FORM = "write exactly: conclude( drools, new LeftOut( $party, $meeting, ... ) );";

    private final Source source;
    private final Scope scope;
    private final Consumer<Problem> problems;

    ConsequenceLint(Source source, Scope scope, Consumer<Problem> problems) {
        this.source = source;
        this.scope = scope;
        this.problems = problems;
    }

    /** Checks the right-hand side that stands at {@code text[start, end)} of the file. */
    void check(int start, int end) {
        List<Token> tokens = Tokens.of(source.text(), start, end);
        int type = OPENING.size();
        int close = tokens.size() - CLOSING.size();
        boolean isCall = close > type + 1
                && isAt(tokens, 0, OPENING)
                && isAt(tokens, type + 1, List.of("("))
                && isAt(tokens, close, CLOSING)
                && tokens.stream().filter(token -> token.is(";")).count() == 1;
        if (!isCall) {
            problems.accept(source.problem(start, "the right-hand side is not one call of conclude", FORM));
            return;
        }
        Token name = tokens.get(type);
        Optional<Class<?>> conclusion = Vocabulary.concluded(name.text());
        if (conclusion.isEmpty()) {
            String hint = Spelling.hint(name.text(), Vocabulary.concludedNames());
            problems.accept(source.problem(name.offset(), "unknown conclusion " + name.text(), hint));
            return;
        }
        checkArguments(name, conclusion.get().getRecordComponents(), arguments(tokens.subList(type + 2, close)));
    }

    /** The name of the type that a right-hand side in order concludes. */
    static String conclusion(List<Token> tokens) {
        return tokens.get(OPENING.size()).text();
    }

    /** What a right-hand side in order gives its conclusion, without type or closing signs. */
    static List<List<Token>> given(List<Token> tokens) {
        return arguments(tokens.subList(OPENING.size() + 2, tokens.size() - CLOSING.size()));
    }

    private void checkArguments(Token name, RecordComponent[] components, List<List<Token>> arguments) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : components) {
            names.add(component.getName());
        }
        if (components.length != arguments.size()) {
            String message = name.text() + " takes " + components.length + " values, not " + arguments.size();
            problems.accept(source.problem(name.offset(), message, "give it " + String.join(", ", names)));
            return;
        }
        ExpressionLint lint = new ExpressionLint(source, scope, problems);
        for (int i = 0; i < components.length; i++) {
            List<Token> argument = arguments.get(i);
            Class<?> given = lint.check(argument, null);
            Class<?> wanted = components[i].getType();
            if (given != null && !wanted.isAssignableFrom(given) && !(wanted.isPrimitive() && given.isPrimitive())) {
                String type = wanted.getSimpleName();
                String message = "the " + names.get(i) + " of " + name.text() + " is of type " + type + ", not "
                        + given.getSimpleName();
                String hint = "match it as " + type + "( ) first, then compare with it";
                problems.accept(source.problem(argument.get(0).offset(), message, hint));
            }
        }
    }

    private static List<List<Token>> arguments(List<Token> tokens) {
        List<List<Token>> arguments = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                arguments.add(current);
                current = new ArrayList<>();
            } else {
                current.add(token);
            }
        }
        if (!current.isEmpty()) {
            arguments.add(current);
        }
        return arguments;
    }

    private static boolean isAt(List<Token> tokens, int start, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (start + i >= tokens.size() || !tokens.get(start + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
