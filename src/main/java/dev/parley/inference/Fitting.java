package dev.parley.inference;

import dev.parley.inference.Expression.Binding;
import dev.parley.inference.Expression.Comparison;
import dev.parley.inference.Expression.Name;
import dev.parley.inference.RuleForm.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds one thing against one pattern. */
final class Fitting {
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
}
