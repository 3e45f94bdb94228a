// Everything works without this file. It only makes some things smoother.
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;
// A page kept by the browser from before signing out is not shown again.
addEventListener("pageshow", event => { if (event.persisted) location.reload(); });
