package app.onward.bench.training;

import app.onward.mail.Limits;
import app.onward.mail.MailMessage;
import app.onward.mail.MailParser;
import app.onward.mail.OpenMail;
import app.onward.mail.Opened;
import app.onward.mail.RawMessage;
import app.onward.understanding.Background;
import app.onward.understanding.Label;
import app.onward.understanding.Understanding;
import app.onward.understanding.evaluation.Evaluation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code bench/glance [FILE.jsonl…]}: how many job mails are put aside at a glance; without files,
 * of the test mail and one filling of every family of the training mail.
 */
public final class GlanceLoss {
  private static final MailParser PARSER = new MailParser(Limits.DEFAULT, InstantSource.system());

  private final Understanding understanding = Understanding.shipped();
  private int jobs;
  private int told;
  private int aside;
  private int lost;

  GlanceLoss() {}

  public static void main(String[] arguments) throws IOException {
    GlanceLoss loss = new GlanceLoss();
    for (String file : arguments) {
      loss.addFile(Path.of(file));
    }
    if (arguments.length == 0) {
      loss.addAll(Path.of("bench"));
    }
    System.out.println(loss);
  }

  /** The test mail and the training mail of this folder. */
  void addAll(Path bench) throws IOException {
    try (Stream<Path> files = Files.list(bench.resolve("test-mail"))) {
      for (Path file : files.sorted().toList()) {
        addFile(file);
      }
    }
    for (Family family : Families.read(bench.resolve("training-mail"))) {
      add(family.label(), Filling.fill(family, 0), family.id());
    }
  }

  private void addFile(Path file) throws IOException {
    Evaluation.mails(file).forEach(one -> add(one.label(), one.mail(), one.id()));
  }

  private void add(Label label, MailMessage mail, String id) {
    if (label == Label.OTHER || label == Label.JOB_ALERT || label == Label.CANDIDATE_REPLY) {
      return;
    }
    boolean isTold = understanding.judge(mail, Background.NONE).aboutJobs();
    boolean isAside = isOrdinary(mail, false) || isOrdinary(mail, true);
    jobs++;
    told += isTold ? 1 : 0;
    aside += isAside ? 1 : 0;
    if (isTold && isAside) {
      lost++;
      System.out.println("lost: " + id);
    }
  }

  private boolean isOrdinary(MailMessage mail, boolean html) {
    return PARSER.open(RawMessage.of(written(mail, html))) instanceof Opened.Ok(OpenMail opened)
        && understanding.isOrdinaryAtAGlance(opened, Background.NONE);
  }

  /** The mail as it might have lain in a mailbox; a missing sender is somebody unknown. */
  private static byte[] written(MailMessage mail, boolean html) {
    String address = mail.from().address();
    List<String> lines = new ArrayList<>();
    lines.add(
        "From: \"%s\" <%s>"
            .formatted(
                mail.from().name().replace("\"", ""),
                address.isEmpty() ? "x@mail.example" : address));
    lines.add("Subject: " + mail.subject().replace('\n', ' '));
    mail.headers().fields().stream()
        .filter(field -> field.name().startsWith("X-"))
        .forEach(field -> lines.add(field.name() + ": " + field.value().replace('\n', ' ')));
    lines.add("Content-Type: text/%s; charset=utf-8\n".formatted(html ? "html" : "plain"));
    String text = mail.text().own() + "\n" + mail.text().quoted();
    lines.add(html ? page(text) : text);
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static String page(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("ü", "&uuml;");
    return "<html><head><style>p {color: #123}</style></head><body><p>"
        + escaped.replace("\n", "<br>\n")
        + "</p></body></html>";
  }

  int told() {
    return told;
  }

  int lost() {
    return lost;
  }

  @Override
  public String toString() {
    return "%d of %d job mails put aside at a glance; of %d that a judgement tells, %d are lost"
        .formatted(aside, jobs, told, lost);
  }
}
