package dev.parley.report;

import dev.parley.inference.Support;
import java.util.List;

/** What a line stands on, in one sentence. */
final class SupportText {
    private static final int QUOTE_WIDTH = 60;

    private SupportText() {}

    static String of(Support support, Evidence evidence) {
        List<String> ids = support.ids();
        if (ids.isEmpty()) {
            return "It stands on no fact: the text need only name its issue or meeting.";
        }
        String pillars = Names.list(
                ids.stream().map(id -> id + " (" + what(id, evidence) + ")").toList());
        return "It stands on " + pillars + ": " + fall(ids)
                + (support.smallest() ? "." : ", and a smaller set may do.");
    }

    private static String what(String id, Evidence evidence) {
        String kind = evidence.fact(id)
                .map(fact -> Wording.words(fact.type()) + " of " + Wording.name(fact.party()))
                .or(() -> evidence.claim(id).map(Wording::sentence))
                .orElse("");
        return kind + ": " + evidence.quote(id, QUOTE_WIDTH).orElse("");
    }

    private static String fall(List<String> ids) {
        return switch (ids.size()) {
            case 1 -> "without it this falls";
            case 2 -> "without both this falls, with either it holds";
            default -> "without these " + ids.size() + " this falls, with any of them it holds";
        };
    }
}
