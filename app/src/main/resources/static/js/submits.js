// A field with data-submits sends its form when it changes; its button is then not needed.
for (const field of document.querySelectorAll("[data-submits]")) {
  field.addEventListener("change", () => field.form.requestSubmit());
  field.form.querySelector("[data-without-script]")?.setAttribute("hidden", "");
}
