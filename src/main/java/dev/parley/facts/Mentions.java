package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NameSpan;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Tag;
import dev.parley.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves all noun phrases of an article in text order, each once.
 *
 * <p>A pronoun sees what stands before it; a quotation's "we" is resolved by its source, which may stand behind it.
 */
final class Mentions {
    private final Lexicon lexicon;
    private final Cast cast;
    private final Focus focus = new Focus();
    private final GrammaticalFunctions functions = new GrammaticalFunctions();
    private final Pronouns pronouns;
    private final NameChooser chooser;
    private final PhraseResolver resolver;
    private final List<ClaimDraft> claims;
    private final Map<NounPhrase, List<Reference>> resolved = new HashMap<>();
    private final Map<NounPhrase, NounPhrase> antecedents = new HashMap<>();
    private final Set<NounPhrase> resolving = new HashSet<>();

    Mentions(Lexicon lexicon, Cast cast, @Nullable Integer year, List<ClaimDraft> claims) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.claims = claims;
        Nouns nouns = new Nouns(lexicon);
        this.pronouns = new Pronouns(nouns, focus, functions, this::speakerAt);
        this.chooser = new NameChooser(lexicon, year);
        DefiniteDescriptions descriptions = new DefiniteDescriptions(nouns, cast, focus);
        this.resolver = new PhraseResolver(lexicon, cast, chooser, pronouns, descriptions);
    }

    Cast cast() {
        return cast;
    }

    /** Resolves the phrases of a sentence, and lets later ones refer to them. */
    void read(Document.Parse parse) {
        functions.read(parse.clauses());
        Set<NounGroup> noted = new HashSet<>();
        for (NounPhrase phrase : parse.nouns()) {
            List<Reference> references = of(phrase);
            if (!isPlace(phrase) && !phrase.isPronoun() || !references.isEmpty() && phrase.isPronoun()) {
                bringIntoFocus(phrase, references);
            }
            NounGroup group = functions.group(phrase);
            if (group != null && group.members().size() > 1 && group.last() == phrase && noted.add(group)) {
                bringIntoFocus(phrase, of(group));
            }
        }
    }

    private void bringIntoFocus(NounPhrase phrase, List<Reference> references) {
        focus.note(
                phrase,
                references,
                functions.isSubject(phrase),
                functions.isObject(phrase),
                functions.prominence(phrase));
    }

    /** "in Wisconsin": a name behind a preposition of place is where, not who. */
    private boolean isPlace(NounPhrase phrase) {
        return phrase.from() > 0
                && phrase.isProper()
                && lexicon.meetings()
                        .placePrepositions()
                        .contains(phrase.sentence().token(phrase.from() - 1).lower());
    }

    /** Everyone whom a phrase stands for. */
    List<Reference> of(NounPhrase phrase) {
        List<Reference> known = resolved.get(phrase);
        if (known != null) {
            return known;
        }
        if (!resolving.add(phrase)) {
            return List.of();
        }
        List<Reference> found = withAppositions(phrase);
        NounPhrase antecedent = phrase.isPronoun() ? pronouns.antecedent(phrase) : null;
        if (antecedent != null) {
            antecedents.put(phrase, antecedent);
        }
        resolved.put(phrase, found);
        resolving.remove(phrase);
        if (!phrase.isPronoun() || !found.isEmpty() && found.get(0).person() != null) {
            found.forEach(reference -> note(reference, phrase));
        }
        return found;
    }

    private static void note(Reference reference, NounPhrase phrase) {
        reference.actor().mention(phrase.span());
        Person person = reference.person();
        if (person != null) {
            person.mentions().add(phrase.span());
        }
    }

    /** The members' parties, each once. */
    List<Reference> of(NounGroup group) {
        Set<Reference> out = new LinkedHashSet<>();
        group.members().forEach(member -> out.addAll(of(member)));
        return List.copyOf(out);
    }

    /** "Sergei Ryabkov, Russia's deputy foreign minister": the description says for whom the name speaks, whichever comes first. */
    private List<Reference> withAppositions(NounPhrase phrase) {
        for (NounPhrase other : phrase.appositions()) {
            NounPhrase name = phrase.isProper() && phrase.possessor() == null ? phrase : other;
            NounPhrase description = name == phrase ? other : phrase;
            if (resolver.hasMandate(name)) {
                return resolver.resolve(name); // "Senator Osten, a Republican"
            }
            List<Reference> body = resolver.resolve(description);
            if (!body.isEmpty() && looksLikePerson(name)) {
                return List.of(resolver.introduce(name, description, body.get(0), phrase.span()));
            }
            List<Reference> own = Reference.at(resolver.resolve(name), phrase.span());
            if (own.isEmpty()) {
                own = body;
            }
            if (!own.isEmpty()) {
                resolved.put(other, own);
                own.forEach(reference -> note(reference, other));
                return own;
            }
        }
        return resolver.resolve(phrase);
    }

    private boolean looksLikePerson(NounPhrase name) {
        boolean capitals =
                name.isProper() && name.to() - name.from() <= 4 && name.first().tag() != Tag.DET;
        return capitals && !resolver.isKnownParty(name);
    }

    private List<Reference> speakerAt(NounPhrase phrase) {
        return speakerAt(phrase.span());
    }

    /** Who is reported to say what stands at a place; empty in the author's own voice. */
    List<Reference> speakerAt(Span span) {
        ClaimDraft claim = ClaimDraft.innermost(claims, span);
        NounGroup source = claim == null ? null : claim.source();
        return source == null ? List.of() : of(source);
    }

    /** The party that a name of the lexicon means in this article; null for a person. */
    @Nullable
    Actor named(NameSpan name) {
        NameChooser.Choice choice = chooser.choose(name);
        return choice == null || choice.entry() == null ? null : cast.of(choice.entry());
    }

    /** The noun phrase that a pronoun takes up, as it was when the pronoun was read. */
    @Nullable
    NounPhrase antecedent(NounPhrase pronoun) {
        return antecedents.get(pronoun);
    }

    /** Whom "its refusal" makes the owner. */
    List<Reference> possessive(NounPhrase phrase) {
        return pronouns.possessive(phrase);
    }

    /** Whoever is named before the head: "the OPEC meeting", "Italian refusal", "opposition boycott". */
    List<Reference> premodifiers(NounPhrase phrase) {
        return resolver.premodifiers(phrase);
    }
}
