package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;

/** Parts a noun phrase from the time beside it: "told Gray [yesterday]", "[last January] ministers said". */
final class TimeAdjuncts {
    private final Lexicon lexicon;
    private final Sentence sentence;

    TimeAdjuncts(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    /** "told Gray [yesterday]", "a deal [last week]", "met [Tuesday]", but not "the February talks". */
    boolean startsTimeAdjunct(int i, int start) {
        Token token = sentence.token(i);
        boolean time = lexicon.isTimeAdverb(token.lower())
                || lexicon.grammar().daysOfWeek().contains(token.lower()) && i > start
                || isDate(i, start)
                || isTimeOpener(i);
        if (!time) {
            return false;
        }
        if (isTimeOpener(i)
                && i > start
                && lexicon.grammar().months().contains(sentence.token(i + 1).lower())) {
            return true; // "in Paris [last January]"
        }
        int after = isTimeOpener(i) || isDate(i, start) ? i + 2 : i + 1;
        return after >= sentence.size()
                || !(sentence.token(after).tag().isNominal()
                        || NounPhraseReader.isPossessiveMark(sentence.token(after)));
    }

    /** "[last January] French and Soviet ministers said". */
    boolean isBehindTime(int i, int start) {
        Tag tag = sentence.token(i).tag();
        return i == start + 2
                && isTimeOpener(start)
                && lexicon.grammar().months().contains(sentence.token(start + 1).lower())
                && (tag == Tag.ADJ || tag == Tag.PROPN);
    }

    /** "in Moscow [April 13]". */
    private boolean isDate(int i, int start) {
        return i > start
                && i + 1 < sentence.size()
                && lexicon.grammar().months().contains(sentence.token(i).lower())
                && sentence.token(i + 1).tag() == Tag.NUM;
    }

    /** "For ten days | coffee producers met", "On Monday | prices fell": a plural or a weekday of its own before another noun. */
    boolean endsTimePhrase(int head, int start) {
        Token token = sentence.token(head);
        Token next = sentence.token(head + 1);
        boolean whole = head == start || sentence.fixedEnd(start) == head + 1; // "In Mexico City"
        boolean place = whole && start == 1 && sentence.token(0).is("in") && next.tag() == Tag.NUM;
        boolean weekdayBeforeCount = start == 1
                && sentence.token(0).is("on")
                && next.tag() == Tag.NUM
                && lexicon.grammar().daysOfWeek().contains(token.lower())
                && head == start;
        if (place && token.tag() == Tag.PROPN && !lexicon.grammar().months().contains(token.lower())
                || weekdayBeforeCount) {
            return true; // "In Madrid | 294 deputies voted", "On Friday | 294 deputies voted"
        }
        if (next.tag() != Tag.NOUN && next.tag() != Tag.PROPN && next.tag() != Tag.ADJ
                || lexicon.isTime(next.lemma())) {
            return false;
        }
        boolean plural = lexicon.isTime(token.lemma())
                && !token.lemma().equals(token.lower())
                && head > start
                && sentence.token(head - 1).tag() == Tag.NUM;
        boolean weekday = head == start
                && start > 0
                && sentence.token(start - 1).is("on")
                && lexicon.grammar().daysOfWeek().contains(token.lower());
        boolean month = head == start
                && start == 1
                && sentence.token(0).is("in")
                && (next.tag() == Tag.PROPN || next.tag() == Tag.ADJ)
                && lexicon.grammar().months().contains(token.lower()); // "In February | Alleghany agreed"
        return plural || weekday || month;
    }

    /** "made clear | Monday": a weekday takes no adjective without a determiner but those of time. */
    boolean isAdjectiveBeforeWeekday(int i) {
        return i > 0
                && sentence.token(i - 1).tag() == Tag.VERB
                && i + 1 < sentence.size()
                && !isTimeOpener(i)
                && lexicon.grammar().daysOfWeek().contains(sentence.token(i + 1).lower());
    }

    private boolean isTimeOpener(int i) {
        Token token = sentence.token(i);
        return (token.is("last") || token.is("next") || token.is("this"))
                && i + 1 < sentence.size()
                && (lexicon.isTime(sentence.token(i + 1).lemma())
                        || lexicon.grammar()
                                .months()
                                .contains(sentence.token(i + 1).lower()));
    }
}
