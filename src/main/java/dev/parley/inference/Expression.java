package dev.parley.inference;

import java.util.List;

/** A constraint or argument of a rule, taken apart. */
sealed interface Expression {
    record Literal(Object value) implements Expression {}

    /** A variable, or a field of what is matched. */
    record Name(String name) implements Expression {}

    /** A field or the value of a method of another value. */
    record Member(Expression owner, String name, List<Expression> arguments) implements Expression {}

    record Not(Expression part) implements Expression {}

    record Minus(Expression left, Expression right) implements Expression {}

    record Comparison(String sign, Expression left, Expression right) implements Expression {
        boolean isEquality() {
            return sign.equals("==");
        }
    }

    record OneOf(Expression value, List<Expression> values) implements Expression {}

    record Contains(Expression whole, Expression part) implements Expression {}

    record Junction(boolean all, List<Expression> parts) implements Expression {}

    /** Gives a value a name; {@code condition} is {@code true} where the constraint asks no more of it. */
    record Binding(String variable, Expression value, Expression condition) implements Expression {}

    /** What the parser does not know: it may hold or not. */
    record Unreadable() implements Expression {}
}
