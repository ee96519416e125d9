// Listening and keeping for later: offered where the browser can, their scripts fetched by those who use them.
(() => {
  "use strict";

  const listen = document.querySelector("[data-listens]");
  const voices = window.speechSynthesis;
  if (listen && voices) {
    // Voices come when they like.
    const offer = () => (listen.hidden = !voices.getVoices().some((voice) => /^vi([-_]|$)/i.test(voice.lang)));
    offer();
    voices.addEventListener("voiceschanged", offer);
    listen.addEventListener("click", () => import(listen.dataset.listens).then((module) => module.default(listen)));
  }

  const save = document.querySelector("[data-saves]");
  const list = document.querySelector("[data-saved]");
  let kept;
  try {
    kept = localStorage.getItem("toasoan.saved") || "";
  } catch {
    return;
  }
  if (save) {
    save.hidden = false;
    save.setAttribute("aria-pressed", kept.includes(`"id":${save.dataset.article},`));
    save.addEventListener("click", () => import(save.dataset.saves).then((module) => module.toggle(save)));
  }
  if (list) import(list.dataset.saved).then((module) => module.show(list));
})();
