package dev.parley.swap;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Names;
import dev.parley.lexicon.PartyEntry;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.Reader;
import dev.parley.text.Block;
import dev.parley.text.SourceText;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Exchanges the names of states in the texts of one year. */
public final class Exchange {
    private final Lexicon lexicon;
    private final Reader reader;
    private final SwapNames data;
    private final @Nullable Integer year;
    private final MentionFinder finder;

    public Exchange(Lexicon lexicon, Reader reader, SwapNames data, @Nullable Integer year) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.data = data;
        this.year = year;
        this.finder = new MentionFinder(lexicon, year);
    }

    /** The states that a text names, each once, in text order. */
    public List<PartyEntry> states(String text) {
        return finder.mentions(text).stream()
                .filter(Mention::isPlain)
                .flatMap(Mention::parties)
                .filter(data::isState)
                .distinct()
                .toList();
    }

    /** Both versions of the text, or why there are none. */
    public Attempt exchange(String text, PartyEntry left, PartyEntry right) {
        String given = new Anonymity(data, finder).hide(unwrapped(text), List.of(left, right));
        List<Mention> mentions = finder.mentions(given);
        String obstacle = obstacle(mentions, left, right);
        if (obstacle != null) {
            return new Attempt.Unfit(obstacle);
        }
        Document document = reader.read(SourceText.of(given));
        List<Edit> edits = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.canName(left) || mention.canName(right)) {
                boolean isLeft = mention.canName(left);
                Counterpart counterpart = new Counterpart(
                        data.forms(isLeft ? left : right),
                        data.forms(isLeft ? right : left),
                        Surroundings.of(document, mention.span()));
                List<Edit> made = counterpart.edits(given, mention);
                if (made.isEmpty()) {
                    return new Attempt.Unfit("no counterpart of " + mention.form());
                }
                edits.addAll(made);
            }
        }
        return check(versions(given, edits), mentions, left, right);
    }

    /** A paragraph in one line, since a longer name would break lines elsewhere. */
    private static String unwrapped(String text) {
        StringBuilder out = new StringBuilder(text);
        for (Block block : SourceText.of(text).blocks()) {
            for (int i = block.span().start(); i < block.span().end(); i++) {
                if (out.charAt(i) == '\n') {
                    out.setCharAt(i, ' ');
                }
            }
        }
        return out.toString();
    }

    private @Nullable String obstacle(List<Mention> mentions, PartyEntry left, PartyEntry right) {
        Predicate<Mention> names = mention -> mention.canName(left) || mention.canName(right);
        if (mentions.stream().noneMatch(names)) {
            return "names neither";
        }
        for (Mention mention : mentions) {
            if (names.test(mention) && !mention.isPlain()) {
                return "ambiguous: " + mention.form();
            }
            if (!names.test(mention) && mention.parties().anyMatch(bloc -> tellsApart(bloc, left, right))) {
                return "only one belongs to " + mention.form();
            }
            if (!names.test(mention) && containsNameOf(mention, left, right)) {
                return "part of another name: " + mention.form();
            }
        }
        return null;
    }

    private boolean tellsApart(PartyEntry bloc, PartyEntry left, PartyEntry right) {
        List<PartyEntry> members = lexicon.membersOf(bloc.id(), year);
        return members.contains(left) != members.contains(right);
    }

    private boolean containsNameOf(Mention mention, PartyEntry left, PartyEntry right) {
        int first = mention.form().indexOf(' ');
        return first > 0
                && finder.mentions(mention.form().substring(first + 1)).stream()
                        .anyMatch(each -> each.canName(left) || each.canName(right));
    }

    private static List<Version> versions(String given, List<Edit> edits) {
        StringBuilder text = new StringBuilder();
        List<Span> places = new ArrayList<>();
        List<Span> otherPlaces = new ArrayList<>();
        int done = 0;
        for (Edit edit : edits) {
            text.append(given, done, edit.place().start());
            otherPlaces.add(new Span(text.length(), text.length() + edit.words().length()));
            text.append(edit.words());
            places.add(edit.place());
            done = edit.place().end();
        }
        text.append(given, done, given.length());
        return List.of(new Version(given, places), new Version(text.toString(), otherPlaces));
    }

    /** The other text must name the other state wherever the given one names the one, and nothing else anew. */
    private Attempt check(List<Version> versions, List<Mention> mentions, PartyEntry left, PartyEntry right) {
        List<Mention> others = finder.mentions(versions.get(1).text());
        if (others.size() != mentions.size()) {
            return new Attempt.Unfit(
                    "other names: " + others.stream().map(Mention::form).toList());
        }
        for (int i = 0; i < others.size(); i++) {
            Mention mention = mentions.get(i);
            Mention other = others.get(i);
            boolean same = mention.isOnly(left)
                    ? other.isOnly(right)
                    : mention.isOnly(right) ? other.isOnly(left) : other.names().equals(mention.names());
            if (!same) {
                return new Attempt.Unfit(other.form() + " for " + mention.form());
            }
        }
        return new Attempt.Swapped(
                versions.get(0),
                versions.get(1),
                new Attempt.Labels(finder, Map.of(left, "<1>", right, "<2>")),
                new Attempt.Labels(finder, Map.of(left, "<2>", right, "<1>")));
    }

    /** New words for a place in the text. */
    record Edit(Span place, String words) {}

    /** Sorts by which a state stands for itself and not for its people. */
    static boolean isName(Names.Sort sort) {
        return sort == Names.Sort.NAME || sort == Names.Sort.ALIAS;
    }
}
