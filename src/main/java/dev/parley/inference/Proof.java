package dev.parley.inference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** The only thing that a rule can call. */
public final class Proof {
    /** Asserts the conclusion for as long as the rule holds, and its proof with it. */
    public void conclude(RuleContext context, Conclusion conclusion) {
        Match match = context.getMatch();
        Map<String, Object> bindings = new TreeMap<>();
        for (String name : match.getDeclarationIds()) {
            Object value = match.getDeclarationValue(name);
            if (value != null) {
                bindings.put(name, value);
            }
        }
        context.insertLogical(conclusion);
        context.insertLogical(
                new Firing(match.getRule().getName(), conclusion, List.copyOf(match.getObjects()), bindings));
    }
}
