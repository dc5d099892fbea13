package dev.parley.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes strictly: a wrong byte is an error with its place, never a replacement character. */
final class Utf8 {
    private static final int MARK = 3;

    private Utf8() {}

    /**
     * The text of the bytes without a byte order mark.
     *
     * @param source how a user calls where they come from
     * @param file a file name for the advice, or an empty string
     */
    static String decode(byte[] bytes, String source, String file) throws InputException {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw wrong(bytes, 0, source, file, "UTF-16");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new InputException(source + ": binary (NUL byte at offset " + i
                        + "): give plain text in UTF-8, not a document or archive");
            }
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? MARK : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw wrong(bytes, in.position(), source, file, "WINDOWS-1252");
        }
        return out.flip().toString();
    }

    private static InputException wrong(byte[] bytes, int offset, String source, String file, String likely) {
        String what = String.format(Locale.ROOT, "(byte 0x%02X at offset %d)", bytes[offset] & 0xFF, offset);
        String command =
                "iconv -f " + likely + " -t UTF-8" + (file.isEmpty() ? "" : " " + file + " > " + file + ".utf8");
        return new InputException(source + ": not UTF-8 " + what + ": convert it, e.g. " + command);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
