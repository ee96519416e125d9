// Sharing: what the machine itself offers, Zalo, and the code, which is fetched when the dialog opens.
(() => {
  "use strict";

  const dialog = document.getElementById("chia-se");
  const say = (near, words) => near.dispatchEvent(new CustomEvent("said", { bubbles: true, detail: words }));

  // Zalo has no address that shares. Its own plugin hands a phone's link to the app by these two, and so does this; from a desk the
  // link goes along in the clipboard.
  const zalo = async (link) => {
    const address = encodeURIComponent(link.dataset.zalo);
    if (/android/i.test(navigator.userAgent)) {
      location.href = `intent://zaloapp.com/#Intent;action=android.intent.action.SEND;type=text/plain;S.android.intent.extra.SUBJECT=;S.android.intent.extra.TEXT=${address};B.hidePostFeed=false;B.backToSource=true;end`;
    } else if (/iPad|iPhone|iPod/.test(navigator.userAgent)) {
      location.href = `zaloshareext://shareext?url=${address}&type=8&version=1`;
    } else {
      const copied = navigator.clipboard && navigator.clipboard.writeText(link.dataset.zalo);
      open("https://chat.zalo.me/", "_blank", "noopener");
      await copied;
      say(link, link.dataset.says);
    }
  };
  for (const link of document.querySelectorAll("[data-zalo]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      zalo(link).catch(() => {});
    });
  }

  if (!dialog) return;
  const opener = document.querySelector("[data-opens=chia-se]");
  opener.addEventListener("click", () => {
    const code = dialog.querySelector("[data-code]");
    if (code.querySelector("img")) return;
    const image = new Image(148, 148);
    image.alt = code.dataset.alt;
    image.src = code.dataset.code;
    image.addEventListener("error", () => (code.hidden = true));
    code.prepend(image);
    code.hidden = false;
  });
  // Safari gives a clicked button no focus, so the browser couldn't give it back.
  dialog.addEventListener("close", () => opener.focus());

  const native = dialog.querySelector("[data-shares]");
  if (navigator.share) {
    native.hidden = false;
    native.addEventListener("click", () => {
      navigator.share({ title: native.dataset.title, url: native.dataset.shares }).then(
        () => dialog.close(),
        () => {},
      );
    });
  }
})();
