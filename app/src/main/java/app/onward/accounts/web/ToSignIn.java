package app.onward.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends strangers to the sign-in page, which brings them back to where they wanted to go. */
final class ToSignIn implements AuthenticationEntryPoint {
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
      throws IOException {
    boolean page = request.getMethod().equals("GET");
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String signIn =
        page ? Destination.of(request.getRequestURI() + query).signInAddress() : "/sign-in";
    if (request.getHeader("HX-Request") != null) {
      // A part of a page was asked for: the whole page has to go to the sign-in.
      response.setHeader("HX-Redirect", "/sign-in");
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    response.sendRedirect(signIn);
  }
}
