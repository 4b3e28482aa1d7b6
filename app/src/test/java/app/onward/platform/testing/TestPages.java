package app.onward.platform.testing;

import app.onward.platform.web.FramePolicy;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Pages that only the tests have: some that fail, one that shows foreign HTML. */
@Controller
class TestPages {
  @GetMapping("/test/defect")
  String defect() {
    throw new IllegalStateException("the cause");
  }

  @GetMapping("/test/too-large")
  String tooLarge() {
    throw new MaxUploadSizeExceededException(1_000_000);
  }

  @GetMapping("/test/foreign")
  @ResponseBody
  String foreign(HttpServletRequest request) {
    FramePolicy.FOREIGN_HTML.applyTo(request);
    return "<p>a mail</p>";
  }
}
