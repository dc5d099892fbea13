package dev.parley.linguistics;

import dev.parley.text.SourceText;
import java.util.List;

/** An article as read: its sentences with their phrases and clauses, in text order. */
public record Document(SourceText text, List<Parse> parses) {
    public Document {
        parses = List.copyOf(parses);
    }

    /** A sentence with what was found in it; {@code nouns} are all noun phrases, members of a coordination one by one. */
    public record Parse(Sentence sentence, List<NounPhrase> nouns, List<Clause> clauses) {
        public Parse {
            nouns = List.copyOf(nouns);
            clauses = List.copyOf(clauses);
        }
    }
}
