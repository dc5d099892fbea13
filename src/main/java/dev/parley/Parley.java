package dev.parley;

import dev.parley.facts.Facts;
import dev.parley.facts.FactsReader;
import dev.parley.inference.Conclusions;
import dev.parley.inference.Inference;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.Reader;
import dev.parley.pack.Pack;
import dev.parley.text.SourceText;
import java.nio.file.Path;

/**
 * Reads news articles: who was at the table, who was not, and where each party stands.
 *
 * <p>Immutable and thread-safe: load one and share it.
 */
public final class Parley {
    private final Reader reader;
    private final FactsReader facts;
    private final Inference inference;

    private Parley(Lexicon lexicon, Inference inference) {
        this.reader = Reader.of(lexicon);
        this.facts = new FactsReader(lexicon);
        this.inference = inference;
    }

    /** The engine with the standard pack. */
    public static Parley standard() {
        return of(Pack.standard());
    }

    /**
     * The engine with the pack in a folder.
     *
     * @throws dev.parley.diagnostic.ProblemsException with all mistakes of the pack, each with its file and line
     */
    public static Parley load(Path pack) {
        return of(Pack.directory(pack));
    }

    private static Parley of(Pack pack) {
        PackLoader loader = new PackLoader(pack);
        return new Parley(loader.lexicon(), loader.inference());
    }

    /**
     * Reads an article.
     *
     * @throws dev.parley.diagnostic.ProblemsException if the text cannot be one: too long, a word of thousands of characters, no text at all
     */
    public Reading read(Article article) {
        TextGate.check(article);
        Facts found = facts(article);
        Conclusions made = conclude(found);
        return new Reading(
                article,
                found.parties(),
                found.speakers(),
                found.meetings(),
                found.issues(),
                found.facts(),
                found.claims(),
                made.stakes(),
                made.stances(),
                made.relations(),
                made.seats(),
                made.exclusions(),
                made.selfExclusions(),
                made.explanations(),
                found.warnings());
    }

    /**
     * What each line of a reading stands on.
     *
     * @param reading one that this engine made
     */
    public Supports supports(Reading reading) {
        return line -> inference.support(
                line, reading.parties(), reading.meetings(), reading.issues(), reading.facts(), reading.claims());
    }

    Facts facts(Article article) {
        Document document = reader.read(SourceText.of(article.text()));
        return facts.read(document, article.date());
    }

    Conclusions conclude(Facts found) {
        return inference.infer(found.parties(), found.meetings(), found.issues(), found.facts(), found.claims());
    }
}
