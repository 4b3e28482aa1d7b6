package app.onward.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.View;

/**
 * One compiled template; rendered whole before the first byte leaves, so that a failure is a clean
 * 500.
 */
record JteView(TemplateEngine engine, String template) implements View {
  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var parameters = new HashMap<String, Object>();
    if (model != null) {
      model.forEach(
          (key, value) -> {
            if (value != null && !key.startsWith(BindingResult.MODEL_KEY_PREFIX)) {
              parameters.put(key, value);
            }
          });
    }
    var output = new Utf8ByteOutput();
    engine.render(template, parameters, output);
    response.setContentType(getContentType());
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
