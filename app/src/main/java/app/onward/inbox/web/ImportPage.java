package app.onward.inbox.web;

import app.onward.inbox.ImportSkip;
import app.onward.platform.Page;
import app.onward.platform.web.Texts;

/** One import: how far it is, what it found, what it passed over. */
public record ImportPage(ImportLine line, Page<ImportSkip> skips) {
  /** Why something was passed over, in words. */
  public String reason(Texts texts, ImportSkip skip) {
    return texts.get(skip.reason().messageKey());
  }

  /** What is known of a message that was passed over; its place where nothing else is. */
  public String what(ImportSkip skip) {
    if (!skip.subject().isBlank()) {
      return skip.subject();
    }
    return skip.sender().isBlank() ? place(skip) : skip.sender();
  }

  /** Where in its file it begins; of a mail on a server its folder. */
  public String where(Texts texts, ImportSkip skip) {
    return line.ofAccount()
        ? place(skip)
        : texts.get("imports.skips.place", place(skip), skip.offset());
  }

  private String place(ImportSkip skip) {
    return line.uploaded() ? IncomingFiles.withoutNumber(skip.place()) : skip.place();
  }
}
