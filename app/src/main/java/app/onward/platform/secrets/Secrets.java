package app.onward.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** Seals secrets at rest and makes keyed hashes, with a key that is not in the database. */
public final class Secrets {
  static final int KEY_BYTES = 32;
  private final BytesEncryptor encryptor;
  private final SecretKeySpec hashKey;

  /**
   * @param key 32 bytes; two keys are derived from it, one to seal and one to hash
   */
  public Secrets(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("The key has " + key.length + " bytes instead of 32");
    }
    this.encryptor =
        new AesBytesEncryptor(
            new SecretKeySpec(derive(key, "seal"), "AES"),
            KeyGenerators.secureRandom(16),
            CipherAlgorithm.GCM);
    this.hashKey = new SecretKeySpec(derive(key, "hash"), "HmacSHA256");
  }

  /** Seals a text with AES-256-GCM and a fresh nonce. */
  public byte[] seal(String secret) {
    return encryptor.encrypt(secret.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Opens what {@link #seal} closed.
   *
   * @throws IllegalStateException if it was sealed with another key or changed since
   */
  public String open(byte[] sealed) {
    return new String(encryptor.decrypt(sealed), StandardCharsets.UTF_8);
  }

  /** A keyed hash (HMAC-SHA-256, 64 hex digits) that tells nothing to whoever lacks the key. */
  public String hash(String... parts) {
    Mac mac = mac(hashKey);
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      mac.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
      mac.update((byte) ':');
      mac.update(bytes);
    }
    return HexFormat.of().formatHex(mac.doFinal());
  }

  private static byte[] derive(byte[] key, String purpose) {
    Mac mac = mac(new SecretKeySpec(key, "HmacSHA256"));
    return Arrays.copyOf(
        mac.doFinal(("onward/" + purpose).getBytes(StandardCharsets.US_ASCII)), 32);
  }

  private static Mac mac(SecretKeySpec key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", missing);
    }
  }
}
