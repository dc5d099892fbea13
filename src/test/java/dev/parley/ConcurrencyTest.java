package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixture.Fixture;
import dev.parley.fixture.FixtureReader;
import dev.parley.report.JsonReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One engine, many threads: the same documents as from one thread, to the last character. */
class ConcurrencyTest {
    private static final int ARTICLES = 200;
    private static final int THREADS = 8;

    /** Names that change places from one telling of a fixture to the next, each within its row. */
    private static final List<List<String>> ROWS = List.of(
            List.of("Ukraine", "Russia", "Georgia", "Armenia", "India", "Pakistan", "Brazil"),
            List.of("Mali", "Niger", "Chad", "Ghana", "Nigeria", "Benin", "Kenya", "Togo"),
            List.of("Peru", "Chile", "Norway", "France", "Italy", "Japan", "Canada", "Fiji"),
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
            List.of("January", "March", "April", "June", "July", "October"));

    @Test
    void givesEightThreadsWhatItGivesOne() throws InterruptedException, ExecutionException {
        Parley parley = Parley.standard();
        List<Article> articles = articles();
        assertThat(articles).hasSize(ARTICLES);
        assertThat(new HashSet<>(articles.stream().map(Article::text).toList()))
                .as("different texts")
                .hasSizeGreaterThan(ARTICLES * 3 / 4);
        List<String> alone =
                articles.stream().map(parley::read).map(JsonReport::line).toList();
        List<String> together = together(parley, articles);
        for (int i = 0; i < articles.size(); i++) {
            assertThat(together.get(i)).as(articles.get(i).text()).isEqualTo(alone.get(i));
        }
    }

    private static List<String> together(Parley parley, List<Article> articles)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> tasks = articles.stream()
                    .map(article -> (Callable<String>) () -> JsonReport.line(parley.read(article)))
                    .toList();
            List<String> out = new ArrayList<>();
            for (Future<String> document : threads.invokeAll(tasks)) {
                out.add(document.get());
            }
            return out;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Article> articles() {
        List<Fixture> fixtures = FixtureReader.files(Path.of("fixtures")).stream()
                .map(FixtureReader::read)
                .toList();
        List<Article> out = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            Fixture fixture = fixtures.get(i % fixtures.size());
            int telling = i / fixtures.size();
            out.add(new Article("a" + i, fixture.title(), fixture.date(), recast(fixture.text(), telling)));
        }
        return out;
    }

    private static String recast(String text, int telling) {
        String out = text;
        for (List<String> row : ROWS) {
            out = Pattern.compile("\\b(?:" + String.join("|", row) + ")\\b")
                    .matcher(out)
                    .replaceAll(name -> row.get((row.indexOf(name.group()) + telling) % row.size()));
        }
        return out;
    }
}
