package app.onward.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.Ids;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.search.SearchDocument.Kind;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothStores
class SearchIndexTest {
  private final SearchIndex index;
  private final RunningOnward onward;
  private final WorkspaceId workspace;

  SearchIndexTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    index = onward.get(SearchIndex.class);
    workspace = onward.newWorkspace();
  }

  @ParameterizedTest
  @CsvSource({
    "analyst, 1",
    "ANALYST, 1",
    "anal, 1",
    "eastmere data, 1",
    "zürich, 1",
    "zurich, 1",
    "unknown, 0",
    "analyst unknown, 0",
    "'', 0",
    "'\"; DROP', 0",
    "a & b | !c:*, 0"
  })
  void findsWordsByTheirBeginning(String typed, int found) {
    put("Data Analyst, University of Eastmere", "An interview in Zürich on Friday");

    assertThat(find(typed)).hasSize(found);
  }

  @Test
  void aWordInTheTitleCountsMore() {
    UUID inBody = put("Clerk", "The analyst will call you");
    UUID inTitle = put("Analyst", "We will call you");

    assertThat(find("analyst"))
        .extracting(hit -> hit.document().id())
        .containsExactly(inTitle, inBody);
  }

  @Test
  void puttingAgainReplaces() {
    UUID id = put("Analyst", "first");
    index.put(workspace, document(id, "Nurse", "second"));

    assertThat(find("analyst")).isEmpty();
    assertThat(find("nurse")).hasSize(1);
  }

  @Test
  void whatIsRemovedIsGone() {
    UUID id = put("Analyst", "text");
    index.remove(workspace, Kind.NOTE, id);

    assertThat(find("analyst")).isEmpty();
  }

  @Test
  void anotherWorkspaceSeesNothing() {
    put("Analyst", "text");

    assertThat(index.find(onward.newWorkspace(), "analyst", PageRequest.number(1)).rows())
        .isEmpty();
  }

  @Test
  void marksTheWordsFound() {
    put("Data Analyst", "Zürich is where the analysts sit");

    SearchHit hit = find("analyst zur").getFirst();
    assertThat(hit.title().pieces())
        .containsExactly(new Marked.Piece("Data ", false), new Marked.Piece("Analyst", true));
    assertThat(hit.snippet().pieces())
        .filteredOn(Marked.Piece::found)
        .extracting(Marked.Piece::text)
        .containsExactly("Zürich", "analysts");
  }

  private UUID put(String title, String body) {
    UUID id = Ids.next();
    index.put(workspace, document(id, title, body));
    return id;
  }

  private static SearchDocument document(UUID id, String title, String body) {
    return new SearchDocument(Kind.NOTE, id, null, title, body, Instant.EPOCH);
  }

  private List<SearchHit> find(String typed) {
    return index.find(workspace, typed, PageRequest.number(1)).rows();
  }
}
