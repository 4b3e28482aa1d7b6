package app.onward.platform.web;

import app.onward.platform.FullDisk;
import app.onward.platform.web.ErrorPage.Kind;
import app.onward.platform.web.ErrorPage.Typed;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says in words what went wrong; a defect gets a number, under which the log tells the rest. */
@Controller
class ErrorPages implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int MOST_FIELDS = 40;

  @RequestMapping("/error")
  ModelAndView show(HttpServletRequest request) {
    int status = status(request);
    boolean stale = request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
    Kind kind = stale ? Kind.STALE_FORM : Kind.of(status);
    String number = kind == Kind.BROKEN || kind == Kind.DISK_FULL ? log(request) : null;
    var shown =
        new ModelAndView(
            "platform/error",
            "page",
            new ErrorPage(kind, number, stale ? typed(request) : List.of()));
    shown.setStatus(HttpStatusCode.valueOf(status));
    return shown;
  }

  private static int status(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
        && FullDisk.isWhy(failure)) {
      return HttpStatus.INSUFFICIENT_STORAGE.value();
    }
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
        ? code
        : 404;
  }

  private static String log(HttpServletRequest request) {
    String number = String.format(Locale.ROOT, "%08d", RANDOM.nextInt(100_000_000));
    LOG.error(
        "Error {}: {} {}",
        number,
        request.getMethod(),
        withoutSecrets(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)),
        (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    return number;
  }

  /** The path without the one-time part of a sign-in link. */
  private static String withoutSecrets(@Nullable Object path) {
    return String.valueOf(path).replaceFirst("^/sign-in/.*", "/sign-in/…");
  }

  /** What a person typed, so that it is not lost; never a password or a token. */
  private static List<Typed> typed(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !field.getKey().startsWith("_") && !secret(field.getKey()))
        .flatMap(
            field -> Arrays.stream(field.getValue()).map(value -> new Typed(field.getKey(), value)))
        .filter(field -> !field.value().isBlank())
        .limit(MOST_FIELDS)
        .toList();
  }

  private static boolean secret(String field) {
    String name = field.toLowerCase(Locale.ROOT);
    return name.contains("password") || name.equals("current") || name.contains("token");
  }
}
