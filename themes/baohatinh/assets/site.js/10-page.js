// Comfort for browsers that run scripts; every page is complete without.
(() => {
  "use strict";

  for (const opener of document.querySelectorAll("[data-opens]")) {
    const dialog = document.getElementById(opener.dataset.opens);
    if (!dialog || typeof dialog.showModal !== "function") continue;
    opener.hidden = false;
    opener.addEventListener("click", () => dialog.showModal());
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
  }

  for (const button of document.querySelectorAll("[data-copies]")) {
    button.addEventListener("click", async () => {
      const field = document.getElementById(button.dataset.copies);
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
      } catch {
        document.execCommand("copy");
      }
      const words = button.querySelector("span");
      const before = words.textContent;
      words.textContent = button.dataset.done;
      setTimeout(() => (words.textContent = before), 2000);
    });
  }

  // What was probably meant and what was typed change places, as often as one likes; nothing is sent.
  for (const button of document.querySelectorAll("button[data-swaps]")) {
    button.addEventListener("click", (event) => {
      event.preventDefault();
      const box = button.closest(".other-version");
      const field = document.getElementById(button.dataset.swaps);
      const quote = box.querySelector(".suggestion");
      [field.value, quote.textContent] = [quote.textContent, field.value];
      for (const words of box.querySelectorAll("span")) words.hidden = !words.hidden;
      field.removeAttribute("aria-invalid");
      const refusal = box.previousElementSibling;
      if (refusal && refusal.matches(".refusal")) refusal.hidden = !refusal.hidden;
      field.focus();
    });
  }

  // With a mouse or a finger a choice is meant; with arrow keys it may be on the way to another, so the button stays.
  for (const form of document.querySelectorAll("form[data-submit-on-change]")) {
    let byKeys = false;
    form.addEventListener("keydown", () => (byKeys = true));
    form.addEventListener("pointerdown", () => (byKeys = false));
    form.addEventListener("change", () => {
      if (!byKeys) form.requestSubmit();
    });
  }

  // Suggestions are fetched once somebody means to search; the key / leads there, where one isn't writing.
  const search = document.querySelector("[data-suggests]");
  if (search) {
    const ready = () => import(search.dataset.suggests).then((module) => module.default(search), () => {});
    if (document.activeElement === search) ready();
    else search.addEventListener("focus", ready, { once: true });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target.closest("input, textarea, select, dialog, [contenteditable]")) return;
      event.preventDefault();
      search.focus();
      search.select();
    });
  }

  // The menu shows the section one is in, also where it has to be scrolled.
  const current = document.querySelector(".menu-bar [aria-current]");
  const bar = current && current.closest("ul");
  if (bar && current.offsetLeft + current.offsetWidth > bar.clientWidth) {
    bar.scrollLeft = current.offsetLeft - (bar.clientWidth - current.offsetWidth) / 2;
  }

  // What comes after the answer to a comment is said at the form, not at the top.
  const told = document.querySelector(".refusal, .other-version, .thanks");
  if (told) {
    const details = told.closest("details");
    if (details) details.open = true;
    told.scrollIntoView({ block: "center" });
  }
})();
