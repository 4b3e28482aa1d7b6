package app.onward.journeys;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.Applications;
import app.onward.platform.WorkspaceId;
import app.onward.platform.testing.RunningOnward;
import java.util.ArrayList;
import java.util.List;

/** The address of every kind of page, for a workspace with something in it. */
record SitePages(RunningOnward onward, WorkspaceId workspace) {
  List<String> all() {
    var pages =
        new ArrayList<>(
            List.of(
                "/welcome",
                "/start",
                "/applications",
                "/applications?show=CLOSED",
                "/applications?q=nothing-like-this",
                "/applications/board",
                "/applications/new",
                "/search",
                "/search?q=analyst",
                "/search?q=nothing-like-this",
                "/acts",
                "/imports",
                "/inbox",
                "/settings",
                "/help",
                "/parts",
                "/no-such-page"));
    onward
        .get(Applications.class)
        .all(workspace, ApplicationFilter.usual().showing(ApplicationFilter.Show.ALL), 50)
        .forEach(row -> pages.add("/applications/" + row.id()));
    return pages;
  }
}
