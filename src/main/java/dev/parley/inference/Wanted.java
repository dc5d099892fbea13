package dev.parley.inference;

import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Expression.Binding;
import dev.parley.inference.Expression.Literal;
import dev.parley.inference.Expression.Name;
import dev.parley.inference.RuleForm.Pattern;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
            Object value = known(components[i].getName());
            Expression argument = evaluation.parsed(rule.arguments().get(i));
            if (value == null) {
                continue;
            }
            if (argument instanceof Name name) {
                Object before = start.get(name.name());
                if (!canBe(name.name(), value, rule, evaluation)
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

    /** A rule may call the meeting of a conclusion its target. */
    private @Nullable Object known(String component) {
        Object value = known.get(component);
        boolean isTarget = component.equals("meeting") && Conclusion.AtMeeting.class.isAssignableFrom(type);
        return value == null && isTarget ? known.get("target") : value;
    }

    /** Whether the variable can stand for the value, by the types of the patterns and fields that bind it. */
    private static boolean canBe(String variable, Object value, RuleForm rule, Evaluation evaluation) {
        return rule.conditions().stream()
                .filter(Pattern.class::isInstance)
                .map(Pattern.class::cast)
                .flatMap(pattern -> typesOf(variable, pattern, evaluation))
                .allMatch(type -> type.isInstance(value));
    }

    private static Stream<Class<?>> typesOf(String variable, Pattern pattern, Evaluation evaluation) {
        Class<?> matched = Vocabulary.matched(pattern.type()).orElseThrow();
        Stream<Class<?>> fields = pattern.constraints().stream()
                .map(evaluation::parsed)
                .flatMap(constraint -> constraint instanceof Binding binding
                                && binding.variable().equals(variable)
                                && binding.value() instanceof Name field
                        ? Vocabulary.member(matched, field.name()).stream()
                        : Stream.empty());
        return variable.equals(pattern.variable()) ? Stream.concat(Stream.of(matched), fields) : fields;
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
        if (values.containsKey("meeting")) {
            values.putIfAbsent("target", values.get("meeting"));
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
        Object party = known.getOrDefault("party", Value.UNKNOWN);
        String about = known.values().stream()
                .filter(value -> value instanceof Target && !value.equals(party))
                .map(Clause::name)
                .sorted()
                .collect(Collectors.joining(", "));
        String whose = party instanceof Party ? Clause.name(party) : "any party";
        return Clause.of(type.asSubclass(Conclusion.class), whose, about.isEmpty() ? "anything" : about);
    }
}
