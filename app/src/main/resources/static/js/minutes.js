// A quiet clock: the minutes that have gone by since the page was made, one more each minute.
for (const minutes of document.querySelectorAll("[data-minutes]")) {
  setInterval(() => (minutes.textContent = Number(minutes.textContent) + 1), 60_000);
}
