package dev.parley.inference;

import dev.parley.inference.Expression.Binding;
import dev.parley.inference.Expression.Comparison;
import dev.parley.inference.Expression.Contains;
import dev.parley.inference.Expression.Literal;
import dev.parley.inference.Expression.Name;
import dev.parley.inference.RuleForm.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds one thing against one pattern. */
final class Fitting {
    private static final Partial NOTHING = new Partial(Map.of());

    private final Evaluation evaluation;

    Fitting(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** How far a thing of the pattern's type fits. */
    Fit fit(Pattern pattern, Object object, Bindings before) {
        return fit(pattern, object, before, false);
    }

    /**
     * The same where another condition is missing: a variable that it would have bound takes the value that is compared
     * with it here.
     */
    Fit fitLoosely(Pattern pattern, Object object, Bindings before) {
        return fit(pattern, object, before, true);
    }

    private Fit fit(Pattern pattern, Object object, Bindings before, boolean loosely) {
        Bindings bindings = pattern.variable() == null ? before : before.with(pattern.variable(), object);
        List<String> failed = new ArrayList<>();
        boolean open = false;
        for (String constraint : pattern.constraints()) {
            Expression expression = evaluation.parsed(constraint);
            Optional<Bindings> taken = loosely ? taken(expression, object, bindings) : Optional.empty();
            if (taken.isPresent()) {
                bindings = taken.get();
                continue;
            }
            Object truth = evaluation.value(expression, object, bindings);
            if (expression instanceof Binding binding) {
                Object value = evaluation.value(binding.value(), object, bindings);
                Object wanted = bindings.get(binding.variable());
                truth = wanted == Value.UNKNOWN || wanted.equals(value) ? truth : (Object) false;
                bindings = wanted == Value.UNKNOWN ? bindings.with(binding.variable(), value) : bindings;
            }
            if (truth.equals(false)) {
                failed.add(constraint);
            }
            open |= truth == Value.UNKNOWN;
        }
        return new Fit(object, bindings, failed, open);
    }

    private Optional<Bindings> taken(Expression expression, Object object, Bindings bindings) {
        if (expression instanceof Comparison comparison
                && comparison.isEquality()
                && comparison.right() instanceof Name name
                && name.name().startsWith("$")
                && !bindings.has(name.name())) {
            Object value = evaluation.value(comparison.left(), object, bindings);
            return value instanceof Value ? Optional.empty() : Optional.of(bindings.with(name.name(), value));
        }
        return Optional.empty();
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
                || expression instanceof Expression.Member member && isVariable(member.owner());
    }

    /** The field on which a constraint that compares, binds or tests bears; empty for a more involved one. */
    Optional<String> field(String constraint) {
        return field(evaluation.parsed(constraint));
    }

    private static Optional<String> field(Expression expression) {
        if (expression instanceof Name name) {
            return Optional.of(name.name());
        } else if (expression instanceof Expression.Member member) {
            return field(member.owner());
        } else if (expression instanceof Binding binding) {
            return field(binding.value());
        } else if (expression instanceof Expression.Not not) {
            return field(not.part());
        } else if (expression instanceof Comparison comparison) {
            return field(comparison.left());
        } else if (expression instanceof Expression.OneOf oneOf) {
            return field(oneOf.value());
        } else if (expression instanceof Contains contains) {
            return field(isVariable(contains.whole()) ? contains.part() : contains.whole());
        } else if (expression instanceof Expression.Junction junction) {
            List<Optional<String>> fields =
                    junction.parts().stream().map(Fitting::field).distinct().toList();
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
        } else if (expression instanceof Expression.Member member) {
            names.addAll(names(member.owner()));
            member.arguments().forEach(argument -> names.addAll(names(argument)));
        } else if (expression instanceof Binding binding) {
            names.addAll(names(binding.value()));
        } else if (expression instanceof Expression.Not not) {
            names.addAll(names(not.part()));
        } else if (expression instanceof Comparison comparison) {
            names.addAll(names(comparison.left()));
            names.addAll(names(comparison.right()));
        } else if (expression instanceof Expression.OneOf oneOf) {
            names.addAll(names(oneOf.value()));
        } else if (expression instanceof Contains contains) {
            names.addAll(names(contains.whole()));
            names.addAll(names(contains.part()));
        } else if (expression instanceof Expression.Junction junction) {
            junction.parts().forEach(part -> names.addAll(names(part)));
        }
        return names;
    }

    /** All that a field may be equal to, by a constraint that may name alternatives. */
    List<Object> wantedOf(String field, String constraint, Bindings bindings) {
        return wantedOf(field, evaluation.parsed(constraint), bindings);
    }

    private List<Object> wantedOf(String field, Expression expression, Bindings bindings) {
        if (expression instanceof Expression.Junction junction && !junction.all()) {
            return junction.parts().stream()
                    .flatMap(part -> wantedOf(field, part, bindings).stream())
                    .toList();
        }
        Object value = field(expression).equals(Optional.of(field)) ? wanted(expression, bindings) : Value.UNKNOWN;
        return value instanceof Value ? List.of() : List.of(value);
    }
}
