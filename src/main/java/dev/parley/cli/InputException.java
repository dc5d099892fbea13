package dev.parley.cli;

/** An input that cannot be read; its line names the input and says what to do. */
final class InputException extends Exception {
    private static final long serialVersionUID = 1;

    private final String line;

    InputException(String line) {
        super(line);
        this.line = line;
    }

    /** The message. */
    String line() {
        return line;
    }
}
