package app.onward.mailaccounts.web;

import app.onward.platform.UnknownIdException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A page for each provider: how the mail gets out of there. */
@Controller
@RequestMapping("/imports/providers")
class ProviderGuideController {
  @GetMapping
  ModelAndView all() {
    return new ModelAndView("mailaccounts/providers", "guides", List.of(ProviderGuide.values()));
  }

  @GetMapping("/{provider}")
  ModelAndView one(@PathVariable String provider) {
    ProviderGuide guide =
        ProviderGuide.of(provider).orElseThrow(() -> new UnknownIdException(provider));
    return new ModelAndView("mailaccounts/provider", "guide", guide);
  }
}
