// A form with data-drop takes files that are dropped on it, and shows how far they have come.
for (const form of document.querySelectorAll("form[data-drop]")) {
  const area = form.querySelector(".drop") ?? form;
  const input = form.querySelector("input[type=file]");
  const over = (on) => area.classList.toggle("over", on);
  area.addEventListener("dragover", (event) => {
    event.preventDefault();
    over(true);
  });
  area.addEventListener("dragleave", (event) => over(area.contains(event.relatedTarget)));
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    if (event.dataTransfer.files.length) {
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", (event) => {
    if (!input.files.length) return;
    event.preventDefault();
    send(form);
  });
}

function send(form) {
  const bar = form.querySelector("[data-upload] progress");
  form.querySelector("[data-upload]")?.removeAttribute("hidden");
  form.querySelectorAll("button").forEach((button) => (button.disabled = true));
  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", (event) => {
    if (bar && event.lengthComputable) {
      bar.max = event.total;
      bar.value = event.loaded;
    }
  });
  request.addEventListener("load", () => {
    if (request.responseURL && request.status < 400) {
      location.assign(request.responseURL);
    } else {
      document.open();
      document.write(request.responseText);
      document.close();
    }
  });
  request.addEventListener("error", () => {
    form.querySelectorAll("button").forEach((button) => (button.disabled = false));
    form.querySelector("[data-upload-failed]")?.removeAttribute("hidden");
  });
  request.open("POST", form.action);
  request.send(new FormData(form));
}
