package app.onward.accounts.web;

import app.onward.platform.web.PageView.Theme;
import app.onward.platform.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The colours, chosen for one browser and kept in a cookie of its own. */
@Controller
class ThemeController {
  private static final Duration KEPT = Duration.ofDays(400);

  @PostMapping("/settings/theme")
  String choose(
      @RequestParam String theme, HttpServletRequest request, HttpServletResponse response) {
    Theme chosen =
        Arrays.stream(Theme.values())
            .filter(each -> each.name().equalsIgnoreCase(theme))
            .findFirst()
            .orElse(Theme.SYSTEM);
    ResponseCookie cookie =
        ResponseCookie.from(
                Pages.themeCookie(request.isSecure()), chosen.name().toLowerCase(Locale.ROOT))
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(chosen == Theme.SYSTEM ? Duration.ZERO : KEPT)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return "redirect:/settings#colours";
  }
}
