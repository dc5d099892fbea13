package dev.parley.cli;

import dev.parley.Reading;
import dev.parley.report.JsonReport;
import dev.parley.report.TextReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reads articles and says who sat, who did not, and where each party stands. */
@Command(
        name = "analyze",
        description = "Say who was at the table, who was not and why, and where each party stands.",
        footer = {
            "",
            "Ids in brackets can be explained: parley explain FILE e1",
            "NO_COLOR=1 switches colour off; only a terminal gets it at all."
        })
final class Analyze implements Callable<Integer> {
    private final Desk desk;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Mixin
    private final EngineOptions engineOptions = new EngineOptions();

    @Mixin
    private final ArticleOptions articleOptions = new ArticleOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Format.Converter.class,
            description = "text (default), or one parley/1 document an article")
    private Format format = Format.TEXT;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "plain text in UTF-8, one article a file; - or nothing for standard input")
    private final List<String> files = new ArrayList<>();

    Analyze(Desk desk) {
        this.desk = desk;
    }

    /** How readings are printed. */
    enum Format {
        TEXT,
        JSON;

        /** Reads a format, or says which there are. */
        static final class Converter implements ITypeConverter<Format> {
            @Override
            public Format convert(String value) {
                return switch (value) {
                    case "text" -> TEXT;
                    case "json" -> JSON;
                    default -> throw new TypeConversionException("'" + value + "' is no format: text or json");
                };
            }
        }
    }

    @Override
    public Integer call() {
        List<String> sources = files.isEmpty() ? List.of(InputText.STANDARD_INPUT) : files;
        if (articleOptions.title() != null && sources.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--title is for one article, but " + sources.size() + " files are named");
        }
        ArticleInput input = new ArticleInput(desk, articleOptions, engineOptions.engine(desk));
        int printed = 0;
        int exitCode = ExitCode.FINE;
        for (String source : sources) {
            try {
                print(input.read(source), printed++);
            } catch (InputException e) {
                desk.complain(e.line());
                exitCode = ExitCode.INPUT;
            }
        }
        return exitCode;
    }

    private void print(Reading reading, int before) {
        if (format == Format.JSON) {
            desk.out().print(JsonReport.pretty(reading));
        } else {
            desk.out().print((before > 0 ? "\n\n" : "") + TextReport.of(reading, desk.terminal()));
        }
        desk.out().flush();
    }
}
