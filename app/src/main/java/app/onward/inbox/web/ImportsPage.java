package app.onward.inbox.web;

import app.onward.platform.Page;
import org.jspecify.annotations.Nullable;

/**
 * The page to bring mail in.
 *
 * @param problem what was wrong with what was sent, or null
 */
public record ImportsPage(Page<ImportLine> imports, @Nullable String problem) {}
