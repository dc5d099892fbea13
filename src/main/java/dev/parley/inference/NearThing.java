package dev.parley.inference;

import dev.parley.facts.Fact;
import dev.parley.facts.Meeting;
import dev.parley.facts.Target;
import dev.parley.inference.RuleForm.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says what is wrong with something that nearly meets a condition. */
final class NearThing {
    private final Evaluation evaluation;
    private final Constraints constraints;

    NearThing(Evaluation evaluation, Constraints constraints) {
        this.evaluation = evaluation;
        this.constraints = constraints;
    }

    String sentence(Pattern pattern, Object object, List<String> failed, Bindings bindings) {
        List<String> faults = new ArrayList<>();
        failed.forEach(constraint -> faults.add(fault(pattern, object, constraint, bindings)));
        return subject(object) + " " + String.join(", and ", faults);
    }

    private static String subject(Object object) {
        if (object instanceof Fact fact) {
            String about = fact.target() == null ? "" : preposition(fact) + Clause.name(fact.target());
            return "the " + fact.type().word() + " of " + Clause.name(fact.party()) + about;
        } else if (object instanceof Conclusion conclusion) {
            String party = Clause.name(conclusion.party());
            return Clause.of(conclusion.getClass(), party, Clause.name(conclusion.target())) + ",";
        }
        return object instanceof Target ? Clause.name(object) : object.toString();
    }

    private static String preposition(Fact fact) {
        return switch (fact.type()) {
            case ATTENDANCE -> " at ";
            case ABSENCE -> " from ";
            default -> " as to ";
        };
    }

    private String fault(Pattern pattern, Object object, String constraint, Bindings bindings) {
        String field = constraints.field(constraint).orElse("");
        String fault = "";
        if (object instanceof Fact fact) {
            fault = ofFact(fact, constraint, field, bindings);
        } else if (object instanceof Target target) {
            fault = ofThing(target, constraint, field, bindings);
        }
        if (!fault.isEmpty()) {
            return fault;
        }
        Object value =
                field.isEmpty() ? Value.UNKNOWN : evaluation.value(new Expression.Name(field), object, Bindings.NONE);
        if (value instanceof Enum<?> constant && !(value instanceof Value)) {
            String accepted = accepted(constraint, field, constant, bindings);
            String has = object instanceof Conclusion ? "with the " : "has the ";
            return has + field + " \"" + Sentence.words(constant) + "\", not " + accepted;
        }
        return (object instanceof Conclusion ? "" : "is ") + "not as `" + constraint + "` in " + pattern.type()
                + " wants it";
    }

    private String accepted(String constraint, String field, Enum<?> refused, Bindings bindings) {
        return Clause.either(Arrays.stream(refused.getDeclaringClass().getEnumConstants())
                .filter(constant -> !constraints.refuses(constraint, field, constant, bindings))
                .map(constant -> "\"" + Sentence.words(constant) + "\"")
                .toList());
    }

    private String ofFact(Fact fact, String constraint, String field, Bindings bindings) {
        String about = constraints.about(constraint, bindings);
        return switch (field) {
            case "asserted" -> "is only " + Sentence.words(fact.modality()) + ", not asserted";
            case "announced" -> "is " + Sentence.words(fact.modality()) + ", neither asserted nor planned";
            case "ownVoice" -> fact.isOwnVoice() ? "stands in its own words only" : "does not stand in its own words";
            case "reportedBy" -> "is told by somebody else";
            case "target" ->
                fact.target() == null ? "names nothing that it is about" : "is not" + preposition(fact) + about;
            case "occasion" -> occasion(fact, constraints.isForNothing(constraint) ? "at none" : "at " + about);
            default -> "";
        };
    }

    private static String occasion(Fact fact, String wanted) {
        return fact.occasion() == null
                ? "is placed at no meeting"
                : "is placed at " + Clause.name(fact.occasion()) + ", not " + wanted;
    }

    private String ofThing(Target thing, String constraint, String field, Bindings bindings) {
        String about = constraints.about(constraint, bindings);
        return switch (field) {
            case "real" ->
                thing instanceof Meeting meeting
                        ? "is only " + Sentence.words(meeting.status()) + ", not held or under way"
                        : "";
            case "issues" -> "is not said to be about " + about;
            case "namedWith" -> "is not named together with " + about;
            case "namedParties" -> "does not name " + about;
            case "territories" -> "does not lie in " + about;
            case "bound" -> "is not said to bind " + about;
            case "concerned" -> "is not said to be a matter for " + about;
            case "rounds" -> "is not followed by " + about + " as a later round";
            case "followers" -> "is not said to come before " + about;
            case "conflict" -> "is no conflict";
            case "blocs" -> "is not said to belong to " + about;
            default -> "";
        };
    }
}
