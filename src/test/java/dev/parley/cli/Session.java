package dev.parley.cli;

import dev.parley.Article;
import dev.parley.Reading;
import dev.parley.inference.Support;
import dev.parley.report.SampleReading;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Runs commands in this process and keeps what they print. */
final class Session {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private InputStream in = InputStream.nullInputStream();
    private EngineLoader engines = pack -> {
        throw new AssertionError("no engine is needed");
    };

    private Session() {}

    /** With an engine that must not be loaded. */
    static Session withoutEngine() {
        return new Session();
    }

    /** With an engine that makes the sample reading of every article. */
    static Session sample() {
        return reading(SampleReading::of);
    }

    /** With an engine that finds nothing. */
    static Session empty() {
        return reading(SampleReading::empty);
    }

    static Session reading(Function<Article, Reading> engine) {
        return new Session().loading(pack -> interpreter(engine));
    }

    /** For which all lines stand on one fact of the sample, and which answers questions with the question. */
    static Interpreter interpreter(Function<Article, Reading> engine) {
        return new Interpreter(
                engine,
                reading -> line -> new Support(List.of("f6"), true),
                (reading, conclusion) -> "why not " + conclusion + "\n",
                reading -> "near misses\n");
    }

    Session loading(EngineLoader loader) {
        engines = loader;
        return this;
    }

    Session input(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The exit code. */
    int run(String... arguments) {
        return Main.run(new Desk(in, new PrintWriter(out), new PrintWriter(err), false, false, engines), arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
