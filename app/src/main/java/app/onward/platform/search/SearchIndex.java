package app.onward.platform.search;

import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import java.util.UUID;

/**
 * Finds applications, mails and notes by their words; kept in step within the writing transaction.
 */
public interface SearchIndex {
  /** Adds a document, or replaces the one of the same kind and id. */
  void put(WorkspaceId workspace, SearchDocument document);

  /** Removes a document; nothing happens if it is not there. */
  void remove(WorkspaceId workspace, SearchDocument.Kind kind, UUID id);

  /**
   * The documents that contain every word typed, the last letters of each word free; best first.
   *
   * @return an empty page if the text holds no word
   */
  Page<SearchHit> find(WorkspaceId workspace, String text, PageRequest page);
}
