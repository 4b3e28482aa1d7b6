package app.onward.applications.web;

import app.onward.applications.Recording;
import app.onward.platform.web.Toast;
import java.util.Locale;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells on the next page what was recorded, with its undo, or why it was not. */
final class Answered {
  private Answered() {}

  static void toast(Recording recording, RedirectAttributes next) {
    Toast toast =
        switch (recording) {
          case Recording.Recorded(_, var act, String key, String about) ->
              Toast.of(key, about).undoneBy(act);
          case Recording.Refused(var refusal, _) ->
              Toast.of("applications.refused." + refusal.name().toLowerCase(Locale.ROOT));
        };
    next.addFlashAttribute("toast", toast);
  }

  /** Leaves the toast and says where the application's timeline is. */
  static String href(Recording recording, String id, RedirectAttributes next) {
    toast(recording, next);
    return "/applications/" + id;
  }
}
