// What an action brought is said in a line for it, also to those who can't see; the line empties itself.
(() => {
  "use strict";

  const SECONDS = 8;
  let timer;

  document.addEventListener("said", ({ target, detail }) => {
    const line = (target.closest("dialog") || document).querySelector(".said");
    if (!line) return;
    clearTimeout(timer);
    line.textContent = "";
    line.append(...[].concat(detail));
    timer = setTimeout(() => (line.textContent = ""), SECONDS * 1000);
  });
})();
