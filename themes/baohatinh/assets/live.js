// Follows a live report: what is new comes in on top, behind a button where one has read on.
const GIVE_UP_MS = 12 * 60 * 60 * 1000;

export default function follow(live) {
  const parser = new DOMParser();
  const list = live.querySelector(".live-entries");
  const told = document.createElement("p");
  told.className = "hidden";
  told.setAttribute("role", "status");
  const waiting = document.createElement("button");
  waiting.type = "button";
  waiting.className = "live-waiting";
  waiting.hidden = true;
  list.before(told, waiting);

  let newest = list;
  let over = false;

  const mark = () => {
    const now = live.querySelector(".live-now");
    now.hidden = Date.parse(now.dataset.until) < Date.now();
    over = Date.parse(now.dataset.until) + GIVE_UP_MS < Date.now();
  };

  const here = (entry) => document.getElementById(entry.id);
  const fresh = () => [...newest.children].filter((entry) => !here(entry));
  const count = (number) => live.dataset.waiting.replace("{0}", number);

  // Entries of the answer are put where they stand there; those that are here and the same are left alone.
  const putIn = () => {
    let place = list.firstElementChild;
    for (const entry of newest.children) {
      const old = here(entry);
      if (old && old === place) place = place.nextElementSibling;
      if (old) continue;
      const coming = document.importNode(entry, true);
      coming.classList.add("live-new");
      list.insertBefore(coming, place);
    }
    waiting.hidden = true;
  };

  const mend = () => {
    for (const old of [...list.children]) {
      const entry = newest.querySelector(`#${CSS.escape(old.id)}`);
      if (!entry) old.remove();
      else if (entry.dataset.print !== old.dataset.print) old.replaceWith(document.importNode(entry, true));
    }
    for (const part of [".live-status", ".live-keys"]) {
      const came = newest.parentNode.querySelector(part);
      live.querySelector(part).replaceWith(document.importNode(came, true));
    }
    mark();
  };

  const take = (html) => {
    newest = parser.parseFromString(html, "text/html").querySelector(".live-entries");
    if (!newest) return;
    mend();
    const number = fresh().length;
    if (number === 0) return putIn();
    told.textContent = count(number);
    if (list.getBoundingClientRect().top >= 0) return putIn();
    waiting.textContent = count(number);
    waiting.hidden = false;
  };

  let tag = "";
  const ask = async () => {
    try {
      // The browser asks with the tag it knows and hands out what it has where nothing is new.
      const answer = await fetch(live.dataset.live, { cache: "no-cache" });
      mark();
      if (answer.status === 404 || answer.status === 410) over = true;
      const seen = answer.headers.get("ETag");
      if (!answer.ok || (seen && seen === tag)) return;
      tag = seen;
      take(await answer.text());
    } catch {
      // The line will be back.
    }
  };

  let timer = 0;
  const turn = async () => {
    clearTimeout(timer);
    if (document.hidden) return;
    await ask();
    if (!over) timer = setTimeout(turn, Number(live.dataset.interval));
  };

  waiting.addEventListener("click", () => {
    putIn();
    live.scrollIntoView({ block: "start" });
    const first = list.querySelector(".live-anchor");
    if (first) first.focus({ preventScroll: true });
  });
  document.addEventListener("visibilitychange", () => !document.hidden && !over && turn());
  mark();
  if (!over) timer = setTimeout(turn, Number(live.dataset.interval));
}
