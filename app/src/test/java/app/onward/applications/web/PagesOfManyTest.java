package app.onward.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import app.onward.platform.testing.StoreQueries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many applications and events cost a page no more than few. */
@OnBothStores
class PagesOfManyTest {
  private final Applicant applicant;
  private final Seeker seeker;

  PagesOfManyTest(Dialect dialect) {
    applicant = Applicant.on(dialect);
    seeker = applicant.seeker();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/applications", "/applications/board", "/search?q=clerk", "/acts"})
  void aPageAsksTheStoreAsOftenForManyAsForFew(String path) throws IOException {
    for (int i = 0; i < 3; i++) {
      applicant.add("Employer " + i, "Clerk");
    }
    int few = queries(path);
    for (int i = 3; i < 40; i++) {
      applicant.add("Employer " + i, "Clerk");
    }

    assertThat(queries(path)).isEqualTo(few).isBetween(1, 19);
    assertThat(compressed(seeker.get(path))).isLessThan(100 * 1024);
  }

  /** Every module that has something beside a timeline asks once or twice. */
  @Test
  void aTimelineAsksTheStoreAsOftenForManyEventsAsForFew() {
    String path =
        "/applications/" + applicant.add("Eastmere", "Clerk", applicant.today().minusDays(40));
    happen(path, 2);
    int few = queries(path);
    happen(path, 12);

    assertThat(seeker.get(path).main()).contains("Note 12", "12.pdf");
    assertThat(queries(path)).isEqualTo(few).isBetween(1, 24);
  }

  private void happen(String path, int number) {
    for (int i = 0; i <= number; i++) {
      seeker.get(path);
      seeker.post(path + "/notes", "text", "Note " + i);
      seeker.post(path + "/stage", "stage", i % 2 == 0 ? "interview" : "final");
      seeker.get(path);
      seeker.upload(path + "/files", i + ".pdf", new byte[] {(byte) i});
    }
  }

  private int queries(String path) {
    seeker.get(path);
    return StoreQueries.during(() -> seeker.get(path));
  }

  private static int compressed(Page page) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(page.response().body());
    }
    return bytes.size();
  }
}
