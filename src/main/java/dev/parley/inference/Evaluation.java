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
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what an expression comes to, as Drools would; used by one thread. */
final class Evaluation {
    private final Map<String, Expression> parsed = new HashMap<>();
    private final Map<Call, Optional<Method>> methods = new HashMap<>();

    private record Call(Class<?> owner, String name, int arguments) {}

    Expression parsed(String text) {
        return parsed.computeIfAbsent(text, ExpressionParser::parse);
    }

    /** The value for what a pattern tries to match; {@link Value#NULL} for null, {@link Value#UNKNOWN} where it cannot be told. */
    Object value(Expression expression, Object subject, Bindings bindings) {
        if (expression instanceof Literal literal) {
            return literal.value();
        } else if (expression instanceof Name name) {
            return named(name.name(), subject, bindings);
        } else if (expression instanceof Member member) {
            return member(member, subject, bindings);
        } else if (expression instanceof Not not) {
            return negated(value(not.part(), subject, bindings));
        } else if (expression instanceof Minus minus) {
            Object left = value(minus.left(), subject, bindings);
            Object right = value(minus.right(), subject, bindings);
            return left instanceof Number l && right instanceof Number r
                    ? (Object) (l.doubleValue() - r.doubleValue())
                    : Value.UNKNOWN;
        } else if (expression instanceof Comparison comparison) {
            return compared(
                    comparison.sign(),
                    value(comparison.left(), subject, bindings),
                    value(comparison.right(), subject, bindings));
        } else if (expression instanceof OneOf oneOf) {
            Object value = value(oneOf.value(), subject, bindings);
            return joined(
                    false,
                    oneOf.values().stream()
                            .map(each -> compared("==", value, value(each, subject, bindings)))
                            .toList());
        } else if (expression instanceof Contains contains) {
            return contains(value(contains.whole(), subject, bindings), value(contains.part(), subject, bindings));
        } else if (expression instanceof Junction junction) {
            List<Object> parts = new ArrayList<>();
            junction.parts().forEach(part -> parts.add(value(part, subject, bindings)));
            return joined(junction.all(), parts);
        } else if (expression instanceof Binding binding) {
            return value(binding.condition(), subject, bindings);
        }
        return unreadable((Unreadable) expression);
    }

    private static Object unreadable(Unreadable ignored) {
        return Value.UNKNOWN;
    }

    private Object named(String name, Object subject, Bindings bindings) {
        if (name.equals("this")) {
            return subject;
        }
        return name.startsWith("$") || bindings.has(name) ? bindings.get(name) : call(subject, name, List.of());
    }

    private Object member(Member member, Object subject, Bindings bindings) {
        Object owner = value(member.owner(), subject, bindings);
        List<Object> arguments = new ArrayList<>();
        for (Expression argument : member.arguments()) {
            arguments.add(value(argument, subject, bindings));
        }
        return owner instanceof Value || arguments.contains(Value.UNKNOWN)
                ? Value.UNKNOWN
                : call(owner, member.name(), arguments);
    }

    private Object call(Object owner, String name, List<Object> arguments) {
        if (owner instanceof Partial partial) {
            return partial.known().getOrDefault(name, Value.UNKNOWN);
        }
        Class<?> type = owner instanceof Collection<?>
                ? Collection.class
                : owner instanceof Enum<?> constant ? constant.getDeclaringClass() : owner.getClass();
        Optional<Method> method = methods.computeIfAbsent(
                new Call(type, name, arguments.size()),
                call -> Vocabulary.method(call.owner(), call.name(), call.arguments()));
        if (method.isEmpty()) {
            return Value.UNKNOWN;
        }
        try {
            Object value = method.get()
                    .invoke(owner, arguments.stream().map(Evaluation::plain).toArray());
            return value == null ? Value.NULL : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(name + " of " + owner + " with " + arguments, e);
        }
    }

    private static @Nullable Object plain(Object value) {
        return value == Value.NULL ? null : value;
    }

    private static Object negated(Object value) {
        return value instanceof Boolean truth ? (Object) !truth : Value.UNKNOWN;
    }

    private static Object compared(String sign, Object left, Object right) {
        if (left == Value.UNKNOWN || right == Value.UNKNOWN) {
            return Value.UNKNOWN;
        }
        if (sign.equals("==") || sign.equals("!=")) {
            return isSame(left, right) == sign.equals("==");
        }
        if (left == Value.NULL || right == Value.NULL) {
            return false;
        }
        int order = order(left, right);
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean isSame(Object left, Object right) {
        return left instanceof Number l && right instanceof Number r
                ? Double.compare(l.doubleValue(), r.doubleValue()) == 0
                : left.equals(right);
    }

    @SuppressWarnings("unchecked") // the lint and Drools have compared the types
    private static int order(Object left, Object right) {
        return left instanceof Number l && right instanceof Number r
                ? Double.compare(l.doubleValue(), r.doubleValue())
                : ((Comparable<Object>) left).compareTo(right);
    }

    private static Object contains(Object whole, Object part) {
        if (whole == Value.UNKNOWN || part == Value.UNKNOWN) {
            return Value.UNKNOWN;
        }
        if (whole instanceof String text) {
            return part instanceof String word && text.contains(word);
        }
        return whole instanceof Collection<?> all && part != Value.NULL && all.contains(part);
    }

    /** "And" is false as soon as one part is, "or" true, also where others are not known. */
    private static Object joined(boolean all, List<Object> parts) {
        if (parts.contains(!all)) {
            return !all;
        }
        return parts.contains(Value.UNKNOWN) ? Value.UNKNOWN : (Object) all;
    }
}
