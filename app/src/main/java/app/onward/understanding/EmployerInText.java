package app.onward.understanding;

import app.onward.understanding.Mention.Place;
import app.onward.understanding.text.Phrases;
import app.onward.understanding.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Names of employers in the subject and in sentences, told by the words beside them. */
final class EmployerInText {
  private static final Phrases PHRASES = Phrases.of("/understanding/employer-phrases.txt");
  private static final Set<String> PARTS =
      Set.of("|", ":", "-", "–", "—", "·", "•", "/", ",", "(", "+", "<", ">", "x");
  private static final Set<String> ANSWERED =
      Set.of("re", "fwd", "fw", "aw", "wg", "antw", "tr", "rv", "sv", "r", "i", "enc", "res");
  private static final double SURE = 0.88;
  private static final double FIRST_PART = 0.55;
  private static final double WITH_OFFICE = 0.7;
  private static final double BEFORE_MORE = 0.4;
  private static final int SHORT = 10;
  private static final double IN_SUBJECT = 0.15;
  private static final double INSTITUTION = 0.15;
  private static final double MOST = 0.95;
  private static final double OTHER_PART = 0.45;
  private static final double BESIDE_APPLICATION = 0.52;

  private static final Set<String> APPLICATION =
      Set.of(
          "application",
          "candidacy",
          "bewerbung",
          "candidature",
          "candidatura",
          "solicitud",
          "sollicitatie",
          "interview",
          "entretien",
          "vorstellungsgesprach");

  /** "interest in Retail positions", "the Marketing role": what follows tells that it is a role. */
  private static final Set<String> ROLE_FOLLOWS =
      Set.of(
          "position",
          "positions",
          "role",
          "roles",
          "job",
          "jobs",
          "vacancy",
          "opening",
          "post",
          "opportunity",
          "internship",
          "als",
          "stelle",
          "poste");

  private static final Set<String> INDEFINITE =
      Set.of(
          "an", "ein", "eine", "einer", "einem", "einen", "une", "uno", "una", "een", "um", "uma");
  private static final Set<String> GENITIVE = Set.of("der", "des");
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "der", "die", "das", "dem", "den", "des", "beim", "im", "vom", "zum", "zur", "la", "le",
          "les", "il", "lo", "el", "los", "las", "het", "al", "del", "della", "au", "du", "aux");

  private final FirmNames names;

  EmployerInText(FirmNames names) {
    this.names = names;
  }

  /**
   * @param event whether an event is told, whose lines are written as subjects are
   */
  void find(List<TextLine> lines, String language, boolean event, Mentions mentions) {
    for (TextLine line : lines) {
      if (line.isPlace()) {
        continue;
      }
      for (Phrases.Place place : PHRASES.in(line.tokens(), language)) {
        at(place, line)
            .ifPresent(
                name ->
                    add(
                        name,
                        line.subject() ? Place.SUBJECT : Place.SENTENCE,
                        line,
                        weight(place, line),
                        mentions));
      }
      if (line.subject() || event && line.tokens().size() <= SHORT) {
        parts(line, mentions);
      }
    }
  }

  /** A subject is short: what is a hint in a sentence nearly tells there. */
  private static double weight(Phrases.Place place, TextLine line) {
    double weight = place.weight();
    return line.subject() && weight < FIRST_PART ? weight + IN_SUBJECT : weight;
  }

  private Optional<String> at(Phrases.Place place, TextLine line) {
    List<Token> tokens = line.tokens();
    if (isAside(tokens, place)) {
      return Optional.empty();
    }
    Optional<Span> span =
        place.from() < 0
            ? FirmSpans.upTo(tokens, place.to())
            : FirmSpans.from(tokens, place.from(), place.to() < 0 ? tokens.size() : place.to());
    boolean common =
        span.isPresent()
            && (isCommon(tokens, span.get()) || isOneOfMany(tokens, place, span.get()));
    return span.filter(found -> !common)
        .filter(found -> place.to() < 0 || found.to() == place.to())
        .filter(found -> !isRole(tokens, found.to()) && !isInTitle(tokens, found.from()))
        .map(found -> found.of(line.text(), tokens))
        .flatMap(name -> name(name, place))
        .filter(name -> isSure(place) || !People.isKnown(name) || FirmWords.isInstitution(name));
  }

  private Optional<String> name(String found, Phrases.Place place) {
    if (isSure(place)) {
      return names.sure(found);
    }
    return place.to() < 0 ? names.written(found) : names.employer(found);
  }

  /** One applies to nobody else, whatever else the firm may be. */
  private static boolean isSure(Phrases.Place place) {
    return place.weight() >= SURE && place.from() >= 0;
  }

  /** "Brackford (Software for Kitchens)": what stands in brackets tells no firm. */
  private static boolean isAside(List<Token> tokens, Phrases.Place place) {
    int open = 0;
    for (Token token : tokens.subList(0, Math.max(0, place.from()))) {
      open += token.text().equals("(") ? 1 : token.text().equals(")") ? -1 : 0;
    }
    return open > 0 && !tokens.get(place.from() - 1).text().equals("(");
  }

  /** "for a Year 5 class": an article of English, which is a word beside names in others. */
  private static boolean isOneOfMany(List<Token> tokens, Phrases.Place place, Span name) {
    return place.from() >= 0 && place.from() < name.from() && tokens.get(name.from() - 1).is("a");
  }

  /** A single word with an article is a usual noun: "das Gremium", "la Direction". */
  private static boolean isCommon(List<Token> tokens, Span name) {
    if (name.from() == 0) {
      return false;
    }
    if (INDEFINITE.contains(tokens.get(name.from() - 1).folded())) {
      return true;
    }
    return name.to() - name.from() == 1
        && WITH_ARTICLE.contains(tokens.get(name.from() - 1).folded())
        && (!isAbbreviation(tokens.get(name.from())) || isGenitive(tokens, name.from() - 1))
        && !FirmWords.isInstitution(tokens.get(name.from()).text());
  }

  /** "Personalabteilung der QVN", not "bei der QVN". */
  private static boolean isGenitive(List<Token> tokens, int article) {
    return GENITIVE.contains(tokens.get(article).folded())
        && article > 0
        && tokens.get(article - 1).isCapital();
  }

  /** "bei der QVN". */
  private static boolean isAbbreviation(Token token) {
    return token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
  }

  /** "Head of Engineering", "Científica de Datos". */
  private static boolean isInTitle(List<Token> tokens, int from) {
    if (from < 2 || !FirmWords.isLink(tokens.get(from - 1))) {
      return false;
    }
    int before = from - 2;
    while (before > 0 && tokens.get(before).glued()) {
      before--;
    }
    return TitleWords.isTitle(tokens.get(before).folded());
  }

  private static boolean isRole(List<Token> tokens, int next) {
    return next < tokens.size() && ROLE_FOLLOWS.contains(tokens.get(next).folded());
  }

  /** Subjects often name the employer alone between marks: "Brackford | Your application". */
  private void parts(TextLine line, Mentions mentions) {
    List<Token> tokens = line.tokens();
    int begin = answered(tokens);
    int from = begin;
    for (int i = begin; i <= tokens.size(); i++) {
      if (i == tokens.size() || isMark(tokens, i)) {
        boolean first = from == begin && i < tokens.size();
        double alone =
            isBesideApplication(tokens, begin, from, i) ? BESIDE_APPLICATION : OTHER_PART;
        part(line, from, i, first && i - from > 1 ? FIRST_PART : alone, mentions);
        from = i + 1;
      }
    }
  }

  /**
   * "Brackford - Your application": of two parts one is the application, so the other names whose.
   */
  private static boolean isBesideApplication(List<Token> tokens, int begin, int from, int to) {
    boolean first = from == begin;
    List<Token> other =
        first
            ? tokens.subList(Math.min(to + 1, tokens.size()), tokens.size())
            : tokens.subList(begin, from);
    boolean whole = first || to == tokens.size();
    long marks = IntStream.range(begin, tokens.size()).filter(i -> isMark(tokens, i)).count();
    return whole && marks == 1 && other.stream().anyMatch(t -> APPLICATION.contains(t.folded()));
  }

  /** A part that is a name, or ends in one: "Feedback Brackford Foods". */
  private void part(TextLine line, int from, int to, double weight, Mentions mentions) {
    List<Token> tokens = line.tokens();
    int start = from;
    while (start < to
        && (FirmWords.isStop(tokens.get(start))
            || start > from && FirmWords.isLink(tokens.get(start)))) {
      start++;
    }
    FirmSpans.from(tokens, start, to)
        .filter(span -> isSmall(tokens, span.to(), to))
        .ifPresent(
            span ->
                names
                    .employer(span.of(line.text(), tokens))
                    .filter(name -> !People.isKnown(name))
                    .ifPresent(
                        name ->
                            add(
                                names
                                    .employer(withoutMatter(tokens, span).of(line.text(), tokens))
                                    .orElse(name),
                                line.subject() ? Place.SUBJECT : Place.CARD,
                                line,
                                span.to() < to
                                    ? BEFORE_MORE
                                    : isCut(span, name, line) ? WITH_OFFICE : weight,
                                mentions)));
  }

  /** "Brackford" of "Brackford Availability Request". */
  private static Span withoutMatter(List<Token> tokens, Span span) {
    int to = span.to();
    while (to > span.from() + 1 && FirmWords.isMatter(tokens.get(to - 1))) {
      to--;
    }
    boolean told = tokens.subList(span.from(), to).stream().anyMatch(FirmWords::isTelling);
    return told ? new Span(span.from(), to) : span;
  }

  private static boolean isCut(Span span, String name, TextLine line) {
    return name.length() < span.of(line.text(), line.tokens()).length();
  }

  /** "update", "recruiter call": what may follow a name within its part. */
  private static boolean isSmall(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
        .allMatch(token -> FirmWords.isStop(token) || !token.isCapital());
  }

  /** A name that says what it is, a university or a limited company, tells more. */
  private static void add(
      String name, Place place, TextLine line, double weight, Mentions mentions) {
    double more = FirmWords.isInstitution(name) ? Math.min(MOST, weight + INSTITUTION) : weight;
    mentions.add(new Mention(name, place, line.text(), more));
  }

  /** After "Re:" and "Fwd:". */
  private static int answered(List<Token> tokens) {
    int start = 0;
    while (start + 1 < tokens.size()
        && tokens.get(start + 1).text().equals(":")
        && ANSWERED.contains(tokens.get(start).folded())) {
      start += 2;
    }
    return start;
  }

  private static boolean isMark(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return PARTS.contains(token.text()) && !(token.glued() && token.text().equals("/"));
  }
}
