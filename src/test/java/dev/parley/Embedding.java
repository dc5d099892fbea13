package dev.parley;

import dev.parley.facts.Fact;
import dev.parley.inference.Exclusion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The example of the README, which shows the lines between the marks. */
final class Embedding {
    private Embedding() {}

    static List<String> run(String text) {
        List<String> lines = new ArrayList<>();
        // README
        Parley parley = Parley.standard(); // load once; immutable, shared by all threads
        Reading reading = parley.read(Article.of(text).on(LocalDate.of(2012, 3, 6)));
        for (Exclusion exclusion : reading.exclusions()) {
            lines.add(exclusion.party().name() + " was kept from the "
                    + exclusion.meeting().label() + ": " + exclusion.grounds());
        }
        for (Fact fact : reading.facts()) {
            lines.add(fact.type().word() + " of " + fact.party().name() + ": \""
                    + fact.evidence().of(text) + "\"");
        }
        // end
        return lines;
    }
}
