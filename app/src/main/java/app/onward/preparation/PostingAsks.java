package app.onward.preparation;

import java.util.List;
import java.util.regex.Pattern;

/** What a posting lists, as a first guess at what it asks for. */
final class PostingAsks {
  private static final Pattern ENTRY = Pattern.compile("(?m)^\\s*[-*•·–]\\s+(\\S.{2,160})$");

  private PostingAsks() {}

  static List<String> of(String posting) {
    return ENTRY
        .matcher(posting)
        .results()
        .map(entry -> entry.group(1).strip())
        .distinct()
        .limit(SheetWords.ASKS)
        .toList();
  }
}
