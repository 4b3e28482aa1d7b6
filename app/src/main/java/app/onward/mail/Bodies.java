package app.onward.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The readable texts of a message, chosen from its parts.
 *
 * @param sections in the order of reading
 * @param calendars invites, in the order of the parts
 */
record Bodies(List<Section> sections, List<Part.Leaf> calendars, List<Attachment> attachments) {

  /** One text, in one form or both; the HTML is null when there is none. */
  record Section(Part.@Nullable Leaf plain, Part.@Nullable Leaf html, String heading) {}

  static Bodies of(Part root) {
    Bodies bodies = new Bodies(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    bodies.sections.addAll(bodies.visit(root, ""));
    return bodies;
  }

  private List<Section> visit(Part part, String within) {
    return switch (part) {
      case Part.Leaf leaf -> leaf(leaf, within);
      case Part.Multi multi when multi.subtype().equals("alternative") -> alternative(multi);
      case Part.Multi multi -> {
        List<Section> all = new ArrayList<>();
        multi.parts().forEach(inner -> all.addAll(visit(inner, multi.subtype())));
        yield all;
      }
      case Part.Nested nested -> nested(nested, within);
    };
  }

  private List<Section> leaf(Part.Leaf leaf, String within) {
    if (leaf.isCalendar()) {
      calendars.add(leaf);
    }
    boolean html = leaf.type().equals("text/html") || leaf.type().equals("application/xhtml+xml");
    boolean text = html || leaf.type().startsWith("text/");
    if (!text
        || leaf.isAttachment()
        || leaf.isCalendar()
        || within.equals("report") && !isPlain(leaf)) {
      list(leaf, within);
      return List.of();
    }
    return List.of(html ? new Section(null, leaf, "") : new Section(leaf, null, ""));
  }

  private static boolean isPlain(Part.Leaf leaf) {
    return leaf.type().equals("text/plain") || leaf.type().equals("text/html");
  }

  private void list(Part.Leaf leaf, String within) {
    boolean shownInline =
        leaf.type().startsWith("image/")
            && !leaf.isAttachment()
            && (leaf.embedded() || within.equals("related"));
    boolean invite = leaf.isCalendar() && leaf.name().isEmpty();
    if (!invite && (leaf.size() > 0 || !leaf.name().isEmpty())) {
      attachments.add(
          new Attachment(leaf.index(), leaf.name(), leaf.type(), leaf.size(), shownInline));
    }
  }

  /** The same text in several forms: the first plain one beside the last HTML. */
  private List<Section> alternative(Part.Multi multi) {
    List<Section> plain = List.of();
    List<Section> html = List.of();
    for (Part part : multi.parts()) {
      List<Section> form = visit(part, "alternative");
      if (form.stream().anyMatch(section -> section.html() != null)) {
        html = form;
      } else if (plain.isEmpty()) {
        plain = form;
      }
    }
    if (plain.isEmpty() || html.isEmpty()) {
      return html.isEmpty() ? plain : html;
    }
    Section first = html.getFirst();
    List<Section> both = new ArrayList<>(html);
    both.set(0, new Section(plain.getFirst().plain(), first.html(), first.heading()));
    return both;
  }

  /** A message within: forwarded content, unless it comes back in a delivery report. */
  private List<Section> nested(Part.Nested nested, String within) {
    if (within.equals("report")) {
      return List.of();
    }
    List<Section> inner = visit(nested.content(), "message");
    if (inner.isEmpty()) {
      return inner;
    }
    List<Section> all = new ArrayList<>(inner);
    Section first = inner.getFirst();
    all.set(0, new Section(first.plain(), first.html(), heading(nested.fields())));
    return all;
  }

  private static String heading(List<Headers.Field> fields) {
    StringBuilder lines = new StringBuilder("---------- Forwarded message ---------\n");
    for (Headers.Field field : fields) {
      if (List.of("from", "date", "subject", "to")
          .contains(field.name().toLowerCase(Locale.ROOT))) {
        String value = EncodedWords.decodeRaw(HeaderBlock.unfold(field.value()));
        lines.append(field.name()).append(": ").append(value).append('\n');
      }
    }
    return lines.append('\n').toString();
  }
}
