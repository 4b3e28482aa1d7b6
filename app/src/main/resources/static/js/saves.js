// A form with data-saves is sent, with to=stay, a moment after the last key and when the page is left;
// data-saves holds the word that says it is kept, data-unsaved the one for a lost connection. What was
// typed stays in the page, and is sent again until it is kept. Buttons do the same without scripts.
const PAUSE = 800;
const AGAIN = 5000;

for (const form of document.querySelectorAll("form[data-saves]")) {
  const said = form.appendChild(document.createElement("p"));
  said.className = "hint";
  said.setAttribute("role", "status");
  let timer = 0;
  let waiting = false;
  let sending = false;

  form.querySelector("[data-without-script]")?.setAttribute("hidden", "");
  form.addEventListener("input", () => {
    waiting = true;
    said.textContent = "";
    later(PAUSE);
  });
  form.addEventListener("submit", () => {
    waiting = false;
    clearTimeout(timer);
  });
  addEventListener("online", () => waiting && later(0));
  addEventListener("pagehide", () => waiting && save());
  document.addEventListener("visibilitychange", () => document.hidden && waiting && save());

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(() => (sending ? later(PAUSE) : save()), pause);
  }

  async function save() {
    clearTimeout(timer);
    waiting = false;
    sending = true;
    const typed = new URLSearchParams(new FormData(form));
    typed.set("to", "stay");
    const answer = await fetch(form.action, { method: "POST", body: typed, keepalive: true }).catch(() => null);
    sending = false;
    if (answer?.ok && (!answer.redirected || answer.url === form.action)) {
      if (!waiting) said.textContent = form.dataset.saves;
    } else {
      said.textContent = form.dataset.unsaved ?? "";
      if (!answer || answer.status >= 500) again();
    }
  }

  function again() {
    waiting = true;
    later(AGAIN);
  }
}
