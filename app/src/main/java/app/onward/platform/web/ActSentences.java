package app.onward.platform.web;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.Act;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.ActSubjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what acts did, and what each was about. */
@Component
class ActSentences {
  private final List<ActSubjects> modules;
  private final Texts texts;

  ActSentences(List<ActSubjects> modules, Texts texts) {
    this.modules = List.copyOf(modules);
    this.texts = texts;
  }

  String of(WorkspaceId workspace, Act act) {
    return sentence(act, subjects(workspace, List.of(act)));
  }

  /** A sentence for each. */
  Map<ActId, String> of(WorkspaceId workspace, List<Act> acts) {
    Map<ActId, String> subjects = subjects(workspace, acts);
    return acts.stream().collect(Collectors.toMap(Act::id, act -> sentence(act, subjects)));
  }

  private Map<ActId, String> subjects(WorkspaceId workspace, List<Act> acts) {
    List<ActId> ids = acts.stream().map(Act::id).toList();
    var subjects = new HashMap<ActId, String>();
    modules.forEach(module -> subjects.putAll(module.of(workspace, ids)));
    return subjects;
  }

  private String sentence(Act act, Map<ActId, String> subjects) {
    String done = texts.get(act.summaryKey(), act.arguments().toArray());
    String subject = subjects.get(act.id());
    return subject == null ? done : texts.get("acts.about", done, subject);
  }
}
