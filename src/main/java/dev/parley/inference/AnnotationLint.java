package dev.parley.inference;

import dev.parley.diagnostic.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks and reads what a rule says of itself. */
final class AnnotationLint {
    private static final String BECAUSE = "because";
    private static final String HOLDS = "holds";
    private static final String SILENT = "silent";
    private static final List<String> ANNOTATIONS = List.of(BECAUSE, HOLDS, SILENT);

    private final Source source;
    private final RuleDescr rule;
    private final Consumer<Problem> problems;

    AnnotationLint(Source source, RuleDescr rule, Consumer<Problem> problems) {
        this.source = source;
        this.rule = rule;
        this.problems = problems;
    }

    /** What is there, as far as it can be read. */
    Rule read() {
        String because = texts(BECAUSE).stream().findFirst().orElse("");
        return new Rule(rule.getName(), source.path(), source.lineOf(start()), because, texts(HOLDS), texts(SILENT));
    }

    void check() {
        Set<String> given = new TreeSet<>();
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            String name = annotation.getName();
            given.add(name);
            if (!ANNOTATIONS.contains(name)) {
                report(annotation(name), "unknown annotation @" + name, Spelling.hint(name, ANNOTATIONS));
            } else if (annotation.isDuplicated()) {
                report(
                        annotation(name),
                        "@" + name + " stands twice",
                        "keep one; @holds and @silent take { \"...\", \"...\" }");
            } else if (texts(name).isEmpty() || texts(name).stream().anyMatch(String::isBlank)) {
                report(annotation(name), "@" + name + " is empty", "write @" + name + "( \"...\" )");
            } else if (name.equals(BECAUSE) && texts(name).size() > 1) {
                report(annotation(name), "@because has more than one text", "write one sentence");
            }
        }
        for (String required : ANNOTATIONS) {
            if (!given.contains(required)) {
                report(
                        start(),
                        "rule \"" + rule.getName() + "\" has no @" + required,
                        "add @" + required + "( \"...\" )");
            }
        }
    }

    /** Checks that the condition binds every placeholder of the reason. */
    void checkPlaceholders(Scope scope) {
        if (!texts(BECAUSE).isEmpty()) {
            for (String name : Sentence.placeholders(texts(BECAUSE).get(0))) {
                String variable = "$" + name;
                Optional<Class<?>> type = scope.typeOf(variable);
                if (type.isEmpty()) {
                    String message = "nothing fills {" + name + "} in @because";
                    report(
                            annotation(BECAUSE),
                            message,
                            "bind " + variable + " in the condition, outside not and exists");
                } else if (type.get() != Scope.UNKNOWN && !Sentence.canFill(type.get())) {
                    String message = "{" + name + "} is of type " + type.get().getSimpleName() + ", which has no words";
                    report(annotation(BECAUSE), message, "bind its party, its target or a value");
                }
            }
        }
    }

    private int annotation(String name) {
        int at = source.text().indexOf("@" + name, start());
        return at < 0 ? start() : at;
    }

    private List<String> texts(String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        if (annotation == null || !annotation.hasValue()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        Object value = annotation.getSingleValue();
        for (Object text : value instanceof Object[] several ? Arrays.asList(several) : List.of(value)) {
            texts.add(AnnotationDescr.unquote(text.toString()));
        }
        return texts;
    }

    private int start() {
        return Math.max(0, rule.getStartCharacter());
    }

    private void report(int offset, String message, String hint) {
        problems.accept(source.problem(offset, message, hint));
    }
}
