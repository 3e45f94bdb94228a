// Everything works without this file. It only makes some things smoother.
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;
// A page kept by the browser from before signing out is not shown again.
addEventListener("pageshow", event => { if (event.persisted) location.reload(); });

// A form whose words are kept as they are typed, and when the page is left.
for (const form of document.querySelectorAll("form[data-draft]")) {
  const said = form.querySelector("[data-saved]");
  let typed = false, waiting;
  const keep = () => {
    clearTimeout(waiting);
    fetch(form.dataset.draft, { method: "POST", body: new URLSearchParams(new FormData(form)) })
      .then(answer => {
        if (answer.ok) { typed = false; said.textContent = said.dataset.kept; }
        else if (answer.status === 409) said.textContent = said.dataset.sent;
      })
      .catch(() => { said.textContent = said.dataset.away; });
  };
  form.addEventListener("input", () => { typed = true; clearTimeout(waiting); waiting = setTimeout(keep, 1200); });
  form.addEventListener("submit", () => { clearTimeout(waiting); typed = false; });
  addEventListener("pagehide", () => { if (typed) navigator.sendBeacon(form.dataset.draft, new URLSearchParams(new FormData(form))); });
  addEventListener("online", () => { if (typed) keep(); });
}
// A form sent without a connection stays, says so, and is sent once when the connection is back.
for (const form of document.querySelectorAll("form[data-keep]")) {
  form.addEventListener("submit", event => {
    if (navigator.onLine) return;
    event.preventDefault();
    const said = form.querySelector("[data-saved]"), asked = event.submitter?.dataset.away;
    if (said) said.textContent = asked ?? said.dataset.away;
    // A button with words of its own for this only asks for something: it is not pressed again by itself.
    if (!asked) addEventListener("online", () => form.requestSubmit(event.submitter), { once: true });
  });
}

// The browser's own voice reads the page, a paragraph at a time.
const listen = document.querySelector("[data-listen]");
if (listen && "speechSynthesis" in window) {
  const begin = listen.textContent;
  const stop = () => { speechSynthesis.cancel(); listen.textContent = begin; };
  listen.hidden = false;
  listen.addEventListener("click", () => {
    if (listen.textContent !== begin) return stop();
    listen.textContent = listen.dataset.stop;
    const paragraphs = document.querySelector("main").innerText.split("\n").filter(line => line.trim());
    paragraphs.forEach((line, i) => {
      const words = new SpeechSynthesisUtterance(line);
      words.lang = document.documentElement.lang;
      if (i === paragraphs.length - 1) words.onend = stop;
      speechSynthesis.speak(words);
    });
  });
  addEventListener("pagehide", stop);
}
