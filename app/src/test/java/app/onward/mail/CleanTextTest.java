package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  @Nested
  class OfHtml {

    @Test
    void keepsParagraphsListsAndCells() {
      String html =
          """
          <html><head><title>t</title><style>p{}</style></head><body><h1>Next&nbsp;steps</h1>
          <p>Dear   Mira,<br>please bring</p><ul><li>a CV</li><li><p>an ID</p></li></ul>
          <ol><li>one</li><li>two</li></ol>
          <table><tr><td>When</td><td>Friday</td></tr><tr><td>Where</td><td>Delft</td></tr></table>
          </body></html>
          """;

      assertThat(CleanText.ofHtml(html, "").body())
          .isEqualTo(
              """
              Next steps

              Dear Mira,
              please bring

              - a CV
              - an ID

              1. one
              2. two

              When Friday
              Where Delft""");
    }

    @Test
    void losesHiddenPreheadersPaddingAndPixels() {
      String html =
          "<div style='display: none; max-height:0'>Preview text</div><div>&#8204;&#847;&#173;&#12644; "
              + "\u200c \u034f\u00ad\u3164</div><span style='FONT-SIZE:0px'>hidden</span>"
              + "<p>We have received your app\u00adlication.</p><img src='https://t.example/p.gif' width=1>";

      assertThat(CleanText.ofHtml(html, "").body()).isEqualTo("We have received your application.");
    }

    @Test
    void keepsWhatIsSmallButVisible() {
      assertThat(
              CleanText.ofHtml("<p style='font-size:10px;opacity:0.8'>small print</p>", "").body())
          .isEqualTo("small print");
    }

    @Test
    void readsPicturesWhereThereIsNothingElse() {
      assertThat(CleanText.ofHtml("<p><img alt='Your application was received'></p>", "").body())
          .isEqualTo("Your application was received");
    }

    @Test
    void setsTheHistoryOfWebmailApart() {
      String html =
          "<div>Friday suits me.</div><div class='gmail_quote'><div class='gmail_attr'>On Thu, 19 Nov"
              + " 2026 at 10:00, Jo &lt;jo@avellan.example&gt; wrote:<br></div><blockquote"
              + " class='gmail_quote'><p>Does Friday suit you?</p></blockquote></div>";
      CleanText text = CleanText.ofHtml(html, "Re: Friday");

      assertThat(text.body()).isEqualTo("Friday suits me.");
      assertThat(text.quoted()).contains("wrote:").contains("Does Friday suit you?");
    }
  }

  @Nested
  class OfPlainText {

    @Test
    void dropsTheReplyLineAtTheTop() {
      assertThat(body("##- Please type your reply above this line -##\n\nDear Mira"))
          .isEqualTo("Dear Mira");
      assertThat(body("Bitte antworten Sie oberhalb dieser Linie\n\nGuten Tag"))
          .isEqualTo("Guten Tag");
    }

    @Test
    void takesWhatFollowsTheReplyLineForHistory() {
      CleanText text = CleanText.of("Thank you!\n--- Reply above this line ---\nOld news", "Re: x");

      assertThat(text.body()).isEqualTo("Thank you!");
      assertThat(text.quoted()).isEqualTo("Old news");
    }

    @Test
    void breaksLinesThatATemplateSpelledOut() {
      assertThat(
              body("Dear Mira,/n/nThank you./nBest\\nJo see https://a.example/news and/or w/now"))
          .isEqualTo("Dear Mira,\n\nThank you.\nBest\nJo see https://a.example/news and/or w/now");
    }

    @Test
    void readsHtmlWithinIt() {
      assertThat(body("<p>Dear Mira,</p><p>we <b>moved</b> the date.</p>"))
          .isEqualTo("Dear Mira,\n\nwe moved the date.");
      assertThat(body("Offer < 5 and > 3 <mira@mailbox.example>"))
          .isEqualTo("Offer < 5 and > 3 <mira@mailbox.example>");
    }

    @Test
    void keepsJoinersThatLettersNeed() {
      assertThat(body("می\u200cخواهم 👩\u200d💻")).isEqualTo("می\u200cخواهم 👩\u200d💻");
    }

    @Test
    void joinsSoftLines() {
      assertThat(Flowed.join("This is \none line.\n> quoted \n> text\n-- \nJo", false))
          .isEqualTo("This is one line.\n> quoted text\n-- \nJo\n");
    }
  }

  @Nested
  class History {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "On Thu, 19 Nov 2026 at 10:00, Jo <jo@avellan.example> wrote:",
          "On Thursday, November 19th, 2026 at 10:00, Jo Lind from the talent\nteam <jo@avellan.example> wrote:",
          "Am Do., 19. Nov. 2026 um 10:00 Uhr schrieb Jo Lind <jo@avellan.example>:",
          "Am 19.11.2026 um 10:00 schrieb Jo Lind:",
          "Jo Lind <jo@avellan.example> schrieb am Do., 19. Nov. 2026, 10:00:",
          "Le jeu. 19 nov. 2026 à 10:00, Jo Lind <jo@avellan.example> a écrit :",
          "Op do 19 nov. 2026 om 10:00 schreef Jo Lind <jo@avellan.example>:",
          "El jue, 19 nov 2026 a las 10:00, Jo (<jo@avellan.example>) escribió:",
          "-----Original Message-----\nFrom: Jo",
          "-----Ursprüngliche Nachricht-----\nVon: Jo",
          "From: Jo Lind\nSent: Thursday, 19 November 2026 10:00\nTo: Mira\nSubject: Friday",
          "Von: Jo Lind\nGesendet: Donnerstag, 19. November 2026 10:00\nAn: Mira\nBetreff: Freitag",
          "De : Jo Lind\nEnvoyé : jeudi 19 novembre 2026 10:00\nÀ : Mira\nObjet : vendredi"
        })
    void isSetApart(String mark) {
      CleanText text =
          CleanText.of("Friday suits me.\n\n" + mark + "\n\nDoes it suit you?", "Re: F");

      assertThat(text.body()).isEqualTo("Friday suits me.");
      assertThat(text.quoted()).endsWith("Does it suit you?");
    }

    @Test
    void betweenAnswersLeavesTheAnswers() {
      CleanText text =
          CleanText.of(
              "On 19 Nov 2026, Jo wrote:\n> Friday?\n\nYes.\n\n> Ten?\n\nTen is fine.", "Re: F");

      assertThat(text.body()).isEqualTo("Yes.\n\nTen is fine.");
      assertThat(text.quoted()).contains("> Friday?").contains("> Ten?");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "---------- Forwarded message ---------\nFrom: Jo <jo@avellan.example>\nSubject: News",
          "-------- Weitergeleitete Nachricht --------\nBetreff: News\nVon: Jo",
          "Begin forwarded message:\n\nFrom: Jo\nSubject: News"
        })
    void thatIsForwardedIsContent(String mark) {
      CleanText text = CleanText.of("FYI\n\n" + mark + "\n\nYou have the job.", "Fwd: News");

      assertThat(text.body()).startsWith("FYI").endsWith("You have the job.");
      assertThat(text.quoted()).isEmpty();
    }

    @Test
    void thatOutlookForwardsIsContent() {
      String block = "From: Jo\nSent: Thursday\nTo: Mira\nSubject: News\n\nYou have the job.";

      assertThat(CleanText.of("FYI\n\n" + block, "FW: News").body()).endsWith("You have the job.");
      assertThat(CleanText.of("FYI\n\n" + block, "RE: News").body()).isEqualTo("FYI");
      assertThat(CleanText.of(block, "News").body()).endsWith("You have the job.");
    }

    @Test
    void doesNotBeginInTheMiddleOfASentence() {
      String mail = "On Monday we wrote:\nyour application is welcome.\nFrom: the team";

      assertThat(body("Dear Mira\n" + mail.replace("wrote:", "wrote to you.")))
          .endsWith("the team");
    }
  }

  @Test
  void signaturesAreSetApart() {
    CleanText text = CleanText.of("See you.\n\n-- \nJo Lind\nTalent", "");
    CleanText phone = CleanText.of("See you.\n\nVon meinem iPhone gesendet", "");

    assertThat(text).isEqualTo(new CleanText("See you.", "", "Jo Lind\nTalent"));
    assertThat(phone).isEqualTo(new CleanText("See you.", "", "Von meinem iPhone gesendet"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Best regards,",
        "Mit freundlichen Grüßen",
        "Cordialement,",
        "Un cordial saludo,",
        "Cordiali saluti",
        "Met vriendelijke groet,",
        "Com os melhores cumprimentos,"
      })
  void whatStandsBelowTheWritersNameIsSignature(String closing) {
    String card = "Talent Partner\n\nBrackwater Ltd\n12 Quay Road\n+44 20 7946 0101";
    CleanText text = CleanText.of("See you.\n\n" + closing + "\n\nJo Lind\n" + card, "");

    assertThat(text).isEqualTo(new CleanText("See you.\n\n" + closing + "\n\nJo Lind", "", card));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jo Lind",
        "Jo Lind\nTalent Partner\nBrackwater",
        "Jo Lind\njo@brackwater.example\nPlease tell me by Friday whether that suits you.",
        "Jo Lind\njo@brackwater.example\nP.S. Bring a pen",
        "Jo Lind\n\nWhen: Monday at ten\nhttps://meet.example/1",
        "Jo\n+44 20 7946 0101\na\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk"
      })
  void whatMayBeSaidBelowAClosingStaysInTheBody(String rest) {
    String mail = "See you.\n\nBest regards,\n" + rest;

    assertThat(body(mail)).isEqualTo(mail);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This e-mail and any attachments are confidential\nand may be privileged. Delete it.",
        "Confidentiality notice: The information in this message is confidential.\n\nThink of trees.",
        "Diese E-Mail enthält vertrauliche Informationen. Bitte löschen Sie sie.",
        "Ce message et ses pièces jointes sont confidentiels.",
        "Este mensaje y sus anexos son confidenciales.",
        "Questo messaggio contiene informazioni riservate.",
        "Dit bericht is vertrouwelijk.",
        "Esta mensagem é confidencial."
      })
  void smallPrintAtTheEndIsSetApart(String print) {
    assertThat(CleanText.of("See you.\n\nJo Lind\n\n" + print, ""))
        .isEqualTo(new CleanText("See you.\n\nJo Lind", "", print));
  }

  @Test
  void smallPrintAboveTheMailStaysWhereItIs() {
    String mail = "This e-mail is confidential.\n\nSee you.";
    String middle = "Dear Mira,\n\n" + mail + "\n\nOn Monday.\n\nAt ten.\n\nJo Lind";

    assertThat(body(mail)).isEqualTo(mail);
    assertThat(body(middle)).isEqualTo(middle);
  }

  private static String body(String text) {
    return CleanText.of(text, "").body();
  }
}
