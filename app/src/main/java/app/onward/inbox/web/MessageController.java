package app.onward.inbox.web;

import app.onward.inbox.JobMail;
import app.onward.inbox.MessageId;
import app.onward.inbox.Messages;
import app.onward.inbox.Suggestion;
import app.onward.inbox.Suggestions;
import app.onward.mail.Attachment;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.FramePolicy;
import app.onward.platform.web.Texts;
import app.onward.understanding.Evidence;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A kept mail on its own, its HTML in a frame that can do nothing, and its files. */
@Controller
@RequestMapping("/messages/{id}")
class MessageController {
  private static final Evidence NOTHING = new Evidence(Evidence.Place.NOWHERE, "");

  private final Messages messages;
  private final Suggestions suggestions;
  private final MailViews views;
  private final Texts texts;
  private final Clock clock;

  MessageController(
      Messages messages, Suggestions suggestions, MailViews views, Texts texts, Clock clock) {
    this.messages = messages;
    this.suggestions = suggestions;
    this.views = views;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView page(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean open,
      @RequestParam(defaultValue = "") String as) {
    JobMail mail = find(workspace, id);
    Optional<Suggestion> suggestion = suggestions.find(workspace, mail.id());
    boolean sealed = !open && suggestion.map(Suggestion::sealed).orElse(false);
    boolean hard = suggestion.map(Suggestion::hard).orElse(false);
    boolean asHtml = as.equals("html") && !sealed;
    MailView view = views.of(mail, NOTHING, sealed, asHtml, Dates.of(texts, clock));
    return new ModelAndView("inbox/message", "page", new MessagePage(view, hard));
  }

  @GetMapping("/body")
  ResponseEntity<String> body(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean open,
      HttpServletRequest request) {
    String html =
        views
            .html(find(workspace, id, open))
            .orElseThrow(() -> new UnknownIdException("HTML of " + id));
    FramePolicy.FOREIGN_HTML.applyTo(request);
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .body("<!DOCTYPE html><meta charset=\"utf-8\"><title></title><body>" + html);
  }

  @GetMapping("/attachments/{index}")
  ResponseEntity<byte[]> attachment(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable int index,
      @RequestParam(defaultValue = "false") boolean open) {
    JobMail mail = find(workspace, id, open);
    Attachment attachment =
        views
            .attachment(mail, index)
            .orElseThrow(() -> new UnknownIdException("attachment " + index));
    byte[] content =
        views.content(mail, index).orElseThrow(() -> new UnknownIdException("attachment " + index));
    String name = attachment.name().isBlank() ? "attachment" : attachment.name();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content);
  }

  /** Of sealed mail nothing is there until it is opened. */
  private JobMail find(WorkspaceId workspace, String id, boolean open) {
    JobMail mail = find(workspace, id);
    boolean sealed =
        !open && suggestions.find(workspace, mail.id()).map(Suggestion::sealed).orElse(false);
    if (sealed) {
      throw new UnknownIdException(id);
    }
    return mail;
  }

  private JobMail find(WorkspaceId workspace, String id) {
    return messages.find(workspace, MessageId.of(id)).orElseThrow(() -> new UnknownIdException(id));
  }
}
