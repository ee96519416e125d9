// What happens while a page is open: breaking news in a bar, and that there is more in a list. Nothing that one reads is moved.
(() => {
  "use strict";

  /** Asks now and then, while somebody looks at the page; the same answer costs hardly anything. */
  const follow = (place, tell, atOnce) => {
    if (!place) return;
    const pause = place.dataset.every * 1000;
    let asked = atOnce ? 0 : Date.now();
    const ask = async () => {
      if (document.visibilityState !== "visible" || Date.now() - asked < pause) return;
      asked = Date.now();
      try {
        const answer = await fetch(place.dataset.asks, { credentials: "omit" });
        if (answer.ok) tell((await answer.json()).items);
      } catch {
        // Without a line there is no news; asked again in a while.
      }
    };
    if (atOnce) ask();
    setInterval(ask, pause);
    document.addEventListener("visibilitychange", ask);
  };

  const element = (tag, className, words) => {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = words;
    return made;
  };

  const idOf = (url) => Number((/-post(\d+)\.html$/.exec(url) || [])[1]);
  const idsIn = (place) => new Set([...place.querySelectorAll("a[href]")].map((link) => idOf(link.pathname)));

  // Tin nóng: what was closed stays closed, what one reads already isn't told.
  const CLOSED = "tin-nong-da-tat";
  const flash = document.querySelector(".flash");
  const closed = () => {
    try {
      return JSON.parse(localStorage.getItem(CLOSED)) || [];
    } catch {
      return [];
    }
  };
  const close = (items) => {
    flash.replaceChildren();
    try {
      localStorage.setItem(CLOSED, JSON.stringify(items.map((item) => item.id)));
    } catch {
      // It comes again on the next page.
    }
  };

  let shown = 0;
  follow(
    flash,
    (items) => {
      const known = new Set([...closed(), idOf(location.pathname)]);
      const strip = document.querySelector("main .breaking");
      if (strip) idsIn(strip).forEach((id) => known.add(id));
      const item = items.find((each) => !known.has(each.id));
      if ((item ? item.id : 0) === shown && flash.childElementCount) return;
      shown = item ? item.id : 0;
      if (!item) {
        flash.replaceChildren();
        return;
      }
      const link = element("a", "flash-headline", item.headline);
      link.href = item.url;
      const off = element("button", "flash-close", flash.dataset.close);
      off.type = "button";
      off.setAttribute("aria-label", flash.dataset.closeLabel);
      off.addEventListener("click", () => {
        shown = 0;
        close(items);
      });
      flash.replaceChildren(element("span", "breaking-label", flash.dataset.label), link, off);
    },
    true,
  );

  // Tin mới: a pill tells how many; the list itself changes when one asks for it.
  const fresh = document.querySelector(".fresh");
  const list = fresh && document.querySelector(`[data-fresh-list="${fresh.dataset.list}"]`);
  const load = async () => {
    const answer = await fetch(location.pathname, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const renewed = page.querySelector(`[data-fresh-list="${fresh.dataset.list}"]`);
    if (!answer.ok || !renewed) throw new Error(answer.statusText);
    const before = idsIn(list);
    list.replaceChildren(...renewed.childNodes);
    fresh.dataset.newest = page.querySelector(".fresh").dataset.newest;
    fresh.replaceChildren();
    const added = [...list.querySelectorAll("a[href]")].filter((link) => {
      const id = idOf(link.pathname);
      return id && !before.has(id);
    });
    for (const link of added) link.closest("li, article").classList.add("just-in");
    (list.closest("section, aside") || list).scrollIntoView({ block: "start" });
    if (added.length) added[0].focus({ preventScroll: true });
  };

  if (list) {
    follow(fresh, (items) => {
      const known = idsIn(list);
      const section = fresh.dataset.section;
      const news = items.filter(
        (item) =>
          item.at >= Date.parse(fresh.dataset.newest) &&
          !known.has(item.id) &&
          (!section || item.section === section || item.parent === section),
      );
      const words = news.length ? fresh.dataset.words.replace("{0}", news.length) : "";
      if (words === fresh.textContent) return;
      fresh.replaceChildren();
      if (!news.length) return;
      const pill = element("button", "fresh-pill", words);
      pill.type = "button";
      // What can't be put in is loaded as any page is.
      pill.addEventListener("click", () => load().catch(() => location.reload()));
      fresh.append(pill);
    });
  }
})();
