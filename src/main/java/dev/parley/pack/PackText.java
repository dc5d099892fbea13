package dev.parley.pack;

import dev.parley.diagnostic.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file as UTF-8, or says why it is none. */
final class PackText {
    /** No file that a person writes is longer; the whole standard lexicon is two of the eight. */
    private static final long MOST_BYTES = 8_000_000;

    private PackText() {}

    static @Nullable String read(Path file, String name, List<Problem> problems) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                problems.add(Pack.problem(name, "the file is larger than 8 MB", "divide it"));
                return null;
            }
            return decode(Files.readAllBytes(file), name, problems);
        } catch (IOException e) {
            problems.add(Pack.problem(name, "the file cannot be read", "check its permissions"));
            return null;
        }
    }

    private static @Nullable String decode(byte[] bytes, String name, List<Problem> problems) {
        int from = hasMark(bytes) ? 3 : 0;
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            String text = StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
            problems.add(
                    Pack.problem(name, "the file is not text", "save it as text in UTF-8, or move it out of the pack"));
        } catch (CharacterCodingException e) {
            problems.add(Pack.problem(name, "the file is not UTF-8", "save it as UTF-8"));
        }
        return null;
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
