// A form with data-saves keeps what is typed a moment after the last key, and when the page is left.
// Its buttons do the same without scripts; data-saves holds the word that says it is kept.
for (const form of document.querySelectorAll("form[data-saves]")) {
  const said = form.appendChild(document.createElement("p"));
  said.className = "hint";
  said.setAttribute("role", "status");
  let waiting = 0;
  const save = async () => {
    waiting = 0;
    const typed = new URLSearchParams(new FormData(form));
    typed.set("to", "stay");
    const kept = await fetch(form.action, { method: "POST", body: typed, keepalive: true }).catch(() => null);
    said.textContent = kept?.ok ? form.dataset.saves : "";
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    said.textContent = "";
    waiting = setTimeout(save, 800);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
  addEventListener("pagehide", () => waiting && save());
}
