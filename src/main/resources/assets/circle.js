// People are moved in the picture by finger or mouse. What is sent is the button beside their name, which works without this file.
const picture = document.querySelector("svg[data-moves]");
const beside = id => document.getElementById(`closeness-${id}`);

// Whoever pressed a button goes on there.
if (location.hash.startsWith("#closeness-")) document.getElementById(location.hash.slice(1))?.focus();
// Whoever moved somebody in the picture looks at it, and hears first what was done. The browser itself gives up what has the focus as it goes to a place.
if (location.hash === "#rings") addEventListener("load", () => document.querySelector("main .done")?.focus({ preventScroll: true }));

const at = event => new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse());
// The rings are drawn from the outermost on.
const ringAt = ({ x, y }) => [...picture.querySelectorAll("[data-ring]")].filter(ring => {
  const { cx, cy, rx, ry } = ring;
  return ((x - cx.baseVal.value) / rx.baseVal.value) ** 2 + ((y - cy.baseVal.value) / ry.baseVal.value) ** 2 <= 1;
}).pop()?.dataset.ring;

for (const one of picture?.querySelectorAll("[data-person]") ?? []) {
  const place = one.getAttribute("transform");
  let held;
  const back = () => { held = undefined; one.setAttribute("transform", place); };
  one.addEventListener("pointerdown", event => {
    if (event.button) return;
    event.preventDefault();
    held = at(event);
    picture.append(one);
    one.setPointerCapture(event.pointerId);
  });
  one.addEventListener("pointermove", event => {
    const { x, y } = at(event);
    if (held) one.setAttribute("transform", `translate(${x} ${y})`);
  });
  one.addEventListener("pointercancel", back);
  // A finger on somebody moves them and not the page; browsers ask that here, and not in the stylesheet, of what is inside a picture.
  one.addEventListener("touchstart", event => event.preventDefault(), { passive: false });
  one.addEventListener("pointerup", event => {
    if (!held) return;
    const now = at(event), pressed = beside(one.dataset.person), form = pressed.closest("form");
    if (Math.hypot(now.x - held.x, now.y - held.y) < 5) {
      back();
      return pressed.focus();
    }
    const button = form.querySelector(`[value="${ringAt(now)}"]`);
    if (!button || button === pressed) return back();
    held = undefined;
    form.addEventListener("formdata", event => event.formData.append("picture", ""));
    form.requestSubmit(button);
  });
}
if (picture) document.querySelector("[data-circle-hint]").hidden = false;
