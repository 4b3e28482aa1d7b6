package app.onward.commands.web;

import app.onward.commands.OwnerLink;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a command can ask of the running server. */
@RestController
@RequestMapping("/commands")
class CommandEndpoints {
  private final OwnerLink links;

  CommandEndpoints(OwnerLink links) {
    this.links = links;
  }

  @GetMapping("/presence")
  Presence presence() {
    return new Presence(ProcessHandle.current().pid());
  }

  @PostMapping("/sign-in-links")
  Link signInLink() {
    return new Link(links.path());
  }

  record Presence(long pid) {}

  record Link(String path) {}
}
