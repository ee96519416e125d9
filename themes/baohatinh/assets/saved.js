// Articles kept for later: their list in localStorage, their pages and photos in the browser's cache, which sw.js answers from when
// there is no network. It is registered by the first article kept and goes with the last.
const LIST = "toasoan.saved";
const ARTICLES = "toasoan-articles";
const SHELL = "toasoan-shell";
const PAGE = "/da-luu";
const MOST = 50;
const WIDE_ENOUGH = 720;

const saved = () => {
  try {
    return JSON.parse(localStorage.getItem(LIST)) || [];
  } catch {
    return [];
  }
};
const write = (articles) => localStorage.setItem(LIST, JSON.stringify(articles));
const say = (near, ...words) => near.dispatchEvent(new CustomEvent("said", { bubbles: true, detail: words }));

// One size of a photo stands for all of them; sw.js reckons likewise.
const photoKey = (address) => new URL(address, location).pathname.replace(/-\d+\//, "/");

export async function toggle(button) {
  const id = Number(button.dataset.article);
  const there = saved().some((article) => article.id === id);
  button.setAttribute("aria-pressed", !there);
  button.setAttribute("aria-busy", "true");
  if (there) {
    await remove(id);
    say(button, button.dataset.removed);
  } else {
    const offline = await add(describe(id));
    say(button, `${offline ? button.dataset.done : button.dataset.listed} `, linkToList(button));
  }
  button.removeAttribute("aria-busy");
}

function linkToList(button) {
  const link = document.createElement("a");
  link.href = PAGE;
  link.textContent = button.dataset.list;
  return link;
}

function describe(id) {
  const photos = [...document.querySelectorAll(".article .body img")].map(sizes).filter((each) => each.length);
  return {
    id,
    url: location.pathname,
    headline: document.querySelector(".headline").textContent.trim(),
    savedAt: Date.now(),
    thumb: photos.length ? photos[0][0].address : "",
    photos: photos.map((each) => (each.find((size) => size.width >= WIDE_ENOUGH) || each[each.length - 1]).address),
  };
}

/** What the photo can be had in, narrowest first. */
const sizes = (image) =>
  image.srcset
    .split(", ")
    .map((each) => each.trim().split(" "))
    .map(([address, width]) => ({ address, width: parseInt(width, 10) }))
    .filter((each) => each.width);

/** Whether it can be read without a network; it is in the list either way. */
async function add(article) {
  const articles = [article, ...saved().filter((other) => other.id !== article.id)];
  write(articles.slice(0, MOST));
  try {
    await store(article);
    await Promise.all(articles.slice(MOST).map(forget));
    return true;
  } catch {
    return false;
  }
}

async function store(article) {
  const cache = await caches.open(ARTICLES);
  await put(cache, article.url);
  await Promise.allSettled(article.photos.map((photo) => put(cache, photo, photoKey(photo))));
  const shell = await caches.open(SHELL);
  await Promise.all(
    [...shellAddresses()].map(async (address) => {
      await shell.delete(address, { ignoreSearch: true });
      await put(shell, address);
    }),
  );
  await navigator.serviceWorker.register("/sw.js");
  await navigator.serviceWorker.ready;
}

async function put(cache, address, key = address) {
  const answer = await fetch(address, { credentials: "omit" });
  if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`);
  await cache.put(key, answer);
}

/** What every page needs to look as it does. */
function shellAddresses() {
  const parts = document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img.emblem");
  const modules = [...document.querySelectorAll("[data-listens]")].map((each) => each.dataset.listens);
  return new Set([PAGE, import.meta.url, ...modules, ...[...parts].map((part) => part.href || part.src)]);
}

async function remove(id) {
  const gone = saved().filter((article) => article.id === id);
  const left = saved().filter((article) => article.id !== id);
  write(left);
  if (!window.caches) return;
  await Promise.all(gone.map(forget));
  if (left.length) return;
  await Promise.all([ARTICLES, SHELL].map((name) => caches.delete(name)));
  const worker = await navigator.serviceWorker.getRegistration("/");
  if (worker) await worker.unregister();
}

/** Photos that another article shows too stay. */
async function forget(article) {
  const cache = await caches.open(ARTICLES);
  const used = new Set(saved().flatMap((other) => other.photos.map(photoKey)));
  const photos = article.photos.map(photoKey).filter((photo) => !used.has(photo));
  await Promise.all([article.url, ...photos].map((address) => cache.delete(address)));
}

/** Fills the page of what was kept. */
export function show(place) {
  const list = place.querySelector("ul");
  const draw = () => {
    const articles = saved();
    list.textContent = "";
    list.append(...articles.map((article) => row(place, article)));
    place.querySelector("[data-none]").hidden = articles.length > 0;
    return articles;
  };
  list.addEventListener("click", async (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const at = [...list.children].indexOf(button.closest("li"));
    await remove(Number(button.dataset.article));
    const left = draw().length;
    const next = left ? list.children[Math.min(at, left - 1)].querySelector("button") : place.querySelector("[data-none] a");
    next.focus();
    say(next, place.dataset.removed);
  });
  draw();
  addEventListener("storage", draw);
  offline(place);
}

/** This page also stands for all others while there is no network. */
function offline(place) {
  const elsewhere = location.pathname !== PAGE;
  const notice = document.querySelector("[data-offline]");
  const look = () => (notice.hidden = navigator.onLine && !elsewhere);
  look();
  addEventListener("offline", look);
  addEventListener("online", () => (elsewhere ? location.reload() : look()));
  if (elsewhere) document.title = place.dataset.offlineTitle;
}

function row(place, article) {
  const item = place.querySelector("template").content.cloneNode(true);
  const link = item.querySelector("a");
  link.href = article.url;
  link.textContent = article.headline;
  const thumb = item.querySelector(".thumb");
  if (article.thumb) {
    const photo = new Image();
    photo.alt = "";
    photo.src = article.thumb;
    thumb.append(photo);
  } else {
    thumb.classList.add("thumb-none");
  }
  const time = item.querySelector("time");
  time.dateTime = new Date(article.savedAt).toISOString();
  time.textContent = hour(article.savedAt);
  const button = item.querySelector("button");
  button.dataset.article = article.id;
  button.setAttribute("aria-label", `${button.textContent.trim()}: ${article.headline}`);
  return item;
}

const hour = (instant) => {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "short",
    timeStyle: "short",
  }).format(instant);
  return parts.replace(",", "");
};
