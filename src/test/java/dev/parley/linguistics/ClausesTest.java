package dev.parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom: text, verb, and the clause in the short form of {@link Reads#clauses(String)}. */
class ClausesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            The accord was signed by Peru and Chile.             | sign     | Peru + Chile: sign: The accord
            The talks were boycotted by the opposition.          | boycott  | the opposition: boycott: The talks
            Ukraine was not invited to the talks by the hosts.   | invite   | the hosts: not invite: Ukraine
            The trip to Geneva was postponed by Ukraine.         | postpone | Ukraine: postpone: The trip
            Kenya, Uganda and Tanzania were not invited.         | invite   | -: not invite: Kenya + Uganda + Tanzania
            Peru was given a seat by the organisers.             | give     | the organisers: give: Peru
            The deal signed by Peru expires in June.             | sign     | Peru: sign: The deal
            The talks were attended by neither side.             | attend   | neither side: attend: The talks
            """)
    void passivesHaveTheirLogicalSlots(String text, String lemma, String clause) {
        assertClause(text, lemma, clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Peru, Chile, and Bolivia signed the treaty.                   | sign   | Peru + Chile + Bolivia: sign: the treaty
            France, Italy and Spain met in Rome and agreed on a tariff.   | agree  | France + Italy + Spain: agree: -
            Iran and Iraq attended the summit but refused to sign the accord. | refuse | Iran + Iraq: refuse: -
            Iran and Iraq attended the summit but refused to sign the accord. | sign   | Iran + Iraq: not sign: the accord
            Peru attended, signed and ratified the treaty.                | ratify | Peru: ratify: the treaty
            Peru attended, signed and ratified the treaty.                | sign   | Peru: sign: the treaty
            Both sides agreed to begin talks and to reopen embassies.     | reopen | Both sides: planned reopen: embassies
            Peru signed the treaty on Monday and Chile rejected it.       | reject | Chile: reject: it
            Russia didn't sign or ratify the treaty.                      | ratify | Russia: not ratify: the treaty
            The minister will not sign and will not attend.               | attend | The minister: not planned attend: -
            Mali attended and signed.                                     | sign   | Mali: sign: -
            """)
    void coordinationSharesWhatItShares(String text, String lemma, String clause) {
        assertClause(text, lemma, clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Kenya, which lost its seat last year, will attend the summit.    | attend | Kenya: planned attend: the summit
            Kenya, which lost its seat last year, will attend the summit.    | lose   | Kenya: lose: its seat
            The minister, who resigned on Friday, signed the treaty.         | sign   | The minister: sign: the treaty
            The deal, which Peru and Chile signed in May, expires in June.   | sign   | Peru + Chile: sign: The deal
            The deal, which Peru and Chile signed in May, expires in June.   | expire | The deal: expire: -
            The minister, angered by the vote, left the room.                | leave  | The minister: leave: the room
            The opposition, however, boycotted the vote.                     | boycott | The opposition: boycott: the vote
            Sergey Lavrov, the Russian foreign minister, met Marco Rubio.    | meet   | Sergey Lavrov: meet: Marco Rubio
            The Russian foreign minister, Sergey Lavrov, rejected the offer. | reject | The Russian foreign minister: reject: the offer
            Angela Merkel, chancellor of Germany since 2005, signed the treaty. | sign | Angela Merkel: sign: the treaty
            The African Union (AU) signed the treaty.                        | sign   | The African Union: sign: the treaty
            The ministers met without inviting Ukraine.                      | invite | The ministers: not invite: Ukraine
            The talks\u2014in which Russia took part\u2014ended.            | end    | The talks: end: -
            Zelenskyy\u2014who wasn't invited\u2014stayed at home.         | stay   | Zelenskyy: stay: -
            The delegation that boycotted the vote returned on Monday.       | boycott | The delegation: boycott: the vote
            Officials from Mali and Niger met in Accra.                      | meet   | Officials: meet: -
            Foreign ministers of France and Germany signed the treaty.       | sign   | Foreign ministers: sign: the treaty
            Russia had rejected the plan.                                    | reject | Russia: reject: the plan
            The delegation that boycotted the vote returned on Monday. | return | The delegation: return: -
            Ministers who skipped the session criticised the deal. | criticise | Ministers: criticise: the deal
            The talks, hosted by Saudi Arabia, ended on Tuesday. | end | The talks: end: -
            Nigeria and Ghana, but not Togo, signed the treaty. | sign | Nigeria + Ghana: sign: the treaty
            Trump met Putin. | meet | Trump: meet: Putin
            The minister said on Tuesday that France had not signed the treaty. | sign | France: not sign: the treaty
            Ukraine's envoy left the room. | leave | Ukraine's envoy: leave: the room
            """)
    void reachOverWhatStandsBetween(String text, String lemma, String clause) {
        assertClause(text, lemma, clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Lavrov said that Russia would attend the talks.        | say  | Lavrov | attend | Russia: planned attend: the talks
            Lavrov said Russia attended the talks.                 | say  | Lavrov | attend | Russia: attend: the talks
            Russia attended the talks, Lavrov said.                | say  | Lavrov | attend | Russia: attend: the talks
            Russia, Lavrov said, attended the talks.               | say  | Lavrov | attend | Russia: attend: the talks
            Lavrov told reporters that Russia rejected the plan.   | tell | Lavrov | reject | Russia: reject: the plan
            “We will not sign,” the minister said, “and we will not attend.” | say | the minister | attend | we: not planned attend: -
            The ministry said in a statement that it rejected the plan. | say | The ministry | reject | it: reject: the plan
            Asked about the talks, Lavrov said that Russia would attend. | say | Lavrov | attend | Russia: planned attend: -
            “Russia will attend the talks,” said Lavrov.           | say  | Lavrov | attend | Russia: planned attend: the talks
            "Nobody," he said, "signed the treaty."                | say  | he     | sign   | Nobody: not sign: the treaty
            """)
    void framesStandAroundWhatTheyReport(String text, String frame, String source, String lemma, String clause) {
        assertThat(Reads.of(text).slot(frame, "subject")).isEqualTo(source);
        assertClause(text, lemma, clause);
    }

    @Test
    void framesHangOnWhatTheyReportOrStandBeside() {
        Clause reported =
                Reads.of("Lavrov said that Russia attended the talks.").clause("attend");
        assertThat(reported.relation()).isEqualTo(Clause.Relation.COMPLEMENT);
        assertThat(reported.marker()).isEqualTo("that");
        assertThat(reported.governor()).isNotNull().extracting(Clause::lemma).isEqualTo("say");
        assertThat(Reads.of("Russia, Lavrov said, attended the talks.")
                        .clause("say")
                        .relation())
                .isEqualTo(Clause.Relation.FRAME);
    }

    @Test
    void adjunctsHaveTheNameOfTheirPreposition() {
        Reads reads = Reads.of("France and Italy met in Rome on Tuesday about a tariff.");
        assertThat(reads.slot("meet", "in")).isEqualTo("Rome");
        assertThat(reads.slot("meet", "time")).isEqualTo("Tuesday");
        assertThat(reads.slot("meet", "about")).isEqualTo("a tariff");
        assertThat(Reads.of("The rebels walked out of the talks.")
                        .clause("walk")
                        .particle())
                .isEqualTo("out");
    }

    @Test
    void phrasesKeepOwnerAppositionAndParenthesis() {
        NounPhrase lavrov = Reads.of("Sergey Lavrov, the Russian foreign minister, met Marco Rubio.")
                .noun("Sergey Lavrov");
        assertThat(lavrov.appositions())
                .extracting(NounPhrase::toString)
                .containsExactly("the Russian foreign minister");
        NounPhrase envoy = Reads.of("Italy's envoy, Ada Costa, met the president of Peru on Monday.")
                .noun("Italy's envoy");
        assertThat(envoy.possessor()).isNotNull().hasToString("Italy");
        Reads union = Reads.of("The African Union (AU) met.");
        assertThat(union.noun("The African Union").parenthesis())
                .isNotNull()
                .extracting(union::words)
                .isEqualTo("AU");
    }

    private static void assertClause(String text, String lemma, String clause) {
        Reads reads = Reads.of(text);
        assertThat(reads.clauses(lemma)).as("all clauses: %s", reads.clauses()).isEqualTo(clause);
    }
}
