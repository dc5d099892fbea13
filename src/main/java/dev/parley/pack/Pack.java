package dev.parley.pack;

import dev.parley.diagnostic.Problem;
import dev.parley.diagnostic.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules and the vocabulary that an engine works with, as files. Immutable.
 *
 * <p>A file that cannot be read as text is left out and stands among the problems.
 */
public final class Pack {
    private static final String STANDARD = "/dev/parley/standard/";
    private static final List<String> SUFFIXES = List.of(".yaml", ".drl", ".csv");

    private final List<PackFile> files;
    private final List<Problem> problems;

    private Pack(List<PackFile> files, List<Problem> problems) {
        this.files = files.stream().sorted(Comparator.comparing(PackFile::path)).toList();
        this.problems =
                problems.stream().sorted(Comparator.comparing(Problem::file)).toList();
    }

    /** A pack of texts that lie in memory. */
    public static Pack of(List<PackFile> files) {
        return new Pack(files, List.of());
    }

    /** The pack that comes with Parley. */
    public static Pack standard() {
        List<PackFile> files = new ArrayList<>();
        for (String line : resource("files.txt").lines().toList()) {
            String path = line.strip();
            if (!path.isEmpty()) {
                files.add(new PackFile(path, "rules/" + path, resource("rules/" + path)));
            }
        }
        return new Pack(files, List.of());
    }

    private static String resource(String name) {
        try (InputStream in = Pack.class.getResourceAsStream(STANDARD + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + STANDARD + name + "; build it with Maven");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + STANDARD + name, e);
        }
    }

    /** The pack in a folder: below its {@code rules}, or the folder itself where that holds {@code lexicon}. */
    public static Pack directory(Path folder) {
        Path rules = folder.resolve("rules");
        boolean bare = !Files.isDirectory(rules) && Files.isDirectory(folder.resolve("lexicon"));
        if (!bare && !Files.isDirectory(rules)) {
            throw new ProblemsException(List.of(problem(
                    folder.toString(),
                    Files.isDirectory(folder)
                            ? "the folder holds no pack"
                            : Files.exists(folder) ? "a pack is a folder, this is a file" : "there is no such folder",
                    "a pack is a folder like `rules`, or one with `rules/` in it")));
        }
        List<PackFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        read(bare ? folder : rules, bare ? "" : "rules/", files, problems);
        return new Pack(files, problems);
    }

    private static void read(Path root, String prefix, List<PackFile> files, List<Problem> problems) {
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (SUFFIXES.stream().anyMatch(path::endsWith)) {
                    String text = PackText.read(file, prefix + path, problems);
                    if (text != null) {
                        files.add(new PackFile(path, prefix + path, text));
                    }
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(problem(root.toString(), "the folder cannot be listed", "check its permissions"));
        }
    }

    static Problem problem(String file, String message, @Nullable String hint) {
        return new Problem(Problem.Severity.ERROR, file, 0, 0, null, message, hint);
    }

    /** All files, by path. */
    public List<PackFile> files() {
        return files;
    }

    /** The files whose path ends so: {@code ".drl"}. */
    public List<PackFile> files(String suffix) {
        return files.stream().filter(file -> file.path().endsWith(suffix)).toList();
    }

    /** What kept files with this ending from being read, and the pack from being listed. */
    public List<Problem> problems(String suffix) {
        return problems.stream()
                .filter(problem -> problem.file().endsWith(suffix) || !hasSuffix(problem.file()))
                .toList();
    }

    private static boolean hasSuffix(String file) {
        return SUFFIXES.stream().anyMatch(file::endsWith);
    }
}
