// A part with data-refresh="/address" is fetched again every data-every seconds, until it lacks the attribute.
function watch(part) {
  setTimeout(
    async () => {
      const answer = await fetch(part.dataset.refresh, { headers: { Accept: "text/html" } }).catch(() => null);
      if (!answer?.ok) return watch(part);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById(part.id);
      if (!fresh) return location.reload();
      part.replaceWith(fresh);
      if (fresh.dataset.refresh) watch(fresh);
    },
    1000 * Number(part.dataset.every ?? 1),
  );
}
document.querySelectorAll("[data-refresh]").forEach(watch);
