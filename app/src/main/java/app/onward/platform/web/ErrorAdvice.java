package app.onward.platform.web;

import app.onward.platform.UnknownIdException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Exceptions that mean something to a person go to the error page under their own status. */
@ControllerAdvice
class ErrorAdvice {
  /** What is not in this workspace does not exist. */
  @ExceptionHandler(UnknownIdException.class)
  void unknown(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.NOT_FOUND.value());
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  void tooLarge(
      MaxUploadSizeExceededException tooLarge,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    // Tells the dispatcher not to read the same parts again for the error page.
    request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, tooLarge);
    response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
  }
}
