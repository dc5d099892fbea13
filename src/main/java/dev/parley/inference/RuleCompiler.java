package dev.parley.inference;

import dev.parley.diagnostic.Problem;
import dev.parley.diagnostic.ProblemsException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.DefaultDialectOption;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;

/** Parses, checks and compiles the rule files of one pack; used once. */
final class RuleCompiler {
    /** The name by which compiled rules know their {@link Proof}. */
    static final String GLOBAL = "proof";

    private static final String PACKAGE = "dev.parley.rules";

    private final List<Problem> problems = new ArrayList<>();
    private final NavigableMap<String, Rule> rules = new TreeMap<>();
    private final Map<String, Source> sources = new HashMap<>();

    RuleBase compile(List<RuleSource> files) {
        List<PackageDescr> trees = new ArrayList<>();
        for (RuleSource file :
                files.stream().sorted(Comparator.comparing(RuleSource::path)).toList()) {
            Source source = new Source(file.path(), file.text());
            sources.put(file.path(), source);
            parse(source).ifPresent(tree -> {
                lint(source, tree);
                trees.add(tree);
            });
        }
        throwProblems();
        List<RuleForm> forms = trees.stream()
                .flatMap(tree -> tree.getRules().stream())
                .map(RuleForm::of)
                .sorted(Comparator.comparing(RuleForm::name))
                .toList();
        trees.forEach(RuleCompiler::complete);
        KnowledgeBuilder builder = builder();
        for (PackageDescr tree : trees) {
            builder.add(ResourceFactory.newDescrResource(tree), ResourceType.DESCR);
        }
        builder.getErrors().forEach(this::addBuildError);
        throwProblems();
        return new RuleBase(builder.newKieBase(), rules, forms);
    }

    private Optional<PackageDescr> parse(Source source) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        Optional<PackageDescr> tree = Optional.empty();
        try {
            tree = Optional.ofNullable(parser.parse(false, source.text()));
        } catch (DroolsParserException e) {
            problems.add(source.problem(0, "cannot be read as rules: " + e.getMessage(), null));
        }
        for (DroolsError error : parser.getErrors()) {
            problems.add(syntaxError(source, error));
        }
        return parser.hasErrors() ? Optional.empty() : tree;
    }

    /** Drools puts its code and position into the message: "[ERR 102] Line 4:0 mismatched input ...". */
    private static Problem syntaxError(Source source, DroolsError error) {
        String hint = "a syntax error can hide others behind it in the same file";
        String message = error.getMessage().strip().replaceFirst("^\\[ERR \\d+] (Line \\d+:\\d+ )?", "");
        return error instanceof ParserError at
                ? source.problem(at.getRow(), at.getCol(), "syntax: " + message, hint)
                : source.problem(0, "syntax: " + message, hint);
    }

    private void lint(Source source, PackageDescr tree) {
        Stream.of(
                        tree.getImports(),
                        tree.getFunctionImports(),
                        tree.getAccumulateImports(),
                        tree.getGlobals(),
                        tree.getFunctions(),
                        tree.getTypeDeclarations(),
                        tree.getEnumDeclarations(),
                        tree.getEntryPointDeclarations(),
                        tree.getWindowDeclarations(),
                        tree.getAttributes())
                .<BaseDescr>flatMap(parts -> parts.stream())
                .forEach(part -> problems.add(source.problem(
                        Math.max(0, part.getStartCharacter()),
                        "a rule file holds rules only",
                        "remove it: all that a rule may name is imported already")));
        for (RuleDescr rule : tree.getRules()) {
            RuleLint lint = new RuleLint(source, rule, problems::add);
            if (rule.isQuery()) {
                problems.add(source.problem(lint.start(), "a rule file holds rules only", "write a rule"));
                continue;
            }
            Rule read = lint.check();
            Rule twin = rules.putIfAbsent(read.name(), read);
            if (twin != null) {
                String hint = "the other stands at " + twin.file() + ":" + twin.line();
                problems.add(source.problem(lint.start(), "a second rule \"" + read.name() + "\"", hint));
            }
        }
    }

    /** Adds what the author need not write. */
    private static void complete(PackageDescr tree) {
        tree.setName(PACKAGE);
        Vocabulary.imports().forEach(name -> tree.addImport(new ImportDescr(name)));
        tree.addGlobal(new GlobalDescr(GLOBAL, Proof.class.getName()));
        for (RuleDescr rule : tree.getRules()) {
            rule.setConsequence(GLOBAL + "." + rule.getConsequence().toString().strip());
        }
    }

    private static KnowledgeBuilder builder() {
        KnowledgeBuilderConfiguration configuration =
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, RuleCompiler.class.getClassLoader());
        configuration.setOption(DefaultDialectOption.get("mvel"));
        return KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
    }

    /** What the lint let through; Drools says at best in which rule it stands. */
    private void addBuildError(KnowledgeBuilderError error) {
        String message = error.getMessage().strip();
        problems.add(rules.values().stream()
                .filter(rule ->
                        message.contains("\"" + rule.name() + "\"") || message.contains("'" + rule.name() + "'"))
                .findFirst()
                .map(rule -> sourceOf(rule).problem(rule.line(), 0, message, null))
                .orElseGet(() -> new Problem(Problem.Severity.ERROR, "rules", 0, 0, null, message, null)));
    }

    private Source sourceOf(Rule rule) {
        Source source = sources.get(rule.file());
        if (source == null) {
            throw new IllegalStateException(rule.name() + " stands in none of " + sources.keySet());
        }
        return source;
    }

    private void throwProblems() {
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparing(Problem::file)
                    .thenComparingInt(Problem::line)
                    .thenComparingInt(Problem::column));
            throw new ProblemsException(problems);
        }
    }
}
