package app.onward.mail.imap;

import app.onward.mail.MailFailure;
import app.onward.mail.MailFailure.Reason;
import app.onward.mail.MailServerException;
import jakarta.mail.AuthenticationFailedException;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ConnectionException;

/** Tells from what the library throws what went wrong. */
public final class ServerFailures {
  private ServerFailures() {}

  public static MailServerException of(Exception failure) {
    List<Throwable> causes =
        Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
            .limit(20)
            .toList();
    for (Throwable cause : causes) {
      if (cause instanceof MailServerException told) {
        return told;
      }
    }
    for (Throwable cause : causes.reversed()) {
      Optional<MailServerException> known = known(cause, failure);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return failed(Reason.DROPPED, failure);
  }

  /** Looked at from the innermost cause outwards, because that one knows best. */
  private static Optional<MailServerException> known(Throwable cause, Exception failure) {
    return Optional.ofNullable(
        switch (cause) {
          case CertificateException wrong -> failed(certificate(wrong), failure);
          case UnknownHostException _ -> failed(Reason.HOST_NOT_FOUND, failure);
          case SocketTimeoutException slow ->
              failed(
                  String.valueOf(slow.getMessage()).toLowerCase(Locale.ROOT).contains("connect")
                      ? Reason.NOT_REACHED
                      : Reason.TOO_SLOW,
                  failure);
          case ConnectException _ -> failed(Reason.NOT_REACHED, failure);
          case NoRouteToHostException _ -> failed(Reason.NOT_REACHED, failure);
          case SSLException broken when !dropped(broken) -> failed(Reason.NO_TLS, failure);
          case EOFException _ -> failed(Reason.DROPPED, failure);
          case SocketException _ -> failed(Reason.DROPPED, failure);
          case ConnectionException _ -> failed(Reason.DROPPED, failure);
          case AuthenticationFailedException refused -> signIn(refused);
          case CommandFailedException no -> said(no);
          case Exception other when String.valueOf(other.getMessage()).contains("STARTTLS") ->
              failed(Reason.NO_TLS, failure);
          default -> null;
        });
  }

  private static boolean dropped(SSLException broken) {
    String message = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
    return broken.getCause() instanceof SocketException
        || broken.getCause() instanceof EOFException
        || message.contains("closed")
        || message.contains("connection reset");
  }

  private static Reason certificate(CertificateException wrong) {
    String message = String.valueOf(wrong.getMessage());
    return message.startsWith("No ") ? Reason.CERTIFICATE_OTHER_NAME : Reason.CERTIFICATE_UNKNOWN;
  }

  private static MailServerException signIn(AuthenticationFailedException refused) {
    String words = String.valueOf(refused.getMessage());
    return words.contains("UNAVAILABLE")
        ? failed(Reason.BUSY, words, refused)
        : failed(Reason.WRONG_PASSWORD, words, refused);
  }

  private static MailServerException said(CommandFailedException no) {
    var response = no.getResponse();
    String words = response == null ? String.valueOf(no.getMessage()) : response.getRest();
    boolean later =
        Stream.of("UNAVAILABLE", "INUSE", "LIMIT", "THROTTLED").anyMatch(words::contains);
    return failed(later ? Reason.BUSY : Reason.REFUSED, words, no);
  }

  private static MailServerException failed(Reason reason, Exception failure) {
    return failed(reason, "", failure);
  }

  private static MailServerException failed(Reason reason, String words, Exception failure) {
    return new MailServerException(new MailFailure(reason, words), failure);
  }
}
