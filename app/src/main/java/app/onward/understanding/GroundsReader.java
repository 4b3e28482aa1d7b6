package app.onward.understanding;

import app.onward.understanding.model.Document;
import app.onward.understanding.text.Lexicon;
import app.onward.understanding.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a rejection says of why. What it does not say stays absent. */
final class GroundsReader {
  private static final List<Wording> WORDINGS = wordings();
  private static final int MOST = 3;
  private static final double SPECIFIC = 0.8;
  private static final double GENERIC = 0.9;
  private static final double STAGE = 0.8;
  private static final double FEEDBACK = 0.85;
  private static final int LONGEST_SKILL = 60;

  /** What could be any skill names none. */
  private static final Pattern NO_SKILL =
      Pattern.compile(
          "(?:this|that|the|our|your|such|a|these|those|similar|certain|some|other|diese\\w*|der|die|das|dem|den|unser\\w*|ce|cette|ces|le|la|les|notre|nos)\\b.{0,30}\\b(?:areas?|roles?|positions?|fields?|requirements?|jobs?|posts?|kind|type|points?|bereich\\w*|stelle|position|gebiet|domaine|poste|fonction)\\b.*|(?:general|common|.{0,2})");

  private static final Pattern RUNS_ON =
      Pattern.compile(
          "(?iu)\\s+(?:than|at this|at the moment|for (?:this|the|our|us)|which|that|who|but|and (?:we|you|i)\\b|gewünscht|erwartet|erhofft|gesucht|benötigt|mitbring|vorausgesetzt|haben|als|für (?:die|diese)|que|pour (?:ce|le)|qui).*");
  private static final Pattern INVITING =
      Pattern.compile("\\b(?:invit|einlad|eingeladen|uitnodig|convoqu)\\w*");

  private GroundsReader() {}

  /**
   * One way of saying something.
   *
   * @param kind {@code stage}, {@code feedback} or the code of a reason
   * @param value what it says
   */
  private record Wording(String kind, String value, Pattern pattern) {}

  /** A sentence as it stands, and in the form in which wordings are compared. */
  private record Sentence(String text, String folded, boolean conditional) {}

  static Grounds read(Document document) {
    List<Sentence> sentences =
        document.lines().stream().filter(line -> !line.subject()).map(GroundsReader::of).toList();
    return new Grounds(
        reasons(sentences),
        reached(sentences)
            .map(hit -> new Fact<>(RejectedAt.valueOf(hit.wording.value), hit.text(), STAGE))
            .orElse(null),
        feedback(sentences));
  }

  private static Sentence of(Document.Line line) {
    String folded = Words.folded(line.text()).replace('’', '\'').replace('‘', '\'');
    return new Sentence(line.text(), folded, line.conditional());
  }

  private record Hit(Wording wording, Sentence sentence, Matcher matcher) {
    String text() {
      return sentence.text();
    }
  }

  /** What somebody is not invited to was not reached. */
  private static Optional<Hit> reached(List<Sentence> sentences) {
    List<Sentence> past =
        sentences.stream().filter(one -> !INVITING.matcher(one.folded()).find()).toList();
    return WORDINGS.stream()
        .filter(wording -> wording.kind().equals("stage"))
        .flatMap(
            wording ->
                hits(wording, wording.value().equals("APPLICATION") ? sentences : past).stream())
        .findFirst();
  }

  private static List<Hit> hits(Wording wording, List<Sentence> sentences) {
    List<Hit> hits = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Matcher matcher = wording.pattern().matcher(sentence.folded());
      if (!sentence.conditional() && matcher.find()) {
        hits.add(new Hit(wording, sentence, matcher));
      }
    }
    return hits;
  }

  /** "If you would like feedback" offers it, though it only supposes something. */
  private static @Nullable Fact<FeedbackStance> feedback(List<Sentence> sentences) {
    for (Wording wording : WORDINGS) {
      if (wording.kind().equals("feedback")) {
        for (Sentence sentence : sentences) {
          if (wording.pattern().matcher(sentence.folded()).find()) {
            return new Fact<>(FeedbackStance.valueOf(wording.value()), sentence.text(), FEEDBACK);
          }
        }
      }
    }
    return null;
  }

  private static List<Fact<StatedReason>> reasons(List<Sentence> sentences) {
    List<Fact<StatedReason>> specific = new ArrayList<>();
    List<Fact<StatedReason>> generic = new ArrayList<>();
    for (Wording wording : WORDINGS) {
      if (!wording.kind().equals("stage") && !wording.kind().equals("feedback")) {
        for (Hit hit : hits(wording, sentences)) {
          Fact<StatedReason> reason = reason(hit);
          List<Fact<StatedReason>> found = reason.value().specific() ? specific : generic;
          if (isNew(reason, specific) && isNew(reason, generic)) {
            found.add(reason);
          }
        }
      }
    }
    specific.addAll(generic);
    return specific.stream().limit(MOST).toList();
  }

  private static Fact<StatedReason> reason(Hit hit) {
    Reason code = Reason.valueOf(hit.wording().kind());
    String skill = skill(hit);
    boolean named = !code.equals(Reason.MATCH_SKILL) || skill != null;
    boolean specific = hit.wording().value().equals("specific") && named;
    return new Fact<>(
        new StatedReason(code, specific, skill), hit.text(), specific ? SPECIFIC : GENERIC);
  }

  /** Each reason once; a sentence that compares with the job does so in one respect. */
  private static boolean isNew(Fact<StatedReason> reason, List<Fact<StatedReason>> found) {
    Reason code = reason.value().reason();
    return found.stream()
        .noneMatch(
            known ->
                known.value().reason() == code
                    || code.match()
                        && known.value().reason().match()
                        && known.line().equals(reason.line()));
  }

  /** In the letters of the mail, as folding keeps their number unless a letter becomes two. */
  private static @Nullable String skill(Hit hit) {
    if (!hit.matcher().namedGroups().containsKey("skill") || hit.matcher().start("skill") < 0) {
      return null;
    }
    String folded = hit.matcher().group("skill").strip();
    int start = hit.matcher().start("skill");
    boolean aligned = hit.sentence().folded().length() == hit.text().length();
    String skill =
        aligned ? hit.text().substring(start, hit.matcher().end("skill")).strip() : folded;
    skill = RUNS_ON.matcher(skill).replaceFirst("");
    return NO_SKILL.matcher(folded).matches() || skill.length() > LONGEST_SKILL ? null : skill;
  }

  private static List<Wording> wordings() {
    List<Wording> wordings = new ArrayList<>();
    String[] heading = {"", ""};
    for (String line : Lexicon.lines("/understanding/grounds.txt")) {
      if (line.startsWith("[") && line.endsWith("]")) {
        heading = line.substring(1, line.length() - 1).split(" ");
      } else {
        wordings.add(new Wording(heading[0], heading[1], Pattern.compile(line)));
      }
    }
    return List.copyOf(wordings);
  }
}
