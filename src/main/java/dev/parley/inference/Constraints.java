package dev.parley.inference;

import dev.parley.inference.Expression.Binding;
import dev.parley.inference.Expression.Comparison;
import dev.parley.inference.Expression.Contains;
import dev.parley.inference.Expression.Junction;
import dev.parley.inference.Expression.Literal;
import dev.parley.inference.Expression.Member;
import dev.parley.inference.Expression.Name;
import dev.parley.inference.Expression.Not;
import dev.parley.inference.Expression.OneOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the constraints of a pattern are about. */
final class Constraints {
    private static final Partial NOTHING = new Partial(Map.of());

    private final Evaluation evaluation;

    Constraints(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Whether the constraint ties what is matched to something else that the rule matches. */
    boolean isJoin(String constraint) {
        Expression expression = evaluation.parsed(constraint);
        if (expression instanceof Binding) {
            return true;
        }
        return expression instanceof Comparison comparison
                ? isVariable(comparison.left()) || isVariable(comparison.right())
                : expression instanceof Contains contains
                        && (isVariable(contains.whole()) || isVariable(contains.part()));
    }

    private static boolean isVariable(Expression expression) {
        return expression instanceof Name name && name.name().startsWith("$")
                || expression instanceof Member member && isVariable(member.owner());
    }

    /** The field on which a constraint that compares, binds or tests bears; empty for a more involved one. */
    Optional<String> field(String constraint) {
        return field(evaluation.parsed(constraint));
    }

    private static Optional<String> field(Expression expression) {
        if (expression instanceof Name name) {
            return Optional.of(name.name());
        } else if (expression instanceof Member member) {
            return field(member.owner());
        } else if (expression instanceof Binding binding) {
            return field(binding.value());
        } else if (expression instanceof Not not) {
            return field(not.part());
        } else if (expression instanceof Comparison comparison) {
            return field(comparison.left());
        } else if (expression instanceof OneOf oneOf) {
            return field(oneOf.value());
        } else if (expression instanceof Contains contains) {
            return field(isVariable(contains.whole()) ? contains.part() : contains.whole());
        } else if (expression instanceof Junction junction) {
            List<Optional<String>> fields =
                    junction.parts().stream().map(Constraints::field).distinct().toList();
            return fields.size() == 1 ? fields.get(0) : Optional.empty();
        }
        return Optional.empty();
    }

    /** What the field must be equal to, where the constraint and the bindings say so. */
    Object wanted(String constraint, Bindings bindings) {
        return wanted(evaluation.parsed(constraint), bindings);
    }

    private Object wanted(Expression expression, Bindings bindings) {
        if (expression instanceof Binding binding) {
            return bindings.get(binding.variable());
        }
        return expression instanceof Comparison comparison
                        && comparison.isEquality()
                        && comparison.left() instanceof Name
                        && (comparison.right() instanceof Literal || isVariable(comparison.right()))
                ? evaluation.value(comparison.right(), NOTHING, bindings)
                : Value.UNKNOWN;
    }

    /** Whether the constraint wants something else than what it names. */
    boolean isDifference(String constraint) {
        return evaluation.parsed(constraint) instanceof Comparison comparison
                && comparison.sign().equals("!=");
    }

    /** The first variable that the constraint compares with. */
    Optional<String> variable(String constraint) {
        if (evaluation.parsed(constraint) instanceof Binding binding) {
            return Optional.of(binding.variable());
        }
        return names(evaluation.parsed(constraint)).stream()
                .filter(name -> name.startsWith("$"))
                .findFirst();
    }

    /** The fields on which the constraint bears. */
    List<String> fields(String constraint) {
        return names(evaluation.parsed(constraint)).stream()
                .filter(name -> !name.startsWith("$"))
                .toList();
    }

    private static List<String> names(Expression expression) {
        List<String> names = new ArrayList<>();
        if (expression instanceof Name name) {
            names.add(name.name());
        } else if (expression instanceof Member member) {
            names.addAll(names(member.owner()));
            member.arguments().forEach(argument -> names.addAll(names(argument)));
        } else if (expression instanceof Binding binding) {
            names.addAll(names(binding.value()));
        } else if (expression instanceof Not not) {
            names.addAll(names(not.part()));
        } else if (expression instanceof Comparison comparison) {
            names.addAll(names(comparison.left()));
            names.addAll(names(comparison.right()));
        } else if (expression instanceof OneOf oneOf) {
            names.addAll(names(oneOf.value()));
        } else if (expression instanceof Contains contains) {
            names.addAll(names(contains.whole()));
            names.addAll(names(contains.part()));
        } else if (expression instanceof Junction junction) {
            junction.parts().forEach(part -> names.addAll(names(part)));
        }
        return names;
    }

    /** All that a field may be equal to, by a constraint that may name alternatives. */
    List<Object> wantedOf(String field, String constraint, Bindings bindings) {
        return wantedOf(field, evaluation.parsed(constraint), bindings);
    }

    private List<Object> wantedOf(String field, Expression expression, Bindings bindings) {
        if (expression instanceof Junction junction && !junction.all()) {
            return junction.parts().stream()
                    .flatMap(part -> wantedOf(field, part, bindings).stream())
                    .toList();
        }
        Object value = field(expression).equals(Optional.of(field)) ? wanted(expression, bindings) : Value.UNKNOWN;
        return value instanceof Value ? List.of() : List.of(value);
    }

    /** Whether the field must be without a value. */
    boolean isForNothing(String constraint) {
        return evaluation.parsed(constraint) instanceof Comparison comparison
                && comparison.isEquality()
                && comparison.right().equals(new Literal(Value.NULL));
    }

    /** Whether one constraint refuses a value of a field of which nothing else is known. */
    boolean refuses(String constraint, String field, Object value, Bindings bindings) {
        return evaluation
                .value(evaluation.parsed(constraint), new Partial(Map.of(field, value)), bindings)
                .equals(false);
    }

    /** What the variable of a constraint stands for, as a reader would call it. */
    String about(String constraint, Bindings bindings) {
        return variable(constraint)
                .map(variable ->
                        bindings.has(variable) ? Clause.name(bindings.get(variable)) : "any " + variable.substring(1))
                .orElse("anything");
    }
}
