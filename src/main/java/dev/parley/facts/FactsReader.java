package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounPhrase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads facts and claims off a document; thread-safe. */
public final class FactsReader {
    private final Lexicon lexicon;

    public FactsReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Everything that the document states; the date decides who held which office, null for today. */
    public Facts read(Document document, @Nullable LocalDate date) {
        Integer year = date == null ? null : date.getYear();
        List<ClaimDraft> claims = new ClaimFinder(lexicon, document).find(document);
        Cast cast = new Cast();
        Mentions mentions = new Mentions(lexicon, cast, year, claims);
        Nouns nouns = new Nouns(lexicon);
        Issues issues = new Issues(nouns, mentions, document.text());
        IssueOwners owners = new IssueOwners(lexicon, mentions, issues);
        Agenda agenda = new Agenda(nouns, mentions, issues, document.text());
        Statuses statuses = new Statuses(lexicon, agenda);
        Invitations invitations = new Invitations(lexicon, mentions);
        FactFinder finder = new FactFinder(nouns, mentions, agenda, issues, claims);
        for (Document.Parse parse : document.parses()) {
            mentions.read(parse);
            for (NounPhrase phrase : parse.nouns()) {
                agenda.read(phrase);
            }
            invitations.read(parse);
            finder.read(parse);
            statuses.read(parse);
            agenda.putInOrder(parse);
            owners.read(parse);
        }
        return new Assembly(lexicon, year, mentions)
                .assemble(invitations.settle(finder.facts()), agenda.meetings(), issues.all(), claims);
    }
}
