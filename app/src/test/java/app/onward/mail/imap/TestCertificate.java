package app.onward.mail.imap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for localhost that nobody but these tests trusts, made once a run. */
public final class TestCertificate {
  private static final TestCertificate ONE = new TestCertificate();
  private static final String PASSWORD = "not-a-secret";

  private final Path pem;
  private final SSLContext server;
  private final SSLContext client;

  private TestCertificate() {
    try {
      Path folder = Files.createTempDirectory("onward-certificate-");
      Path store = folder.resolve("server.p12");
      pem = folder.resolve("server.pem");
      keytool(
          "-genkeypair -alias server -keyalg EC -groupname secp256r1 -dname CN=localhost"
              + " -ext san=dns:localhost -validity 2 -storetype PKCS12 -keystore "
              + store);
      keytool("-exportcert -rfc -alias server -keystore " + store + " -file " + pem);
      KeyStore keys = KeyStore.getInstance("PKCS12");
      try (InputStream in = Files.newInputStream(store)) {
        keys.load(in, PASSWORD.toCharArray());
      }
      var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      own.init(keys, PASSWORD.toCharArray());
      server = SSLContext.getInstance("TLS");
      server.init(own.getKeyManagers(), null, null);
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("server", keys.getCertificate("server"));
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      client = SSLContext.getInstance("TLS");
      client.init(null, trust.getTrustManagers(), null);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("A certificate could not be made", failed);
    }
  }

  private static void keytool(String arguments) throws IOException {
    var command =
        new java.util.ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    command.addAll(List.of(arguments.split(" ")));
    command.addAll(List.of("-storepass", PASSWORD));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    try {
      if (process.waitFor() != 0) {
        throw new IOException(said);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  /** The file that a person would name in the settings. */
  public static Path pem() {
    return ONE.pem;
  }

  static SSLSocketFactory server() {
    return ONE.server.getSocketFactory();
  }

  /** Trusts this certificate and no other. */
  static SSLSocketFactory trusting() {
    return ONE.client.getSocketFactory();
  }
}
