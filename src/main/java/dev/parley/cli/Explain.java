package dev.parley.cli;

import dev.parley.Reading;
import dev.parley.report.ExplanationReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Unfolds one conclusion down to the words of the text. */
@Command(
        name = "explain",
        description = "Show why: from a conclusion over rules and facts to the words of the text.",
        footer = {
            "",
            "Give --rules, --date and --title as for analyze: the ids are those of the same reading.",
            "The line above the proof names the smallest set of facts without which the rules, run again,",
            "would not draw the conclusion."
        })
final class Explain implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final EngineOptions engineOptions = new EngineOptions();

    @Mixin
    private final ArticleOptions articleOptions = new ArticleOptions();

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

    Explain(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try {
            Engine engine = engineOptions.engine(desk);
            Reading reading = new ArticleInput(desk, articleOptions, engine).read(file);
            return id == null ? list(reading) : explain(reading, id, engine);
        } catch (InputException e) {
            desk.complain(e.line());
            return ExitCode.INPUT;
        }
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

    private int explain(Reading reading, String wanted, Engine engine) {
        Optional<String> report = ExplanationReport.of(reading, wanted, engine.supports(reading));
        if (report.isPresent()) {
            desk.out().print(report.get());
            desk.out().flush();
            return ExitCode.FINE;
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
}
