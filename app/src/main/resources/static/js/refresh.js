// A part with data-refresh="/address" is fetched again every data-every seconds, until it lacks the
// attribute; then the whole page is, as more of it has changed.
function watch(part) {
  setTimeout(
    async () => {
      const answer = await fetch(part.dataset.refresh, { headers: { Accept: "text/html" } }).catch(() => null);
      if (!answer?.ok) return watch(part);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById(part.id);
      if (!fresh?.dataset.refresh) return location.reload();
      const held = pressable(part).indexOf(document.activeElement);
      part.replaceWith(fresh);
      pressable(fresh)[held]?.focus();
      watch(fresh);
    },
    1000 * Number(part.dataset.every ?? 1),
  );
}
const pressable = (part) => [...part.querySelectorAll("a, button")];
document.querySelectorAll("[data-refresh]").forEach(watch);
