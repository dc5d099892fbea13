package dev.parley.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.Article;
import dev.parley.KnownGap;
import dev.parley.Parley;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who said what, one construction a test: {@code source | cue | content | quoted or plain | party}, {@code -} for what the text does not name. */
class ClaimsTest {
    private static final Parley PARLEY = Parley.standard();

    @Test
    void thatClause() {
        claims(
                "Foreign Minister Sergey Lavrov said that the talks had failed.",
                "Foreign Minister Sergey Lavrov | said | that the talks had failed | plain | RUS");
    }

    @Test
    void bareClause() {
        claims("Norway said the talks had failed.", "Norway | said | the talks had failed | plain | NOR");
    }

    @Test
    void directQuotationBeforeTheFrame() {
        claims(
                "\"We will not sign the treaty,\" Norway said.",
                "Norway | said | \"We will not sign the treaty,\" | quoted | NOR");
    }

    @Test
    void invertedFrameWithRelativeClause() {
        claims(
                "\"We will not sign the treaty,\" said Sergey Lavrov, who arrived on Monday.",
                "Sergey Lavrov, who arrived on Monday | said | \"We will not sign the treaty,\" | quoted | RUS");
    }

    @Test
    void quotationBehindColon() {
        claims(
                "Iran said: \"We will pump more oil until the market recovers.\"",
                "Iran | said | \"We will pump more oil until the market recovers.\" | quoted | IRN");
    }

    @Test
    void hearerBeforeTheQuotation() {
        claims(
                "Norway told Russia: \"The dam is safe, and we have checked every wall of it.\"",
                "Norway | told | \"The dam is safe, and we have checked every wall of it.\" | quoted | NOR");
    }

    @Test
    void brokenQuotationIsOneClaim() {
        claims(
                "\"The dam is safe,\" Norway said, \"and no village will be moved.\"",
                "Norway | said | \"The dam is safe,\" Norway said, \"and no village will be moved.\" | quoted | NOR");
    }

    @Test
    void quotationOverSentences() {
        claims(
                "\"The offer is too low,\" Norway said. \"We will wait until June.\"",
                "Norway | said | \"The offer is too low,\" Norway said. \"We will wait until June.\" | quoted | NOR");
    }

    @Test
    void quotationOverParagraphs() {
        claims(
                "\"The dam is safe,\" Egypt said.\n\n\"We checked every wall of it.\"",
                "Egypt | said | \"The dam is safe,\" Egypt said.\n\n\"We checked every wall of it.\" | quoted | EGY");
    }

    @Test
    void questionBeforeInvertedFrame() {
        claims("\"Will the dam hold?\" asked Norway.", "Norway | asked | \"Will the dam hold?\" | quoted | NOR");
    }

    @Test
    void singleQuotationMarks() {
        claims("'The dam is safe,' Norway said.", "Norway | said | 'The dam is safe,' | quoted | NOR");
    }

    @Test
    void curlyQuotationMarks() {
        claims("“The dam is safe,” Norway said.", "Norway | said | “The dam is safe,” | quoted | NOR");
    }

    @Test
    void lostClosingMarkCostsNothingBehindIt() {
        claims(
                "\"The dam is safe, the minister said.\n\nEgypt said that the village would be moved.",
                "the minister | said | \"The dam is safe | plain | minister",
                "Egypt | said | that the village would be moved | plain | EGY");
    }

    @Test
    void mixedQuotation() {
        claims(
                "Egypt said the dam was \"a gift to the speculators\" and would fail.",
                "Egypt | said | the dam was \"a gift to the speculators\" and would fail | quoted | EGY");
    }

    @Test
    void quotedPredicateOfNaming() {
        claims(
                "Egypt called the dam \"a threat to every farmer\" and left.",
                "Egypt | called | the dam \"a threat to every farmer\" | quoted | EGY");
    }

    @Test
    void nameAndColon() {
        claims(
                "Jane Roe: \"The dam is safe, and we have checked every wall of it.\"",
                "Jane Roe | : | \"The dam is safe, and we have checked every wall of it.\" | quoted | jane-roe");
    }

    @Test
    void quotationAfterSentenceOfItsSpeaker() {
        claims(
                "Norway disagreed. \"The dam is safe, and we have checked every wall of it.\"",
                "Norway | disagreed | \"The dam is safe, and we have checked every wall of it.\" | quoted | NOR");
    }

    @Test
    void frameInsideItsContent() {
        claims("The talks, Iran said, had failed.", "Iran | said | The talks, Iran said, had failed | plain | IRN");
    }

    @Test
    void wordsBetweenSourceAndCue() {
        claims(
                "Lavrov, who arrived on Monday, also said the school would open.",
                "Lavrov, who arrived on Monday | said | the school would open | plain | RUS");
    }

    @Test
    void accordingToAtEitherEnd() {
        claims(
                "Talks will resume in June, according to Norway.",
                "Norway | according to | Talks will resume in June | plain | NOR");
        claims(
                "According to Norway, talks will resume in June.",
                "Norway | According to | talks will resume in June | plain | NOR");
    }

    @Test
    void view() {
        claims(
                "In Norway's view, the quota is too low.",
                "Norway | In Norway's view | the quota is too low | plain | NOR");
    }

    @Test
    void toldSomebodyThat() {
        claims(
                "Russia told Norway that the border would close.",
                "Russia | told | that the border would close | plain | RUS");
    }

    @Test
    void nounOfSpeech() {
        claims("Norway's promise to close the mine was welcome.", "Norway | promise | to close the mine | plain | NOR");
    }

    @Test
    void quotedAsSaying() {
        claims(
                "Lavrov was quoted as saying that the bridge was unsafe.",
                "Lavrov | quoted as saying | that the bridge was unsafe | plain | RUS");
    }

    @Test
    void fromStatement() {
        claims(
                "In a statement, Norway said the border would close.",
                "Norway | said | the border would close | plain | NOR");
    }

    @Test
    void tweet() {
        claims("Lavrov tweeted that the vote was rigged.", "Lavrov | tweeted | that the vote was rigged | plain | RUS");
    }

    @Test
    void questionAndAnswer() {
        claims(
                "Asked whether he would resign, Lavrov said he would stay.",
                "- | Asked | whether he would resign | plain | -",
                "Lavrov | said | he would stay | plain | RUS");
    }

    @Test
    void thought() {
        claims("Norway fears that the frost will return.", "Norway | fears | that the frost will return | plain | NOR");
        claims("Norway hopes to win in June.", "Norway | hopes | to win in June | plain | NOR");
    }

    @Test
    void predicateAdjective() {
        claims(
                "Norway is confident that the cod will return.",
                "Norway | is confident | that the cod will return | plain | NOR");
    }

    @Test
    void gerundAndPreposition() {
        claims("Norway denied having met the envoy.", "Norway | denied | having met the envoy | plain | NOR");
        claims(
                "Norway accused Russia of breaking the treaty.",
                "Norway | accused | Russia of breaking the treaty | plain | NOR");
    }

    @Test
    void noSource() {
        claims("It was reported that the ferry had sunk.", "- | was reported | that the ferry had sunk | plain | -");
        claims(
                "The bank reportedly hid its losses.",
                "- | reportedly | The bank reportedly hid its losses | plain | -");
        claims(
                "The bank is said to have hidden its losses.",
                "- | is said | The bank is said to have hidden its losses | plain | -");
    }

    @Test
    void survey() {
        claims("A survey found that the dam would leak.", "A survey | found | that the dam would leak | plain | -");
    }

    @Test
    void nestedClaims() {
        claims(
                "Rubio said that Lavrov had told him that the army would leave.",
                "Rubio | said | that Lavrov had told him that the army would leave | plain | USA",
                "Lavrov | had told | that the army would leave | plain | RUS");
    }

    @Test
    void secondReportOfOneSource() {
        claims(
                "Norway said the dam was safe, adding that no village would be moved.",
                "Norway | said | the dam was safe | plain | NOR",
                "Norway | adding | that no village would be moved | plain | NOR");
    }

    @Test
    void coordinatedFrames() {
        claims(
                "Norway was right, Rubio said, and Lavrov told reporters that the army would leave.",
                "Rubio | said | Norway was right | plain | USA",
                "Lavrov | told | that the army would leave | plain | RUS");
    }

    @Test
    void titlesAndScareQuotesAreNoClaims() {
        claims("Her novel \"The Glass Harbour\" sold well.");
        claims("The so-called \"reform\" failed.");
    }

    @Test
    void relativeClauseEndsBeforeTheMainVerb() {
        claims(
                "Those who said the dam was safe have left the village.",
                "Those who | said | the dam was safe | plain | -");
    }

    @Test
    void sharedPredicateBelongsToTheAuthor() {
        KnownGap.gap(
                "only the meaning tells whose the second predicate is",
                () -> claims(
                        "Norway said the talks had failed and left the room.",
                        "Norway | said | the talks had failed | plain | NOR"));
    }

    private static void claims(String text, String... expected) {
        assertThat(PARLEY.read(Article.of(text)).claims().stream()
                        .map(claim -> shortForm(text, claim))
                        .toList())
                .as(text)
                .isEqualTo(List.of(expected));
    }

    private static String shortForm(String text, Claim claim) {
        Party party = claim.party();
        return String.join(
                " | ",
                claim.source() == null ? "-" : claim.source().of(text),
                claim.cue().of(text),
                claim.content().of(text),
                claim.quoted() ? "quoted" : "plain",
                party == null ? "-" : party.id());
    }
}
