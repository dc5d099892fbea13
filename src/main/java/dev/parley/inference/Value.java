package dev.parley.inference;

/** What an expression can come to beside a value of Java. */
enum Value {
    /** Nothing stands there. */
    NULL,
    /** It rests on something that is missing. */
    UNKNOWN
}
