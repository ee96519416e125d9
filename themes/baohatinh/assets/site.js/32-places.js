// The list of all localities gets shorter while one types: by names of today and of old, with marks or without.
(() => {
  "use strict";

  const filter = document.querySelector(".places-filter");
  if (!filter) return;
  const field = filter.querySelector("input");
  const none = document.querySelector(".places-none");
  const plain = (words) => words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/\s+/g, " ").trim();
  const groups = [...document.querySelectorAll(".places")].map((element) => ({
    element,
    name: plain(element.querySelector("h2").textContent),
    items: [...element.querySelectorAll("li")].map((item) => ({ item, words: plain(item.innerText || item.textContent) })),
  }));

  const narrow = () => {
    const wanted = plain(field.value);
    let found = 0;
    for (const { element, name, items } of groups) {
      const whole = name.includes(wanted);
      for (const { item, words } of items) item.hidden = !whole && !words.includes(wanted);
      const left = items.filter(({ item }) => !item.hidden).length;
      element.hidden = !left;
      found += left;
    }
    none.hidden = found > 0;
  };

  filter.hidden = false;
  field.addEventListener("input", narrow);
  if (field.value) narrow();
})();
