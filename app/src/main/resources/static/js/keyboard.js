// Keys: an element with data-key="n" (or "g a") is clicked or focused by it; j and k walk through
// the children of data-list; "?" shows the help. Where the page and its frame mean the same key, the page has it.
// A key that is held down walks, but does nothing twice.
const typing = (target) =>
  target.closest("input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]");
const visible = (element) => element.checkVisibility?.() ?? true;
const help = document.querySelector("[data-keyboard-help]");
let pending = "";
let timer = 0;

function declared(keys) {
  const usable = [...document.querySelectorAll(`[data-key="${CSS.escape(keys)}"]`)].filter(
    (element) => visible(element) || element.closest("details"),
  );
  return usable.find((element) => element.closest("main")) ?? usable[0];
}

function words(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("kbd").forEach((key) => key.remove());
  return copy.textContent.trim();
}

function fillHelp() {
  const list = help.querySelector("[data-keyboard-list]");
  list.querySelectorAll("[data-added]").forEach((old) => old.remove());
  for (const element of document.querySelectorAll("[data-key]")) {
    const keys = element.dataset.key;
    const label =
      element.dataset.keyLabel || element.getAttribute("aria-label") || element.placeholder || words(element);
    if (keys === "?" || !label || declared(keys) !== element) continue;
    const term = document.createElement("dt");
    const meaning = document.createElement("dd");
    for (const key of keys.split(" ")) {
      const cap = document.createElement("kbd");
      cap.textContent = key;
      term.append(cap, " ");
    }
    meaning.textContent = label.replace(/\s+/g, " ");
    term.dataset.added = meaning.dataset.added = "";
    list.append(term, meaning);
  }
}

function walk(step) {
  const rows = [...document.querySelectorAll("[data-list] > *")].filter(visible);
  if (rows.length === 0) return false;
  const now = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[Math.min(rows.length - 1, Math.max(0, now < 0 && step > 0 ? 0 : now + step))];
  const target = next.matches("a, button, [tabindex]") ? next : next.querySelector("a, button, [tabindex]");
  target?.focus();
  next.scrollIntoView({ block: "nearest" });
  return Boolean(target);
}

function act(keys) {
  if (keys === "?" && help) {
    fillHelp();
    help.showModal();
    return true;
  }
  if (keys === "j" || keys === "k") {
    if (walk(keys === "j" ? 1 : -1)) return true;
  }
  const element = declared(keys);
  if (!element) return false;
  if (element.matches("input:not([type=submit]), textarea, select")) {
    element.focus();
    element.select?.();
  } else {
    element.click();
  }
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (typing(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (event.key.length !== 1 || document.querySelector("dialog[open]")) return;
  if (event.repeat && !"jk".includes(event.key)) return;
  const keys = pending ? `${pending} ${event.key}` : event.key;
  pending = "";
  clearTimeout(timer);
  if (act(keys)) {
    event.preventDefault();
  } else if (document.querySelector(`[data-key^="${CSS.escape(keys)} "]`)) {
    pending = keys;
    timer = setTimeout(() => (pending = ""), 1200);
  }
});
for (const link of document.querySelectorAll('a[data-key="?"]')) {
  link.addEventListener("click", (event) => {
    if (!help || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    link.closest("details")?.removeAttribute("open");
    act("?");
  });
}
document.querySelector("[data-focus]")?.focus();
