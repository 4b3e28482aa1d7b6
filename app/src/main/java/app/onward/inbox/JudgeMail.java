package app.onward.inbox;

import app.onward.mail.CleanText;
import app.onward.mail.HeaderPeek;
import app.onward.mail.Limits;
import app.onward.mail.MailAddress;
import app.onward.mail.MailMessage;
import app.onward.mail.MailParser;
import app.onward.mail.MessageKey;
import app.onward.mail.OpenMail;
import app.onward.mail.Opened;
import app.onward.mail.Parsed;
import app.onward.mail.RawMessage;
import app.onward.mail.Redaction;
import app.onward.mail.SkipReason;
import app.onward.platform.files.FileStore;
import app.onward.platform.secrets.Secrets;
import app.onward.understanding.Background;
import app.onward.understanding.Judgement;
import app.onward.understanding.Label;
import app.onward.understanding.Layer;
import app.onward.understanding.Understanding;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Judges parsed mail and prepares what is kept of it. */
@Component
class JudgeMail {

  private static final Logger LOG = LoggerFactory.getLogger(JudgeMail.class);
  private static final int LONGEST_TEXT = 200_000;
  private static final int LONGEST_LINE = 1_000;

  private final Secrets secrets;
  private final FileStore files;
  private final Clock clock;
  private final MailParser parser;
  private final Supplied understanding = new Supplied();

  JudgeMail(Secrets secrets, FileStore files, Clock clock) {
    this.secrets = secrets;
    this.files = files;
    this.clock = clock;
    this.parser = new MailParser(Limits.DEFAULT, clock);
  }

  /** The model is loaded with the first mail, so that a start does not wait for it. */
  private static final class Supplied {
    private volatile @org.jspecify.annotations.Nullable Understanding shipped;

    synchronized Understanding get() {
      Understanding known = shipped;
      if (known == null) {
        known = Understanding.shipped();
        shipped = known;
      }
      return known;
    }
  }

  MailParser parser() {
    return parser;
  }

  /** Opens a mail, and reads on where it is not ordinary at a glance. */
  Judged<ReadMail> read(RawMessage raw, Background background) {
    return switch (parser.open(raw)) {
      case Opened.Unreadable(SkipReason reason, _) -> new Judged.Unreadable<>(reason);
      case Opened.Ok(OpenMail opened) ->
          isOrdinary(raw, opened, background)
              ? new Judged.Read<>(
                  new ReadMail(raw, opened, hash(MessageKey.of(opened).value()), null))
              : whole(raw, opened);
    };
  }

  /** One without an identifier is known by its text, which has to be read then. */
  private boolean isOrdinary(RawMessage raw, OpenMail opened, Background background) {
    return opened.messageId() != null
        && coping(raw, () -> understanding.get().isOrdinaryAtAGlance(opened, background))
            .equals(new Judged.Read<>(true));
  }

  /** A mail with all that it says. */
  Judged<ReadMail> whole(RawMessage raw, OpenMail opened) {
    return switch (parser.parse(opened)) {
      case Parsed.Unreadable(SkipReason reason, _) -> new Judged.Unreadable<>(reason);
      case Parsed.Ok(MailMessage mail) ->
          new Judged.Read<>(new ReadMail(raw, opened, hash(MessageKey.of(mail).value()), mail));
    };
  }

  /** The keyed hashes of the mails it answers. */
  List<String> answered(ReadMail read) {
    return read.opened().references().stream()
        .map(reference -> hash("id:" + reference))
        .distinct()
        .toList();
  }

  /**
   * What became of a mail.
   *
   * @param <T> what was asked for
   */
  sealed interface Judged<T> {
    record Read<T>(T found) implements Judged<T> {}

    /** Something in it could not be coped with; that ends this mail and no other. */
    record Unreadable<T>(SkipReason reason) implements Judged<T> {}
  }

  /** Judges it and keeps nothing; may be asked by many threads. */
  Judged<Judgement> judge(ReadMail read, Background background) {
    MailMessage mail = read.mail();
    return mail == null
        ? new Judged.Read<>(Judgement.ORDINARY)
        : coping(read.raw(), () -> understanding.get().judge(mail, background));
  }

  /** Prepares what is kept of it; of job mail the file is put away. */
  Judged<ReadMessage> prepare(ReadMail read, Judgement judgement, Set<String> own) {
    return coping(read.raw(), () -> message(read, judgement, own));
  }

  private static <T> Judged<T> coping(RawMessage raw, Supplier<T> work) {
    try {
      return new Judged.Read<>(work.get());
    } catch (OutOfMemoryError tooLarge) {
      LOG.warn("A mail of {} bytes needs too much memory", raw.bytes().length);
      return new Judged.Unreadable<>(SkipReason.TOO_LARGE);
    } catch (UncheckedIOException notKept) {
      throw notKept; // the disk is at fault, and not the mail
    } catch (RuntimeException | StackOverflowError unforeseen) {
      LOG.warn("A mail could not be judged: {}", unforeseen.toString());
      return new Judged.Unreadable<>(SkipReason.MALFORMED);
    }
  }

  static ImportSkip skipped(RawMessage raw, SkipReason reason) {
    HeaderPeek peek = HeaderPeek.of(raw.bytes());
    long offset = Math.max(0, raw.position().offset() - raw.bytes().length);
    return new ImportSkip(
        raw.position().entry(), offset, reason, peek.subject(), peek.from(), peek.date());
  }

  /** Whether the domain belongs to those who write from it, and not to a relay or mail host. */
  boolean ownDomain(String address) {
    return address.indexOf('@') > 0 && !understanding.get().sendsForOthers(address);
  }

  private ReadMessage message(ReadMail read, Judgement judgement, Set<String> own) {
    var id = MessageId.next();
    Instant sentAt = read.opened().sentAt();
    MailMessage mail = read.mail();
    return new ReadMessage(
        id,
        read.keyHash(),
        judgement.label(),
        sentAt == null ? null : sentAt.atZone(clock.getZone()).toLocalDate(),
        mail != null && isKept(judgement, isOwn(mail, own))
            ? job(id, read, mail, judgement, own)
            : null);
  }

  /** What only a correction calls ordinary is kept for a while, so that it can be undone. */
  private static boolean isKept(Judgement judgement, boolean own) {
    boolean putAside = judgement.layer() == Layer.TAUGHT && judgement.label() == Label.OTHER;
    return putAside || isOfTheSearch(judgement.label(), own);
  }

  /** A reply that a candidate would write counts only if the seeker wrote it. */
  private static boolean isOfTheSearch(Label label, boolean own) {
    return switch (label) {
      case OTHER, JOB_ALERT -> false;
      case CANDIDATE_REPLY -> own;
      default -> true;
    };
  }

  private static boolean isOwn(MailMessage mail, Set<String> own) {
    return own.contains(lower(mail.from().address()));
  }

  private ReadMessage.Job job(
      MessageId id, ReadMail read, MailMessage mail, Judgement judgement, Set<String> own) {
    byte[] eml = Redaction.redact(read.raw().bytes(), Limits.DEFAULT);
    Instant sentAt = mail.sentAt();
    var kept =
        new JobMail(
            id,
            isOwn(mail, own),
            sentAt == null ? clock.instant() : sentAt,
            new MailAddress(
                tidy(mail.from().name(), LONGEST_LINE), tidy(mail.from().address(), LONGEST_LINE)),
            mail.to().stream().map(to -> lower(to.address())).limit(50).toList(),
            tidy(mail.subject(), LONGEST_LINE),
            new CleanText(
                tidy(mail.text().body(), LONGEST_TEXT),
                tidy(mail.text().quoted(), LONGEST_TEXT),
                tidy(mail.text().signature(), LONGEST_TEXT)),
            mail.calendar().stream().limit(20).map(Invite::of).toList(),
            mail.html() != null,
            files.put(new ByteArrayInputStream(eml)));
    return new ReadMessage.Job(kept, judgement, answered(read));
  }

  private String hash(String key) {
    return secrets.hash("message", key);
  }

  private static String lower(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  private static String tidy(String text, int longest) {
    String clean = text.replace("\0", "");
    return clean.length() > longest ? clean.substring(0, longest) : clean;
  }
}
