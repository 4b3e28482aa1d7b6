package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit, at it and one beyond, before anything is parsed. */
class LimitCheckTest {
  private static final Limits SMALL = new Limits(5_000, 500, 10, 4, 200);

  @TempDir Path folder;

  /** The ways on which a mail comes in as bytes. */
  enum Way {
    MAILBOX {
      @Override
      byte[] file(String mail) {
        String next = Mails.simple("Next", "x");
        return Mails.bytes(Mails.SEPARATOR + mail + "\n" + Mails.SEPARATOR + next + "\n");
      }
    },
    FILE {
      @Override
      byte[] file(String mail) {
        return Mails.bytes(mail);
      }
    },
    ARCHIVE {
      @Override
      byte[] file(String mail) {
        return Mails.zip("in.zip", Mails.zip("one.eml", Mails.bytes(mail)));
      }
    };

    abstract byte[] file(String mail);
  }

  @ParameterizedTest
  @EnumSource
  void aMailMayBeAsLongAsTheLimit(Way way) throws IOException {
    String head = "Subject: long\n\n";
    String atIt = head + "x".repeat(SMALL.messageBytes() - head.length() - 1) + "\n";

    assertThat(read(way, atIt)).as("at it").isNull();
    assertThat(read(way, atIt.replace("long", "long,"))).isEqualTo(SkipReason.TOO_LARGE);
  }

  @ParameterizedTest
  @EnumSource
  void aHeaderMayBeAsLongAsTheLimit(Way way) throws IOException {
    String field = "X-Some: " + "y".repeat(41) + "\n"; // 50 bytes
    String atIt = field.repeat(10) + "\nBody\n";

    assertThat(read(way, atIt)).as("at it").isNull();
    assertThat(read(way, atIt.replaceFirst(": y", ": yy"))).isEqualTo(SkipReason.HEADER_TOO_LONG);
    assertThat(read(way, "X-A: " + "y".repeat(494) + "\n\nBody\n")).as("one line").isNull();
    assertThat(read(way, "X-A: " + "y".repeat(495) + "\n\nBody\n"))
        .isEqualTo(SkipReason.HEADER_TOO_LONG);
  }

  @Test
  void theHeaderOfAPartIsNoLonger() {
    String part = "Content-Type: multipart/mixed; boundary=b\n\n--b\n%s\nBody\n--b--\n";
    String atIt = part.formatted(("X-Some: " + "y".repeat(41) + "\n").repeat(10));

    assertThat(check(atIt)).isNull();
    assertThat(check(atIt.replaceFirst(": y", ": yy"))).isEqualTo(SkipReason.HEADER_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--b\n\nx\n", "--b\r\n\r\nx\r\n", "--b\nContent-Type: message/rfc822\n\n"})
  void aMailHasAsManyPartsAsTheLimit(String part) {
    String head = "Content-Type: multipart/mixed;\n boundary=\"b\"\n\n";
    int each = part.contains("rfc822") ? 2 : 1; // the part and the mail in it
    int most = (SMALL.parts() - 1) / each; // the mail itself is one

    assertThat(check(head + part.repeat(most) + "--b--\n--b\n\n")).isNull();
    assertThat(check(head + part.repeat(most + 1) + "--b--\n"))
        .isEqualTo(SkipReason.TOO_MANY_PARTS);
    assertThat(check(head + "--bb\n\n--b-\n\nx".repeat(5))).as("no edges").isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void partsLieAsDeepAsTheLimit(int depth) {
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      parts.append("CONTENT-TYPE: Multipart/Mixed; x=y; Boundary = b%d\n\n--b%d\n".formatted(i, i));
    }
    String mails = "Content-Type : message/rfc822\n\n".repeat(depth);
    SkipReason reason = depth > SMALL.depth() ? SkipReason.TOO_DEEP : null;

    assertThat(check(parts + "\nend")).isEqualTo(reason);
    assertThat(check(mails + "Subject: end\n\nend")).isEqualTo(reason);
  }

  @Test
  void partsThatStandSideBySideLieNoDeeper() {
    StringBuilder mail = new StringBuilder("Content-Type: multipart/mixed; boundary=o\n\n");
    for (int i = 0; i < 4; i++) {
      mail.append(
          "--o\nContent-Type: multipart/mixed; boundary=i%d\n\n--i%d\n\nx\n".formatted(i, i));
    }
    assertThat(check(mail + "--o--\n")).isNull();
  }

  @Test
  void anArchiveUnpacksAsFarAsTheLimit() {
    assertThatCode(() -> unpack(10_000 * SMALL.expansion(), 10_000)).doesNotThrowAnyException();
    assertThatThrownBy(() -> unpack(10_000 * SMALL.expansion() + 1, 10_000))
        .isInstanceOf(ExpansionGuard.ExpandsTooFar.class);
    assertThatCode(() -> unpack(1 << 20, 1)).as("always").doesNotThrowAnyException();
    assertThatThrownBy(() -> unpack((1 << 20) + 1, 1))
        .isInstanceOf(ExpansionGuard.ExpandsTooFar.class);
  }

  private static void unpack(int bytes, long packed) throws IOException {
    var in = new ByteArrayInputStream(new byte[bytes]);
    new ExpansionGuard(in, () -> packed, SMALL.expansion())
        .transferTo(OutputStream.nullOutputStream());
  }

  private static @Nullable SkipReason check(String mail) {
    LimitReached limit =
        catchThrowableOfType(LimitReached.class, () -> LimitCheck.hold(Mails.bytes(mail), SMALL));
    return limit == null ? null : limit.reason();
  }

  /** Why the first mail of a file is passed over; null when it is read. */
  private @Nullable SkipReason read(Way way, String mail) throws IOException {
    Path file = Files.write(folder.resolve("file"), way.file(mail));
    return switch (Mails.all(file, SMALL).getFirst()) {
      case Found.Skipped skipped -> skipped.reason();
      case Found.Message(RawMessage raw) ->
          switch (new MailParser(SMALL, Mails.NOW).parse(raw)) {
            case Parsed.Unreadable not -> not.reason();
            case Parsed.Ok _ -> null;
          };
    };
  }
}
