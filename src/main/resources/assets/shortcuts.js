// Keys that lead somewhere, on staff pages alone. Nothing needs them: /shortcuts lists them, and turns them off.
const keys = Object.fromEntries(document.currentScript.dataset.keys.split(";").map(one => one.split("=")));
let before = "", pause;

// The list over the page, so that nothing half done is left; its own page when that fails.
const list = async () => {
  try {
    const answer = await fetch(keys["?"]);
    if (!answer.ok) throw answer;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const over = document.createElement("dialog");
    over.setAttribute("aria-labelledby", "shortcuts-title");
    over.append(...page.querySelector("main").children);
    over.querySelector("form[method=dialog]").hidden = false;
    over.addEventListener("close", () => over.remove());
    document.body.append(over);
    over.showModal();
  } catch { location = keys["?"]; }
};

const go = pressed => {
  const field = document.querySelector("main input[type=search]");
  if (pressed === "?") return list();
  if (pressed === "/" && field) return field.focus();
  const person = pressed === "n" && location.pathname.match(/^\/young-people\/[0-9a-f-]{36}/);
  location = person ? person[0] + "/record/new" : keys[pressed];
};

addEventListener("keydown", event => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
  if (event.key === "Shift" || event.target.closest?.("input, textarea, select, dialog, [contenteditable]")) return;
  const pressed = before ? before + " " + event.key : event.key;
  clearTimeout(pause);
  before = "";
  if (keys[pressed]) {
    event.preventDefault();
    go(pressed);
  } else if (Object.keys(keys).some(one => one.startsWith(pressed + " "))) {
    before = pressed;
    pause = setTimeout(() => { before = ""; }, 1500);
  }
});
