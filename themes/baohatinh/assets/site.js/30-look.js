// Text size and background. early.js puts them into force; nothing is offered where they can't be remembered.
(() => {
  "use strict";

  const USUAL = 2;
  const LARGEST = 5;
  let store;
  try {
    store = localStorage;
  } catch {
    return;
  }

  const keep = (key, value) => {
    if (value) store.setItem(key, value);
    else store.removeItem(key);
    dispatchEvent(new Event("look"));
  };

  const steps = [...document.querySelectorAll("[data-text-step]")];
  const size = () => Number(document.documentElement.dataset.textSize) || USUAL;
  const mark = () => {
    for (const button of steps) {
      const next = size() + Number(button.dataset.textStep);
      button.setAttribute("aria-disabled", next < 1 || next > LARGEST);
    }
  };
  for (const button of steps) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const next = Math.min(Math.max(size() + Number(button.dataset.textStep), 1), LARGEST);
      keep("toasoan.textSize", next === USUAL ? "" : String(next));
      mark();
      const words = button.dataset.says.replace("#", `${next}/${LARGEST}`);
      button.dispatchEvent(new CustomEvent("said", { bubbles: true, detail: words }));
    });
  }
  mark();

  const backgrounds = [...document.querySelectorAll(".background input")];
  const show = () => {
    const chosen = document.documentElement.dataset.theme || "";
    for (const choice of backgrounds) choice.checked = choice.value === chosen;
  };
  for (const choice of backgrounds) {
    choice.addEventListener("change", () => {
      keep("toasoan.background", choice.value);
      show();
    });
  }
  show();
  for (const place of document.querySelectorAll("[data-background]")) place.hidden = false;
  addEventListener("storage", () => {
    mark();
    show();
  });

  // A fold of the toolbar closes as menus do.
  for (const fold of document.querySelectorAll("details[data-background]")) {
    document.addEventListener("click", (event) => {
      if (!fold.contains(event.target)) fold.open = false;
    });
    fold.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !fold.open) return;
      fold.open = false;
      fold.querySelector("summary").focus();
    });
    // A press on a label within first moves the focus to what is around the fold, and only then to its field.
    fold.addEventListener("focusout", ({ relatedTarget: next }) => {
      if (next && !fold.contains(next) && !next.contains(fold)) fold.open = false;
    });
  }
})();
