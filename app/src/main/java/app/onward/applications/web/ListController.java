package app.onward.applications.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.applications.LookAlikes;
import app.onward.applications.QuietLines;
import app.onward.applications.SaveView;
import app.onward.applications.SaveView.Saving;
import app.onward.applications.SavedViewId;
import app.onward.applications.SavedViews;
import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.platform.web.Toast;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of applications and its saved views. */
@Controller
@RequestMapping("/applications")
class ListController {
  private final Applications applications;
  private final LookAlikes alike;
  private final SavedViews views;
  private final SaveView saveView;
  private final List<QuietLines> quiet;
  private final Texts texts;
  private final Clock clock;

  ListController(
      Applications applications,
      LookAlikes alike,
      SavedViews views,
      SaveView saveView,
      List<QuietLines> quiet,
      Texts texts,
      Clock clock) {
    this.applications = applications;
    this.alike = alike;
    this.views = views;
    this.saveView = saveView;
    this.quiet = List.copyOf(quiet);
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(WorkspaceId workspace, @RequestParam MultiValueMap<String, String> parameters) {
    return page(workspace, ListQuery.of(parameters), "", Problems.none());
  }

  @PostMapping("/views")
  ModelAndView save(
      WorkspaceId workspace,
      @RequestParam String name,
      @RequestParam String query,
      RedirectAttributes next) {
    ListQuery shown = ListQuery.of(query);
    return answer(workspace, saveView.save(workspace, name, shown.canonical()), shown, name, next);
  }

  @PostMapping("/views/{id}/name")
  ModelAndView rename(
      WorkspaceId workspace,
      @PathVariable String id,
      @RequestParam String name,
      @RequestParam String query,
      RedirectAttributes next) {
    Saving saving = saveView.rename(workspace, SavedViewId.of(id), name);
    return answer(workspace, saving, ListQuery.of(query), name, next);
  }

  @PostMapping("/views/{id}/removal")
  ModelAndView remove(WorkspaceId workspace, @PathVariable String id, RedirectAttributes next) {
    return saved(saveView.remove(workspace, SavedViewId.of(id)), "/applications", next);
  }

  private ModelAndView answer(
      WorkspaceId workspace, Saving saving, ListQuery shown, String name, RedirectAttributes next) {
    return switch (saving) {
      case Saving.Saved saved -> saved(saved, shown.href(), next);
      case Saving.Refused(var problem) -> {
        String key = "applications.views.refused." + problem.name().toLowerCase(Locale.ROOT);
        ModelAndView again = page(workspace, shown, name, Problems.of("name", texts.get(key)));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private static ModelAndView saved(Saving.Saved saved, String href, RedirectAttributes next) {
    next.addFlashAttribute(
        "toast", Toast.of(saved.summaryKey(), saved.view().name()).undoneBy(saved.act()));
    return new ModelAndView("redirect:" + href);
  }

  private ModelAndView page(
      WorkspaceId workspace, ListQuery query, String newName, Problems problems) {
    Page<ApplicationRow> rows =
        applications.list(workspace, query.filter(), PageRequest.number(query.page()));
    List<ApplicationId> ids =
        rows.rows().stream().filter(ApplicationRow::open).map(ApplicationRow::id).toList();
    return new ModelAndView(
        "applications/list",
        "page",
        new ListPage(
            query,
            rows,
            views.all(workspace),
            alike.among(workspace, ids),
            quiet.stream()
                .flatMap(each -> each.of(workspace, QuietLines.Place.LIST).stream())
                .toList(),
            Dates.of(texts, clock),
            newName,
            problems));
  }
}
