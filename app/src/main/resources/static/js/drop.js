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
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
    filesOf(entries).then(
      (files) => {
        if (!files.length) return;
        const all = new DataTransfer();
        files.forEach((file) => all.items.add(file));
        input.files = all.files;
        form.requestSubmit();
      },
      () => failed(form),
    );
  });
  form.addEventListener("submit", (event) => {
    if (!input.files.length) return;
    event.preventDefault();
    send(form);
  });
}

/** All files below what was dropped: a folder stands for everything in it. */
async function filesOf(entries) {
  const files = [];
  for (const entry of entries) {
    if (entry.isFile) {
      files.push(await new Promise((found, failed) => entry.file(found, failed)));
    } else {
      const reader = entry.createReader();
      const some = () => new Promise((found, failed) => reader.readEntries(found, failed));
      // A browser hands out the entries of a folder in portions.
      for (let portion = await some(); portion.length; portion = await some()) {
        files.push(...(await filesOf(portion)));
      }
    }
  }
  return files;
}

function failed(form) {
  form.querySelectorAll("button").forEach((button) => (button.disabled = false));
  form.querySelector("[data-upload]")?.setAttribute("hidden", "");
  form.querySelector("[data-upload-failed]")?.removeAttribute("hidden");
}

function send(form) {
  const bar = form.querySelector("[data-upload] progress");
  form.querySelector("[data-upload]")?.removeAttribute("hidden");
  form.querySelector("[data-upload-failed]")?.setAttribute("hidden", "");
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
  request.addEventListener("error", () => failed(form));
  request.open("POST", form.action);
  request.send(new FormData(form));
}
