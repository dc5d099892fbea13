package dev.parley.lexicon;

import dev.parley.text.Span;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All names of parties and people. Immutable, thread-safe. */
public final class Names {
    /** How a form stands for its bearer. */
    public enum Sort {
        NAME,
        ALIAS,
        DEMONYM,
        CAPITAL,
        SEAT,
        PERSON,
        /** A place that holds the name of a party without being one: "Gulf of Mexico". */
        PLACE
    }

    /** A form and what it names: a party, or for {@link Sort#PERSON} a person. */
    public record Name(
            Sort sort, @Nullable PartyEntry party, @Nullable PersonEntry person) {
        /** The party's id, or the person's name. */
        public String bearer() {
            return party != null ? party.id() : person != null ? person.name() : "";
        }

        /** Whether the bearer exists in a year, or holds an office in it. Without a year: whether it exists today. */
        public boolean isCurrent(@Nullable Integer year) {
            if (person != null) {
                return person.offices().stream()
                        .anyMatch(tenure -> tenure.years().include(year));
            }
            return party != null && party.existence().include(year);
        }
    }

    /**
     * The longest name at a place.
     *
     * @param to the token behind it
     * @param names all that the form can name
     */
    public record Match(Span span, int to, List<Name> names) {
        /** Those that exist in the year of the article; all where none does. */
        public List<Name> in(@Nullable Integer year) {
            List<Name> current =
                    names.stream().filter(name -> name.isCurrent(year)).toList();
            return current.isEmpty() ? names : current;
        }
    }

    private final Predicate<String> isCommonWord;
    private final FormTable<Name> forms = new FormTable<>(FormTable.Case.SENSITIVE);

    /**
     * @param isCommonWord whether a word in lower case is also a noun of the language: as an alias it then needs a capital
     */
    Names(
            Iterable<PartyEntry> parties,
            Iterable<PersonEntry> people,
            Iterable<String> nonparties,
            Predicate<String> isCommonWord) {
        this.isCommonWord = isCommonWord;
        parties.forEach(this::add);
        for (PersonEntry person : people) {
            Name name = new Name(Sort.PERSON, null, person);
            forms.add(person.name(), name);
            person.aliases().forEach(alias -> forms.add(alias, name));
        }
        for (String word : nonparties) {
            if (Character.isUpperCase(word.charAt(0))) {
                forms.add(word, new Name(Sort.PLACE, null, null));
            }
        }
    }

    private void add(PartyEntry party) {
        forms.add(party.name(), new Name(Sort.NAME, party, null));
        add(party, party.aliases(), Sort.ALIAS);
        add(party, party.demonyms(), Sort.DEMONYM);
        add(party, party.capitals(), Sort.CAPITAL);
        add(party, party.seats(), Sort.SEAT);
    }

    private void add(PartyEntry party, List<String> written, Sort sort) {
        Name name = new Name(sort, party, null);
        written.forEach(form -> forms.add(form, name, isCommonWord.test(form)));
    }

    /** The form is a whole name. */
    public boolean knows(String form) {
        return forms.contains(form);
    }

    /**
     * The longest name that begins at a token and ends at the end of one of the next eight.
     *
     * @param folded the folded text of the article
     * @param tokens the tokens' places in it
     * @param from index of the token at which the name begins
     */
    public @Nullable Match longest(String folded, List<Span> tokens, int from) {
        FormTable.Found<Name> found =
                forms.longest(folded, tokens, from, tokens.get(from).start());
        return found == null ? null : new Match(found.span(), found.to(), found.values());
    }
}
