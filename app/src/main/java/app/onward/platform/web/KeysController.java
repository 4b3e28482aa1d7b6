package app.onward.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that lists the keys, for browsers without scripts and for printing. */
@Controller
class KeysController {
  @GetMapping("/help")
  String keys() {
    return "platform/keys";
  }
}
