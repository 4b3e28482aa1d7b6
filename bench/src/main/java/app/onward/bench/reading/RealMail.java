package app.onward.bench.reading;

import app.onward.bench.training.OtherMail.Text;
import app.onward.mail.Found;
import app.onward.mail.Limits;
import app.onward.mail.MailMessage;
import app.onward.mail.MailParser;
import app.onward.mail.MailSource;
import app.onward.mail.MailSources;
import app.onward.mail.Parsed;
import app.onward.mail.Position;
import app.onward.mail.RawMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ordinary mail that somebody received. It is no part of the project: it is looked for beside it.
 *
 * @param raw one byte a character, without its identifier
 */
record RealMail(String raw, Text text) {
  private static final MailParser PARSER = new MailParser(Limits.DEFAULT, InstantSource.system());

  /** All that lies in the archives of a folder; none where there is no such folder. */
  static List<RealMail> in(Path folder) throws IOException {
    List<RealMail> mails = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path archive :
            files.filter(file -> file.toString().endsWith(".gz")).sorted().toList()) {
          read(archive, mails);
        }
      }
    }
    return mails;
  }

  private static void read(Path archive, List<RealMail> mails) throws IOException {
    try (MailSource source = MailSources.open(archive, Limits.DEFAULT)) {
      source.read(
          Position.START,
          found -> {
            if (found instanceof Found.Message(RawMessage raw)
                && PARSER.parse(raw) instanceof Parsed.Ok(MailMessage mail)) {
              mails.add(of(raw, mail));
            }
            return true;
          });
    }
  }

  private static RealMail of(RawMessage raw, MailMessage mail) {
    String text =
        new String(raw.bytes(), StandardCharsets.ISO_8859_1)
            .replaceFirst("\\AFrom .*\n", "")
            .replaceFirst("(?im)^Message-ID:.*\n(?:[ \t].*\n)*", "")
            .replaceAll("(?m)^(>*From )", ">$1");
    String from =
        mail.from().name().replaceAll("[\"<>\n]", "") + " <" + mail.from().address() + ">";
    return new RealMail(text + "\n\n", new Text(from, mail.subject(), mail.text().own()));
  }
}
