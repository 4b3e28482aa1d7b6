package app.onward.correspondence.web;

import app.onward.applications.Application;
import app.onward.correspondence.BetterLeftOut;
import app.onward.correspondence.Letter;
import app.onward.correspondence.LetterLanguage;
import app.onward.correspondence.LetterTemplate;
import app.onward.platform.web.Link;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One letter: written, looked over, sent.
 *
 * @param fresh whether it is not kept yet
 * @param templates the person's own for this kind
 * @param template which of them it was drafted from, or empty
 * @param refusal the message that says why it is not sent now, or null
 * @param gapsSeen whether open gaps were pointed out and it may be sent all the same
 * @param post how it leaves from here
 */
public record LetterPage(
    Application application,
    Letter letter,
    boolean fresh,
    List<LetterTemplate> templates,
    String template,
    @Nullable String refusal,
    boolean gapsSeen,
    Problems problems,
    LetterPost post) {

  /** The letters of its application. */
  public String all() {
    return "/applications/" + application.id() + "/letters";
  }

  /** Where its form goes. */
  public String action() {
    return fresh ? all() : all() + "/" + letter.id();
  }

  public boolean writable() {
    return letter.draft() && refusal == null && !post.underWay();
  }

  /** Whether it can be taken away: not while it waits, nor once it left from here. */
  public boolean removable() {
    return !fresh && !post.underWay() && !post.left();
  }

  public List<BetterLeftOut.Advice> advice() {
    return letter.draft() ? BetterLeftOut.in(letter.text()) : List.of();
  }

  /** What is still to be filled in, in one line; empty where nothing is. */
  public String gaps() {
    return String.join(", ", letter.text().gaps());
  }

  public String sentOn(Texts texts) {
    return letter
        .sentAt()
        .map(at -> texts.get("correspondence.letter.sent-on", post.dates().moment(at)))
        .orElse("");
  }

  /** The same draft in each language. */
  public List<Link> languages(Texts texts) {
    return Arrays.stream(LetterLanguage.values())
        .map(
            each ->
                new Link(
                    fresh(each, template),
                    texts.of("correspondence.language", each),
                    each == letter.language()))
        .toList();
  }

  /** The shipped draft and the person's own templates. */
  public List<Link> sources(Texts texts) {
    var shipped =
        new Link(
            fresh(letter.language(), ""),
            texts.get("correspondence.letter.shipped"),
            template.isEmpty());
    return Stream.concat(Stream.of(shipped), templates.stream().map(this::source)).toList();
  }

  private Link source(LetterTemplate own) {
    String id = own.id().toString();
    return new Link(fresh(letter.language(), id), own.name(), id.equals(template));
  }

  private String fresh(LetterLanguage language, String from) {
    String address = all() + "/new?kind=" + letter.kind().word() + "&language=" + language.code();
    return from.isEmpty() ? address : address + "&template=" + from;
  }

  /** The letter for the person's own mail program (RFC 6068). */
  public String mailto() {
    return "mailto:%s?subject=%s&body=%s"
        .formatted(
            encoded(letter.text().to()).replace("%40", "@"),
            encoded(letter.text().subject()),
            encoded(letter.text().body().replace("\n", "\r\n")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
