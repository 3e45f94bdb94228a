// Makes or uses a passkey for the form it stands in, then sends the form. What goes wrong is said in the page's own words.
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
const text = buffer =>
  buffer && btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

const known = list => (list || []).map(one => ({ ...one, id: bytes(one.id) }));

const make = asked => navigator.credentials.create({ publicKey: {
  ...asked, challenge: bytes(asked.challenge), user: { ...asked.user, id: bytes(asked.user.id) },
  excludeCredentials: known(asked.excludeCredentials) } });

const use = asked => navigator.credentials.get({ publicKey: {
  ...asked, challenge: bytes(asked.challenge), allowCredentials: known(asked.allowCredentials) } });

const answer = ({ id, rawId, type, response }) => JSON.stringify({
  id, type, rawId: text(rawId), clientExtensionResults: {}, response: {
    clientDataJSON: text(response.clientDataJSON), attestationObject: text(response.attestationObject),
    transports: response.getTransports ? response.getTransports() : undefined,
    authenticatorData: text(response.authenticatorData), signature: text(response.signature),
    userHandle: text(response.userHandle) || undefined } });

const sayings = { NotAllowedError: "cancelled", AbortError: "cancelled", InvalidStateError: "known", SecurityError: "address", NotSupportedError: "unable" };

// A one-time link is begun with only where a passkey can be made; elsewhere its address is there to take along.
for (const form of document.querySelectorAll("form[data-with-passkeys]")) {
  if (!window.PublicKeyCredential) break;
  form.elements.passkeys.value = "yes";
  form.hidden = false;
  document.querySelector("[data-without-passkeys]").hidden = true;
}

// So is a code that is typed.
for (const field of document.querySelectorAll("#code-in [name=passkeys]")) if (window.PublicKeyCredential) field.value = "yes";

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const button = form.querySelector("button");
  const problem = form.querySelector("[data-problem]");
  const say = what => { problem.textContent = problem.dataset[what]; problem.hidden = !what; };
  form.addEventListener("submit", async event => {
    event.preventDefault();
    if (!window.PublicKeyCredential) return say("unable");
    problem.hidden = true;
    button.disabled = true;
    try {
      const asked = JSON.parse(form.dataset.asked);
      const made = await (form.dataset.passkey === "make" ? make(asked) : use(asked));
      form.elements.answer.value = answer(made);
      form.submit();
    } catch (error) {
      button.disabled = false;
      say(sayings[error.name] || "failed");
    }
  });
  // Until here a press would have gone nowhere.
  button.disabled = false;
}
