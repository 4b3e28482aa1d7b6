// A card (data-card) dropped on a column (data-column="STAGE") sends the card's form with that stage.
const columns = document.querySelectorAll("[data-column]");
let dragged = null;

for (const card of document.querySelectorAll("[data-card]")) {
  card.draggable = true;
  card.addEventListener("dragstart", (event) => {
    dragged = card;
    card.classList.add("dragged");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", card.id);
  });
  card.addEventListener("dragend", () => {
    card.classList.remove("dragged");
    dragged = null;
  });
  card.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || !event.shiftKey) return;
    const order = [...columns];
    const target = order[order.indexOf(card.closest("[data-column]")) + step];
    if (target) {
      event.preventDefault();
      move(card, target.dataset.column);
    }
  });
}
for (const column of columns) {
  column.addEventListener("dragover", (event) => {
    if (!dragged) return;
    event.preventDefault();
    column.classList.add("over");
  });
  column.addEventListener("dragleave", () => column.classList.remove("over"));
  column.addEventListener("drop", (event) => {
    event.preventDefault();
    column.classList.remove("over");
    if (dragged && !column.contains(dragged)) move(dragged, column.dataset.column);
  });
}

function move(card, stage) {
  const form = card.querySelector("form");
  form.elements.stage.value = stage;
  form.requestSubmit();
}
