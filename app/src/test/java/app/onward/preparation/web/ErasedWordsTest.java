package app.onward.preparation.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import app.onward.platform.testing.StoreBytes;
import app.onward.preparation.Prepared;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is erased is nowhere any more, not even in the database's files. */
@OnBothStores
class ErasedWordsTest {
  private final RunningOnward onward;
  private final Seeker seeker;
  private final String word;

  ErasedWordsTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
    word = "heron" + onward.newWorkspace();
  }

  @Test
  void notesBesideAGuideGoWithTheirOlderWordings() throws IOException {
    seeker.get("/guides/law");
    seeker.submit("/guides/law/note", "text", "The " + word);
    seeker.submit("/guides/law/note", "text", "The " + word + " again");
    seeker.undo();

    erase("/guides/law", "/guides/law/note/erasure");

    assertThat(seeker.get("/guides/law").html().select("#text").text()).isEmpty();
    assertThat(StoreBytes.contain(onward, word)).isFalse();
  }

  @Test
  void aGuideOfOnesOwnGoes() throws IOException {
    seeker.get("/guides/own/new?topic=law");
    String own = seeker.submit("/guides/own", "title", "Mine", "text", "The " + word).path();

    erase(own, own + "/erasure");

    assertThat(seeker.get(own).status()).isEqualTo(404);
    assertThat(StoreBytes.contain(onward, word)).isFalse();
  }

  @Test
  void theWordsForASheetGo() throws IOException {
    String sheet = Prepared.sheet(new Prepared(onward, seeker.workspace()).panel());
    seeker.get(sheet + "/words");
    seeker.submit(sheet + "/words", "salary", word);

    erase(sheet + "/words", sheet + "/words/erasure");

    assertThat(seeker.get(sheet).main()).doesNotContain(word);
    assertThat(StoreBytes.contain(onward, word)).isFalse();
  }

  private void erase(String page, String erasure) {
    assertThat(seeker.get(page).html().select("main a[href='" + erasure + "']")).hasSize(1);
    assertThat(seeker.get(erasure).main()).contains("It cannot be brought back");
    Page erased = seeker.submit(erasure);
    assertThat(erased.toast()).isEqualTo("Erased.");
  }
}
