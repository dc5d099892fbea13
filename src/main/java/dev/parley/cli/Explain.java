package dev.parley.cli;

import dev.parley.Reading;
import dev.parley.report.ExplanationReport;
import java.util.Optional;
import java.util.concurrent.Callable;
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
            "An id that does not exist gets the list of those that do."
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
            paramLabel = "CONCLUSION-ID",
            description = "an exclusion e1, a self-exclusion w1, a stance s1, a seat m1/UKR, a fact f1, a step x1")
    private String id = "";

    Explain(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try {
            Reading reading = new ArticleInput(desk, articleOptions, engineOptions.engine(desk)).read(file);
            return explain(reading);
        } catch (InputException e) {
            desk.complain(e.line());
            return ExitCode.INPUT;
        }
    }

    private int explain(Reading reading) {
        String name = InputText.name(file);
        Optional<String> report = ExplanationReport.of(reading, id);
        if (report.isPresent()) {
            desk.out().print(report.get());
            desk.out().flush();
            return ExitCode.FINE;
        }
        String ids = ExplanationReport.ids(reading);
        desk.complain(
                ids.isEmpty()
                        ? name + ": nothing to explain: no party takes part in anything here"
                        : name + ": no conclusion `" + id + "`; there are:\n" + ids.stripTrailing());
        return ExitCode.USAGE;
    }
}
