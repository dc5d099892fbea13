package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.diagnostic.Problem;
import dev.parley.diagnostic.ProblemsException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @ValueSource(strings = {"--help", "analyze --help", "explain --help", "batch --help"})
    void documentsItsExitCodes(String arguments) {
        Session session = Session.withoutEngine();
        assertThat(session.run(arguments.split(" "))).isEqualTo(0);
        assertThat(session.err()).isEmpty();
        assertThat(session.out())
                .endsWith(arguments.startsWith("--") ? """
                                Exit codes:
                                  0   fine
                                  1   some input could not be read or some output not be written; the rest was done
                                  2   wrong usage
                                  3   the rules or the lexicon are broken
                                """ : "")
                .contains("  3   the rules or the lexicon are broken\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "analyze --version"})
    void tellsItsVersion(String arguments) {
        Session session = Session.withoutEngine();
        assertThat(session.run(arguments.split(" "))).isEqualTo(0);
        assertThat(session.out()).startsWith("parley ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "^^ | a command is missing: analyze, explain or batch",
                "analise | Unmatched argument at index 0: 'analise'",
                "analyze --format xml a | Invalid value for option '--format': 'xml' is no format: text or json",
                "analyze --date 2025-02-30 a | Invalid value for option '--date': '2025-02-30' is no day: "
                        + "write it as YYYY-MM-DD, e.g. 2025-02-22",
                "analyze --title T a b | --title is for one article, but 2 files are named",
                "analyze --colour a | Unknown option: '--colour'",
                "explain | Missing required parameter: 'FILE'",
                "explain a e1 --near-misses | explain takes only one of CONCLUSION-ID, --why-not CONCLUSION, --near-misses",
                "explain a --why-not stake --near-misses | explain takes only one of CONCLUSION-ID, --why-not "
                        + "CONCLUSION, --near-misses",
                "explain a e1 --why-not stake | explain takes only one of CONCLUSION-ID, --why-not "
                        + "CONCLUSION, --near-misses",
                "explain a --why-not | Missing required parameter for option '--why-not' (CONCLUSION)",
                "batch in | Missing required option: '--out=OUT.jsonl'",
                "batch in --out out --threads 0 | --threads takes a number from 1, not 0",
                "batch in --out out --threads x | Invalid value for option '--threads': 'x' is not an int"
            })
    void refusesWrongUsage(String arguments, String message) {
        Session session = Session.withoutEngine();
        assertThat(session.run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith("parley: " + message + "\n").contains("--help\n");
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        Session session = Session.withoutEngine();
        assertThat(session.run("analise")).isEqualTo(2);
        assertThat(session.err()).contains("analyze?");
    }

    @Test
    void showsEveryProblemOfABrokenPack() {
        Session session = Session.withoutEngine().input("It rained.").loading(pack -> {
            throw new ProblemsException(List.of(
                    new Problem(Problem.Severity.ERROR, "rules/a.drl", 3, 5, "    thn", "no `then`", "write `then`"),
                    new Problem(Problem.Severity.ERROR, "rules/b.drl", 0, 0, null, "the file is not UTF-8", null)));
        });
        assertThat(session.run("analyze", "--rules", "pack")).isEqualTo(3);
        assertThat(session.err()).isEqualTo("""
                        rules/a.drl:3:5: error: no `then`
                                thn
                                ^
                            hint: write `then`
                        rules/b.drl: error: the file is not UTF-8
                        """);
    }

    @Test
    void handsTheFolderOfThePackOn() {
        Session session = Session.withoutEngine().input("It rained.").loading(pack -> {
            throw new ProblemsException(
                    List.of(new Problem(Problem.Severity.ERROR, String.valueOf(pack), 0, 0, null, "seen", null)));
        });
        assertThat(session.run("analyze", "--rules", "my/pack")).isEqualTo(3);
        assertThat(session.err()).isEqualTo("my/pack: error: seen\n");
    }

    @Test
    void showsNoStackTraceUnlessAsked() {
        EngineLoader broken = pack -> {
            throw new IllegalStateException("the models are gone");
        };
        Session plain = Session.withoutEngine().input("It rained.").loading(broken);
        assertThat(plain.run("analyze")).isEqualTo(1);
        assertThat(plain.err())
                .matches(
                        "parley: Parley failed \\(IllegalStateException in MainTest.java:\\d+\\): this is a mistake in "
                                + "Parley, please report it with the input; --debug shows more\n");
        Session debug = Session.withoutEngine().input("It rained.").loading(broken);
        assertThat(debug.run("analyze", "--debug")).isEqualTo(1);
        assertThat(debug.err()).contains("the models are gone").contains("\tat dev.parley.cli.MainTest");
    }
}
