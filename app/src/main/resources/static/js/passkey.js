// Makes a passkey, or signs in with one: the buttons inside [data-passkey] come alive here.

const usable = () =>
  window.PublicKeyCredential?.parseCreationOptionsFromJSON && window.PublicKeyCredential.prototype.toJSON;

for (const box of document.querySelectorAll("[data-passkey]")) {
  const part = (name) => box.querySelector(`[data-passkey-${name}]`);
  if (location.hostname !== box.dataset.host) {
    part("elsewhere").hidden = false;
    part("unsupported").hidden = true;
  } else if (usable()) {
    part("button").hidden = false;
    part("unsupported").hidden = true;
    part("button").addEventListener("click", () => run(box, part));
  }
}

async function run(box, part) {
  const button = part("button");
  const message = part("message");
  button.disabled = true;
  message.textContent = "";
  try {
    const options = await post(box.dataset.options);
    const credential = box.dataset.passkey === "make" ? await make(options) : await choose(options);
    const answer = await post(box.dataset.finish, credential.toJSON());
    if (answer.to) {
      location.assign(answer.to);
      return;
    }
    message.textContent = answer.message;
  } catch (problem) {
    const cancelled = problem.name === "NotAllowedError" || problem.name === "AbortError";
    message.textContent = cancelled ? box.dataset.cancelled : box.dataset.failed;
  }
  button.disabled = false;
}

const make = (options) =>
  navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });

const choose = (options) =>
  navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });

/** Sends JSON with the page's token; a refusal with a sentence is an answer like any other. */
async function post(address, body) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "X-CSRF-TOKEN": document.querySelector("meta[name=csrf]").content, "Content-Type": "application/json" },
    body: body ? JSON.stringify(body) : null,
  });
  if (!response.ok && response.status !== 422) {
    throw new Error(`${address} answered ${response.status}`);
  }
  return response.json();
}
