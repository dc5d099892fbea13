package dev.parley.inference;

import dev.parley.diagnostic.Problem;
import dev.parley.inference.Tokens.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Checks one rule: what it says of itself, what it matches, what it concludes. */
final class RuleLint {
    private final Source source;
    private final RuleDescr rule;
    private final Consumer<Problem> problems;
    private final Scope scope = new Scope();

    RuleLint(Source source, RuleDescr rule, Consumer<Problem> problems) {
        this.source = source;
        this.rule = rule;
        this.problems = problems;
    }

    /** Reports all that is wrong, and returns what the rule says of itself. */
    Rule check() {
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            if (attribute.getLine() >= rule.getLine()) {
                String hint = "remove it: the order of rules comes from facts";
                problems.accept(source.problem(
                        attribute.getLine(), attribute.getColumn(), "a rule has no " + attribute.getName(), hint));
            }
        }
        if (rule.getParentName() != null) {
            report(start(), "a rule extends no other", "repeat the conditions");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            report(start(), "a rule has one right-hand side", "write two rules");
        }
        AnnotationLint annotations = new AnnotationLint(source, rule, problems);
        annotations.check();
        checkCondition(rule.getLhs(), scope);
        int consequence = consequence();
        new ConsequenceLint(source, scope, problems)
                .check(
                        consequence,
                        consequence + rule.getConsequence().toString().strip().length());
        annotations.checkPlaceholders(scope);
        return annotations.read();
    }

    /** The offset of the rule's first word. */
    int start() {
        return Math.max(0, rule.getStartCharacter());
    }

    private void checkCondition(BaseDescr condition, Scope visible) {
        if (condition instanceof PatternDescr pattern) {
            checkPattern(pattern, visible);
        } else if (condition instanceof AndDescr and) {
            and.getDescrs().forEach(part -> checkCondition(part, visible));
        } else if (condition instanceof NotDescr not) {
            Scope inside = visible.inner();
            not.getDescrs().forEach(part -> checkCondition(part, inside));
        } else if (condition instanceof ExistsDescr exists) {
            Scope inside = visible.inner();
            for (Object part : exists.getDescrs()) {
                checkCondition((BaseDescr) part, inside);
            }
        } else {
            String message = "a condition is a pattern, not(...) or exists(...)";
            problems.accept(source.problem(
                    condition.getLine(),
                    condition.getColumn(),
                    message,
                    "no eval, accumulate, forall; for \"or\" write two rules"));
        }
    }

    private void checkPattern(PatternDescr pattern, Scope visible) {
        int start = pattern.getStartCharacter();
        String name = pattern.getObjectType();
        if (name == null
                || pattern.getSource() != null
                || !pattern.getBehaviors().isEmpty()) {
            String hint = "match facts and conclusions only: no from, accumulate, collect, over";
            report(start, "a pattern is a type with constraints", hint);
            return;
        }
        Optional<Class<?>> type = Vocabulary.matched(name);
        if (type.isEmpty()) {
            int at = source.text().indexOf(name, start);
            report(at < 0 ? start : at, "unknown type " + name, Spelling.hint(name, Vocabulary.matchedNames()));
        }
        String variable = pattern.getIdentifier();
        if (variable != null && !visible.bind(variable, type.orElse(Scope.UNKNOWN))) {
            report(start, variable + " is bound twice", "compare with it, or choose another name");
        }
        ExpressionLint lint = new ExpressionLint(source, visible, problems);
        for (BaseDescr constraint : pattern.getDescrs()) {
            if (!(constraint instanceof ExprConstraintDescr expression)
                    || expression.getType() != ExprConstraintDescr.Type.NAMED) {
                report(start, "a constraint names its field", "write field == value");
            } else if (type.isPresent()) {
                lint.check(tokens(expression), type.get());
            } else {
                lint.bindOnly(tokens(expression));
            }
        }
    }

    /** What Drools will compile, with the places at which it stands in the file. */
    private List<Token> tokens(ExprConstraintDescr constraint) {
        int start = constraint.getStartCharacter();
        List<Token> compiled = Tokens.of(
                constraint.getExpression(), 0, constraint.getExpression().length());
        List<Token> written = Tokens.of(
                source.text(),
                start,
                Math.min(constraint.getEndCharacter() + 1, source.text().length()));
        boolean isSame = compiled.stream()
                .map(Token::text)
                .toList()
                .equals(written.stream().map(Token::text).toList());
        return isSame
                ? written
                : compiled.stream()
                        .map(token -> new Token(token.kind(), token.text(), start))
                        .toList();
    }

    /** The offset of the right-hand side, or of {@code then} where there is none. */
    private int consequence() {
        int then = Math.max(start(), source.startOf(rule.getConsequenceLine()));
        String text = rule.getConsequence().toString().strip();
        int at = text.isEmpty() ? -1 : source.text().indexOf(text, then);
        return at < 0 ? then : at;
    }

    private void report(int offset, String message, @Nullable String hint) {
        problems.accept(source.problem(offset, message, hint));
    }
}
