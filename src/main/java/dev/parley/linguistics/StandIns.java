package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Names;
import dev.parley.lexicon.PartyKind;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Shows the tagger one and the same state in place of every other, so that its tags do not depend on who is named.
 *
 * <p>A name of several words is one word to it: "Trinidad and Tobago" joins nothing, and "Arabia" is no verb. The names
 * themselves are names, whatever it takes them for.
 */
final class StandIns {
    /** A shorter form in capitals is an abbreviation, which is also an adjective: "US envoys". */
    private static final int SHORTEST_IN_CAPITALS = 4;

    private static final String NAME = "Cuba";
    private static final String CAPITAL = "Havana";
    private static final String DEMONYM = "Cuban";

    private final Lexicon lexicon;

    StandIns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A tag for each word.
     *
     * @param bare the words without their clitics
     */
    String[] tag(String folded, List<Span> words, List<Span> bare, UnaryOperator<String[]> tagger) {
        List<String> shown = new ArrayList<>(words.size());
        int[] places = new int[words.size()];
        boolean[] names = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            Names.Match own = lexicon.names().longest(folded, words, i); // "St. George's"
            Names.Match match = own == null && !bare.get(i).equals(words.get(i))
                    ? lexicon.names().longest(folded, bare, i)
                    : own;
            String standIn = match == null ? null : standIn(match, match.span().of(folded));
            int last = match == null || standIn == null ? i : match.to() - 1;
            Arrays.fill(places, i, last + 1, shown.size());
            Arrays.fill(names, i, last + 1, standIn != null && isName(match));
            int end = match == null || standIn == null
                    ? bare.get(last).end()
                    : match.span().end();
            String clitic = new Span(end, words.get(last).end()).of(folded);
            shown.add(standIn == null ? words.get(i).of(folded) : standIn + clitic);
            i = last;
        }
        return spread(tagger.apply(shown.toArray(String[]::new)), places, names);
    }

    /** Gives each word of a name the tag of the whole, and only the last one that of the clitic. */
    private static String[] spread(String[] tags, int[] places, boolean[] names) {
        String[] out = new String[places.length];
        for (int i = 0; i < out.length; i++) {
            String tag = tags[places[i]];
            int plus = tag.indexOf('+');
            String host = names[i] ? Tag.PROPN.name() : plus < 0 ? tag : tag.substring(0, plus);
            boolean last = i + 1 == out.length || places[i + 1] != places[i];
            out[i] = last && plus >= 0 ? host + tag.substring(plus) : host;
        }
        return out;
    }

    private static boolean isName(Names.@Nullable Match match) {
        return match != null && match.names().get(0).sort() != Names.Sort.DEMONYM;
    }

    /** Null for a name that the tagger is to see as it is. */
    private static @Nullable String standIn(Names.Match match, String form) {
        Names.Name name = match.names().get(0);
        boolean capitals = form.chars().noneMatch(Character::isLowerCase);
        boolean abbreviation = capitals && (form.length() < SHORTEST_IN_CAPITALS || form.indexOf('.') >= 0);
        if (abbreviation || name.party() == null || name.party().kind() != PartyKind.STATE) {
            return null;
        }
        String standIn =
                switch (name.sort()) {
                    case NAME, ALIAS -> NAME;
                    case CAPITAL -> CAPITAL;
                    case DEMONYM -> form.toLowerCase(Locale.ROOT).endsWith("s") ? DEMONYM + "s" : DEMONYM;
                    case SEAT, PERSON, PLACE -> null;
                };
        return standIn == null || !capitals ? standIn : standIn.toUpperCase(Locale.ROOT);
    }
}
