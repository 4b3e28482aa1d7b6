package app.onward.applications.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.KeepFile;
import app.onward.applications.KeepFile.Incoming;
import app.onward.applications.KeptFile;
import app.onward.applications.Recording;
import app.onward.platform.WorkspaceId;
import app.onward.platform.files.FileStore;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files kept with an application; they leave only as downloads and are never shown. */
@Controller
@RequestMapping("/applications/{id}/files")
class FileController {
  private final Applications applications;
  private final KeepFile keepFile;
  private final FileStore store;
  private final Texts texts;

  FileController(Applications applications, KeepFile keepFile, FileStore store, Texts texts) {
    this.applications = applications;
    this.keepFile = keepFile;
    this.store = store;
    this.texts = texts;
  }

  @PostMapping
  ModelAndView keep(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam MultipartFile file,
      RedirectAttributes next)
      throws IOException {
    Application application = Shown.application(applications, workspace, id);
    String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    String type = file.getContentType() == null ? "" : file.getContentType();
    try (InputStream content = file.getInputStream()) {
      var incoming = new Incoming(name, type, file.getSize(), content);
      return answer(application, keepFile.keep(workspace, application.id(), incoming), next);
    }
  }

  @GetMapping("/{sha256}")
  ResponseEntity<InputStreamResource> download(
      WorkspaceId workspace, @PathVariable String id, @PathVariable String sha256) {
    ApplicationId application = Shown.id(applications, workspace, id);
    KeptFile file = keepFile.find(workspace, application, sha256);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .contentLength(file.size())
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new InputStreamResource(store.open(file.sha256())));
  }

  @PostMapping("/{sha256}/removal")
  String remove(
      WorkspaceId workspace,
      @PathVariable String id,
      @PathVariable String sha256,
      RedirectAttributes next) {
    ApplicationId application = Shown.id(applications, workspace, id);
    return "redirect:" + Answered.href(keepFile.remove(workspace, application, sha256), id, next);
  }

  private ModelAndView answer(
      Application application, Recording recording, RedirectAttributes next) {
    if (recording instanceof Recording.Refused(var refusal, _)) {
      String key = "applications.refused." + refusal.name().toLowerCase(Locale.ROOT);
      var again =
          new ModelAndView(
              "applications/file",
              "page",
              new FilePage(application, Problems.of("file", texts.get(key))));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    return new ModelAndView(
        "redirect:" + Answered.href(recording, application.id().toString(), next));
  }
}
