package dev.parley.inference;

import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Expression.Literal;
import dev.parley.inference.Expression.Name;
import dev.parley.inference.RuleForm.Condition;
import dev.parley.inference.RuleForm.Pattern;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A conclusion that a rule might draw.
 *
 * @param known what is known of it, by the names of its components
 */
record Wanted(Class<?> type, Map<String, Object> known) {
    Wanted {
        known = Map.copyOf(known);
    }

    /** Any of the type. */
    static Wanted of(Class<?> type) {
        return new Wanted(type, Map.of());
    }

    static Wanted of(Class<?> type, Party party, Target target) {
        List<String> names = aboutWhom(type);
        return new Wanted(type, Map.of(names.get(0), party, names.get(1), target));
    }

    /** The names of the components for the party and for what the conclusion is about: the first two of their kind. */
    private static List<String> aboutWhom(Class<?> type) {
        List<String> names = Arrays.stream(type.getRecordComponents())
                .filter(component -> Target.class.isAssignableFrom(component.getType()))
                .map(RecordComponent::getName)
                .toList();
        if (names.size() < 2) {
            throw new IllegalStateException(type + " is about no party and target: " + names);
        }
        return names;
    }

    /** The variables of the rule that what is known decides; empty for a rule that cannot conclude it. */
    Optional<Bindings> start(RuleForm rule, Evaluation evaluation) {
        if (!rule.conclusion().equals(type.getSimpleName())) {
            return Optional.empty();
        }
        Bindings start = Bindings.NONE;
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object value = known.get(components[i].getName());
            Expression argument = evaluation.parsed(rule.arguments().get(i));
            if (value == null) {
                continue;
            }
            if (argument instanceof Name name) {
                Object before = start.get(name.name());
                if (!canBe(name.name(), value, rule.conditions())
                        || !components[i].getType().isInstance(value)
                        || (before != Value.UNKNOWN && !before.equals(value))) {
                    return Optional.empty();
                }
                start = start.with(name.name(), value);
            } else if (argument instanceof Literal literal && !literal.value().equals(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(start);
    }

    private static boolean canBe(String variable, Object value, List<Condition> conditions) {
        return conditions.stream()
                .filter(Pattern.class::isInstance)
                .map(Pattern.class::cast)
                .filter(pattern -> variable.equals(pattern.variable()))
                .allMatch(pattern ->
                        Vocabulary.matched(pattern.type()).orElseThrow().isInstance(value));
    }

    /** Whether the rule concludes with these bindings nothing else, as far as that can be told. */
    boolean isMetBy(RuleForm rule, Evaluation evaluation, Bindings bindings) {
        Map<String, Object> concluded = conclusion(rule, evaluation, bindings).known();
        return known.entrySet().stream()
                .allMatch(each -> each.getValue().equals(concluded.getOrDefault(each.getKey(), each.getValue())));
    }

    /** What the rule concludes with these bindings, as far as that can be told. */
    static Partial conclusion(RuleForm rule, Evaluation evaluation, Bindings bindings) {
        RecordComponent[] components =
                Vocabulary.concluded(rule.conclusion()).orElseThrow().getRecordComponents();
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < components.length; i++) {
            Object value =
                    evaluation.value(evaluation.parsed(rule.arguments().get(i)), new Partial(Map.of()), bindings);
            if (!(value instanceof Value)) {
                values.put(components[i].getName(), value);
            }
        }
        return new Partial(values);
    }

    /** The party that a rule would conclude something of, {@link Value#UNKNOWN} where a missing condition leaves it open. */
    Object party(RuleForm rule, Evaluation evaluation, Bindings bindings) {
        return conclusion(rule, evaluation, bindings)
                .known()
                .getOrDefault(aboutWhom(type).get(0), Value.UNKNOWN);
    }

    /** What it would be about. */
    Object target(RuleForm rule, Evaluation evaluation, Bindings bindings) {
        return conclusion(rule, evaluation, bindings)
                .known()
                .getOrDefault(aboutWhom(type).get(1), Value.UNKNOWN);
    }

    /** What is wanted, as a reader would call it. */
    String sentence() {
        List<String> names = aboutWhom(type);
        String party = known.containsKey(names.get(0)) ? Clause.name(known.get(names.get(0))) : "any party";
        String about = known.containsKey(names.get(1)) ? Clause.name(known.get(names.get(1))) : "anything";
        return Clause.of(type.asSubclass(Conclusion.class), party, about);
    }
}
