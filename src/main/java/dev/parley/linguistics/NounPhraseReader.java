package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase without what follows it: determiner, owner, adjectives, nouns. */
final class NounPhraseReader {
    /** "the vast overwhelming majority of". */
    private static final int LONGEST_COUNT = 6;

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Negators negators;
    private final TimeAdjuncts times;

    NounPhraseReader(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.negators = new Negators(lexicon.grammar(), sentence);
        this.times = new TimeAdjuncts(lexicon, sentence);
    }

    /** The noun phrase that begins at {@code start}, or null. */
    @Nullable
    NounPhrase read(int start) {
        Token first = sentence.token(start);
        if (first.tag() == Tag.PRON && !isDeterminer(start)) {
            return new NounPhrase(sentence, start, start, start + 1, start, null, isNegative(start));
        }
        int counted = Math.max(afterCount(start), afterComparison(start));
        NounPhrase rest = counted > start ? read(counted) : null;
        if (rest != null) {
            boolean negative = isNegative(start) || rest.isNegative();
            return new NounPhrase(sentence, start, counted, rest.to(), rest.headIndex(), rest.possessor(), negative);
        }
        return readFrom(start);
    }

    /** Behind the "of" of "a great number of", "dozens of", "many of", "one of", "a total of": the words that only count; else {@code start}. */
    private int afterCount(int start) {
        int of = start;
        while (of < Math.min(sentence.size(), start + LONGEST_COUNT)
                && !sentence.token(of).is("of")) {
            Tag tag = sentence.token(of).tag();
            boolean pair = tag == Tag.CCONJ && of > start; // "most or all of"
            if (!pair && tag == Tag.CCONJ
                    || tag == Tag.VERB
                    || tag == Tag.PUNCT
                    || tag == Tag.PROPN
                    || tag == Tag.ADP) {
                return start;
            }
            of++;
        }
        if (of == start || of + 1 >= sentence.size() || !sentence.token(of).is("of")) {
            return start;
        }
        Token last = sentence.token(of - 1);
        boolean counts = lexicon.grammar().quantityNouns().contains(last.lower())
                || (of == start + 1 || sentence.token(of - 2).is("or"))
                        && (last.tag() == Tag.NUM
                                || lexicon.grammar().quantifiers().contains(last.lower()));
        return counts ? of + 1 : start;
    }

    boolean opensCount(int i) {
        return afterComparison(i) > i || afterCount(i) > i;
    }

    /** Behind "more than" and the like, before a number. */
    private int afterComparison(int start) {
        boolean compares = start + 2 < sentence.size()
                && sentence.token(start + 1).is("than")
                && sentence.token(start + 2).tag() == Tag.NUM
                && lexicon.grammar().quantifiers().contains(sentence.lower(start, start + 2));
        return compares ? start + 2 : start;
    }

    private @Nullable NounPhrase readFrom(int start) {
        NounPhrase owner = null;
        int head = -1;
        int i = start;
        while (i < sentence.size()) {
            Token token = sentence.token(i);
            int fixed = sentence.fixedEnd(i);
            if (head >= 0
                    && (times.startsTimeAdjunct(i, start)
                            || times.endsTimePhrase(head, start)
                            || opensOwner(i, start)
                            || times.isBehindTime(i, start))) {
                break;
            }
            if (fixed > i) {
                head = fixed - 1;
                i = fixed;
            } else if (token.tag().isNominal() || token.tag() == Tag.NUM || token.tag() == Tag.SYM) {
                head = i++;
            } else if (isPossessiveMark(token)) {
                if (head < 0 || !mayFollowOwner(i + 1)) {
                    break;
                }
                owner = new NounPhrase(sentence, start, start, i, head, owner, isNegative(start));
                head = -1;
                i++;
            } else if (isRateBeforeNoun(i, start)) {
                i += 2;
            } else if (isPremodifier(i, start)) {
                i++;
            } else {
                break;
            }
        }
        if (head < 0) {
            head = bareHead(start, i);
        }
        if (head < 0) {
            return null;
        }
        // what follows the head belongs to the next phrase: "a deal [last week]"
        return new NounPhrase(sentence, start, start, measureEnd(start, head), head, owner, isNegative(start));
    }

    /** "a 12.50 dlr a share offer". */
    private boolean isRateBeforeNoun(int i, int start) {
        return i > start + 1
                && sentence.token(i).is("a")
                && sentence.token(i - 2).tag() == Tag.NUM
                && i + 2 < sentence.size()
                && sentence.token(i + 1).tag() == Tag.NOUN
                && continuesPhrase(sentence.token(i + 2));
    }

    /** "36.50 dlrs [a share]": the unit of a rate goes with its number. */
    private int measureEnd(int start, int head) {
        int article = head + 1;
        boolean rate = head > start
                && sentence.token(head - 1).tag() == Tag.NUM
                && article + 1 < sentence.size()
                && sentence.token(article).is("a")
                && sentence.token(article + 1).tag() == Tag.NOUN
                && (article + 2 == sentence.size() || !continuesPhrase(sentence.token(article + 2)));
        return rate ? article + 2 : article;
    }

    /** "the French", "the unemployed", "both", "this": an adjective or a determiner as head. */
    private int bareHead(int start, int end) {
        Token last = sentence.token(Math.max(start, end - 1));
        if (end == start + 1 && last.tag() == Tag.DET) {
            return lexicon.grammar().demonstratives().contains(last.lower()) || negators.isAt(start) ? start : -1;
        }
        if (end > start
                && last.tag() == Tag.ADJ
                && (lexicon.isDemonym(last.form()) || sentence.token(start).tag() == Tag.DET)) {
            return end - 1;
        }
        return -1;
    }

    /** 'his chancellor's "brilliant" performance': marks around words of one phrase. */
    private boolean isQuotedWithin(int i, int start) {
        if (!sentence.token(i).is("\"") || i <= start || i + 1 >= sentence.size()) {
            return false;
        }
        Tag before = sentence.token(i - 1).tag();
        boolean open = before == Tag.DET || before == Tag.PART || before == Tag.ADJ || before == Tag.NUM;
        return open && continuesPhrase(sentence.token(i + 1));
    }

    /** "most producers", "both countries": a word of quantity before its noun, whatever the tagger takes it for. */
    boolean isQuantifier(int i) {
        return i + 1 < sentence.size()
                && lexicon.grammar().quantifiers().contains(sentence.token(i).lower())
                && continuesPhrase(sentence.token(i + 1));
    }

    private boolean isPremodifier(int i, int start) {
        if (i == start && isQuantifier(i)) {
            return true;
        }
        if (isQuotedWithin(i, start)) {
            return true;
        }
        Token token = sentence.token(i);
        return switch (token.tag()) {
            case DET ->
                i == start
                        || sentence.token(i - 1).tag() == Tag.DET
                        || sentence.token(i - 1).tag() == Tag.PART;
            case PRON -> isDeterminer(i) && (i == start || sentence.token(i - 1).tag() == Tag.DET);
            case ADJ, X -> !(i == start && times.isAdjectiveBeforeWeekday(i));
            case ADV ->
                i + 1 < sentence.size()
                        && (sentence.token(i + 1).tag() == Tag.ADJ
                                || sentence.token(i + 1).tag() == Tag.NUM
                                || i > start && opensPhrase(i - 1) && isParticipleBeforeNoun(i + 1));
            case VERB -> i > start && isParticipleBeforeNoun(i);
            case CCONJ -> isWithinPremodifiers(i, start);
            case PUNCT -> token.is(",") && isBetweenAdjectives(i, start);
            default -> false;
        };
    }

    /** "the ruling party", "a proposed tax": only after a word that opens a phrase and before one that goes on. */
    private boolean isParticipleBeforeNoun(int i) {
        Token before = sentence.token(i - 1);
        boolean opened = before.tag() == Tag.DET
                || before.tag() == Tag.ADJ
                || before.tag() == Tag.PART
                || before.tag() == Tag.PRON
                || before.tag() == Tag.NUM
                || before.tag() == Tag.ADV && i > 1 && opensPhrase(i - 2)
                || before.tag() == Tag.CCONJ;
        Token token = sentence.token(i);
        boolean participle = token.lower().endsWith("ing")
                || token.lower().endsWith("ed")
                || token.lower().endsWith("en");
        boolean counted = before.tag() == Tag.NUM
                || before.tag() == Tag.DET && lexicon.grammar().quantifiers().contains(before.lower());
        boolean object = i + 1 < sentence.size() && sentence.token(i + 1).tag() == Tag.PROPN && counted;
        return opened && participle && !object && i + 1 < sentence.size() && continuesPhrase(sentence.token(i + 1));
    }

    private boolean opensPhrase(int i) {
        Tag tag = sentence.token(i).tag();
        return tag == Tag.DET || tag == Tag.PRON || tag == Tag.PART;
    }

    private static boolean continuesPhrase(Token token) {
        return token.tag().isNominal() || token.tag() == Tag.ADJ;
    }

    /** "Russian and U.S. delegates": a conjunction between two adjectives before one noun. */
    private boolean isWithinPremodifiers(int i, int start) {
        if (i == start
                || i + 2 >= sentence.size()
                || !sentence.token(i).is("and") && !sentence.token(i).is("or")) {
            return false;
        }
        return isAdjectival(i - 1)
                && isAdjectival(i + 1)
                && continuesPhrase(sentence.token(i + 2))
                && !times.startsTimeAdjunct(i + 2, start);
    }

    /** "their customary, semi-annual talks". */
    private boolean isBetweenAdjectives(int i, int start) {
        return i > start
                && i + 2 < sentence.size()
                && sentence.token(i - 1).tag() == Tag.ADJ
                && continuesPhrase(sentence.token(i + 1))
                && continuesPhrase(sentence.token(i + 2))
                && !sentence.token(i + 1).isCapitalised()
                && !lexicon.isDemonym(sentence.token(i - 1).form())
                && opensPhrase(start);
    }

    private boolean isAdjectival(int i) {
        Token token = sentence.token(i);
        return token.tag() == Tag.ADJ
                || lexicon.isDemonym(token.form())
                || token.tag() == Tag.PROPN && lexicon.isStateAbbreviation(token.form());
    }

    /** "his", "the"; "that" before a noun. */
    private boolean isDeterminer(int i) {
        Token token = sentence.token(i);
        if (i + 1 >= sentence.size() || lexicon.grammar().relativePronouns().contains(token.lower())) {
            return false;
        }
        int word = sentence.afterAdverbs(i + 1); // "its wholly owned subsidiary"
        if (word >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(word);
        boolean opens = next.tag().isNominal()
                || next.tag() == Tag.ADJ
                || next.tag() == Tag.NUM
                || next.tag() == Tag.VERB
                        && word + 1 < sentence.size()
                        && continuesPhrase(sentence.token(word + 1))
                        && (next.lower().endsWith("ed") || next.lower().endsWith("ing"));
        return opens
                && (isPossessivePronoun(token)
                        || lexicon.grammar().demonstratives().contains(token.lower()));
    }

    private boolean isPossessivePronoun(Token token) {
        return lexicon.grammar().possessives().contains(token.lower());
    }

    static boolean isPossessiveMark(Token token) {
        return token.tag() == Tag.PART && (token.is("'s") || token.is("'"));
    }

    private boolean mayFollowOwner(int i) {
        if (i + 1 < sentence.size() && sentence.token(i).is("\"")) {
            return continuesPhrase(sentence.token(i + 1)); // 'chancellor's "brilliant" performance'
        }
        return i < sentence.size()
                && switch (sentence.token(i).tag()) {
                    case NOUN, PROPN, ADJ, NUM, ADV, VERB, X, DET -> true;
                    default -> false;
                };
    }

    /** "told Secretary of State George Shultz | China's troubles were over": a party's name with its mark, right behind the name of an office holder. */
    private boolean opensOwner(int i, int start) {
        boolean owner = i + 1 < sentence.size()
                && isPossessiveMark(sentence.token(i + 1))
                && sentence.names().stream().anyMatch(name -> name.from() == i && name.to() == i + 1);
        return owner
                && sentence.token(i - 1).tag() == Tag.PROPN
                && sentence.offices().stream().anyMatch(office -> start <= office.from() && office.to() < i);
    }

    private boolean isNegative(int start) {
        return negators.isAt(start) || negators.reachInto(start);
    }
}
