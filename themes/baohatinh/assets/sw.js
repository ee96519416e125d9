// Without a network it answers from what the reader kept (saved.js); with one it shows nothing that is kept: the network comes first.
"use strict";

const ARTICLES = "toasoan-articles";
const SHELL = "toasoan-shell";
const PAGE = "/da-luu";
const NOT_OURS = /^\/(toa-soan|api)(\/|$)/;
const NO_PHOTO = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || NOT_OURS.test(pathname)) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (pathname.startsWith("/theme/")) event.respondWith(asset(event));
  else if (pathname.startsWith("/anh/")) event.respondWith(photo(request, pathname));
});

async function page(event) {
  const { pathname, search } = new URL(event.request.url);
  try {
    const answer = await fetch(event.request);
    if (!search) event.waitUntil(follow(pathname, answer.clone()));
    return answer;
  } catch {
    return (await kept(ARTICLES, pathname)) || (await kept(SHELL, PAGE)) || Response.error();
  }
}

/** What is kept follows what is published: a corrected article is corrected here, a withdrawn one is gone. */
async function follow(pathname, answer) {
  const cache = await caches.open(pathname === PAGE ? SHELL : ARTICLES);
  if (!(await cache.match(pathname))) return;
  if (answer.status === 404 || answer.status === 410) await cache.delete(pathname);
  else if (answer.ok && !answer.redirected) await cache.put(pathname, answer);
}

async function asset(event) {
  try {
    const answer = await fetch(event.request);
    if (answer.ok) event.waitUntil(renew(event.request.url, answer.clone()));
    return answer;
  } catch {
    const { url } = event.request;
    return (await kept(SHELL, url)) || (await kept(SHELL, url, { ignoreSearch: true })) || Response.error();
  }
}

/** The version is in the address: of each file that is kept only the newest stays. */
async function renew(url, answer) {
  const shell = await caches.open(SHELL);
  if ((await shell.match(url)) || !(await shell.match(url, { ignoreSearch: true }))) return;
  await shell.delete(url, { ignoreSearch: true });
  await shell.put(url, answer);
}

async function photo(request, pathname) {
  try {
    return await fetch(request);
  } catch {
    const size = await kept(ARTICLES, pathname.replace(/-\d+\//, "/"));
    return size || new Response(NO_PHOTO, { headers: { "Content-Type": "image/svg+xml" } });
  }
}

const kept = (cacheName, address, options) => caches.match(address, { cacheName, ignoreVary: true, ...options });
