package dev.parley.inference;

import dev.parley.facts.Fact;
import dev.parley.facts.Meeting;
import dev.parley.facts.Target;
import dev.parley.inference.RuleForm.Pattern;
import dev.parley.inference.Solution.Step;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says for a reader by what a condition is met, or why it is not. */
final class Shortfall {
    /** How many of the things that match a condition are told. */
    static final int MOST_OBJECTS = 3;

    private final MissingThing missingThing;
    private final NearThing nearThing;

    Shortfall(Evaluation evaluation) {
        Constraints constraints = new Constraints(evaluation);
        this.missingThing = new MissingThing(constraints);
        this.nearThing = new NearThing(evaluation, constraints);
    }

    /** The rule's reason; what no condition binds is "some" such thing. */
    static String reason(String because, Bindings bindings) {
        String reason = Reason.of(because, bindings.values()).sentence();
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
                        .map(object -> step.outcome() == Solution.Outcome.AGAINST ? against(object) : stated(object))
                        .distinct()
                        .collect(Collectors.joining("; "));
            case CLEAR, MISSING -> missingThing.sentence(step.condition(), step.bindings());
            case OPEN -> "it rests on what is missing";
            case NEAR ->
                nearThing.sentence((Pattern) step.condition(), step.objects().get(0), step.failed(), step.bindings());
        };
    }

    private static String against(Object object) {
        return object instanceof Target
                ? Clause.name(object) + " is a "
                        + object.getClass().getSimpleName().toLowerCase(Locale.ROOT)
                : stated(object);
    }

    /** That something is there. */
    private static String stated(Object object) {
        if (object instanceof Fact fact) {
            return Clause.of(fact);
        } else if (object instanceof Conclusion conclusion) {
            return Clause.of(conclusion);
        } else if (object instanceof Meeting meeting) {
            return "the text tells of " + Clause.name(meeting) + " (" + Sentence.words(meeting.status()) + ")";
        } else if (object instanceof Target target) {
            return "the text names " + Clause.name(target);
        }
        return object instanceof StanceWeight ? "the stance weights have a line for it" : "there is " + object;
    }
}
