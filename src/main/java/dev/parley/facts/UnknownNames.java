package dev.parley.facts;

import dev.parley.lexicon.Grammar;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.PartyKind;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Sentence;
import dev.parley.linguistics.Tag;
import dev.parley.linguistics.Token;
import dev.parley.text.Span;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes capitalised names that no lexicon knows for organisations or persons, by their words and by what the article said before. */
final class UnknownNames {
    private static final int LONGEST_ACRONYM = 6;

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Cast cast;

    UnknownNames(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.cast = cast;
    }

    /** "the People's Union", "the Teachers' League": a name that holds a possessive. */
    boolean isOwnedName(NounPhrase phrase) {
        NounPhrase owner = phrase.possessor();
        if (owner == null || phrase.head().tag() != Tag.PROPN || !owner.head().isCapitalised()) {
            return false;
        }
        boolean common = owner.sentence().names().stream()
                .noneMatch(name -> name.from() <= owner.headIndex() && owner.headIndex() < name.to());
        boolean plural = !lexicon.morphology()
                        .nounLemma(owner.head().lower())
                        .equals(owner.head().lower())
                || lexicon.nounClasses(owner.head().lower()).contains("person")
                || lexicon.isNonparty(owner.head().lemma());
        return common && plural && phrase.to() - owner.to() == 2;
    }

    Reference ownedName(NounPhrase phrase) {
        int from = phrase.from();
        while (from < phrase.headIndex() && !phrase.sentence().token(from).isCapitalised()
                || phrase.sentence().token(from).tag() == Tag.DET) {
            from++;
        }
        String name = Words.of(phrase.sentence(), from, phrase.to());
        PartyKind kind = lexicon.collective(phrase.head().lower())
                .map(entry -> entry.kind())
                .orElse(PartyKind.ORGANISATION);
        return new Reference(cast.named(name, kind), null, phrase.span());
    }

    @Nullable
    Reference resolve(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        int from = nameStart(phrase);
        String name = withoutStop(Words.of(sentence, from, phrase.to()));
        Span span = phrase.span();
        Person person = cast.person(name);
        if (person != null) {
            return new Reference(person.actor(), person, span);
        }
        Actor known = cast.known(name);
        if (known == null) {
            known = cast.byShortName(name);
        }
        if (known != null) {
            return new Reference(known, null, span);
        }
        if (lexicon.isTime(phrase.head().lemma())
                || grammar.months().contains(phrase.head().lower())
                || grammar.daysOfWeek().contains(phrase.head().lower())) {
            return null;
        }
        if (isThing(phrase)
                || isMandate(phrase.head().form())
                || isCut(phrase)
                || isPluralAcronym(phrase.head().form())) {
            return null;
        }
        PartyKind kind = kindOf(phrase, from);
        return kind == PartyKind.PERSON ? person(name, span) : organisation(phrase, name, kind, span);
    }

    /** "Thad Cochran, R-Miss.": a party's letter and a state say where a seat is. */
    private static boolean isMandate(String form) {
        return form.length() > 3
                && Character.isUpperCase(form.charAt(0))
                && form.charAt(1) == '-'
                && Character.isUpperCase(form.charAt(2));
    }

    /** "Apple Inc." and "Apple Inc" are one. */
    private String withoutStop(String name) {
        int last = name.length() - 1;
        boolean abbreviated = last > 0
                && name.charAt(last) == '.'
                && grammar.legalForms().contains(name.substring(name.lastIndexOf(' ') + 1, last));
        return abbreviated ? name.substring(0, last) : name;
    }

    /** The organisation named by the words from one token to another: "Comdata" in "Comdata chairman". */
    @Nullable
    Reference organisation(NounPhrase phrase, int from, int to) {
        String name = Words.of(phrase.sentence(), from, to);
        Actor known = cast.known(name);
        if (known == null) {
            known = cast.byShortName(name);
        }
        return new Reference(known == null ? cast.named(name, PartyKind.ORGANISATION) : known, null, phrase.span());
    }

    /** "the Prevention | of Terrorism Bill": the beginning of a longer name. */
    private boolean isCut(NounPhrase phrase) {
        int next = phrase.to();
        boolean goesOn = next + 1 < phrase.sentence().size()
                && phrase.sentence().token(next).is("of")
                && phrase.sentence().token(next + 1).tag() == Tag.PROPN;
        return goesOn
                && phrase.first().is("the")
                && lexicon.collective(phrase.head().lower()).isEmpty()
                && !isSuffix(phrase.head());
    }

    /** "the Prevention of Terrorism Bill", "Geneva Convention": a name whose head is no actor. */
    private boolean isThing(NounPhrase phrase) {
        String lower = phrase.head().lower();
        boolean thing = lexicon.nounClasses(phrase.head().lemma()).stream().anyMatch(UnknownNames::isOfThings)
                || lexicon.nounClasses(lower).stream().anyMatch(UnknownNames::isOfThings);
        return thing
                && phrase.to() - phrase.from() > 1
                && lexicon.collective(lower).isEmpty()
                && !isSuffix(phrase.head());
    }

    /** "SDRs", "CDs": units, no bodies. */
    private static boolean isPluralAcronym(String form) {
        int last = form.length() - 1;
        return last > 1
                && form.charAt(last) == 's'
                && form.substring(0, last).chars().allMatch(Character::isUpperCase);
    }

    /** "Barrick Gold" is a company, "Geneva Convention" none. */
    private static boolean isOfThings(String nounClass) {
        return !nounClass.equals("institution") && !nounClass.equals("person") && !nounClass.equals("goods");
    }

    private Reference person(String name, Span span) {
        Person person = cast.add(new Person(name, null, cast.named(name, PartyKind.PERSON)));
        return new Reference(person.actor(), person, span);
    }

    private Reference organisation(NounPhrase phrase, String name, PartyKind kind, Span span) {
        Actor actor = cast.named(name, kind);
        Span parenthesis = phrase.parenthesis();
        if (parenthesis != null && parenthesis.length() <= LONGEST_ACRONYM + 2) {
            cast.abbreviate(parenthesisWord(phrase, parenthesis), actor);
        }
        int blank = name.indexOf(' ');
        if (blank > 2
                && !grammar.organisationSuffixes().contains(name.substring(0, blank))
                && !grammar.organisationSuffixes()
                        .contains(name.substring(0, blank).toLowerCase(Locale.ROOT))) {
            cast.abbreviate(name.substring(0, blank), actor);
            String acronym = acronym(name);
            if (acronym.length() > 2) {
                cast.abbreviate(acronym, actor);
            }
        }
        return new Reference(actor, null, span);
    }

    private static String parenthesisWord(NounPhrase phrase, Span parenthesis) {
        StringBuilder out = new StringBuilder();
        for (Token token : phrase.sentence().tokens()) {
            if (parenthesis.contains(token.span())) {
                out.append(token.form());
            }
        }
        return out.toString();
    }

    private static String acronym(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                out.append(word.charAt(0));
            }
        }
        return out.toString();
    }

    private static int nameStart(NounPhrase phrase) {
        int from = phrase.ownFrom();
        while (from < phrase.to() - 1
                && phrase.sentence().token(from).tag() != Tag.PROPN
                && !phrase.sentence().token(from).isCapitalised()) {
            from++;
        }
        while (from < phrase.to() - 1 && phrase.sentence().token(from).tag() == Tag.DET) {
            from++;
        }
        for (int i = from; i < phrase.headIndex(); i++) {
            Token token = phrase.sentence().token(i);
            if (token.tag() == Tag.NOUN && !token.isCapitalised()) {
                from = i + 1; // "Canadian firm Cercast Inc"
            }
        }
        return from;
    }

    /** A word of the name says that it is a body. */
    boolean looksLikeOrganisation(NounPhrase phrase) {
        return kindOf(phrase, nameStart(phrase)) != PartyKind.PERSON && phrase.to() - phrase.from() > 1;
    }

    private PartyKind kindOf(NounPhrase phrase, int from) {
        for (int i = phrase.to() - 1; i >= from; i--) {
            Token token = phrase.sentence().token(i);
            Optional<PartyKind> kind = lexicon.collective(token.lower()).map(entry -> entry.kind());
            if (kind.isPresent()) {
                return kind.get();
            }
            if (isSuffix(token)) {
                return PartyKind.ORGANISATION;
            }
        }
        Token first = phrase.sentence().token(from);
        boolean acronym = first.form().length() <= LONGEST_ACRONYM
                && first.form().equals(first.form().toUpperCase(Locale.ROOT));
        if (acronym
                || phrase.to() - from == 1
                || phrase.to() - from > 3
                || phrase.first().tag() == Tag.DET) {
            return PartyKind.ORGANISATION;
        }
        return PartyKind.PERSON;
    }

    private boolean isSuffix(Token token) {
        return grammar.legalForms().contains(token.form())
                || grammar.organisationSuffixes().contains(token.form())
                || grammar.organisationSuffixes().contains(token.lower());
    }
}
