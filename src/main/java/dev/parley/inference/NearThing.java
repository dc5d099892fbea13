package dev.parley.inference;

import dev.parley.facts.Fact;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.RuleForm.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with something that nearly meets a condition. */
final class NearThing {
    private final Shortfall shortfall;
    private final Fitting fitting;

    NearThing(Shortfall shortfall, Fitting fitting) {
        this.shortfall = shortfall;
        this.fitting = fitting;
    }

    String sentence(Pattern pattern, Object object, List<String> failed, Bindings bindings) {
        List<String> faults = new ArrayList<>();
        failed.forEach(constraint -> faults.add(fault(pattern, object, constraint, bindings)));
        return subject(object) + " " + String.join(", and ", faults);
    }

    /** As a noun phrase: "the absence of Poland". */
    private static String subject(Object object) {
        if (object instanceof Fact fact) {
            String about = fact.target() == null ? "" : preposition(fact) + Clause.name(fact.target());
            return "the " + fact.type().word() + " of " + Clause.name(fact.party()) + about;
        }
        return object instanceof Target target ? Clause.name(target) : "that " + Shortfall.stated(object);
    }

    private static String preposition(Fact fact) {
        return switch (fact.type()) {
            case ATTENDANCE -> " at ";
            case ABSENCE -> " from ";
            default -> " as to ";
        };
    }

    private String fault(Pattern pattern, Object object, String constraint, Bindings bindings) {
        String field = fitting.field(constraint).orElse("");
        if (object instanceof Fact fact) {
            String fault = ofFact(fact, constraint, field, bindings);
            if (!fault.isEmpty()) {
                return fault;
            }
        } else if (object instanceof Meeting || object instanceof Party) {
            String fault = ofThing(object, constraint, field, bindings);
            if (!fault.isEmpty()) {
                return fault;
            }
        }
        Object value = field.isEmpty() ? Value.UNKNOWN : shortfall.fieldOf(object, field);
        if (value instanceof Enum<?> constant && !(value instanceof Value)) {
            return "is " + Sentence.words(constant) + ", not "
                    + shortfall.acceptedInstead(constraint, field, constant, bindings);
        }
        return "is not as `" + constraint + "` in " + pattern.type() + " wants it";
    }

    private String ofFact(Fact fact, String constraint, String field, Bindings bindings) {
        return switch (field) {
            case "asserted" -> "is only " + Sentence.words(fact.modality()) + ", not asserted";
            case "announced" -> "is " + Sentence.words(fact.modality()) + ", neither asserted nor planned";
            case "ownVoice" -> fact.isOwnVoice() ? "stands in its own words only" : "does not stand in its own words";
            case "reportedBy" -> "is told by somebody else";
            case "target" ->
                fact.target() == null
                        ? "names nothing that it is about"
                        : "is not about " + shortfall.about(constraint, bindings);
            case "occasion" ->
                fact.occasion() == null
                        ? "is placed at no meeting"
                        : "is placed at " + Clause.name(fact.occasion()) + ", not at "
                                + shortfall.about(constraint, bindings);
            default -> "";
        };
    }

    private String ofThing(Object object, String constraint, String field, Bindings bindings) {
        String about = shortfall.about(constraint, bindings);
        return switch (field) {
            case "real" ->
                object instanceof Meeting meeting
                        ? "is only " + Sentence.words(meeting.status()) + ", not held or under way"
                        : "";
            case "issues" -> "is not said to be about " + about;
            case "namedWith" -> "is not named as of the circle of " + about;
            case "blocs" -> "is not said to belong to " + about;
            default -> "";
        };
    }
}
