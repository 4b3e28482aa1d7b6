package app.onward.accounts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.session.web.http.CookieSerializer;

/**
 * The cookie that holds the session's token. Over TLS its name starts with {@code __Host-}, which
 * browsers accept only with Secure and for this host alone; on the machine itself, where there is
 * no TLS, its name carries the port, because browsers keep one set of cookies for all ports.
 */
final class SessionCookie implements CookieSerializer {
  /** As long as browsers keep a cookie at most; when a session ends is decided here. */
  private static final Duration KEPT = Duration.ofDays(400);

  @Override
  public void writeCookieValue(CookieValue cookie) {
    boolean ends = cookie.getCookieMaxAge() == 0 || cookie.getCookieValue().isEmpty();
    ResponseCookie written =
        ResponseCookie.from(name(cookie.getRequest()), ends ? "" : cookie.getCookieValue())
            .path("/")
            .httpOnly(true)
            .secure(cookie.getRequest().isSecure())
            .sameSite("Lax")
            .maxAge(ends ? Duration.ZERO : KEPT)
            .build();
    cookie.getResponse().addHeader(HttpHeaders.SET_COOKIE, written.toString());
  }

  @Override
  public List<String> readCookieValues(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(name(request)))
        .map(Cookie::getValue)
        .toList();
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-session" : "session-" + request.getServerPort();
  }
}
