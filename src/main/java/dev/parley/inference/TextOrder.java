package dev.parley.inference;

import dev.parley.facts.Claim;
import dev.parley.facts.Fact;
import dev.parley.facts.Target;

/** Where things stand in the text, and by what name to order those that stand at one place. */
final class TextOrder {
    private TextOrder() {}

    /** Where the text has it first; a conclusion comes last. */
    static int place(Object object) {
        if (object instanceof Fact fact) {
            return fact.evidence().start();
        } else if (object instanceof Claim claim) {
            return claim.content().start();
        }
        return object instanceof Target target && !target.mentions().isEmpty()
                ? target.mentions().get(0).start()
                : Integer.MAX_VALUE;
    }

    /** What tells it from everything else that rules match or conclude; the same in every run. */
    static String name(Object object) {
        if (object instanceof Fact fact) {
            return fact.id();
        } else if (object instanceof Claim claim) {
            return claim.id();
        } else if (object instanceof Target target) {
            return target.id();
        }
        return object instanceof Conclusion conclusion
                ? conclusion.getClass().getSimpleName()
                        + ' '
                        + conclusion.party().id()
                        + ' '
                        + conclusion.target().id()
                        + ' '
                        + conclusion.aspects()
                : object.toString();
    }
}
