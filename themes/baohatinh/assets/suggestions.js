// Headlines and names while one types: a combobox with a list, as WAI-ARIA's authoring practices describe it.
const PAUSE_MS = 120;
const MOST = 6;

export default function suggest(field) {
  const list = document.createElement("ul");
  list.id = `${field.id}-goi-y`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.dataset.label);
  list.hidden = true;
  field.after(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  let items = [];
  let at = -1;
  let timer = 0;
  let asking = new AbortController();

  const show = (open) => {
    list.hidden = !open;
    field.setAttribute("aria-expanded", String(open));
    if (!open) point(-1);
  };

  const point = (index) => {
    list.children[at]?.setAttribute("aria-selected", "false");
    at = index;
    const option = list.children[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  };

  const option = (item, index) => {
    const line = document.createElement("li");
    line.id = `${list.id}-${index}`;
    line.setAttribute("role", "option");
    line.setAttribute("aria-selected", "false");
    if (item.kind !== "headline") {
      const kind = document.createElement("span");
      kind.className = "kind";
      kind.textContent = field.dataset[item.kind];
      line.append(kind, " ");
    }
    const words = document.createElement("span");
    words.textContent = item.text;
    line.append(words);
    line.addEventListener("click", () => location.assign(item.url));
    return line;
  };

  const stop = () => {
    clearTimeout(timer);
    asking.abort();
    items = [];
    show(false);
  };

  const ask = async () => {
    asking = new AbortController();
    try {
      const query = new URLSearchParams({ q: field.value, size: MOST });
      const answer = await fetch(`/api/v1/suggestions?${query}`, { signal: asking.signal });
      items = answer.ok ? (await answer.json()).items : [];
    } catch {
      return;
    }
    point(-1);
    list.replaceChildren(...items.map(option));
    show(items.length > 0 && document.activeElement === field);
  };

  const typed = () => {
    clearTimeout(timer);
    asking.abort();
    if (field.value.trim().length < 2) stop();
    else timer = setTimeout(ask, PAUSE_MS);
  };

  const keys = {
    // One place more than there are suggestions: the field itself.
    ArrowDown: () => point(at + 1 < items.length ? at + 1 : -1),
    ArrowUp: () => point(at < 0 ? items.length - 1 : at - 1),
    Escape: stop,
    Enter: () => at >= 0 && location.assign(items[at].url),
  };

  field.addEventListener("input", typed);
  field.addEventListener("keydown", (event) => {
    // A key that an input method takes for itself says nothing to us.
    if (event.isComposing || event.keyCode === 229 || list.hidden || !keys[event.key]) return;
    if (event.key === "Enter" && at < 0) return;
    event.preventDefault();
    keys[event.key]();
  });
  field.addEventListener("blur", stop);
  field.form.addEventListener("submit", stop);
  // The field keeps the focus while the list is clicked.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  // What was typed before this was loaded.
  if (document.activeElement === field && field.value !== field.defaultValue) typed();
}
