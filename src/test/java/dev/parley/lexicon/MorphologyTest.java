package dev.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyTest {
    private final Morphology morphology = Packs.standard().morphology();

    @ParameterizedTest
    @CsvSource({
        "meet,       BASE,               meet",
        "meets,      THIRD_PERSON,       meet",
        "met,        PAST_OR_PARTICIPLE, meet",
        "meeting,    GERUND,             meet",
        "agreed,     PAST_OR_PARTICIPLE, agree",
        "agreeing,   GERUND,             agree",
        "refused,    PAST_OR_PARTICIPLE, refuse",
        "refuses,    THIRD_PERSON,       refuse",
        "took,       PAST,               take",
        "taken,      PARTICIPLE,         take",
        "withdrew,   PAST,               withdraw",
        "withdrawn,  PARTICIPLE,         withdraw",
        "said,       PAST_OR_PARTICIPLE, say",
        "left,       PAST_OR_PARTICIPLE, leave",
        "found,      PAST_OR_PARTICIPLE, find",
        "lay,        BASE,               lay",
        "lain,       PARTICIPLE,         lie",
        "put,        BASE,               put",
        "cut,        BASE,               cut",
        "need,       BASE,               need",
        "needed,     PAST_OR_PARTICIPLE, need",
        "seed,       BASE,               seed",
        "seeded,     PAST_OR_PARTICIPLE, seed",
        "proceed,    BASE,               proceed",
        "proceeded,  PAST_OR_PARTICIPLE, proceed",
        "freed,      PAST_OR_PARTICIPLE, free",
        "bring,      BASE,               bring",
        "bringing,   GERUND,             bring",
        "king,       BASE,               king",
        "thing,      BASE,               thing",
        "nothing,    BASE,               nothing",
        "during,     BASE,               during",
        "morning,    BASE,               morning",
        "shed,       BASE,               shed",
        "bed,        BASE,               bed",
        "stopped,    PAST_OR_PARTICIPLE, stop",
        "controlled, PAST_OR_PARTICIPLE, control",
        "called,     PAST_OR_PARTICIPLE, call",
        "cancelled,  PAST_OR_PARTICIPLE, cancel",
        "canceled,   PAST_OR_PARTICIPLE, cancel",
        "travelling, GERUND,             travel",
        "panicked,   PAST_OR_PARTICIPLE, panic",
        "dying,      GERUND,             die",
        "tied,       PAST_OR_PARTICIPLE, tie",
        "denies,     THIRD_PERSON,       deny",
        "denied,     PAST_OR_PARTICIPLE, deny",
        "vetoes,     THIRD_PERSON,       veto",
        "focus,      BASE,               focus",
        "focused,    PAST_OR_PARTICIPLE, focus",
        "discusses,  THIRD_PERSON,       discuss",
        "passes,     THIRD_PERSON,       pass",
        "using,      GERUND,             use",
        "owed,       PAST_OR_PARTICIPLE, owe",
        "added,      PAST_OR_PARTICIPLE, add",
        "is,         THIRD_PERSON,       be",
        "were,       PAST,               be",
        "been,       PARTICIPLE,         be",
        "being,      GERUND,             be",
        "has,        THIRD_PERSON,       have",
        "goes,       THIRD_PERSON,       go"
    })
    void verbs(String word, VerbForm form, String lemma) {
        assertThat(morphology.form(word)).as("form").isEqualTo(form);
        assertThat(morphology.verbLemma(word)).as("lemma").isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "talks, talk",
        "allies, ally",
        "countries, country",
        "men, man",
        "spokeswomen, spokeswoman",
        "children, child",
        "crises, crisis",
        "bases, base",
        "buses, bus",
        "churches, church",
        "boxes, box",
        "vetoes, veto",
        "houses, house",
        "prizes, prize",
        "witnesses, witness",
        "criteria, criterion",
        "ties, tie",
        "days, day",
        "news, news",
        "headquarters, headquarters",
        "status, status",
        "analysis, analysis",
        "press, press",
        "series, series",
        "this, this"
    })
    void nouns(String form, String lemma) {
        assertThat(morphology.nounLemma(form)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "foreign minister, foreign ministers",
        "secretary of state, secretaries of state",
        "spokesman, spokesmen",
        "head of delegation, heads of delegation",
        "church, churches",
        "day, days",
        "mouse, mice"
    })
    void plurals(String singular, String plural) {
        assertThat(morphology.plural(singular)).isEqualTo(plural);
    }
}
