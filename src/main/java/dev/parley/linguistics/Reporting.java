package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.ReportingEntry;

/** Asks the lexicon whether a verb reports, and with which complements. */
final class Reporting {
    private Reporting() {}

    /** Of a verb whose clause is not read yet: one of its entries takes the frame. */
    static boolean mayTake(Lexicon lexicon, String lemma, String frame) {
        return lexicon.reporting(CueWords.Kind.VERB, lemma).stream().anyMatch(entry -> entry.takes(frame));
    }

    static boolean takes(Lexicon lexicon, VerbGroup verb, String frame) {
        for (ReportingEntry entry : lexicon.reporting(CueWords.Kind.VERB, verb.lemma())) {
            if (entry.words().objectNoun() != null) {
                continue;
            }
            boolean samePart =
                    entry.words().particle() == null || entry.words().particle().equals(verb.particle());
            if (samePart && entry.takes(frame)) {
                return true;
            }
        }
        return false;
    }
}
