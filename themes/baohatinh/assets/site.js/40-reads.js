// An article that was really before somebody's eyes for some seconds counts as read, once in half an hour.
(() => {
  "use strict";

  const SECONDS = 5;
  const AGAIN_MS = 30 * 60 * 1000;
  const KEY = "da-doc";
  const canonical = document.querySelector("link[rel=canonical]");
  const article = canonical && /-post(\d+)\.html$/.exec(canonical.href);
  if (!article || !navigator.sendBeacon) return;

  // Where the browser keeps nothing for us, every view is a first one; the server has its own memory.
  const remembered = () => {
    try {
      return JSON.parse(sessionStorage.getItem(KEY)) || {};
    } catch {
      return {};
    }
  };
  const remember = (reads) => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(reads));
    } catch {
      // A full or closed store.
    }
  };

  const count = () => {
    const now = Date.now();
    const reads = Object.fromEntries(Object.entries(remembered()).filter(([, at]) => now - at < AGAIN_MS));
    if (reads[article[1]]) return;
    if (navigator.sendBeacon(`/luot-doc/${article[1]}`)) remember({ ...reads, [article[1]]: now });
  };

  // A page that is loaded ahead, or lies in another tab, is not before anybody's eyes.
  let left = SECONDS;
  const timer = setInterval(() => {
    if (document.prerendering || document.visibilityState !== "visible") return;
    left -= 1;
    if (left > 0) return;
    clearInterval(timer);
    count();
  }, 1000);
})();
