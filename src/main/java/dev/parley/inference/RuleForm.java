package dev.parley.inference;

import dev.parley.inference.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks for and concludes, as its author wrote it: enough to ask later why it did not conclude.
 *
 * @param conclusion name of the type that it concludes
 * @param arguments what it gives the conclusion, each an expression
 */
record RuleForm(String name, List<Condition> conditions, String conclusion, List<String> arguments) {
    RuleForm {
        conditions = List.copyOf(conditions);
        arguments = List.copyOf(arguments);
    }

    /** One thing that must hold. */
    sealed interface Condition {}

    /**
     * Something of a type for which all constraints hold.
     *
     * @param variable null where the pattern gives what it matches no name
     */
    record Pattern(@Nullable String variable, String type, List<String> constraints) implements Condition {
        Pattern {
            constraints = List.copyOf(constraints);
        }

        @Override
        public String toString() {
            String inside = constraints.isEmpty() ? "" : " " + String.join(", ", constraints) + " ";
            return (variable == null ? "" : variable + " : ") + type + "(" + inside + ")";
        }
    }

    /** That there is no match of the parts, or that there is one, which binds nothing outside. */
    record Group(boolean negated, List<Condition> parts) implements Condition {
        Group {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            String inside =
                    String.join(" and ", parts.stream().map(Condition::toString).toList());
            return (negated ? "not " : "exists ") + (parts.size() == 1 ? inside : "( " + inside + " )");
        }
    }

    /** Reads a rule that the lint has passed. */
    static RuleForm of(RuleDescr rule) {
        String consequence = rule.getConsequence().toString();
        List<Token> tokens = Tokens.of(consequence, 0, consequence.length());
        List<String> arguments = new ArrayList<>();
        for (List<Token> argument : ConsequenceLint.given(tokens)) {
            Token last = argument.get(argument.size() - 1);
            arguments.add(consequence.substring(
                    argument.get(0).offset(), last.offset() + last.text().length()));
        }
        return new RuleForm(
                rule.getName(), conditions(rule.getLhs().getDescrs()), ConsequenceLint.conclusion(tokens), arguments);
    }

    private static List<Condition> conditions(List<?> parts) {
        List<Condition> conditions = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof AndDescr and) {
                conditions.addAll(conditions(and.getDescrs()));
            } else if (part instanceof NotDescr not) {
                conditions.add(new Group(true, conditions(not.getDescrs())));
            } else if (part instanceof ExistsDescr exists) {
                conditions.add(new Group(false, conditions(exists.getDescrs())));
            } else if (part instanceof PatternDescr pattern) {
                List<String> constraints = pattern.getDescrs().stream()
                        .map(constraint -> ((ExprConstraintDescr) constraint)
                                .getExpression()
                                .strip())
                        .toList();
                conditions.add(new Pattern(pattern.getIdentifier(), pattern.getObjectType(), constraints));
            } else {
                throw new IllegalStateException("the lint let pass " + part);
            }
        }
        return conditions;
    }
}
