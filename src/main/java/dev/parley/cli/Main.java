package dev.parley.cli;

import dev.parley.Parley;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code parley}. */
@Command(
        name = "parley",
        description = "Reads news articles: who was at the table, who was not, and where each party stands.",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:some input could not be read or some output not be written; the rest was done",
            "2:wrong usage",
            "3:the rules or the lexicon are broken"
        })
public final class Main implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    private Main() {}

    /** Runs the command that the arguments name and ends the process with its exit code. */
    public static void main(String... arguments) {
        CheckedOutput written = new CheckedOutput(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = writer(written);
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        boolean debug = System.getenv("PARLEY_DEBUG") != null;
        int exitCode = ExitCode.INPUT;
        try {
            boolean terminal = Ansi.AUTO.enabled();
            exitCode = run(new Desk(System.in, out, err, terminal, debug, Main::load), arguments);
        } catch (OutOfMemoryError e) {
            err.print("parley: out of memory: give Java more, e.g. java -Xmx2g -jar parley.jar\n");
        } catch (Throwable e) {
            err.print("parley: " + Failure.describe(e, debug) + "\n");
        }
        out.flush();
        if (written.failure() != null) {
            // a reader that has seen enough ("| head") closes the pipe and needs no word about it
            String reason = String.valueOf(written.failure().getMessage());
            err.print(
                    reason.contains("Broken pipe") ? "" : "parley: the output could not be written: " + reason + "\n");
            exitCode = ExitCode.INPUT;
        }
        err.flush();
        System.exit(exitCode);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    private static LoadedEngine load(@Nullable Path pack) {
        return LoadedEngine.of(pack == null ? Parley.standard() : Parley.load(pack));
    }

    /** Runs a command in this process; no exception leaves it. */
    static int run(Desk desk, String... arguments) {
        CommandLine parley = new CommandLine(new Main())
                .addSubcommand(new Analyze(desk))
                .addSubcommand(new Explain(desk))
                .addSubcommand(new Batch(desk))
                .setOut(desk.out())
                .setErr(desk.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(desk.terminal() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((exception, args) -> misused(exception, desk))
                .setExecutionExceptionHandler((exception, command, result) -> failed(exception, desk, arguments));
        int exitCode = parley.execute(arguments);
        desk.out().flush();
        desk.err().flush();
        return exitCode;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "a command is missing: analyze, explain or batch");
    }

    private static int misused(ParameterException exception, Desk desk) {
        desk.complain("parley: " + exception.getMessage());
        UnmatchedArgumentException.printSuggestions(exception, desk.err());
        desk.complain("Try: " + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int failed(Exception exception, Desk desk, String... arguments) {
        if (exception instanceof BrokenPackException) {
            desk.complain(String.valueOf(exception.getMessage()));
            return ExitCode.PACK;
        }
        boolean debug = desk.debug() || Arrays.asList(arguments).contains("--debug");
        desk.complain("parley: " + Failure.describe(exception, debug));
        return ExitCode.INPUT;
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"parley " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
