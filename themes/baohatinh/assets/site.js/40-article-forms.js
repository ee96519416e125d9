// Videos, photos and live reports of an article: what is needed is loaded once it is asked for.
(() => {
  "use strict";

  const article = document.querySelector(".article");
  if (!article) return;
  const plain = (event) => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

  article.addEventListener("click", (event) => {
    if (!plain(event)) return;
    const film = event.target.closest(".film-link");
    const photo = event.target.closest(".figure-link");
    if (film) {
      event.preventDefault();
      play(film);
    } else if (photo && typeof HTMLDialogElement === "function") {
      event.preventDefault();
      import(article.dataset.lightbox).then(
        (module) => module.default(photo, article),
        () => location.assign(photo.href),
      );
    }
  });

  // Only now the host hears of the reader.
  const play = (link) => {
    const frame = document.createElement("iframe");
    frame.className = "film-frame";
    frame.title = link.dataset.title;
    frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-presentation allow-popups");
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.src = link.dataset.player;
    link.replaceWith(frame);
    frame.focus();
  };

  const live = article.querySelector("[data-live]");
  if (live) import(live.dataset.script).then((module) => module.default(live), () => {});
})();
