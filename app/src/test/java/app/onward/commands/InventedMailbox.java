package app.onward.commands;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** An mbox of any size, invented; the same for the same seed. */
final class InventedMailbox implements AutoCloseable {
  private static final String ORDINARY =
      """
      From mira Tue Sep  1 09:20:00 2026
      From: Allotment 7 <friend@garden.example>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: Apples, basket %1$s
      Date: Tue, %2$s Sep 2026 10:00:00 +0000
      Message-ID: <apples-%1$s@garden.example>
      Content-Type: text/plain; charset=utf-8

      There are apples left in the garden. Come by with basket %1$s on Saturday.

      """;
  private static final String RECEIPT =
      """
      From mira Tue Sep  1 09:20:00 2026
      From: Firm%1$s <no-reply@us.greenhouse-mail.io>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: Thank you for applying to Firm%1$s
      Date: Tue, %2$s Sep 2026 09:20:00 +0200
      Message-ID: <receipt-%1$s@mg.us.greenhouse-mail.io>
      X-Mailgun-Tag: CandidateAutoReply
      %3$s
      Hi Mira,

      Thanks for applying for the Data Analyst role at Firm%1$s. Your application has reached us.

      The Firm%1$s talent team

      """;
  private static final String PLAIN = "Content-Type: text/plain; charset=utf-8\n";
  private static final String IN_PARTS =
      """
      Content-Type: multipart/mixed; boundary=edge

      --edge
      Content-Type: text/plain; charset=utf-8
      """;
  private static final String FILE =
      """
      --edge
      Content-Type: application/pdf
      Content-Disposition: attachment; filename=garden.pdf
      Content-Transfer-Encoding: base64

      """;
  private static final List<String> WORDS =
      List.of("rain", "soil", "pears", "the", "wheelbarrow", "a", "fence", "and", "Sunday", "hose");
  private static final int LINE = 76;

  private final OutputStream out;
  private final RandomGenerator random;
  private int ordinary;

  private InventedMailbox(OutputStream out, long seed) {
    this.out = out;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  static InventedMailbox at(Path mbox, long seed) throws IOException {
    return new InventedMailbox(new BufferedOutputStream(Files.newOutputStream(mbox)), seed);
  }

  /** A mail about apples, with up to so many bytes about gardening. */
  void ordinary(int most) throws IOException {
    write(ORDINARY.formatted(ordinary++, day()));
    for (int left = random.nextInt(most); left > 0; left -= LINE) {
      write(words());
    }
    write("\n");
  }

  /** What an employer's system sends when an application has reached it. */
  void receipt(int employer) throws IOException {
    write(RECEIPT.formatted(employer, day(), PLAIN));
  }

  /** A receipt that carries a file of so many bytes, as they lie in the mail. */
  void receipt(int employer, int fileBytes) throws IOException {
    write(RECEIPT.formatted(employer, day(), IN_PARTS));
    file(fileBytes);
  }

  /** A mail about apples that carries a file of so many bytes, as they lie in the mail. */
  void ordinaryWithFile(int fileBytes) throws IOException {
    String text = ORDINARY.formatted(ordinary++, day());
    write(text.replace(PLAIN, IN_PARTS));
    file(fileBytes);
  }

  /** A mail that is already written. */
  void add(byte[] mail) throws IOException {
    write("From mira Tue Sep  1 09:20:00 2026\n");
    out.write(mail);
    write("\n");
  }

  /** A separator with nothing behind it. */
  void nothing() throws IOException {
    write("From mira Tue Sep  1 09:20:00 2026\n\n\n");
  }

  private void file(int bytes) throws IOException {
    write(FILE);
    byte[] line =
        "JVBERi0xLjcKJeLjz9MKMSAwIG9iago8PC9UeXBlL0NhdGFsb2cvUGFnZXMgMiAwIFI+Pg0KZW5k\n"
            .getBytes(StandardCharsets.US_ASCII);
    for (int left = bytes; left > 0; left -= line.length) {
      out.write(line);
    }
    write("--edge--\n\n");
  }

  private int day() {
    return 1 + random.nextInt(28);
  }

  private String words() {
    var line = new StringBuilder();
    while (line.length() < LINE - 10) {
      line.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return line.append('\n').toString();
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
