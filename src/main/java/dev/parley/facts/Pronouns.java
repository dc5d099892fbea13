package dev.parley.facts;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Grammar;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.PartyKind;
import dev.parley.linguistics.NounPhrase;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Resolves pronouns and possessives as a reader would: to the mention in focus that fits in person, number and gender. */
final class Pronouns {
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final Nouns nouns;
    private final Focus focus;
    private final GrammaticalFunctions functions;

    /** Who speaks at a place of the text; empty in the author's own voice. */
    private final Function<NounPhrase, List<Reference>> speakerAt;

    Pronouns(
            Nouns nouns, Focus focus, GrammaticalFunctions functions, Function<NounPhrase, List<Reference>> speakerAt) {
        this.lexicon = nouns.lexicon();
        this.grammar = lexicon.grammar();
        this.nouns = nouns;
        this.focus = focus;
        this.functions = functions;
        this.speakerAt = speakerAt;
    }

    /** Whom a pronoun stands for. */
    List<Reference> of(NounPhrase phrase) {
        return of(phrase, phrase.head().lower());
    }

    /** Whom "its" or "their" before a noun stands for; nobody where there is none. */
    List<Reference> possessive(NounPhrase phrase) {
        String word = phrase.first().lower();
        String personal = grammar.possessives().contains(word) ? lexicon.personalOf(word) : null;
        if (personal == null) {
            return List.of();
        }
        NounPhrase binder = functions.binder(phrase);
        Focus.Item subject = binder == null ? null : focus.of(binder);
        if (subject != null && answersOthers(phrase)) {
            return ofOther(phrase, personal, subject);
        }
        Grammar.Pronoun pronoun = grammar.pronouns().get(personal);
        boolean bound = subject != null
                && pronoun != null
                && pronoun.person() == 3
                && (!subject.references().isEmpty() || pronoun.plural() && nouns.isPlural(subject.phrase()))
                && fits(subject, pronoun);
        return bound && subject != null ? Reference.at(subject.references(), phrase.span()) : ofOwner(phrase, personal);
    }

    /** "the guild rejected its offer": nobody turns down or takes up an offer of their own. */
    private boolean answersOthers(NounPhrase phrase) {
        String verb = functions.governingVerb(phrase);
        boolean act = lexicon.cues(CueWords.Kind.NOUN, phrase.head().lemma()).stream()
                .anyMatch(entry -> entry.fact() == FactType.OFFER || entry.fact() == FactType.DEMAND);
        return verb != null
                && act
                && lexicon.cues(CueWords.Kind.VERB, verb).stream()
                        .anyMatch(entry -> (entry.fact() == FactType.REFUSAL || entry.fact() == FactType.AGREEMENT)
                                && entry.words().objectNoun() == null
                                && entry.target().contains("object"));
    }

    private List<Reference> ofOther(NounPhrase phrase, String personal, Focus.Item subject) {
        Grammar.Pronoun pronoun = grammar.pronouns().get(personal);
        if (pronoun == null || pronoun.person() != 3) {
            return of(phrase, personal);
        }
        Focus.Item other = best(
                phrase,
                item -> !item.references().isEmpty()
                        && fits(item, pronoun)
                        && item.references().stream()
                                .noneMatch(reference -> subject.references().stream()
                                        .anyMatch(own -> own.actor() == reference.actor())));
        return other == null ? List.of() : Reference.at(other.references(), phrase.span());
    }

    /** "The company's move came after its offer": a party owns before a thing does. */
    private List<Reference> ofOwner(NounPhrase phrase, String personal) {
        List<Reference> found = of(phrase, personal);
        Grammar.Pronoun pronoun = grammar.pronouns().get(personal);
        if (!found.isEmpty() || pronoun == null || pronoun.person() != 3 || pronoun.plural()) {
            return found;
        }
        Focus.Item named = best(phrase, item -> !item.references().isEmpty() && fits(item, pronoun));
        return named == null ? List.of() : Reference.at(named.references(), phrase.span());
    }

    private List<Reference> of(NounPhrase phrase, String word) {
        Grammar.Pronoun pronoun = grammar.pronouns().get(word);
        if (pronoun == null) {
            return List.of();
        }
        if (pronoun.person() == 1) {
            return Reference.at(speakerAt.apply(phrase), phrase.span());
        }
        if (pronoun.person() == 2) {
            return List.of();
        }
        Focus.Item item = best(phrase, pronoun);
        return item == null ? List.of() : Reference.at(item.references(), phrase.span());
    }

    /** The noun phrase that a pronoun takes up, whether it names a party or a thing; null where nothing fits. */
    @Nullable
    NounPhrase antecedent(NounPhrase phrase) {
        Grammar.Pronoun pronoun = grammar.pronouns().get(phrase.head().lower());
        Focus.Item item = pronoun == null || pronoun.person() != 3 ? null : best(phrase, pronoun);
        return item == null ? null : item.phrase();
    }

    private Focus.@Nullable Item best(NounPhrase phrase, Grammar.Pronoun pronoun) {
        NounPhrase speaker = functions.reporter(phrase);
        Focus.Item said = speaker == null ? null : focus.of(speaker);
        if (said != null && fits(said, pronoun)) {
            return said;
        }
        Focus.Item named = best(phrase, candidate -> fits(candidate, pronoun));
        return named != null || !isPersonal(pronoun) ? named : best(phrase, Pronouns::isLoneName);
    }

    private Focus.@Nullable Item best(NounPhrase phrase, Predicate<Focus.Item> fits) {
        return focus.best(
                phrase.sentence().index(),
                functions.isObject(phrase),
                candidate -> fits.test(candidate) && !isOwnClause(candidate, phrase));
    }

    private boolean fits(Focus.Item item, Grammar.Pronoun pronoun) {
        if (pronoun.plural()) {
            return item.isGroup() || isPlural(item) || isBody(item) && !isLoneName(item);
        }
        boolean person = !item.references().isEmpty()
                && item.references().stream().allMatch(reference -> reference.person() != null);
        return switch (pronoun.gender()) {
            case MALE, FEMALE -> person && !item.isGroup();
            case NEUTER -> !person && !item.isGroup() && !isPlural(item);
            case ANY -> true;
        };
    }

    private static boolean isPersonal(Grammar.Pronoun pronoun) {
        return !pronoun.plural()
                && (pronoun.gender() == Grammar.Pronoun.Gender.MALE
                        || pronoun.gender() == Grammar.Pronoun.Gender.FEMALE);
    }

    /** A single unknown name ("Naidoo") may turn out to be a person's. */
    private static boolean isLoneName(Focus.Item item) {
        return item.references().stream()
                .map(Reference::actor)
                .anyMatch(actor -> actor.entry() == null
                        && actor.kind() == PartyKind.ORGANISATION
                        && actor.name().indexOf(' ') < 0);
    }

    /** "The company said they ...": news lets a body be plural, a state seldom. */
    private static boolean isBody(Focus.Item item) {
        return item.references().stream()
                .anyMatch(reference -> reference.person() == null
                        && reference.actor().kind() != PartyKind.STATE
                        && reference.actor().kind() != PartyKind.PERSON);
    }

    private boolean isPlural(Focus.Item item) {
        return nouns.isPlural(item.phrase())
                || !item.references().isEmpty()
                        && item.references().get(0).actor().kind() == PartyKind.COLLECTIVE;
    }

    /** "Iran said it": the mention before it in the sentence may be meant; the phrase that holds the pronoun may not. */
    private static boolean isOwnClause(Focus.Item item, NounPhrase phrase) {
        return item.sentence() == phrase.sentence().index()
                && item.phrase().from() <= phrase.from()
                && phrase.to() <= item.phrase().to();
    }
}
