package dev.parley.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Divides a stream into lines of bytes, so that a line with a wrong byte or without an end spoils no other. */
final class LineInput implements Closeable {
    /** An article of a million characters, each written as an escape, and something beside it. */
    static final int MOST_BYTES = 8_000_000;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long number;

    LineInput(InputStream in) {
        this.in = in;
    }

    /** One line without its line feed. */
    static final class Line {
        private final long number;
        private final byte @Nullable [] bytes;

        private Line(long number, byte @Nullable [] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        /** From 1. */
        long number() {
            return number;
        }

        /** Null where there are too many. */
        byte @Nullable [] bytes() {
            return bytes;
        }

        boolean isBlank() {
            return bytes != null && new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
        }
    }

    /** The next line, null after the last. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        boolean tooLong = false;
        while (fill()) {
            any = true;
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            tooLong |= line.size() + at - start > MOST_BYTES;
            if (!tooLong) {
                line.write(buffer, start, at - start);
            }
            if (at < end) {
                at++;
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return new Line(number, tooLong ? null : line.toByteArray());
    }

    private boolean fill() throws IOException {
        if (at == end) {
            end = Math.max(0, in.read(buffer));
            at = 0;
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
