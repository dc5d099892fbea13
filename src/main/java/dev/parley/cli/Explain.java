package dev.parley.cli;

import dev.parley.Reading;
import dev.parley.report.ExplanationReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Unfolds one conclusion down to the words of the text. */
@Command(
        name = "explain",
        description = "Show why: from a conclusion over rules and facts to the words of the text.",
        footer = {
            "",
            "Give --rules, --date and --title as for analyze: the ids are those of the same reading.",
            "The line above the proof names the smallest set of facts without which the rules, run again,",
            "would not draw the conclusion.",
            "",
            "--why-not takes \"exclusion of PARTY\", \"exclusion of PARTY from MEETING\", and so on:",
            "self-exclusion ... from, stance ... on, stake ... in, seat ... at; each by id, name or part of the name."
        })
final class Explain implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final EngineOptions engineOptions = new EngineOptions();

    @Mixin
    private final ArticleOptions articleOptions = new ArticleOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "plain text in UTF-8; - for standard input")
    private String file = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CONCLUSION-ID",
            description = {
                "an exclusion e1, a self-exclusion w1, a stance s1, a seat m1/UKR, a fact f1, a step x1;",
                "without one, the list of all"
            })
    private @Nullable String id;

    @Option(
            names = "--why-not",
            paramLabel = "CONCLUSION",
            description = "show why the rules do not conclude it: which came nearest, and what they lack")
    private @Nullable String missed;

    @Option(
            names = "--near-misses",
            description = "show every exclusion, self-exclusion and stance that is one condition short")
    private boolean nearMisses;

    Explain(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        checkUsage();
        Engine engine = engineOptions.engine(desk);
        Reading reading;
        try {
            reading = new ArticleInput(desk, articleOptions, engine).read(file);
        } catch (InputException e) {
            desk.complain(e.line());
            return ExitCode.INPUT;
        }
        if (nearMisses) {
            return print(engine.nearMisses(reading));
        }
        if (missed != null) {
            return whyNot(engine, reading, missed);
        }
        return id == null ? list(reading) : explain(reading, id, engine);
    }

    private int list(Reading reading) {
        String ids = ExplanationReport.ids(reading);
        if (ids.isEmpty()) {
            desk.complain(nothing());
        }
        desk.out().print(ids);
        desk.out().flush();
        return ExitCode.FINE;
    }

    private void checkUsage() {
        int asked = (id == null ? 0 : 1) + (missed == null ? 0 : 1) + (nearMisses ? 1 : 0);
        if (asked > 1) {
            throw new ParameterException(
                    spec.commandLine(), "explain takes only one of CONCLUSION-ID, --why-not CONCLUSION, --near-misses");
        }
    }

    private int explain(Reading reading, String wanted, Engine engine) {
        Optional<String> report = ExplanationReport.of(reading, wanted, engine.supports(reading));
        if (report.isPresent()) {
            return print(report.get());
        }
        String ids = ExplanationReport.ids(reading);
        desk.complain(
                ids.isEmpty()
                        ? nothing()
                        : InputText.name(file) + ": no conclusion `" + wanted + "`; there are:\n"
                                + ids.stripTrailing());
        return ExitCode.USAGE;
    }

    private String nothing() {
        return InputText.name(file) + ": nothing to explain: no party takes part in anything here";
    }

    private int whyNot(Engine engine, Reading reading, String conclusion) {
        try {
            return print(engine.whyNot(reading, conclusion, InputText.name(file)));
        } catch (InputException e) {
            desk.complain(e.line());
            return ExitCode.USAGE;
        }
    }

    private int print(String report) {
        desk.out().print(report);
        desk.out().flush();
        return ExitCode.FINE;
    }
}
