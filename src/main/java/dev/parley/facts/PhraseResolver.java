package dev.parley.facts;

import dev.parley.lexicon.CollectiveEntry;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Names;
import dev.parley.lexicon.OfficeEntry;
import dev.parley.lexicon.PartyKind;
import dev.parley.linguistics.NameSpan;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.OfficeSpan;
import dev.parley.linguistics.Sentence;
import dev.parley.linguistics.Tag;
import dev.parley.linguistics.Token;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a noun phrase stands for by its own words: a name, an office and its body, a collective, an unknown name.
 *
 * <p>Pronouns and definite descriptions are left to {@link Anaphora}.
 */
final class PhraseResolver {
    private final Lexicon lexicon;
    private final Cast cast;
    private final NameChooser chooser;
    private final UnknownNames unknown;
    private final Anaphora anaphora;

    PhraseResolver(Lexicon lexicon, Cast cast, NameChooser chooser, Anaphora anaphora) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.chooser = chooser;
        this.unknown = new UnknownNames(lexicon, cast);
        this.anaphora = anaphora;
    }

    /** Everyone whom the phrase stands for; empty where it stands for no party. */
    List<Reference> resolve(NounPhrase phrase) {
        if (phrase.isPronoun()) {
            return anaphora.pronoun(phrase);
        }
        Sentence sentence = phrase.sentence();
        if (lexicon.grammar().groupAnaphora().contains(Words.lower(sentence, phrase.from(), phrase.to()))) {
            return anaphora.group(phrase);
        }
        OfficeSpan office = officeIn(phrase);
        if (office != null) {
            return office(phrase, office);
        }
        if (lexicon.grammar().counterpartNouns().contains(phrase.head().lemma())) {
            return at(namesBefore(phrase, phrase.headIndex(), true), phrase.span());
        }
        NameSpan name = nameAt(phrase, phrase.headIndex());
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
        return phrase.isProper() ? unknownName(phrase) : List.of();
    }

    /** News names the office first and its holder a sentence later: "Russia's deputy foreign minister said ... Sergei Ryabkov added". */
    private @Nullable Reference delayedName(NounPhrase phrase) {
        boolean fullName = phrase.to() - phrase.ownFrom() > 1
                && cast.person(Words.of(phrase.sentence(), phrase.ownFrom(), phrase.to())) == null;
        Anaphora.Vacancy vacancy = fullName && !isKnownParty(phrase) ? anaphora.vacancy(phrase) : null;
        return vacancy == null ? null : introduce(phrase, vacancy.title(), vacancy.body(), phrase.span());
    }

    /** The last title in the phrase that is its head or has a person's name behind it. */
    private static @Nullable OfficeSpan officeIn(NounPhrase phrase) {
        OfficeSpan found = null;
        for (OfficeSpan office : phrase.sentence().offices()) {
            if (office.from() >= phrase.ownFrom() && office.to() <= phrase.to()) {
                boolean atHead = office.to() == phrase.to() || office.to() > phrase.headIndex();
                boolean beforeName =
                        office.to() < phrase.to() && phrase.isProper() && office.to() <= phrase.headIndex();
                if (atHead || beforeName) {
                    found = office;
                }
            }
        }
        return found;
    }

    private static @Nullable NameSpan nameAt(NounPhrase phrase, int token) {
        for (NameSpan name : phrase.sentence().names()) {
            if (name.from() <= token && token < name.to() && name.from() >= phrase.ownFrom()) {
                return name;
            }
        }
        return null;
    }

    private List<Reference> named(NounPhrase phrase, NameSpan name) {
        Span span = phrase.span();
        Person learned = cast.person(Words.of(phrase.sentence(), name.from(), name.to()));
        if (learned != null) {
            return List.of(mention(learned, span));
        }
        NameChooser.Choice choice = chooser.choose(name);
        if (choice == null) {
            return List.of();
        }
        if (choice.tenure() != null) {
            Person person = chooser.introduce(cast, choice);
            return List.of(mention(person, span));
        }
        return choice.entry() == null ? List.of() : List.of(new Reference(cast.of(choice.entry()), null, span));
    }

    private static Reference mention(Person person, Span span) {
        return new Reference(person.actor(), person, span);
    }

    /** "U.S. Secretary of State Marco Rubio", "Russian and U.S. delegates", "the foreign minister of Chad", "Mr. Lavrov". */
    private List<Reference> office(NounPhrase phrase, OfficeSpan office) {
        String personName = personName(phrase, office.to());
        List<Reference> bodies = bodies(phrase, office);
        if (personName != null) {
            return List.of(person(phrase, office, personName, bodies));
        }
        if (bodies.isEmpty() && office.to() - office.from() > 1 && phrase.headIndex() > phrase.ownFrom()) {
            Reference body = bodyBefore(phrase, phrase.headIndex()); // "union negotiators" is a title of two words
            bodies = body == null ? List.of() : List.of(body);
        }
        if (!bodies.isEmpty()) {
            boolean one =
                    bodies.size() == 1 && !office.plural() && office.entry().kind() == OfficeEntry.Kind.OFFICE;
            if (one) {
                anaphora.open(phrase, Words.lower(phrase.sentence(), office.from(), office.to()), bodies.get(0));
            }
            return at(bodies, phrase.span());
        }
        if (office.entry().kind() == OfficeEntry.Kind.HONORIFIC) {
            return List.of();
        }
        return anaphora.office(phrase, office.entry());
    }

    private Reference person(NounPhrase phrase, OfficeSpan office, String name, List<Reference> bodies) {
        Span span = phrase.span();
        Person known = cast.person(name);
        if (known == null) {
            known = cast.person(name.substring(name.lastIndexOf(' ') + 1));
        }
        String title = office.entry().kind() == OfficeEntry.Kind.HONORIFIC
                ? null
                : office.entry().title();
        if (known != null) {
            if (title != null) {
                known.learnRole(title);
            }
            return mention(known, span);
        }
        if (bodies.isEmpty()) {
            NameSpan listed = nameAt(phrase, phrase.headIndex());
            NameChooser.Choice choice = listed == null ? null : chooser.choose(listed);
            if (choice != null && choice.tenure() != null) {
                return mention(chooser.introduce(cast, choice), span);
            }
            bodies = anaphora.bodyOf(office.entry());
        }
        Actor actor = bodies.isEmpty()
                ? cast.named(name, PartyKind.PERSON)
                : bodies.get(0).actor();
        return mention(cast.add(new Person(name, title, actor)), span);
    }

    /** The capitalised words behind a title. */
    private static @Nullable String personName(NounPhrase phrase, int from) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < phrase.to(); i++) {
            Token token = phrase.sentence().token(i);
            if (token.tag() != Tag.PROPN) {
                return null;
            }
            out.append(out.isEmpty() ? "" : " ").append(token.form());
        }
        return out.isEmpty() ? null : out.toString();
    }

    /** The bodies for which the holder of a title acts: owner, modifiers before it, or the phrase behind it. */
    private List<Reference> bodies(NounPhrase phrase, OfficeSpan office) {
        List<Reference> before = modifiers(phrase, office.from(), true);
        if (!before.isEmpty()) {
            return before;
        }
        for (NounPhrase.Modifier modifier : phrase.modifiers()) {
            if (modifier.group() != null && lexicon.isBodyPreposition(modifier.preposition())) {
                List<Reference> found = new ArrayList<>();
                modifier.group().members().forEach(member -> found.addAll(resolve(member)));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Whoever is named before {@code end}: "Italy's", "Russian and U.S.", "mining ministry". */
    private List<Reference> modifiers(NounPhrase phrase, int end, boolean withCapitals) {
        List<Reference> out = new ArrayList<>();
        NounPhrase owner = phrase.possessor();
        if (owner != null) {
            out.addAll(resolve(owner));
        }
        if (out.isEmpty() && anaphora.isPossessive(phrase.first())) {
            out.addAll(anaphora.possessive(phrase));
        }
        out.addAll(namesBefore(phrase, end, withCapitals));
        if (out.isEmpty() || isBody(phrase, end - 1)) {
            Reference body = bodyBefore(phrase, end);
            if (body != null) {
                return List.of(body);
            }
        }
        return out;
    }

    private List<Reference> namesBefore(NounPhrase phrase, int end, boolean withCapitals) {
        List<Reference> out = new ArrayList<>();
        for (NameSpan name : phrase.sentence().names()) {
            if (name.from() >= phrase.ownFrom() && name.to() <= end && (withCapitals || !name.is(Names.Sort.CAPITAL))) {
                NameChooser.Choice choice = chooser.choose(name);
                if (choice != null && choice.entry() != null && !choice.entry().press()) {
                    out.add(new Reference(cast.of(choice.entry()), null, phrase.span()));
                }
            }
        }
        return out;
    }

    private boolean isBody(NounPhrase phrase, int token) {
        return token >= phrase.ownFrom()
                && phrase.sentence().token(token).tag() == Tag.NOUN
                && lexicon.collective(phrase.sentence().token(token).lower()).isPresent();
    }

    /** "mining ministry spokesman", "union leaders", "a Socialist spokesman", "Comdata chairman". */
    private @Nullable Reference bodyBefore(NounPhrase phrase, int end) {
        int from = afterDeterminers(phrase, end);
        if (end <= from) {
            return null;
        }
        Token last = phrase.sentence().token(end - 1);
        if (last.tag() == Tag.NOUN) {
            Optional<CollectiveEntry> body = lexicon.collective(last.lower());
            return body.map(entry -> anaphora.body(phrase, from, end, entry)).orElse(null);
        }
        boolean named = last.isCapitalised() && (last.tag() == Tag.PROPN || last.tag() == Tag.ADJ && last.index() > 0);
        return named ? unknown.organisation(phrase, from, end) : null;
    }

    private static int afterDeterminers(NounPhrase phrase, int end) {
        int from = phrase.ownFrom();
        while (from < end && phrase.sentence().token(from).tag() == Tag.DET) {
            from++;
        }
        return from;
    }

    /** "the Amaru people": a name before the noun tells who. */
    private static boolean isNamedBefore(NounPhrase phrase) {
        return phrase.headIndex() > phrase.ownFrom()
                && phrase.sentence().token(phrase.headIndex() - 1).tag() == Tag.PROPN;
    }

    private List<Reference> collective(NounPhrase phrase, CollectiveEntry entry) {
        if (lexicon.isNonparty(phrase.head().lemma()) && !isNamedBefore(phrase)) {
            return List.of();
        }
        List<Reference> owners = modifiers(phrase, phrase.headIndex(), true);
        boolean owned = lexicon.isExecutive(phrase.head().lower()) || entry.kind() == PartyKind.STATE;
        if (owned && !owners.isEmpty()) {
            return at(owners, phrase.span());
        }
        return anaphora.collective(phrase, entry, owners);
    }

    private List<Reference> unknownName(NounPhrase phrase) {
        Reference reference = delayedName(phrase);
        if (reference == null) {
            reference = unknown.resolve(phrase);
        }
        return reference == null ? List.of() : List.of(reference);
    }

    /** The title in a description, null where it has none. */
    @Nullable
    String titleOf(NounPhrase description) {
        OfficeSpan office = officeIn(description);
        return office == null ? null : Words.lower(description.sentence(), office.from(), office.to());
    }

    /** The person of this name, from now on a speaker for the party that the description named. */
    Reference introduce(NounPhrase name, @Nullable String title, Reference body, Span span) {
        String words = Words.of(name.sentence(), name.ownFrom(), name.to());
        Person known = cast.person(words);
        if (known == null) {
            known = cast.add(new Person(words, title, body.actor()));
        } else if (title != null) {
            known.learnRole(title);
        }
        return mention(known, span);
    }

    /** The phrase names a party of the lexicon or one that the text has introduced, no person. */
    boolean isKnownParty(NounPhrase phrase) {
        NameSpan name = nameAt(phrase, phrase.headIndex());
        NameChooser.Choice choice = name == null ? null : chooser.choose(name);
        return choice != null && choice.entry() != null
                || cast.known(Words.of(phrase.sentence(), phrase.ownFrom(), phrase.to())) != null
                || unknown.looksLikeOrganisation(phrase);
    }

    @Nullable
    NounPhrase antecedent(NounPhrase pronoun) {
        return anaphora.antecedent(pronoun);
    }

    List<Reference> possessive(NounPhrase phrase) {
        return anaphora.isPossessive(phrase.first()) ? anaphora.possessive(phrase) : List.of();
    }

    List<Reference> premodifiers(NounPhrase phrase) {
        return modifiers(phrase, phrase.headIndex(), false);
    }

    static List<Reference> at(List<Reference> references, Span span) {
        return references.stream().map(reference -> reference.at(span)).toList();
    }
}
