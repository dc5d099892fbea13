package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.OfficeEntry;
import dev.parley.lexicon.PartyKind;
import dev.parley.linguistics.NameSpan;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.OfficeSpan;
import dev.parley.linguistics.Tag;
import dev.parley.linguistics.Token;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Resolves a title with its name and its body to a person who acts for that body: "U.S. Secretary of State Marco Rubio", "union leaders". */
final class OfficeHolders {
    /** The name of an office holder follows the office within this many sentences. */
    private static final int NAME_REACH = 3;

    /** An office whose holder has not been named yet. */
    private record Vacancy(int sentence, String title, Reference body) {}

    private final Lexicon lexicon;
    private final Cast cast;
    private final NameChooser chooser;
    private final Premodifiers premodifiers;
    private final DefiniteDescriptions descriptions;

    /** Whom a phrase behind a title stands for. */
    private final Function<NounPhrase, List<Reference>> resolve;

    private @Nullable Vacancy vacancy;

    OfficeHolders(
            Lexicon lexicon,
            Cast cast,
            NameChooser chooser,
            Premodifiers premodifiers,
            DefiniteDescriptions descriptions,
            Function<NounPhrase, List<Reference>> resolve) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.chooser = chooser;
        this.premodifiers = premodifiers;
        this.descriptions = descriptions;
        this.resolve = resolve;
    }

    /** The last title in the phrase that is its head or has a person's name behind it. */
    static @Nullable OfficeSpan titleIn(NounPhrase phrase) {
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

    /** "U.S. Secretary of State Marco Rubio", "Russian and U.S. delegates", "the foreign minister of Chad", "Mr. Lavrov". */
    List<Reference> of(NounPhrase phrase, OfficeSpan office) {
        String personName = personName(phrase, office.to());
        if (office.former() || isFormer(phrase, office)) {
            return former(phrase, personName);
        }
        List<Reference> bodies = bodies(phrase, office);
        if (personName != null) {
            return List.of(holder(phrase, office, personName, bodies));
        }
        if (bodies.isEmpty() && office.to() - office.from() > 1 && phrase.headIndex() > phrase.ownFrom()) {
            // "union negotiators" is a title of two words
            Reference body = premodifiers.body(phrase, phrase.headIndex());
            bodies = body == null ? List.of() : List.of(body);
        }
        if (!bodies.isEmpty()) {
            boolean one =
                    bodies.size() == 1 && !office.plural() && office.entry().kind() == OfficeEntry.Kind.OFFICE;
            if (one) {
                String title = phrase.sentence().lower(office.from(), office.to());
                vacancy = new Vacancy(phrase.sentence().index(), title, bodies.get(0));
            }
            return Reference.at(bodies, phrase.span());
        }
        if (office.entry().kind() == OfficeEntry.Kind.HONORIFIC) {
            return List.of();
        }
        List<Reference> earlier = descriptions.office(phrase, office.entry());
        boolean speaks = office.entry().kind() == OfficeEntry.Kind.SPOKESPERSON && !office.plural();
        return earlier.isEmpty() && speaks ? descriptions.topic(phrase) : earlier;
    }

    /** "the former state Senate leader": words between the title and what ends it. */
    private boolean isFormer(NounPhrase phrase, OfficeSpan office) {
        return phrase.sentence().tokens().subList(phrase.ownFrom(), office.from()).stream()
                .anyMatch(token ->
                        lexicon.grammar().formerQualifiers().contains(token.lower()) && !token.isCapitalised());
    }

    /** "Kenya's former president", "former minister Ann Lee": a person who speaks for nobody but themselves. */
    private List<Reference> former(NounPhrase phrase, @Nullable String name) {
        if (name == null) {
            return List.of();
        }
        Person known = cast.person(name);
        Person person = known != null ? known : cast.add(new Person(name, null, cast.named(name, PartyKind.PERSON)));
        return List.of(mention(person, phrase.span()));
    }

    private Reference holder(NounPhrase phrase, OfficeSpan office, String name, List<Reference> bodies) {
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
            NameSpan listed = NameChooser.nameAt(phrase, phrase.headIndex());
            NameChooser.Choice choice = listed == null ? null : chooser.choose(listed);
            if (choice != null && choice.tenure() != null) {
                return mention(chooser.introduce(cast, choice), span);
            }
            bodies = descriptions.bodyOf(office.entry());
        }
        Actor actor = bodies.isEmpty() || office.entry().isMandate()
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
        List<Reference> before = premodifiers.before(phrase, office.from(), true);
        if (!before.isEmpty()) {
            return before;
        }
        for (NounPhrase.Modifier modifier : phrase.modifiers()) {
            if (modifier.group() != null && lexicon.isBodyPreposition(modifier.preposition())) {
                List<Reference> found = new ArrayList<>();
                modifier.group().members().forEach(member -> found.addAll(resolve.apply(member)));
                boolean chained = modifier.group().members().stream().anyMatch(member -> titleIn(member) != null);
                if (chained || !found.isEmpty()) {
                    return found; // a title behind the title has looked through the rest of the chain
                }
            }
        }
        return List.of();
    }

    /** News names the office first and its holder a sentence later: "Russia's deputy foreign minister said ... Sergei Ryabkov added". */
    @Nullable
    Reference delayedName(NounPhrase phrase) {
        boolean fullName = phrase.to() - phrase.ownFrom() > 1
                && cast.person(Words.of(phrase.sentence(), phrase.ownFrom(), phrase.to())) == null;
        Vacancy filled = fullName ? takeVacancy(phrase) : null;
        return filled == null ? null : introduce(phrase, filled.title(), filled.body(), phrase.span());
    }

    /** The office that a name some sentences later must belong to; filled once. */
    private @Nullable Vacancy takeVacancy(NounPhrase phrase) {
        Vacancy open = vacancy;
        boolean near = open != null
                && phrase.sentence().index() > open.sentence()
                && phrase.sentence().index() - open.sentence() <= NAME_REACH;
        if (near) {
            vacancy = null;
        }
        return near ? open : null;
    }

    /** The person whom a description beside their name presents, as a speaker for the party that it names. */
    Reference introduce(NounPhrase name, NounPhrase description, Reference body, Span span) {
        OfficeSpan office = titleIn(description);
        String title = office == null ? null : description.sentence().lower(office.from(), office.to());
        return introduce(name, title, body, span);
    }

    private Reference introduce(NounPhrase name, @Nullable String title, Reference body, Span span) {
        String words = Words.of(name.sentence(), name.ownFrom(), name.to());
        Person known = cast.person(words);
        if (known == null) {
            known = cast.add(new Person(words, title, body.actor()));
        } else if (title != null) {
            known.learnRole(title);
        }
        return mention(known, span);
    }

    private static Reference mention(Person person, Span span) {
        return new Reference(person.actor(), person, span);
    }
}
