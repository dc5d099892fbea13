package dev.parley.inference;

import java.util.List;

/**
 * One step of a proof: one firing of one rule, or the sum of several.
 *
 * @param rule the rule's name, or the name of the conclusion that sums up its parts
 * @param sentence the rule's reason with its placeholders filled
 * @param from ids of the facts, claims and explanations that it rests on; where it rests on none of them, of the issue
 *     or meeting whose words suffice
 */
public record Explanation(String id, String rule, String sentence, List<String> from) {
    public Explanation {
        from = List.copyOf(from);
    }
}
