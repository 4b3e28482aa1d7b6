package app.onward.inbox.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page to bring mail in.
 *
 * @param problem what was wrong with what was sent, or null
 */
public record ImportsPage(List<ImportLine> imports, @Nullable String problem) {
  public ImportsPage {
    imports = List.copyOf(imports);
  }
}
