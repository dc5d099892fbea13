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
import org.junit.jupiter.api.Test;

/** One engine, many threads: the same documents as from one thread, to the last character. */
class ConcurrencyTest {
    private static final int ARTICLES = 200;
    private static final int THREADS = 8;

    /** Who plays whose part in the second, third ... telling of a fixture. */
    private static final List<List<String>> CASTS = List.of(
            List.of("Ukraine", "Russia", "Mali", "Kenya", "Peru", "Chile", "France", "Ghana"),
            List.of("Russia", "Ukraine", "Kenya", "Mali", "Chile", "Peru", "Japan", "Nigeria"),
            List.of("Georgia", "Armenia", "Chad", "Niger", "Bolivia", "Brazil", "Italy", "Togo"),
            List.of("Poland", "Belarus", "Sudan", "Egypt", "Brazil", "Bolivia", "Spain", "Benin"),
            List.of("Moldova", "Turkey", "Benin", "Togo", "Cuba", "Haiti", "Canada", "Uganda"));

    @Test
    void givesEightThreadsWhatItGivesOne() throws InterruptedException, ExecutionException {
        Parley parley = Parley.standard();
        List<Article> articles = articles();
        assertThat(articles).hasSize(ARTICLES);
        assertThat(new HashSet<>(articles.stream().map(Article::text).toList()))
                .as("different texts")
                .hasSizeGreaterThan(ARTICLES / 2);
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
            out.add(new Article(
                    "a" + i, fixture.title(), fixture.date(), recast(fixture.text(), telling % CASTS.size())));
        }
        return out;
    }

    private static String recast(String text, int cast) {
        String out = text;
        for (int i = 0; cast > 0 && i < CASTS.get(0).size(); i++) {
            out = out.replace(CASTS.get(0).get(i), "{" + i + "}");
        }
        for (int i = 0; cast > 0 && i < CASTS.get(0).size(); i++) {
            out = out.replace("{" + i + "}", CASTS.get(cast).get(i));
        }
        return out;
    }
}
