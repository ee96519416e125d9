// The page of search while one types. htmx fetches the results; here is what stands around them: the form follows the links, what
// went wrong is said in place, the count is spoken, keys lead through the results.
(() => {
  "use strict";
  const form = document.getElementById("tim-kiem");
  const field = document.getElementById("q");
  const part = document.getElementById("ket-qua");
  const spoken = document.getElementById("tim-thay");
  const fault = document.getElementById("tim-loi");
  const wide = matchMedia("(min-width: 1024px)");
  let retry = () => form.requestSubmit();

  // What lies open on a wide screen is open for those, too, who can't see it.
  const unfold = () => {
    for (const fold of document.querySelectorAll(".find-fold, .narrow-fold")) fold.open = wide.matches;
  };
  unfold();
  wide.addEventListener("change", unfold);
  // Here a change is enough.
  form.querySelector(".find-apply").hidden = true;

  // What is empty makes the address no better.
  document.body.addEventListener("htmx:configRequest", (event) => {
    const { formData } = event.detail;
    for (const [name, value] of [...formData]) if (!value && name !== "q") formData.delete(name);
  });

  // Who writes meanwhile keeps what is written.
  const follow = (address) => {
    const asked = new URL(address, location.href).searchParams;
    for (const each of form.elements) {
      if (!each.name || (each === field && document.activeElement === field)) continue;
      const value = asked.get(each.name) ?? "";
      if (each.value !== value) each.value = value;
      if (each.type === "hidden") each.disabled = !value;
    }
  };

  let wasOpen = false;
  document.body.addEventListener("htmx:beforeSwap", () => (wasOpen = document.querySelector(".narrow-fold")?.open));

  document.body.addEventListener("htmx:afterRequest", (event) => {
    const { successful, requestConfig, pathInfo } = event.detail;
    if (!successful) return;
    fault.hidden = true;
    const count = document.getElementById("so-ket-qua");
    const byForm = requestConfig.elt === form;
    const fold = part.querySelector(".narrow-fold");
    if (fold) fold.open = wide.matches || (byForm && wasOpen);
    if (!byForm) follow(pathInfo.requestPath);
    // The link that was followed may be gone, and the focus with it.
    if (!byForm && (document.activeElement === document.body || !document.activeElement)) count.focus();
    spoken.textContent = count.textContent;
  });

  const complain = (kind, by) => {
    retry = () => (by !== form && by.isConnected ? by.click() : form.requestSubmit());
    fault.querySelector("p").textContent = fault.dataset[kind];
    fault.hidden = false;
  };
  document.body.addEventListener("htmx:sendError", (event) =>
    complain(navigator.onLine ? "other" : "offline", event.detail.elt));
  document.body.addEventListener("htmx:timeout", (event) => complain("slow", event.detail.elt));
  document.body.addEventListener("htmx:responseError", (event) =>
    complain(event.detail.xhr.status === 503 ? "building" : "other", event.detail.elt));
  fault.querySelector("button").addEventListener("click", () => retry());
  addEventListener("online", () => fault.hidden || retry());

  // On a phone the keyboard makes room for what was found.
  form.addEventListener("submit", () => matchMedia("(pointer: coarse)").matches && field.blur());

  // From the field down to the first result and on, and up again.
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [field, ...part.querySelectorAll(".found .story-headline a")];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (!step || !next || !stops.includes(document.activeElement)) return;
    event.preventDefault();
    next.focus();
  });
})();
