package dev.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads many articles, one a line, into documents, one a line. */
@Command(
        name = "batch",
        description = "Read articles from JSON lines and write one parley/1 document a line, in the same order.",
        footer = {
            "",
            "A line of input is {\"id\", \"title\", \"date\", \"text\"}; only text is required.",
            "A line that cannot be read is reported on standard error as IN.jsonl:17: ...",
            "and has no line in the output."
        })
final class Batch implements Callable<Integer> {
    private final Desk desk;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Mixin
    private final EngineOptions engineOptions = new EngineOptions();

    @Option(names = "--out", required = true, paramLabel = "OUT.jsonl", description = "where the documents go")
    private String out = "";

    @Option(names = "--threads", paramLabel = "N", description = "how many articles to read at a time (default: 1)")
    private int threads = 1;

    @Parameters(paramLabel = "IN.jsonl", description = "the articles, JSON lines in UTF-8")
    private String in = "";

    Batch(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads takes a number from 1, not " + threads);
        }
        try {
            Path source = InputText.path(in);
            Path target = InputText.path(out);
            try (InputStream stream = InputText.open(source, in)) {
                if (isSame(source, target)) {
                    throw new ParameterException(spec.commandLine(), "--out names the input; give another file");
                }
                Engine engine = engineOptions.engine(desk);
                engine.load();
                return run(new LineInput(stream), target, engine);
            }
        } catch (InputException e) {
            desk.complain(e.line());
            return ExitCode.INPUT;
        } catch (IOException e) {
            desk.complain(in + ": cannot be read on: " + InputText.reason(e));
            return ExitCode.INPUT;
        }
    }

    private int run(LineInput lines, Path target, Engine engine) throws IOException, InputException {
        try (Writer writer = open(target)) {
            BatchRun run = new BatchRun(desk, in, out, writer, engine);
            run.over(lines, threads);
            return run.failed() == 0 ? ExitCode.FINE : ExitCode.INPUT;
        }
    }

    private Writer open(Path target) throws InputException {
        try {
            return Files.newBufferedWriter(target);
        } catch (IOException e) {
            throw new InputException(out + ": cannot be written: check that its folder exists and can be written to");
        }
    }

    private static boolean isSame(Path source, Path target) throws IOException {
        return Files.exists(target) && Files.isSameFile(source, target);
    }
}
