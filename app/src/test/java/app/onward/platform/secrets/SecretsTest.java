package app.onward.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.onward.platform.config.SettingsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  private final Secrets secrets = new Secrets(new byte[32]);

  @Test
  void opensWhatItSealed() {
    byte[] sealed = secrets.seal("app password ü");

    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("password");
    assertThat(secrets.open(sealed)).isEqualTo("app password ü");
  }

  @Test
  void theSameSecretIsSealedDifferentlyEachTime() {
    assertThat(secrets.seal("x")).isNotEqualTo(secrets.seal("x"));
  }

  @Test
  void anotherKeyOpensNothing() {
    byte[] other = new byte[32];
    other[0] = 1;

    assertThatIllegalStateException().isThrownBy(() -> new Secrets(other).open(secrets.seal("x")));
  }

  @Test
  void hashesKeepPartsApart() {
    assertThat(secrets.hash("ab", "c")).isNotEqualTo(secrets.hash("a", "bc"));
    assertThat(secrets.hash("a")).isEqualTo(secrets.hash("a")).hasSize(64);
  }

  @Test
  void theKeyIsMadeOnceForItsOwnerAlone(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("onward.key");

    assertThat(KeyFile.readOrMake(file)).isEqualTo(KeyFile.readOrMake(file));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aDamagedKeyIsNamed(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("onward.key"), "not a key");

    assertThatThrownBy(() -> KeyFile.readOrMake(file))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(file.toString());
  }
}
