package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.Terminal;
import dev.parley.fixture.FixtureReader;
import dev.parley.inference.Explanation;
import dev.parley.inference.Rule;
import dev.parley.inference.RuleBase;
import dev.parley.inference.RuleSource;
import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.LexiconLoader;
import dev.parley.pack.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every example of the README. Where what a command prints has changed, the test fails, shows it, and leaves the
 * README with all outputs renewed in {@code target/README.md}.
 */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path RENEWED = Path.of("target", "README.md");
    private static final Path ARTICLES = Path.of("fixtures", "articles");
    private static final Path EMBEDDING = Path.of("src/test/java/dev/parley/Embedding.java");
    private static final String JAR = "java -jar target/parley.jar ";
    private static final String EXIT_CODE = "; echo $?";
    private static final Pattern FENCE = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern REGION =
            Pattern.compile("^ *// README\\n(.*?)^ *// end$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern INDENT = Pattern.compile("^ {8}", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    private final String readme = text(README);

    @Test
    void printsWhatItShows() throws IOException {
        Matcher fence = FENCE.matcher(readme);
        StringBuilder renewed = new StringBuilder();
        List<String> changed = new ArrayList<>();
        while (fence.find()) {
            String block = fence.group(2);
            if (fence.group(1).equals("console")) {
                String actual = console(block);
                if (!actual.equals(block)) {
                    changed.add(actual);
                }
                block = actual;
            }
            fence.appendReplacement(renewed, Matcher.quoteReplacement("```" + fence.group(1) + "\n" + block + "```"));
        }
        fence.appendTail(renewed);
        if (!changed.isEmpty()) {
            Files.createDirectories(RENEWED.toAbsolutePath().getParent());
            Files.writeString(RENEWED, renewed);
            Assertions.fail(changed.size() + " outputs in README.md have changed; if they are right:\n\n    cp "
                    + RENEWED + " README.md\n\n" + String.join("\n", changed));
        }
    }

    /** The block as it ought to be: each command with what it prints. */
    private static String console(String block) {
        return block.lines()
                .filter(line -> line.startsWith("$ "))
                .map(line -> line + "\n" + run(line.substring(2)))
                .collect(Collectors.joining("\n"));
    }

    private static String run(String command) {
        if (command.startsWith("cat ")) {
            return text(Path.of(command.substring("cat ".length())));
        }
        assertThat(command).startsWith(JAR);
        boolean echo = command.endsWith(EXIT_CODE);
        String arguments = command.substring(JAR.length(), command.length() - (echo ? EXIT_CODE.length() : 0));
        Terminal.Result result = Terminal.run(words(arguments));
        if (!echo) {
            assertThat(result.exitCode())
                    .as("%s: %s", command, result.printed())
                    .isZero();
        }
        return result.printed() + (echo ? result.exitCode() + "\n" : "");
    }

    /** The words of a command line, in which quotation marks hold several together. */
    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        String[] parts = line.split("\"");
        for (int i = 0; i < parts.length; i++) {
            words.addAll(
                    i % 2 == 1 ? List.of(parts[i]) : List.of(parts[i].strip().split(" +")));
        }
        words.removeIf(String::isEmpty);
        return words.toArray(String[]::new);
    }

    @Test
    void embedsAsItShows() {
        Matcher region = REGION.matcher(text(EMBEDDING));
        assertThat(region.find()).isTrue();
        assertThat(blocks("java"))
                .containsExactly(INDENT.matcher(region.group(1)).replaceAll(""));
        assertThat(Embedding.run(text(ARTICLES.resolve("cocoa.txt"))))
                .hasSizeGreaterThan(3)
                .contains("Cameroon was kept from the meeting in Lagos: [NOT_PRESENT, DECIDED_WITHOUT]")
                .contains("absence of Cameroon: \"No Cameroonian delegate attended the meeting\"");
    }

    /** The lines of a document that the README shows stand in the document so, and in that order. */
    @Test
    void writesTheJsonThatItShows() {
        String document = run(JAR + "analyze --format json fixtures/articles/cocoa.txt");
        List<String> blocks = blocks("json");
        assertThat(blocks).hasSize(1);
        List<String> shown = blocks.get(0)
                .lines()
                .map(String::strip)
                .filter(line -> !line.equals("..."))
                .toList();
        assertThat(document.lines().map(String::strip).toList()).as(document).containsSubsequence(shown);
    }

    /** Every rule, cue and party that the README shows works in a pack beside the standard rules, on its own examples. */
    @Test
    void hasAnalystsWriteWhatWorks(@TempDir Path folder) throws IOException {
        copy(Path.of("rules"), folder.resolve("rules"));
        Set<String> added = new HashSet<>();
        for (String block :
                Stream.concat(blocks("drl").stream(), blocks("yaml").stream()).toList()) {
            String file = block.lines().findFirst().orElse("").replaceFirst("^(?:#|//) ", "");
            assertThat(file).as("the first line names the file").startsWith("rules/");
            assertThat(folder.resolve(file)).doesNotExist();
            Files.writeString(folder.resolve(file), block);
            added.add(file);
        }
        assertThat(added).as("a rule, a cue and a party").hasSize(3);
        Parley parley = Parley.load(folder);
        checkRules(parley, folder, added);
        checkCues(parley, LexiconLoader.load(Pack.directory(folder)), added);
    }

    private static void checkRules(Parley parley, Path folder, Set<String> files) {
        List<Rule> rules = RuleBase.compile(RuleSource.of(Pack.directory(folder))).rules().stream()
                .filter(rule -> files.contains(rule.file()))
                .toList();
        assertThat(rules).isNotEmpty();
        for (Rule rule : rules) {
            rule.holds().forEach(text -> assertThat(fired(parley, text)).contains(rule.name()));
            rule.silent().forEach(text -> assertThat(fired(parley, text)).doesNotContain(rule.name()));
        }
    }

    private static void checkCues(Parley parley, Lexicon lexicon, Set<String> files) {
        List<CueEntry> cues = lexicon.allCues().stream()
                .filter(cue -> files.stream().anyMatch(file -> cue.source().startsWith(file + ":")))
                .toList();
        assertThat(cues).isNotEmpty();
        for (CueEntry cue : cues) {
            assertThat(read(parley, cue.holds())).contains(cue.source());
            assertThat(read(parley, cue.silent())).doesNotContain(cue.source());
        }
    }

    private static List<String> fired(Parley parley, String text) {
        return parley.read(Article.of(text)).explanations().stream()
                .map(Explanation::rule)
                .toList();
    }

    private static List<String> read(Parley parley, String text) {
        return parley.read(Article.of(text)).facts().stream()
                .map(fact -> fact.core().lexiconEntry())
                .toList();
    }

    @Test
    void hasOnlyExamplesThatAreTested() {
        List<String> kinds =
                FENCE.matcher(readme).results().map(fence -> fence.group(1)).toList();
        assertThat(kinds).isSubsetOf("console", "java", "json", "yaml", "drl", "sh");
        assertThat(blocks("sh")).containsExactly("""
                mvn -q package -DskipTests && java -jar target/parley.jar analyze fixtures/articles/cocoa.txt
                mvn verify
                """);
        assertThat(text(Path.of(".ci/run"))).contains("mvn -B -ntp verify");
        assertThat(text(Path.of("pom.xml"))).contains("<outputFile>${project.build.directory}/parley.jar</outputFile>");
    }

    @Test
    void linksToWhatExists() {
        assertThat(LINK.matcher(readme).results().map(link -> Path.of(link.group(1))))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path).exists());
    }

    @Test
    void usesTheTextsOfFixtures() throws IOException {
        Set<String> texts = FixtureReader.files(Path.of("fixtures")).stream()
                .map(file -> FixtureReader.read(file).text())
                .collect(Collectors.toSet());
        try (Stream<Path> articles = Files.list(ARTICLES)) {
            assertThat(articles)
                    .isNotEmpty()
                    .allSatisfy(article -> assertThat(texts)
                            .as("the text of a fixture, as %s has it", article)
                            .contains(text(article)));
        }
    }

    private List<String> blocks(String kind) {
        return FENCE.matcher(readme)
                .results()
                .filter(fence -> fence.group(1).equals(kind))
                .map(fence -> fence.group(2))
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path each : found.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError("the README needs " + file, e);
        }
    }
}
