package dev.parley.facts;

import dev.parley.lexicon.CollectiveEntry;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.PartyKind;
import dev.parley.linguistics.NameSpan;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.OfficeSpan;
import dev.parley.linguistics.Sentence;
import dev.parley.linguistics.Tag;
import dev.parley.linguistics.Token;
import dev.parley.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Says whom a noun phrase stands for by its own words: a name, an office and its body, a collective, an unknown name.
 *
 * <p>Each sort of phrase has its class: {@link Pronouns}, {@link DefiniteDescriptions}, {@link OfficeHolders}, {@link UnknownNames}; this one tells them apart.
 */
final class PhraseResolver {
    private final Lexicon lexicon;
    private final Cast cast;
    private final NameChooser chooser;
    private final UnknownNames unknown;
    private final Pronouns pronouns;
    private final DefiniteDescriptions descriptions;
    private final Premodifiers premodifiers;
    private final OfficeHolders holders;

    PhraseResolver(
            Lexicon lexicon, Cast cast, NameChooser chooser, Pronouns pronouns, DefiniteDescriptions descriptions) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.chooser = chooser;
        this.unknown = new UnknownNames(lexicon, cast);
        this.pronouns = pronouns;
        this.descriptions = descriptions;
        this.premodifiers = new Premodifiers(lexicon, cast, chooser, pronouns, descriptions, this::resolve);
        this.holders = new OfficeHolders(lexicon, cast, chooser, premodifiers, descriptions, this::resolve);
    }

    /** Everyone whom the phrase stands for; empty where it stands for no party. */
    List<Reference> resolve(NounPhrase phrase) {
        if (phrase.isPronoun()) {
            return pronouns.of(phrase);
        }
        Sentence sentence = phrase.sentence();
        if (lexicon.grammar().groupAnaphora().contains(sentence.lower(phrase.from(), phrase.to()))) {
            return descriptions.group(phrase);
        }
        OfficeSpan office = OfficeHolders.titleIn(phrase);
        if (office != null) {
            List<Reference> found = holders.of(phrase, office);
            Optional<CollectiveEntry> deputies =
                    lexicon.collective(phrase.head().lower());
            boolean group = found.isEmpty() && office.to() == phrase.to() && deputies.isPresent();
            return group ? collective(phrase, deputies.get()) : found;
        }
        if (lexicon.grammar().counterpartNouns().contains(phrase.head().lemma())) {
            return Reference.at(premodifiers.names(phrase, phrase.headIndex(), true), phrase.span());
        }
        NameSpan name = NameChooser.nameAt(phrase, phrase.headIndex());
        if (name != null) {
            return named(phrase, name);
        }
        if (unknown.isOwnedName(phrase)) {
            return List.of(unknown.ownedName(phrase));
        }
        Optional<CollectiveEntry> collective = lexicon.collective(phrase.head().lower());
        if (collective.isPresent()) {
            return collective(phrase, collective.get());
        }
        if (phrase.isProper()) {
            return unknownName(phrase);
        }
        return lexicon.openCollective(phrase.head().lower())
                .filter(entry -> entry.alone() || isDescribed(phrase))
                .map(entry -> collective(phrase, entry))
                .orElse(List.of());
    }

    private List<Reference> named(NounPhrase phrase, NameSpan name) {
        Span span = phrase.span();
        Person learned = cast.person(Words.of(phrase.sentence(), name.from(), name.to()));
        if (learned != null) {
            return List.of(new Reference(learned.actor(), learned, span));
        }
        Actor introduced = cast.byShortName(Words.of(phrase.sentence(), name.from(), name.to()));
        if (introduced != null && introduced.entry() == null) {
            return List.of(new Reference(introduced, null, span)); // "the ICC" of an article on a commerce commission
        }
        NameChooser.Choice choice = chooser.choose(name);
        if (choice == null) {
            return List.of();
        }
        if (choice.tenure() != null && isNamesake(phrase, name)) {
            return unknownName(phrase);
        }
        if (choice.tenure() != null) {
            Person person = chooser.introduce(cast, choice);
            return List.of(new Reference(person.actor(), person, span));
        }
        return choice.entry() == null ? List.of() : List.of(new Reference(cast.of(choice.entry()), null, span));
    }

    /** "Rosa Mbeki", "the developer Donald Trump": another first name, or a job that is no office, before a surname of the lexicon. */
    private boolean isNamesake(NounPhrase phrase, NameSpan name) {
        int before = name.from() - 1;
        boolean title = phrase.sentence().offices().stream().anyMatch(office -> office.to() == name.from());
        if (title || before < phrase.ownFrom()) {
            return false;
        }
        Token word = phrase.sentence().token(before);
        return word.tag() == Tag.PROPN || word.tag() == Tag.NOUN && lexicon.isPersonNoun(word.lower());
    }

    private List<Reference> collective(NounPhrase phrase, CollectiveEntry entry) {
        if (phrase.first().is("any") || lexicon.isNonparty(phrase.head().lemma()) && !isNamedBefore(phrase)) {
            return List.of();
        }
        List<Reference> owners = premodifiers.before(phrase, phrase.headIndex(), true);
        boolean owned = lexicon.isExecutive(phrase.head().lower()) || entry.kind() == PartyKind.STATE;
        if (owned && !owners.isEmpty()) {
            return Reference.at(owners, phrase.span());
        }
        if (owners.isEmpty() && !entry.alone() && entry.plural()) {
            List<Reference> whole = bodyBehind(phrase);
            if (!whole.isEmpty()) {
                return Reference.at(whole, phrase.span());
            }
        }
        return descriptions.collective(phrase, entry, owners);
    }

    /** "rank-and-file members of the union": the body whose they are. */
    private List<Reference> bodyBehind(NounPhrase phrase) {
        for (NounPhrase.Modifier modifier : phrase.modifiers()) {
            if (modifier.preposition().equals("of") && modifier.group() != null) {
                return resolve(modifier.group().first());
            }
        }
        return List.of();
    }

    /** "union meatpackers": a word before the noun, more than a count, says which. */
    private boolean isDescribed(NounPhrase phrase) {
        int before = phrase.headIndex() - 1;
        return before >= phrase.ownFrom()
                && switch (phrase.sentence().token(before).tag()) {
                    case NOUN, PROPN -> true;
                    case ADJ ->
                        !lexicon.grammar()
                                .quantifiers()
                                .contains(phrase.sentence().token(before).lower());
                    default -> false;
                };
    }

    /** "the Amaru people": a name before the noun tells who. */
    private static boolean isNamedBefore(NounPhrase phrase) {
        return phrase.headIndex() > phrase.ownFrom()
                && phrase.sentence().token(phrase.headIndex() - 1).tag() == Tag.PROPN;
    }

    private List<Reference> unknownName(NounPhrase phrase) {
        Reference reference = isKnownParty(phrase) ? null : holders.delayedName(phrase);
        if (reference == null) {
            reference = unknown.resolve(phrase);
        }
        return reference == null ? List.of() : List.of(reference);
    }

    /** The phrase names a party of the lexicon or one that the text has introduced, no person. */
    boolean isKnownParty(NounPhrase phrase) {
        NameSpan name = NameChooser.nameAt(phrase, phrase.headIndex());
        NameChooser.Choice choice = name == null ? null : chooser.choose(name);
        return choice != null && choice.entry() != null
                || cast.known(Words.of(phrase.sentence(), phrase.ownFrom(), phrase.to())) != null
                || unknown.looksLikeOrganisation(phrase);
    }

    /** A name with the title of a mandate: its holder is a party whatever else is said of them. */
    boolean hasMandate(NounPhrase phrase) {
        OfficeSpan office = OfficeHolders.titleIn(phrase);
        return office != null && office.to() < phrase.to() && office.entry().isMandate();
    }

    /** The person whom a description beside their name presents. */
    Reference introduce(NounPhrase name, NounPhrase description, Reference body, Span span) {
        return holders.introduce(name, description, body, span);
    }

    /** Whoever is named before the head. */
    List<Reference> premodifiers(NounPhrase phrase) {
        return premodifiers.before(phrase, phrase.headIndex(), false);
    }
}
