package dev.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueWordsTest {
    /** words; the slots of the entry; lemma, particle, preposition, noun of the object */
    @ParameterizedTest
    @CsvSource({
        "boycott,               object, boycott, ,     ,     ",
        "walk out,              of,     walk,    out,  ,     ",
        "pull out of,           of,     pull,    out,  of,   ",
        "call on,               on,     call,    ,     on,   ",
        "call on,               object, call,    on,   ,     ",
        "object to,             to,     object,  ,     to,   ",
        "sign off on,           on,     sign,    off,  on,   ",
        "sign on to,            to,     sign,    on,   to,   ",
        "give in,               to,     give,    in,   ,     ",
        "take part,             in,     take,    ,     ,     part",
        "hold talk,             with,   hold,    ,     ,     talk",
        "withhold consent from, from,   withhold,,     from, consent",
        "put forward plan,      to,     put,     forward, ,  plan",
        "put foot down,         on,     put,     down, ,     foot",
        "turn back on,          on,     turn,    back, on,   ",
        "come to table,         with,   come,    ,     to,   table",
        "walk away from table,  from,   walk,    away, from, table",
        "give seal of approval, to,     give,    ,     ,     seal of approval"
    })
    void verbs(String words, String slot, String lemma, String particle, String preposition, String noun) {
        assertThat(parse(CueWords.Kind.VERB, words, slot))
                .isEqualTo(new CueWords(CueWords.Kind.VERB, lemma, particle, preposition, noun));
    }

    @ParameterizedTest
    @CsvSource({
        "NOUN,      refusal,         NOUN,      refusal,         ",
        "NOUN,      peace call,      NOUN,      peace call,      ",
        "NOUN,      opposition to,   NOUN,      opposition,      to",
        "ADJECTIVE, unhappy,         ADJECTIVE, unhappy,         ",
        "ADJECTIVE, opposed to,      ADJECTIVE, opposed,         to",
        "ADJECTIVE, in favour,       PHRASE,    in favour,       ",
        "PHRASE,    at the table,    PHRASE,    at the table,    ",
        "PHRASE,    against,         PHRASE,    against,         "
    })
    void others(CueWords.Kind given, String words, CueWords.Kind kind, String lemma, String preposition) {
        assertThat(parse(given, words, "subject")).isEqualTo(new CueWords(kind, lemma, null, preposition, null));
    }

    private static CueWords parse(CueWords.Kind kind, String words, String slot) {
        Grammar grammar = Packs.standard().grammar();
        return new CueWordsParser(grammar.particles(), grammar.prepositions()).parse(kind, words, Set.of(slot));
    }
}
