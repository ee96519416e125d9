// Before anything is painted: the background and the text size that this reader chose, so that nothing flashes or jumps. The page
// waits for it, so it does nothing else. Whoever changes a choice stores it and dispatches "look".
(() => {
  "use strict";

  const root = document.documentElement;
  const bars = [...document.querySelectorAll("meta[name=theme-color]")];
  const [day, night] = bars.map((bar) => bar.content);

  const look = () => {
    const background = localStorage.getItem("toasoan.background");
    const size = localStorage.getItem("toasoan.textSize");
    if (background === "light" || background === "dark") root.dataset.theme = background;
    else delete root.dataset.theme;
    if (/^[1345]$/.test(size)) root.dataset.textSize = size;
    else delete root.dataset.textSize;
    bars[0].content = background === "dark" ? night : day;
    bars[1].content = background === "light" ? day : night;
  };

  root.dataset.script = "";
  try {
    look();
    addEventListener("look", look);
    addEventListener("storage", look);
  } catch {
    // A browser that refuses to store anything: as the machine has it.
  }
})();
