package app.onward.correspondence.web;

import app.onward.correspondence.LetterTemplate;
import app.onward.platform.web.Problems;
import java.util.List;

/**
 * The person's own templates, and the name they write under.
 *
 * @param ownName as typed so far
 */
public record TemplatesPage(List<LetterTemplate> templates, String ownName, Problems problems) {}
