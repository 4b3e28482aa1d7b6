package app.onward.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GlanceLossTest {

  @Test
  void atMostOneJobMailInAThousandIsLost() throws IOException {
    GlanceLoss loss = new GlanceLoss();
    loss.addAll(Path.of(""));
    assertThat(loss.told()).isGreaterThan(5_000);
    assertThat(loss.lost() * 1_000).isLessThanOrEqualTo(loss.told());
  }
}
