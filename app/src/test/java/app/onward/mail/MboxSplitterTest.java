package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MboxSplitterTest {

  private static final String ONE = Mails.simple("One", "First body.");
  private static final String TWO = Mails.simple("Two", "Second body.");

  @Test
  void partsMessagesAtTheirSeparators() {
    assertThat(split(mbox(ONE, TWO))).containsExactly(ONE, TWO);
  }

  @Test
  void readsCarriageReturns() {
    String dos = mbox(ONE, TWO).replace("\n", "\r\n");

    assertThat(split(dos)).containsExactly(ONE.replace("\n", "\r\n"), TWO.replace("\n", "\r\n"));
  }

  @Test
  void readsTheSeparatorsOfTakeout() {
    String takeout =
        "From 1617000000000000001@xxx Mon Mar 29 06:40:00 +0000 2021\nX-GM-THRID: 16\n"
            + ONE
            + "\nFrom 1617000000000000002@xxx Mon Mar 29 06:41:00 +0000 2021\nX-GM-THRID: 17\n"
            + TWO;

    assertThat(split(takeout)).containsExactly("X-GM-THRID: 16\n" + ONE, "X-GM-THRID: 17\n" + TWO);
  }

  @Test
  void readsSeparatorsOfThunderbirdAndOnesWithoutDate() {
    String mixed =
        "From - Fri Nov 20 09:12:33 2026\n" + ONE + "\nFrom careers@avellan.example\n" + TWO;

    assertThat(split(mixed)).containsExactly(ONE, TWO);
  }

  @Test
  void partsMessagesWithoutAnEmptyLineBetween() {
    assertThat(split(Mails.SEPARATOR + ONE + Mails.SEPARATOR + TWO)).containsExactly(ONE, TWO);
  }

  @Test
  void takesTheLastMessageOfATruncatedMailbox() {
    String cut = mbox(ONE, TWO);
    cut = cut.substring(0, cut.length() - 8);

    assertThat(split(cut)).hasSize(2).last().asString().endsWith("Second");
  }

  @Test
  void worksInSmallReads() {
    byte[] bytes = Mails.bytes(mbox(ONE, TWO, ONE));
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(length, 7));
          }
        };

    assertThat(Mails.messages(found(slow, Limits.DEFAULT))).containsExactly(ONE, TWO, ONE);
  }

  @Test
  void positionsAllowReadingOn() {
    byte[] bytes = Mails.bytes(mbox(ONE, TWO, ONE));
    List<Found> all = found(new ByteArrayInputStream(bytes), Limits.DEFAULT);

    for (int i = 0; i < all.size(); i++) {
      int offset = (int) all.get(i).position().offset();
      InputStream rest = new ByteArrayInputStream(bytes, offset, bytes.length - offset);
      assertThat(Mails.messages(found(rest, offset, Limits.DEFAULT))).hasSize(all.size() - 1 - i);
    }
  }

  @Nested
  class ALineThatBeginsWithFrom {

    @Test
    void staysInTheBodyWhenItIsASentence() {
      String mail = Mails.simple("Desk", "Dear all\n\nFrom the desk of the dean: hello.\nBye");

      assertThat(split(mbox(mail, TWO))).containsExactly(mail, TWO);
    }

    @Test
    void staysInTheBodyWhenItNamesATimeButNoHeaderFollows() {
      String mail = Mails.simple("Time", "Hi\n\nFrom Mon 2 Nov at 10:00 until 2026 we meet\nthere");

      assertThat(split(mbox(mail, TWO))).containsExactly(mail, TWO);
    }

    @Test
    void losesItsQuotingInMboxoAndMboxrd() {
      String mail = Mails.simple("Quoted", "Hi\n>From here on\n>>From there\n> From nowhere");

      assertThat(split(mbox(mail)).getFirst())
          .contains("\nFrom here on\n>From there\n> From nowhere");
    }
  }

  @Nested
  class ContentLength {

    private static final String INNER =
        "see this:\n\nFrom a@b.example Fri Nov 20 09:12:33 2026\nSubject: inner\n\ntext\n";

    @Test
    void holdsTheBodyTogetherWhereEveryMessageStatesIt() {
      String first = withLength("One", INNER, INNER.length());
      String second = withLength("Two", "short\n", 6);

      assertThat(split(mbox(first, second))).containsExactly(first, second);
    }

    @Test
    void isNotBelievedWhenItLeadsNowhere() {
      String lying = withLength("One", "short\n", 20);

      assertThat(split(mbox(lying, TWO))).containsExactly(lying, TWO);
    }

    @Test
    void isNotBelievedInOneMessageAlone() {
      String swallowing =
          withLength("Evil", "short\n", 6 + 1 + Mails.SEPARATOR.length() + TWO.length());

      assertThat(split(mbox(ONE, swallowing, TWO, ONE))).containsExactly(ONE, swallowing, TWO, ONE);
    }

    @Test
    void isBelievedOrNotAsBeforeWhenReadingOn() {
      String inner = withLength("One", INNER, INNER.length());
      String swallowing =
          withLength("Evil", "short\n", 6 + 1 + Mails.SEPARATOR.length() + TWO.length());

      assertThat(readOnAfterTheFirst(mbox(inner, inner, inner))).containsExactly(inner, inner);
      assertThat(readOnAfterTheFirst(mbox(ONE, swallowing, TWO))).containsExactly(swallowing, TWO);
    }

    private static List<String> readOnAfterTheFirst(String mbox) {
      byte[] bytes = Mails.bytes(mbox);
      long offset =
          found(new ByteArrayInputStream(bytes), Limits.DEFAULT).getFirst().position().offset();
      InputStream rest = new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
      return Mails.messages(found(rest, offset, Limits.DEFAULT));
    }

    private static String withLength(String subject, String body, int length) {
      return "Subject: %s\nContent-Length: %s\n\n%s".formatted(subject, length, body);
    }
  }

  @Nested
  class BeyondTheLimits {

    private static final Limits SMALL = new Limits(2_000, 500, 10, 5, 100);

    @Test
    void aLargeMessageIsPassedOverAndNamed() {
      String large = Mails.simple("Large", "x\n".repeat(200_000));

      List<Found> found = found(stream(mbox(ONE, large, TWO)), SMALL);

      assertThat(Mails.messages(found)).containsExactly(ONE, TWO);
      assertThat(found.get(1))
          .isInstanceOfSatisfying(
              Found.Skipped.class,
              skipped -> {
                assertThat(skipped.reason()).isEqualTo(SkipReason.TOO_LARGE);
                assertThat(skipped.peek().subject()).isEqualTo("Large");
              });
    }

    @Test
    void aLongHeaderIsPassedOver() {
      String long_ = "X-Long: " + "y".repeat(600) + "\n" + ONE;

      List<Found> found = found(stream(mbox(ONE, long_, TWO)), SMALL);

      assertThat(Mails.messages(found)).containsExactly(ONE, TWO);
      assertThat(Mails.skipped(found)).containsExactly(SkipReason.HEADER_TOO_LONG);
    }
  }

  private static String mbox(String... mails) {
    StringBuilder mbox = new StringBuilder();
    for (String mail : mails) {
      mbox.append(Mails.SEPARATOR).append(mail).append('\n');
    }
    return mbox.toString();
  }

  private static List<String> split(String mbox) {
    return Mails.messages(found(stream(mbox), Limits.DEFAULT));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(Mails.bytes(text));
  }

  private static List<Found> found(InputStream in, Limits limits) {
    return found(in, 0, limits);
  }

  private static List<Found> found(InputStream in, long offset, Limits limits) {
    List<Found> found = new ArrayList<>();
    new MboxSplitter(new Window(in, offset, limits.messageBytes()), "test.mbox", limits)
        .forEach(found::add);
    return found;
  }
}
