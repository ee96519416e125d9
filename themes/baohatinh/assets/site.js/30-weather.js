// The weather of the place that the reader once chose, on every page: the choice stays in the browser, so that all readers
// can have the same page. Without scripts the form sends it, and a cookie remembers.
(() => {
  "use strict";

  const KEY = "dia-phuong";
  const line = () => document.querySelector(".sky-line a");
  const form = document.querySelector(".sky-form");
  const select = form && form.elements["dia-phuong"];
  const shown = () => (line() ? line().pathname.split("/").pop() : select && select.value);
  let asked = "";

  const remembered = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const remember = (slug) => {
    try {
      if (slug) localStorage.setItem(KEY, slug);
      else localStorage.removeItem(KEY);
    } catch {
      // A browser that keeps nothing shows the place until the page is left.
    }
  };

  const put = (part) => {
    const freshLine = part.querySelector(".sky-line a");
    if (freshLine && line()) line().replaceWith(freshLine);
    const told = form && form.parentElement.querySelector(".sky-told");
    if (told) {
      // What stands below stays where it is.
      told.style.minHeight = told.offsetHeight + "px";
      told.replaceChildren(...part.querySelector(".sky-told").childNodes);
    }
  };

  // Of several choices in a row the last one counts, whichever answer comes last.
  const show = async (slug) => {
    asked = slug;
    const answer = await fetch("/thoi-tiet/" + encodeURIComponent(slug), { credentials: "omit" });
    if (asked !== slug) return;
    if (answer.status === 404) remember(null);
    if (!answer.ok) throw new Error(answer.status);
    const part = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (asked !== slug) return;
    put(part);
    if (select) select.value = slug;
  };

  const slug = remembered();
  if (slug && slug !== shown()) show(slug).catch(() => {});

  if (!form) return;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const before = shown();
    const chosen = select.value;
    const fault = form.querySelector(".sky-fault");
    form.parentElement.querySelector(".sky-told").setAttribute("aria-live", "polite");
    try {
      await show(chosen);
      fault.hidden = true;
      if (asked === chosen) remember(chosen);
    } catch {
      if (asked !== chosen) return;
      select.value = before;
      fault.hidden = false;
    }
  });
})();
