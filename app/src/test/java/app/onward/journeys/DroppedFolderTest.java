package app.onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.onward.inbox.InboxMails;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.Chromium;
import app.onward.platform.testing.RunningOnward;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of mail, dropped into the page as a file manager drops it. */
class DroppedFolderTest {
  private final RunningOnward onward = RunningOnward.on(Dialect.SQLITE);
  @TempDir private Path folder;

  @Test
  void everythingInItIsRead() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("mail/2026"));
    Files.writeString(folder.resolve("mail/receipt.eml"), InboxMails.RECEIPT);
    Files.writeString(inner.resolve("interview.eml"), InboxMails.INTERVIEW);
    Files.writeString(inner.resolve("sunday.eml"), InboxMails.ORDINARY);
    // More than the browser hands out at once.
    for (String each : InboxMails.many(120)) {
      Files.writeString(inner.resolve(each.hashCode() + ".eml"), each);
    }
    try (BrowserContext context = Chromium.context(Chromium.wide())) {
      Page page = context.newPage();
      Person.signIn(page, onward, onward.newWorkspace());
      page.navigate(onward.address() + "/imports");
      drop(page, folder.resolve("mail"));

      assertThat(page.getByRole(AriaRole.MAIN)).containsText("Look at what was found");
      assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("+122");
    }
  }

  private static void drop(Page page, Path dropped) {
    BoundingBox area = page.locator(".drop").boundingBox();
    JsonArray files = new JsonArray();
    files.add(dropped.toString());
    var data = new JsonObject();
    data.add("items", new JsonArray());
    data.add("files", files);
    data.addProperty("dragOperationsMask", 1);
    CDPSession browser = page.context().newCDPSession(page);
    for (String type : new String[] {"dragEnter", "dragOver", "drop"}) {
      var event = new JsonObject();
      event.addProperty("type", type);
      event.addProperty("x", area.x + area.width / 2);
      event.addProperty("y", area.y + area.height / 2);
      event.add("data", data);
      browser.send("Input.dispatchDragEvent", event);
    }
  }
}
