package app.onward.applications;

import app.onward.platform.WorkspaceId;
import app.onward.platform.search.SearchDocument;
import app.onward.platform.search.SearchDocument.Kind;
import app.onward.platform.search.SearchIndex;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps notes and postings findable, within the transaction that changes their timeline. */
@Component
public class SearchedTexts {
  private final SearchIndex index;

  SearchedTexts(SearchIndex index) {
    this.index = index;
  }

  /**
   * Brings the index from what stood on a timeline to what stands on it now.
   *
   * @param before or null if the application is new
   * @param after or null if nothing is left of it
   */
  public void follow(WorkspaceId workspace, @Nullable Timeline before, @Nullable Timeline after) {
    List<SearchDocument> was = documents(before);
    List<SearchDocument> is = documents(after);
    Set<UUID> kept = new HashSet<>(is.stream().map(SearchDocument::id).toList());
    was.stream()
        .filter(document -> !kept.contains(document.id()))
        .forEach(document -> index.remove(workspace, document.kind(), document.id()));
    is.stream()
        .filter(document -> !was.contains(document))
        .forEach(document -> index.put(workspace, document));
  }

  private static List<SearchDocument> documents(@Nullable Timeline timeline) {
    Application application = timeline == null ? null : timeline.application();
    if (timeline == null || application == null || application.removed()) {
      return List.of();
    }
    var documents = new ArrayList<SearchDocument>();
    Note.of(timeline).forEach(note -> documents.add(document(application, note)));
    for (Event event : timeline.events()) {
      if (event.fact() instanceof Fact.PostingKept(String text, _)) {
        documents.removeIf(document -> document.kind() == Kind.POSTING);
        documents.add(posting(application, event, text));
      }
    }
    return documents;
  }

  private static SearchDocument document(Application application, Note note) {
    return new SearchDocument(
        Kind.NOTE,
        note.id().value(),
        application.id().value(),
        title(application),
        note.text(),
        note.writtenAt());
  }

  /** An application has one posting to be found, the last that was kept. */
  private static SearchDocument posting(Application application, Event event, String text) {
    return new SearchDocument(
        Kind.POSTING,
        application.id().value(),
        application.id().value(),
        title(application),
        text,
        event.when().day().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static String title(Application application) {
    return application.details().employer() + ", " + application.details().role();
  }
}
