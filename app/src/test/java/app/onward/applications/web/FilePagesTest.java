package app.onward.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files beside an application. */
@OnBothStores
class FilePagesTest {
  private final Applicant applicant;
  private final Seeker seeker;

  FilePagesTest(Dialect dialect) {
    applicant = Applicant.on(dialect);
    seeker = applicant.seeker();
  }

  @Test
  void aFileLeavesOnlyAsADownload() {
    ApplicationId id = applicant.add("Eastmere", "Clerk");
    seeker.get("/applications/" + id);
    byte[] content = "<script>x</script>".getBytes(StandardCharsets.UTF_8);
    Page kept = seeker.upload("/applications/" + id + "/files", "cv.html", content);
    String href = kept.html().select("a[download]").attr("href");

    Page file = seeker.get(href);
    assertThat(file.response().body()).isEqualTo(content);
    assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file.header("Content-Disposition")).startsWith("attachment;").contains("cv.html");

    seeker.get("/applications/" + id);
    Page removed = seeker.post(href + "/removal");
    assertThat(removed.html().select("a[download]")).isEmpty();
    assertThat(seeker.get(href).status()).isEqualTo(404);
  }

  @Test
  void aRemovedFileComesBackWithUndo() {
    ApplicationId id = applicant.add("Eastmere", "Clerk");
    seeker.get("/applications/" + id);
    byte[] content = "My letter".getBytes(StandardCharsets.UTF_8);
    Page kept = seeker.upload("/applications/" + id + "/files", "letter.txt", content);
    String href = kept.html().select("a[download]").attr("href");
    seeker.submit(href + "/removal");

    Page back = seeker.undo();

    assertThat(back.toast()).isEqualTo("Taken back: Removed a file from Eastmere");
    assertThat(back.html().select("a[download]").text()).isEqualTo("letter.txt");
    assertThat(seeker.get(href).response().body()).isEqualTo(content);
  }

  @Test
  void anEmptyFileIsRefused() {
    ApplicationId id = applicant.add("Eastmere", "Clerk");
    seeker.get("/applications/" + id);
    Page page = seeker.upload("/applications/" + id + "/files", "cv.pdf", new byte[0]);

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("file")).isEqualTo("Choose a file that is not empty.");
  }
}
