package dev.parley.inference;

import java.util.List;

/**
 * Why an article does not lead to a conclusion.
 *
 * @param conclusion what was asked for, in full
 * @param holds ids under which the reading has it all the same; there are no attempts then
 * @param attempts one for each rule that could have concluded it, the nearest first
 * @param cutOff whether the search was ended before all was tried: there may be nearer ones
 */
public record WhyNot(String conclusion, List<String> holds, List<Attempt> attempts, boolean cutOff) {
    public WhyNot {
        holds = List.copyOf(holds);
        attempts = List.copyOf(attempts);
    }
}
