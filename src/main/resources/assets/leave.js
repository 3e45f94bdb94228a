// Leave quickly: the page goes blank before anything is asked of the network. Without this file the button does the same, only later.
{
  const form = document.querySelector("form.leave"), { action } = form, { to } = form.dataset;
  // Every other tab of Kith hears of it, also without a connection.
  const tabs = self.BroadcastChannel && new BroadcastChannel("leave");
  const empty = () => {
    // What the page would still keep, ask or send goes nowhere, and what it kept is gone.
    for (const end of ["beforeunload", "pagehide", "pageshow"]) addEventListener(end, late => late.stopImmediatePropagation(), true);
    Storage.prototype.setItem = () => {};
    document.title = "\u200b";
    document.documentElement.replaceChildren();
    for (const kept of ["localStorage", "sessionStorage"]) try { self[kept].clear(); } catch { /* There is none. */ }
  };
  const leave = event => {
    event.preventDefault();
    empty();
    tabs?.postMessage("");
    // Where this does not reach Kith, the next that does ends the session: a day longer than any lasts.
    document.cookie = `left=1;path=/;max-age=2678400;SameSite=Lax${location.protocol === "https:" ? ";Secure" : ""}`;
    navigator.sendBeacon(action);
    location.replace(to);
  };
  if (tabs) tabs.onmessage = () => { empty(); location.replace(to); };
  form.addEventListener("submit", leave);
  // Three times Shift and nothing else, within two seconds.
  let times = [];
  addEventListener("keydown", event => {
    if (event.repeat) return;
    times = event.key === "Shift" ? [...times.slice(-2), event.timeStamp] : [];
    if (times.length === 3 && times[2] - times[0] < 2000) leave(event);
  });
}
