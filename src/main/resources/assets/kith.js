// Everything works without this file. It only makes some things smoother.
// No page of a young person brings htmx: nothing there uses it, and it weighs more than all the rest.
if (window.htmx) {
  Object.assign(htmx.config, { includeIndicatorStyles: false, allowEval: false, selfRequestsOnly: true, historyEnabled: false, historyCacheSize: 0 });
  // It writes down in which page it is, which nothing of ours asks for.
  try { sessionStorage.removeItem("htmx-current-path-for-history"); } catch { /* There is none. */ }
}
document.cookie = `zone=${new Date().getTimezoneOffset()};path=/`;
// A page kept whole by the browser may be somebody else's by now.
addEventListener("pageshow", event => {
  if (!event.persisted) return;
  document.documentElement.hidden = true;
  location.reload();
});
// What was found came with a form, which browsers do not ask for again on the way back.
if (document.querySelector("form[role=search]") && location.pathname.endsWith("search")) history.replaceState(history.state, "");
const back = document.querySelector("[data-back]")?.dataset.back;
if (back) history.replaceState(history.state, "", back);
// Where the address leads to a place on the page, browsers do not go to what is to be read first.
if (location.hash) document.querySelector("main [autofocus]")?.focus({ preventScroll: true });

// Words that do not come to Kith wait on this device, locked with their writer's key, and come with their next page. Whose page this is stands in its
// token: whoever has come in meanwhile, in another tab, is not given what is typed here, nor their key to lock it with.
const token = document.querySelector(".who [name=_csrf]")?.value, whose = token?.split(".")[2], drafts = document.querySelectorAll("form[data-draft]");
const store = (() => { try { return localStorage; } catch { return undefined; } })();
const waiting = Object.keys(store ?? {}).filter(name => name.startsWith("words "));
let asked;
const key = () => asked ??= token && store && self.crypto?.subtle
  ? fetch("/device-key", { headers: { "X-Page": whose } }).then(answer => answer.ok && !answer.redirected ? answer.arrayBuffer() : Promise.reject(answer))
    .then(raw => crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]))
  : Promise.reject();
if (drafts.length || waiting.length) key().catch(() => {});
const lock = async (name, words, where = store) => {
  const iv = crypto.getRandomValues(new Uint8Array(12)), plain = new TextEncoder().encode(JSON.stringify(words));
  const locked = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(), plain));
  where.setItem(name, btoa(Array.from([...iv, ...locked], byte => String.fromCharCode(byte)).join("")));
};
const unlock = async (name, where = store) => {
  const locked = Uint8Array.from(atob(where.getItem(name)), letter => letter.charCodeAt());
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: locked.slice(0, 12) }, await key(), locked.slice(12));
  return JSON.parse(new TextDecoder().decode(plain));
};
const bring = async name => {
  const [address, fields, before] = await unlock(name), body = new URLSearchParams(fields);
  body.set("_csrf", token);
  body.set("before", before);
  const answer = await fetch(address, { method: "POST", body });
  if (answer.status !== 204 && answer.status !== 205) return;
  store.removeItem(name);
  if (answer.status === 205) return;
  if ([...drafts].some(form => form.dataset.draft === address)) location.reload();
  else document.querySelector("[data-brought]").hidden = false;
};
waiting.forEach(name => bring(name).catch(() => {}));

// A form whose words are kept as they are typed, and when the page is left.
const unkept = [];
for (const form of drafts) {
  const said = form.querySelector("[data-saved]"), place = "words " + Math.random();
  const fields = () => new URLSearchParams(new FormData(form)), words = () => fields().get("words") ?? "";
  let typed = 0, kept = 0, held = 0, failed = false, sent = false, before = words(), waits, locks;
  const say = what => { said.textContent = said.dataset[what]; };
  const free = () => { if (kept >= typed) store?.removeItem(place); };
  const hold = () => { const now = typed; return lock(place, [form.dataset.draft, `${fields()}`, before]).then(() => { held = now; free(); }, () => {}); };
  const keep = () => {
    clearTimeout(waits);
    const now = typed, then = words();
    fetch(form.dataset.draft, { method: "POST", body: fields() }).then(answer => {
      failed = false;
      if (answer.status === 409 && !answer.headers.has("Retry-After")) return say("sent");
      if (answer.status !== 204) throw [401, 403].includes(answer.status) || answer.redirected ? "out" : "held";
      kept = now;
      before = then;
      free();
      say("kept");
    }).catch(why => {
      failed = true;
      hold().then(() => say(held < typed ? "only" : why === "out" ? "out" : "held"));
    });
  };
  form.addEventListener("input", () => {
    typed++;
    sent = false;
    clearTimeout(waits);
    clearTimeout(locks);
    waits = setTimeout(keep, 1200);
    locks = setTimeout(hold, 300);
  });
  form.addEventListener("submit", () => { clearTimeout(waits); sent = true; if (typed > kept) hold(); });
  unkept.push(() => typed > kept && !sent && fetch(form.dataset.draft, { method: "POST", body: fields() }).then(() => { sent = true; }));
  addEventListener("pagehide", () => { if (typed > kept && !sent) navigator.sendBeacon(form.dataset.draft, fields()); });
  addEventListener("beforeunload", event => { if (failed && typed > held && !sent) event.preventDefault(); });
  addEventListener("online", () => { if (typed > kept && !sent) keep(); });
}
// What is typed and chosen in any other form is there again after Back, in this tab, locked in the same way.
// Where a choice lets somebody see more (data-anew), it is made anew.
// A page that names nobody has kept nothing: it says that something went wrong, was refused, or that they are to come in first.
const tab = (() => { try { return sessionStorage; } catch { return undefined; } })();
const cameBack = ["back_forward", "reload"].includes(performance.getEntriesByType("navigation")[0]?.type);
const goneOn = tab?.getItem("sent");
if (token && goneOn && !(cameBack && goneOn.startsWith(`back ${whose} ${location.pathname} `))) tab.removeItem(goneOn);
tab?.removeItem("sent");
const ticks = field => ["checkbox", "radio"].includes(field.type);
const named = field => `${field.id} ${field.name} ${ticks(field) ? field.value : ""}`;
for (const form of token && tab ? document.querySelectorAll("main form[method=post]:not([data-draft], [role=search])") : []) {
  const choices = form.matches("[data-anew]") ? "" : ", select, [type=date], [type=checkbox], [type=radio]";
  const fields = [...form.querySelectorAll("textarea:not([readonly]), input:not([type])" + choices)];
  if (!fields.some(field => field.matches("textarea, [name=because]" + choices))) continue;
  const place = `back ${whose} ${location.pathname} ${form.getAttribute("action")} ${named(fields[0])}`;
  const against = () => form.querySelector("[name=seen]")?.value ?? "";
  if (!cameBack) tab.removeItem(place);
  else if (tab.getItem(place)) unlock(place, tab).then(([seen, names, then]) => {
    if (seen !== against() || `${names}` !== `${fields.map(named)}`) return;
    fields.forEach((field, i) => {
      if (ticks(field)) field.checked = then[i];
      else if (!field.options || [...field.options].some(one => one.value === then[i])) field.value = then[i];
    });
    form.querySelectorAll("details:has(textarea)").forEach(fold => { fold.open = true; });
    const fold = form.closest("details");
    if (fold) fold.open = true;
  }).catch(() => tab.removeItem(place));
  let locks;
  const hold = () => lock(place, [against(), fields.map(named), fields.map(field => ticks(field) ? field.checked : field.value)], tab).catch(() => {});
  form.addEventListener("input", () => {
    clearTimeout(locks);
    locks = setTimeout(hold, 100);
  });
  form.addEventListener("submit", () => {
    clearTimeout(locks);
    if (locks) hold();
    tab.setItem("sent", place);
  });
}
// A page on which something is to be put right came with a form: Back leads to where that form stands, which browsers can ask for again.
const cameFrom = tab?.getItem("stands"), wrong = document.querySelector("main[data-wrong]") && cameFrom;
tab?.removeItem("stands");
const stands = wrong || location.pathname + location.search;
const goOn = () => { if (wrong) history.replaceState(history.state, "", stands); };
addEventListener("submit", event => {
  if (event.defaultPrevented || event.target.method !== "post") return;
  tab?.setItem("stands", stands);
  goOn();
});
addEventListener("click", event => {
  if (!event.defaultPrevented && !event.ctrlKey && !event.metaKey && event.target.closest("a[href]:not([href^='#'])")) goOn();
});
// Whoever signs out while typing waits a moment for the last words to be kept.
document.querySelector("form.who")?.addEventListener("submit", event => {
  const now = unkept.map(keep => keep()).filter(Boolean);
  if (!now.length) return;
  event.preventDefault();
  Promise.race([Promise.allSettled(now), new Promise(late => setTimeout(late, 3000))]).then(() => event.target.submit());
});
// A form sent without a connection stays, says so, and is sent once when the connection is back.
for (const form of document.querySelectorAll("form[data-keep]")) {
  form.addEventListener("submit", event => {
    if (navigator.onLine) return;
    event.preventDefault();
    const said = form.querySelector("[data-saved]"), asked = event.submitter?.dataset.away;
    if (said) said.textContent = asked ?? said.dataset.away;
    // Such a button only asks for something: it is not pressed again by itself.
    if (!asked) addEventListener("online", () => form.requestSubmit(event.submitter), { once: true });
  });
}

// The browser's own voice reads the page, a paragraph at a time.
const listen = document.querySelector("[data-listen]"), voice = window.speechSynthesis;
if (listen) {
  const begin = listen.textContent, main = document.querySelector("main"), articles = main.querySelectorAll("article");
  const stop = () => { voice?.cancel(); listen.textContent = begin; };
  voice?.getVoices?.();
  listen.hidden = false;
  listen.addEventListener("click", () => {
    if (listen.textContent !== begin) return stop();
    if (!voice || voice.getVoices?.().length === 0) return Object.assign(listen.nextElementSibling, { hidden: false, textContent: listen.dataset.none });
    main.classList.add("aloud");
    const paragraphs = (articles.length === 1 ? articles[0] : main).innerText.split("\n").filter(line => line.trim());
    main.classList.remove("aloud");
    listen.textContent = listen.dataset.stop;
    paragraphs.forEach((line, i) => {
      const words = new SpeechSynthesisUtterance(line);
      words.lang = document.documentElement.lang;
      if (i === paragraphs.length - 1) words.onend = stop;
      voice.speak(words);
    });
  });
  addEventListener("pagehide", stop);
}
const menu = document.querySelector(".menu");
addEventListener("click", event => { if (menu && !menu.contains(event.target)) menu.open = false; });
