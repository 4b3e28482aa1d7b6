package app.onward.feedback;

import app.onward.platform.WorkspaceId;
import app.onward.platform.secrets.Secrets;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The word in the address of an interviewer's page: it names a link, and a keyed hash shows that it
 * was made here.
 */
@Component
class LinkToken {
  private static final int PART = 16;
  private static final int BYTES = 3 * PART;

  private final Secrets secrets;

  LinkToken(Secrets secrets) {
    this.secrets = secrets;
  }

  /** Whose link it is. */
  record Named(WorkspaceId workspace, LinkId link) {}

  String of(Named named) {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    put(bytes, named.workspace().value());
    put(bytes, named.link().value());
    bytes.put(seal(named));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Empty where it was not made here. */
  Optional<Named> read(String token) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
    if (bytes.length != BYTES) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    var named = new Named(new WorkspaceId(id(buffer)), new LinkId(id(buffer)));
    byte[] seal = Arrays.copyOfRange(bytes, 2 * PART, BYTES);
    return MessageDigest.isEqual(seal, seal(named)) ? Optional.of(named) : Optional.empty();
  }

  private byte[] seal(Named named) {
    String hash =
        secrets.hash("interviewer-link", named.workspace().toString(), named.link().toString());
    return Arrays.copyOf(HexFormat.of().parseHex(hash), PART);
  }

  private static void put(ByteBuffer bytes, UUID id) {
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID id(ByteBuffer bytes) {
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
