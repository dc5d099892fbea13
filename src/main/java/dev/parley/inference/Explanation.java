package dev.parley.inference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a proof: one firing of one rule, or the sum of several.
 *
 * @param rule the rule's name, or the name of the conclusion that sums up its parts
 * @param reason the rule's reason, with what fills its placeholders
 * @param from ids of the facts, claims and explanations that it rests on; where it rests on none of them, of the issue
 *     or meeting whose words suffice
 * @param concludes what the firing concludes, null for a sum, each part of which concludes it in its own way
 */
public record Explanation(
        String id,
        String rule,
        Reason reason,
        List<String> from,
        @Nullable Conclusion concludes) {
    public Explanation {
        from = List.copyOf(from);
    }

    /** A step told in words that are ready. */
    public Explanation(String id, String rule, String sentence, List<String> from) {
        this(id, rule, Reason.plain(sentence), from, null);
    }

    /** The rule's reason with its placeholders filled. */
    public String sentence() {
        return reason.sentence();
    }
}
