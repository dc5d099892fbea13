package dev.parley.swap;

import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to write for a name of one state to name another in the same way, with articles and marks of possession. */
record Counterpart(StateForms from, StateForms to, Surroundings around) {
    private static final String THE = "the ";

    /** Empty where the other state has no such form. */
    List<Exchange.Edit> edits(String text, Mention mention) {
        return form(mention).map(form -> edits(text, mention, form)).orElse(List.of());
    }

    private Optional<String> form(Mention mention) {
        String form = mention.form();
        return switch (mention.sort()) {
            case NAME -> name();
            case ALIAS ->
                from.isAbbreviation(form) && around.attributive() && !around.headline() ? to.adjective() : name();
            case DEMONYM -> demonym(form);
            case CAPITAL -> to.capital();
            case SEAT -> to.seat();
            case PERSON, PLACE -> Optional.empty();
        };
    }

    /** A name that takes an article cannot follow a word that describes it. */
    private Optional<String> name() {
        return takesArticle() && around.described() ? Optional.empty() : Optional.of(to.name());
    }

    private boolean takesArticle() {
        return to.article() && !from.article() && !around.attributive() && !around.headline();
    }

    private Optional<String> demonym(String form) {
        if (around.attributive()) {
            return to.adjective();
        }
        return from.isPlural(form) ? to.plural() : from.plural().isPresent() ? to.singular() : Optional.empty();
    }

    private List<Exchange.Edit> edits(String text, Mention mention, String form) {
        int start = mention.span().start();
        int end = Possessive.end(text, mention.span().end());
        String mark = text.substring(mention.span().end(), end);
        String words = form;
        if (Exchange.isName(mention.sort()) && form.equals(to.name())) {
            if (takesArticle()) {
                words = (around.first() ? "The " : THE) + form;
            } else if (from.article() && !to.article() && !around.attributive() && endsWith(text, start, THE)) {
                start -= THE.length();
            }
        }
        if (isInCapitals(mention.form())) {
            words = words.toUpperCase(Locale.ROOT);
        }
        List<Exchange.Edit> out = new ArrayList<>();
        if (start == mention.span().start()) {
            addArticle(text, start, words, out);
        }
        out.add(new Exchange.Edit(new Span(start, end), words + Possessive.mark(words, mark)));
        return out;
    }

    private static void addArticle(String text, int start, String words, List<Exchange.Edit> out) {
        boolean vowel = "AEIO".indexOf(words.charAt(0)) >= 0 && !words.startsWith("Eu");
        for (String article : List.of("a ", "an ")) {
            if (endsWith(text, start, article)) {
                int from = start - article.length();
                out.add(new Exchange.Edit(new Span(from, start - 1), text.charAt(from) + (vowel ? "n" : "")));
            }
        }
    }

    private static boolean endsWith(String text, int end, String word) {
        int start = end - word.length();
        return start >= 0
                && text.regionMatches(true, start, word, 0, word.length())
                && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }

    private static boolean isInCapitals(String form) {
        return form.length() > 3 && form.indexOf('.') < 0 && form.chars().noneMatch(Character::isLowerCase);
    }
}
