package app.onward.inbox.web;

import app.onward.inbox.Import;
import app.onward.inbox.ImportId;
import app.onward.inbox.ImportMail;
import app.onward.inbox.Imports;
import app.onward.inbox.RemoveImport;
import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bringing mail in, and watching how far it has come. */
@Controller
@RequestMapping("/imports")
class ImportsController {
  private final ImportMail importMail;
  private final Imports imports;
  private final RemoveImport removeImport;
  private final IncomingFiles incomingFiles;
  private final Texts texts;
  private final Clock clock;

  ImportsController(
      ImportMail importMail,
      Imports imports,
      RemoveImport removeImport,
      IncomingFiles incomingFiles,
      Texts texts,
      Clock clock) {
    this.importMail = importMail;
    this.imports = imports;
    this.removeImport = removeImport;
    this.incomingFiles = incomingFiles;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView all(WorkspaceId workspace, @RequestParam(defaultValue = "1") int page) {
    return list(workspace, PageRequest.number(page), null);
  }

  @PostMapping
  ModelAndView bringIn(
      WorkspaceId workspace, @RequestParam(required = false) @Nullable List<MultipartFile> files)
      throws IOException {
    List<MultipartFile> sent = files == null ? List.of() : files;
    List<MultipartFile> chosen = sent.stream().filter(file -> !file.isEmpty()).toList();
    if (chosen.isEmpty()) {
      ModelAndView again =
          list(workspace, PageRequest.number(1), texts.get("imports.problem.nothing-chosen"));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    IncomingFiles.Kept kept = incomingFiles.keep(chosen);
    ImportId id = importMail.startCopy(workspace, kept.directory(), kept.name());
    return new ModelAndView("redirect:/imports/" + id);
  }

  @GetMapping("/{id}")
  ModelAndView one(
      WorkspaceId workspace, @PathVariable String id, @RequestParam(defaultValue = "1") int page) {
    Import found = importMail.status(workspace, ImportId.of(id));
    var skips = imports.skips(workspace, found.id(), PageRequest.number(page));
    return new ModelAndView("imports/import", "page", new ImportPage(line(found), skips));
  }

  @PostMapping("/{id}/cancellation")
  String cancel(WorkspaceId workspace, @PathVariable String id) {
    Import found = importMail.status(workspace, ImportId.of(id));
    importMail.cancel(workspace, found.id());
    return "redirect:/imports/" + found.id();
  }

  @PostMapping("/{id}/removal")
  String remove(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    boolean removed = removeImport.remove(workspace, ImportId.of(id));
    next.addFlashAttribute(
        "toast", Toast.of(removed ? "imports.toast.removed" : "imports.toast.still-reading"));
    return removed ? "redirect:/imports" : "redirect:/imports/" + ImportId.of(id);
  }

  private ModelAndView list(WorkspaceId workspace, PageRequest page, @Nullable String problem) {
    Page<ImportLine> lines = imports.all(workspace, page).map(this::line);
    return new ModelAndView("imports/imports", "page", new ImportsPage(lines, problem));
  }

  private ImportLine line(Import found) {
    return ImportLine.of(found, texts, Dates.of(texts, clock));
  }
}
