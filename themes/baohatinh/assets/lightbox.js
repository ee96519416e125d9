// An article's photos over the whole screen: by arrow keys, by swiping, one after the other. Pinching is the browser's.
const FAR_ENOUGH = 48;

export default function open(opener, article) {
  const links = [...article.querySelectorAll(".figure-link")];
  const words = article.dataset;
  let at = links.indexOf(opener);

  const make = (tag, name, text = "") => {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    return element;
  };
  const button = (name, text, label, act) => {
    const element = make("button", name, text);
    element.type = "button";
    if (label) element.setAttribute("aria-label", label);
    element.addEventListener("click", act);
    return element;
  };

  const dialog = make("dialog", "lightbox");
  dialog.setAttribute("aria-label", words.label);
  const count = make("p", "lightbox-count");
  const stage = make("div", "lightbox-stage");
  const caption = make("p", "lightbox-caption");
  caption.setAttribute("aria-live", "polite");
  const previous = button("lightbox-previous", "‹", words.previous, () => show(at - 1));
  const next = button("lightbox-next", "›", words.next, () => show(at + 1));
  const close = button("lightbox-close", words.close, "", () => dialog.close());
  const bar = make("div", "lightbox-bar");
  bar.append(count, close);
  dialog.append(bar, stage, previous, next, caption);

  // The browser takes the size that fits the screen.
  const photo = (link) => {
    const small = link.querySelector("img");
    const large = new Image();
    large.sizes = "100vw";
    large.srcset = small.srcset;
    large.src = link.href;
    large.alt = small.alt;
    large.width = small.width;
    large.height = small.height;
    large.draggable = false;
    return large;
  };

  const show = (index) => {
    if (index < 0 || index >= links.length) return;
    at = index;
    stage.replaceChildren(photo(links[at]));
    const told = links[at].closest("figure").querySelector("figcaption");
    caption.replaceChildren(...(told ? told.cloneNode(true).childNodes : []));
    count.textContent = `${at + 1}/${links.length}`;
    previous.hidden = at === 0;
    next.hidden = at === links.length - 1;
    if (document.activeElement === document.body || document.activeElement?.hidden) close.focus();
    if (at + 1 < links.length) photo(links[at + 1]);
  };

  const keys = {
    ArrowLeft: () => show(at - 1),
    ArrowRight: () => show(at + 1),
    Home: () => show(0),
    End: () => show(links.length - 1),
  };
  dialog.addEventListener("keydown", (event) => {
    if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    keys[event.key]();
  });

  let from = null;
  const zoomed = () => window.visualViewport && window.visualViewport.scale > 1.05;
  const pull = (distance) => stage.style.setProperty("translate", `${distance}px`);
  const drop = (distance) => {
    from = null;
    stage.classList.remove("pulled");
    pull(0);
    if (distance > FAR_ENOUGH) show(at - 1);
    if (distance < -FAR_ENOUGH) show(at + 1);
  };
  stage.addEventListener("pointerdown", (event) => {
    // A second finger pinches.
    if (!event.isPrimary) return from === null || drop(0);
    if (zoomed() || event.button !== 0) return;
    from = event.clientX;
    stage.classList.add("pulled");
    stage.setPointerCapture(event.pointerId);
  });
  stage.addEventListener("pointermove", (event) => from !== null && event.isPrimary && pull(event.clientX - from));
  stage.addEventListener("pointerup", (event) => {
    if (from === null || !event.isPrimary) return;
    const distance = event.clientX - from;
    drop(distance);
    if (Math.abs(distance) < 4 && event.target === stage) dialog.close();
  });
  stage.addEventListener("pointercancel", () => from !== null && drop(0));

  dialog.addEventListener("close", () => {
    dialog.remove();
    links[at].focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
  show(at);
}
