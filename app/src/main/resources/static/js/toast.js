// A toast with nothing to undo leaves by itself; one with undo stays until the next page.
for (const toast of document.querySelectorAll("[data-toast]")) {
  if (!toast.querySelector("button")) {
    setTimeout(() => toast.remove(), 8000);
  }
}
