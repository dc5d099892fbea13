package dev.parley.inference;

import dev.parley.facts.Fact;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.RuleForm.Condition;
import dev.parley.inference.RuleForm.Group;
import dev.parley.inference.RuleForm.Pattern;
import dev.parley.inference.Solution.Step;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says for a reader by what a condition is met, or why it is not. */
final class Shortfall {
    /** How many of the things that stand against a condition are told. */
    static final int MOST_OBJECTS = 3;

    /** What the clause of a missing fact or conclusion says, or what would not help a reader. */
    private static final Set<String> TOLD = Set.of(
            "party",
            "target",
            "meeting",
            "matter",
            "occasion",
            "issue",
            "manner",
            "asserted",
            "announced",
            "modality",
            "ownVoice",
            "reportedBy",
            "role",
            "basis",
            "$fact",
            "weighs",
            "position",
            "weight");

    private final Evaluation evaluation;
    private final Fitting fitting;
    private final NearThing nearThing;

    Shortfall(Evaluation evaluation, Fitting fitting) {
        this.evaluation = evaluation;
        this.fitting = fitting;
        this.nearThing = new NearThing(this, fitting);
    }

    static String name(Object value) {
        return Clause.name(value);
    }

    /** The rule's reason; what no condition binds is "some" such thing. */
    String reason(String because, Bindings bindings) {
        String reason = Sentence.fill(because, bindings.values());
        for (String open : Sentence.placeholders(reason)) {
            reason = reason.replace("the {" + open + "}", "some " + open).replace("{" + open + "}", "some " + open);
        }
        return reason;
    }

    String sentence(Step step) {
        return switch (step.outcome()) {
            case MATCHED, AGAINST ->
                step.objects().stream()
                        .limit(MOST_OBJECTS)
                        .map(Shortfall::stated)
                        .distinct()
                        .collect(Collectors.joining("; "));
            case CLEAR, MISSING -> missing(step.condition(), step.bindings());
            case OPEN -> "it rests on what is missing";
            case NEAR ->
                nearThing.sentence((Pattern) step.condition(), step.objects().get(0), step.failed(), step.bindings());
        };
    }

    /** That something is there. */
    static String stated(Object object) {
        if (object instanceof Fact fact) {
            return Clause.of(fact);
        } else if (object instanceof Conclusion conclusion) {
            return Clause.of(conclusion);
        } else if (object instanceof Meeting meeting) {
            return "the text tells of " + name(meeting) + " (" + Sentence.words(meeting.status()) + ")";
        } else if (object instanceof Target target) {
            return "the text names " + name(target);
        }
        return object instanceof StanceWeight ? "the stance weights have a line for it" : "there is " + object;
    }

    /** That nothing is there. */
    String missing(Condition condition, Bindings bindings) {
        if (condition instanceof Group group) {
            return group.parts().size() == 1
                    ? missing(group.parts().get(0), bindings)
                    : "nothing is as `" + condition + "` says";
        }
        Pattern pattern = (Pattern) condition;
        Class<?> type = Vocabulary.matched(pattern.type()).orElseThrow();
        if (Fact.class.isAssignableFrom(type)) {
            return "the text nowhere says that " + fact(pattern, bindings) + untold(pattern);
        } else if (type == Conclusion.HasStake.class) {
            String basis = accepted(pattern, "basis", Basis.values(), bindings, MOST_OBJECTS - 1);
            return "nothing gives " + party(pattern, bindings) + " a stake in " + wanted(pattern, bindings, "target")
                    + (basis.isEmpty() ? "" : " (" + basis + ")") + untold(pattern);
        } else if (Conclusion.class.isAssignableFrom(type)) {
            String about = wanted(pattern, bindings, "meeting", "target", "issue");
            String matter = wanted(pattern, bindings, "matter");
            String clause = Clause.of(type, party(pattern, bindings), about);
            return "nothing shows that " + clause + (matter.equals(ANYTHING) ? "" : " on " + matter) + untold(pattern);
        } else if (type == StanceWeight.class) {
            return "the stance weights have no line for a fact of this kind, modality and voice";
        }
        return thing(pattern, type, bindings);
    }

    private static final String ANYTHING = "anything";

    private String fact(Pattern pattern, Bindings bindings) {
        String party = party(pattern, bindings);
        String about = wanted(pattern, bindings, "target", "occasion");
        String occasion = wanted(pattern, bindings, "occasion");
        String place = occasion.equals(ANYTHING) || about.contains(occasion) ? "" : " at " + occasion;
        String voice = pattern.constraints().contains("ownVoice") ? " in its own words" : "";
        Optional<FactType> type = Arrays.stream(FactType.values())
                .filter(each -> each.word().equals(pattern.type().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (type.isEmpty()) {
            return party + " said or did anything about " + about;
        }
        List<Manner> manners = new ArrayList<>();
        for (Manner manner : Manner.values()) {
            if (isAccepted(pattern, "manner", manner, bindings)) {
                manners.add(manner);
            }
        }
        boolean all = manners.isEmpty() || manners.size() >= Manner.values().length - 1;
        String clause = all && type.get() == FactType.ABSENCE
                ? party + " was absent from or kept from " + about
                : Clause.of(type.get(), manners, party, about);
        return clause + place + voice;
    }

    private String thing(Pattern pattern, Class<?> type, Bindings bindings) {
        String what = type.getSimpleName().toLowerCase(Locale.ROOT);
        for (String constraint : pattern.constraints()) {
            String about = about(constraint, bindings);
            String missing = switch (fitting.field(constraint).orElse("")) {
                case "namedParties" -> "no issue of the text names " + about;
                case "issues" -> "the text tells of no meeting about " + about;
                case "namedWith" -> "the text names " + about + " as of the circle of no meeting";
                case "blocs" -> "the text names no member of " + about;
                case "real" -> "the text tells of no meeting that has taken place";
                default -> "";
            };
            if (!missing.isEmpty()) {
                return missing;
            }
        }
        String constraints =
                pattern.constraints().isEmpty() ? "" : " with `" + String.join(", ", pattern.constraints()) + "`";
        return "the text names no " + what + constraints;
    }

    /** What the variable of a constraint stands for. */
    String about(String constraint, Bindings bindings) {
        return fitting.variable(constraint)
                .map(variable -> bindings.has(variable) ? name(bindings.get(variable)) : "any " + variable.substring(1))
                .orElse(ANYTHING);
    }

    private String party(Pattern pattern, Bindings bindings) {
        Set<String> but = new LinkedHashSet<>();
        for (String constraint : pattern.constraints()) {
            Object value = fitting.wanted(constraint, bindings);
            if (fitting.field(constraint).equals(Optional.of("party"))) {
                if (value instanceof Party party) {
                    return name(party);
                }
                if (fitting.isDifference(constraint)) {
                    but.add(about(constraint, bindings));
                }
            }
        }
        return but.isEmpty() ? "any party" : "any party but " + String.join(" and ", but);
    }

    /** What the first of these fields that the pattern compares is compared with, joined by "or". */
    private String wanted(Pattern pattern, Bindings bindings, String... fields) {
        Set<String> found = new LinkedHashSet<>();
        for (String field : fields) {
            for (String constraint : pattern.constraints()) {
                fitting.wantedOf(field, constraint, bindings).forEach(value -> found.add(name(value)));
            }
        }
        return found.isEmpty() ? ANYTHING : Clause.either(found);
    }

    /** Constants that a pattern accepts in a field, as words; empty where it accepts all, none or too many. */
    private String accepted(Pattern pattern, String field, Enum<?>[] constants, Bindings bindings, int most) {
        List<String> accepted = Arrays.stream(constants)
                .filter(constant -> isAccepted(pattern, field, constant, bindings))
                .map(Sentence::words)
                .toList();
        return accepted.size() <= most ? Clause.either(accepted) : "";
    }

    private boolean isAccepted(Pattern pattern, String field, Enum<?> constant, Bindings bindings) {
        return pattern.constraints().stream()
                .filter(constraint -> fitting.field(constraint).equals(Optional.of(field)))
                .noneMatch(constraint -> isFalse(constraint, field, constant, bindings));
    }

    private boolean isFalse(String constraint, String field, Enum<?> constant, Bindings bindings) {
        return evaluation
                .value(evaluation.parsed(constraint), new Partial(Map.of(field, constant)), bindings)
                .equals(false);
    }

    /** The constants that one constraint accepts where it refuses this one. */
    String acceptedInstead(String constraint, String field, Enum<?> refused, Bindings bindings) {
        List<String> accepted = Arrays.stream(refused.getDeclaringClass().getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .filter(constant -> !isFalse(constraint, field, constant, bindings))
                .map(Sentence::words)
                .toList();
        return Clause.either(accepted);
    }

    Object fieldOf(Object object, String field) {
        return evaluation.value(new Expression.Name(field), object, Bindings.NONE);
    }

    private String untold(Pattern pattern) {
        List<String> untold = pattern.constraints().stream()
                .filter(constraint -> fitting.field(constraint)
                        .map(field -> !TOLD.contains(field))
                        .orElse(fitting.fields(constraint).stream().anyMatch(field -> !TOLD.contains(field))))
                .toList();
        return untold.isEmpty() ? "" : " (with `" + String.join(", ", untold) + "`)";
    }
}
