package dev.parley.report;

/** What a word on the page means to an analyst, as a terminal can show it. */
enum Tone {
    PLAIN(""),
    STRONG("1"),
    QUIET("2"),
    GOOD("32"),
    BAD("31"),
    DOUBTFUL("33");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    String paint(String words) {
        return code.isEmpty() || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
