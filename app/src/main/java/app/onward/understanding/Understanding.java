package app.onward.understanding;

import app.onward.mail.MailMessage;
import app.onward.mail.OpenMail;
import app.onward.understanding.Evidence.Place;
import app.onward.understanding.model.Document;
import app.onward.understanding.model.LinearModel;
import app.onward.understanding.model.ModelFile;
import app.onward.understanding.model.Prediction;
import app.onward.understanding.text.Languages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges mail, layer by layer; the first layer that is sure decides. Keeps no state and may be used
 * by many threads.
 */
public final class Understanding {
  private static final double CERTAIN = 0.98;
  private static final double SURE_ENOUGH_OF_A_NO = 0.55;

  /** Where no word of the mail refuses anything. */
  private static final double SURE_ENOUGH_OF_A_HIDDEN_NO = 0.75;

  /** Below it a label is hardly more than one among many. */
  private static final double SURE_ENOUGH_TO_TELL = 0.31;

  private static final double TOLD_BY_THE_SEEKER = 0.9;
  private static final String NO = Label.REJECTION.code();
  private static final String OTHER = Label.OTHER.code();
  private static final Set<String> NOT_OTHER = Set.of(OTHER);

  /** Where the seeker's addresses are known, and in answers, nobody else writes as the seeker. */
  private static final Set<String> NOT_BY_ANOTHER = Set.of(OTHER, Label.CANDIDATE_REPLY.code());

  private final Documents documents;
  private final LinearModel model;
  private final Invites invites;
  private final FactReader facts;
  private final Glance glance;

  private Understanding(Documents documents, LinearModel model) {
    this.documents = documents;
    this.model = model;
    this.invites = new Invites();
    this.facts = new FactReader(documents.senders());
    this.glance = new Glance(documents, model);
  }

  /** With the tables and the model that are shipped; costs some milliseconds, so keep it. */
  public static Understanding shipped() {
    return of(ModelFile.shipped());
  }

  public static Understanding of(LinearModel model) {
    return new Understanding(Documents.shipped(), model);
  }

  public Judgement judge(MailMessage received, Background background) {
    MailMessage mail = Forwarded.unwrapped(received);
    Document document = documents.of(mail);
    Prediction prediction = model.predict(document);
    String language = language(document);
    double aboutJobs = JobEvidence.probability(prediction, document, background);
    Verdict verdict =
        Stream.<Optional<Verdict>>of(
                own(mail, background, aboutJobs),
                template(mail),
                sender(mail),
                invites.verdict(mail, aboutJobs, documents))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(() -> words(prediction, document, language, background, aboutJobs));
    return judgement(
        taught(verdict, mail, background.taught()).orElse(verdict), mail, document, language);
  }

  /**
   * Whether a mail that was merely opened is so surely about something else that {@link #judge}
   * need not be asked: it would say {@link Label#OTHER}.
   */
  public boolean isOrdinaryAtAGlance(OpenMail mail, Background background) {
    return glance.isOrdinary(mail, background);
  }

  private static Optional<Verdict> taught(Verdict verdict, MailMessage mail, Taught taught) {
    return verdict.layer() == Layer.OWN_MAIL || taught == Taught.NOTHING
        ? Optional.empty()
        : taught
            .insteadOf(verdict.label(), mail.from(), Wording.of(mail.text().body()))
            .map(label -> new Verdict(label, TOLD_BY_THE_SEEKER, Layer.TAUGHT, Evidence.NONE));
  }

  /** Whether mail from this address is sent for others, so that its domain is no employer's. */
  public boolean sendsForOthers(String address) {
    return documents.senders().of(address).kind().sendsForOthers();
  }

  private static Optional<Verdict> own(MailMessage mail, Background background, double aboutJobs) {
    String from = mail.from().address();
    if (!background.isOwn(from)) {
      return Optional.empty();
    }
    Evidence evidence = new Evidence(Place.SENDER, from);
    return Optional.of(
        aboutJobs >= 0.5
            ? new Verdict(Label.CANDIDATE_REPLY, aboutJobs, Layer.OWN_MAIL, evidence)
            : new Verdict(Label.OTHER, 1 - aboutJobs, Layer.OWN_MAIL, evidence));
  }

  private Optional<Verdict> template(MailMessage mail) {
    return documents.templates().in(mail).stream()
        .flatMap(
            hit ->
                Stream.ofNullable(hit.label())
                    .map(
                        label ->
                            new Verdict(
                                label,
                                CERTAIN,
                                Layer.HEADER,
                                new Evidence(Place.HEADER, hit.line()))))
        .findFirst();
  }

  private Optional<Verdict> sender(MailMessage mail) {
    Label label = documents.senders().of(mail.from().address()).label();
    return Optional.ofNullable(label)
        .map(
            known ->
                new Verdict(
                    known,
                    CERTAIN,
                    Layer.SENDER,
                    new Evidence(Place.SENDER, mail.from().address())));
  }

  private Verdict words(
      Prediction prediction,
      Document document,
      String language,
      Background background,
      double aboutJobs) {
    if (!language.equals(Languages.UNKNOWN) && !model.languages().contains(language)) {
      return other(prediction.probability(OTHER), Layer.ABSTAINED);
    }
    if (aboutJobs < 0.5) {
      boolean unsure = !prediction.label().equals(OTHER);
      return other(1 - aboutJobs, unsure ? Layer.ABSTAINED : Layer.MODEL);
    }
    boolean byAnother = background.ofJobThread() || !background.ownAddresses().isEmpty();
    Set<String> excluded =
        withoutWeakNo(prediction, document, byAnother ? NOT_BY_ANOTHER : NOT_OTHER);
    String code = prediction.labelBut(excluded);
    double probability = aboutJobs * prediction.probabilityBut(excluded);
    boolean inDoubt = probability < SURE_ENOUGH_TO_TELL && !background.ofJobThread();
    return inDoubt
        ? other(1 - probability, Layer.ABSTAINED)
        : new Verdict(
            Label.ofCode(code).orElseThrow(), probability, Layer.MODEL, evidence(prediction, code));
  }

  /** A no that is hardly likelier than all else is not told as one. */
  private static Set<String> withoutWeakNo(
      Prediction prediction, Document document, Set<String> excluded) {
    double enough =
        Refusal.mayBeIn(document.lines()) ? SURE_ENOUGH_OF_A_NO : SURE_ENOUGH_OF_A_HIDDEN_NO;
    boolean weak =
        prediction.labelBut(excluded).equals(NO) && prediction.probabilityBut(excluded) < enough;
    return weak
        ? Stream.concat(excluded.stream(), Stream.of(NO)).collect(Collectors.toSet())
        : excluded;
  }

  private static Verdict other(double probability, Layer layer) {
    return new Verdict(Label.OTHER, probability, layer, Evidence.NONE);
  }

  private static Evidence evidence(Prediction prediction, String code) {
    return prediction
        .decidingLine(code)
        .map(line -> new Evidence(line.subject() ? Place.SUBJECT : Place.BODY, line.text()))
        .orElse(Evidence.NONE);
  }

  private Judgement judgement(
      Verdict verdict, MailMessage mail, Document document, String language) {
    InterviewNews news = verdict.label() == Label.INTERVIEW ? News.of(mail, document) : null;
    return new Judgement(
        verdict.label(),
        verdict.probability(),
        verdict.layer(),
        verdict.evidence(),
        news,
        verdict.label() == Label.OTHER && verdict.layer() != Layer.ABSTAINED
            ? Facts.NONE
            : facts.read(verdict.label(), news, mail, document, language),
        language);
  }

  private static String language(Document document) {
    return Languages.of(words(document));
  }

  private static List<String> words(Document document) {
    return document.lines().stream().flatMap(line -> line.words().stream()).limit(400).toList();
  }
}
