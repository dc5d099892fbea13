package dev.parley;

import dev.parley.facts.Facts;
import dev.parley.facts.FactsReader;
import dev.parley.inference.Conclusions;
import dev.parley.inference.Inference;
import dev.parley.inference.NearMisses;
import dev.parley.inference.WhyNot;
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

    /**
     * Why a reading of this engine lacks a conclusion: the rules that could have concluded it, and what they wanted.
     *
     * @param conclusion {@code exclusion}, {@code self-exclusion}, {@code stance}, {@code stake} or {@code seat}, as in
     *     "exclusion of Poland", "exclusion of Poland from the talks", "stance of UKR on i1"
     * @throws dev.parley.diagnostic.ProblemsException if it names no such kind, or nobody and nothing of the text
     */
    public WhyNot whyNot(Reading reading, String conclusion) {
        return inference.whyNot(said(reading), conclusion);
    }

    /** The exclusions, self-exclusions and stances that a reading of this engine lacks by one condition. */
    public NearMisses nearMisses(Reading reading) {
        return inference.nearMisses(said(reading));
    }

    private static Facts said(Reading reading) {
        return new Facts(
                reading.parties(),
                reading.speakers(),
                reading.meetings(),
                reading.issues(),
                reading.facts(),
                reading.claims(),
                reading.warnings());
    }

    Facts facts(Article article) {
        Document document = reader.read(SourceText.of(article.text()));
        return facts.read(document, article.date());
    }

    Conclusions conclude(Facts found) {
        return inference.infer(found.parties(), found.meetings(), found.issues(), found.facts(), found.claims());
    }
}
