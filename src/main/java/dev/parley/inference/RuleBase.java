package dev.parley.inference;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The compiled rules of a pack: immutable, shared by all sessions and threads. */
public final class RuleBase {
    private final KieBase base;
    private final NavigableMap<String, Rule> rules;
    private final List<RuleForm> forms;

    /** The forms come in the order of the rules' names. */
    RuleBase(KieBase base, NavigableMap<String, Rule> rules, List<RuleForm> forms) {
        this.base = base;
        this.rules = Collections.unmodifiableNavigableMap(rules);
        this.forms = List.copyOf(forms);
    }

    /**
     * Compiles all rule files of a pack at once.
     *
     * @throws dev.parley.diagnostic.ProblemsException with everything that is wrong in any of them
     */
    public static RuleBase compile(List<RuleSource> files) {
        return OwnClassLoader.during(() -> new RuleCompiler().compile(files));
    }

    /** All rules, by name. */
    public Collection<Rule> rules() {
        return rules.values();
    }

    /** What the author says of the rule of that name. */
    Rule rule(String name) {
        Rule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("no rule \"" + name + "\" among " + rules.keySet());
        }
        return rule;
    }

    /** What all rules ask for and conclude, by name. */
    List<RuleForm> forms() {
        return forms;
    }

    /** A new session, which the caller must dispose. */
    KieSession open() {
        KieSession session = base.newKieSession();
        session.setGlobal(RuleCompiler.GLOBAL, new Proof());
        return session;
    }

    /** How many sessions are open now. */
    int openSessions() {
        return base.getKieSessions().size();
    }
}
