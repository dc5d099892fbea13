package dev.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the text of one article, or says in one line why it is none and what to do. */
final class InputText {
    /** An article of the longest allowed million of characters takes at most three bytes for each. */
    private static final int MOST_BYTES = 3_000_000;

    static final String STANDARD_INPUT = "-";

    private InputText() {}

    /** The name of a source for the user. */
    static String name(String source) {
        return source.equals(STANDARD_INPUT) ? "standard input" : source;
    }

    /** The text behind a file name, or of standard input for {@code -}, without a byte order mark. */
    static String read(String source, InputStream standardInput) throws InputException {
        byte[] bytes = source.equals(STANDARD_INPUT) ? bytes(standardInput) : bytes(path(source), source);
        if (bytes.length == 0) {
            throw new InputException(name(source) + ": empty: give an article with words in it");
        }
        if (bytes.length > MOST_BYTES) {
            throw new InputException(
                    name(source) + ": larger than 3 MB, which no article is: divide it, one article a file");
        }
        String text = Utf8.decode(bytes, name(source), source.equals(STANDARD_INPUT) ? "" : source);
        if (text.isBlank()) {
            throw new InputException(name(source) + ": blank: give an article with words in it");
        }
        return text;
    }

    static Path path(String source) throws InputException {
        try {
            return Path.of(source);
        } catch (InvalidPathException e) {
            throw new InputException(source + ": not a file name: " + e.getReason());
        }
    }

    /** Opens a file, or says why it cannot be opened. */
    static InputStream open(Path file, String source) throws InputException {
        if (Files.isDirectory(file)) {
            throw new InputException(source + ": a directory: name the files in it, e.g. " + source + "/*.txt");
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new InputException(source + ": no such file: check the name and the folder");
        } catch (AccessDeniedException e) {
            throw new InputException(source + ": not readable: check its permissions");
        } catch (IOException e) {
            throw new InputException(source + ": cannot be opened: " + reason(e));
        }
    }

    private static byte[] bytes(Path file, String source) throws InputException {
        try (InputStream in = open(file, source)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new InputException(source + ": cannot be read: " + reason(e));
        }
    }

    private static byte[] bytes(InputStream in) throws InputException {
        try {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new InputException("standard input: cannot be read: " + reason(e));
        }
    }

    static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
