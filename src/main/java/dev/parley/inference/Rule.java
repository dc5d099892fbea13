package dev.parley.inference;

import java.util.List;

/**
 * What the author says of a rule.
 *
 * @param because why it concludes, with placeholders for its variables
 * @param holds texts for which it must conclude
 * @param silent texts for which it must not
 */
public record Rule(String name, String file, int line, String because, List<String> holds, List<String> silent) {
    public Rule {
        holds = List.copyOf(holds);
        silent = List.copyOf(silent);
    }
}
