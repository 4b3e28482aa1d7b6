package app.onward.platform.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** TLS that trusts whom Java trusts, and besides them the certificates in a file. */
final class TrustedCertificates {
  private TrustedCertificates() {}

  /** TLS with Java's own trust and nothing else. */
  static SSLSocketFactory usual() {
    try {
      return SSLContext.getDefault().getSocketFactory();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has TLS", missing);
    }
  }

  /**
   * TLS that also trusts the certificates in a file.
   *
   * @param file in PEM form
   * @throws IOException if the file cannot be read, or holds something else
   */
  static SSLSocketFactory with(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      var trusted = new ArrayList<Certificate>(usuallyTrusted());
      trusted.addAll(CertificateFactory.getInstance("X.509").generateCertificates(in));
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust(store(trusted)).getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException malformed) {
      throw new IOException(file + " holds no certificates", malformed);
    }
  }

  private static List<X509Certificate> usuallyTrusted() throws GeneralSecurityException {
    return Stream.of(trust(null).getTrustManagers())
        .filter(X509TrustManager.class::isInstance)
        .flatMap(manager -> Stream.of(((X509TrustManager) manager).getAcceptedIssuers()))
        .toList();
  }

  private static TrustManagerFactory trust(@Nullable KeyStore store)
      throws GeneralSecurityException {
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    return trust;
  }

  private static KeyStore store(List<Certificate> trusted)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (int i = 0; i < trusted.size(); i++) {
      store.setCertificateEntry("trusted-" + i, trusted.get(i));
    }
    return store;
  }
}
