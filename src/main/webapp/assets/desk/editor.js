// The editor's form: marks, photos, related articles, and a copy in the browser of what isn't saved yet.
export function startEditor(form) {
  const body = form.elements.body;
  const changed = () => form.dispatchEvent(new Event('input', { bubbles: true }));
  marks(form, body);
  rows(form);
  related(form, changed);
  photos(form, body);
  counters(form);
  backup(form);
}

/** Puts text where the cursor is, so that the browser's own undo still works. */
function type(body, text, from = body.selectionStart, to = body.selectionEnd) {
  body.focus();
  body.setSelectionRange(from, to);
  if (!document.execCommand('insertText', false, text)) body.setRangeText(text, from, to, 'end');
  body.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A block stands alone between blank lines. */
function typeBlock(body, block) {
  const before = body.value.slice(0, body.selectionStart);
  const after = body.value.slice(body.selectionEnd);
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const tail = after === '' ? '\n' : after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  type(body, lead + block + tail);
}

/** A photo goes to the cursor; where a photo is awaited there, it is the one. */
function typePhoto(body, { insert, path }) {
  const start = body.value.lastIndexOf('\n', body.selectionStart - 1) + 1;
  const line = body.value.slice(start).split('\n', 1)[0];
  const awaited = line.match(/^(!\[.*\]\()(\).*)$/);
  if (awaited) type(body, awaited[1] + path + awaited[2], start, start + line.length);
  else typeBlock(body, insert);
}

function marks(form, body) {
  form.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-wrap], [data-line], [data-awaited]');
    if (!button) return;
    const { wrap, line, awaited } = button.dataset;
    const { selectionStart: from, selectionEnd: to, value } = body;
    if (awaited) typeBlock(body, awaited);
    else if (wrap) type(body, wrap + value.slice(from, to) + wrap);
    else {
      const start = value.lastIndexOf('\n', from - 1) + 1;
      type(body, value.slice(start, to).split('\n').map(text => line + text).join('\n'), start, to);
    }
  });
}

function rows(form) {
  form.querySelector('[data-add-row]')?.addEventListener('click', () => {
    const all = form.querySelector('[data-rows]');
    const row = all.lastElementChild.cloneNode(true);
    row.querySelector('input').value = '';
    all.append(row);
    row.querySelector('input').focus();
  });
}

function related(form, changed) {
  const list = form.querySelector('[data-related]');
  const renumber = () => {
    list.querySelectorAll('[name=relatedPlace]').forEach((place, i) => place.value = i + 1);
    changed();
  };
  form.addEventListener('click', event => {
    const button = event.target.closest('[data-up], [data-down], [data-remove], [data-add-related]');
    if (!button) return;
    event.preventDefault();
    const row = button.closest('[data-related-row]');
    if ('up' in button.dataset) row.previousElementSibling?.before(row);
    else if ('down' in button.dataset) row.nextElementSibling?.after(row);
    else if ('remove' in button.dataset) row.remove();
    else add(button);
    renumber();
  });
  const add = button => {
    const row = form.querySelector('[data-related-template]').content.firstElementChild.cloneNode(true);
    row.querySelector('[name=relatedId]').value = button.value;
    row.querySelector('[name=relatedHeadline]').value = button.dataset.headline;
    row.querySelectorAll('.script').forEach(part => part.hidden = false);
    list.append(row);
    button.closest('li').remove();
  };
  onEnter(form.elements.relatedQuery, form.querySelector('[data-find-related]'));
}

function onEnter(field, button) {
  field?.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      button.click();
    }
  });
}

function photos(form, body) {
  const results = form.querySelector('#photo-results');
  const show = async request => {
    const answer = await fetch(...request);
    if (answer.status === 401) location.assign('/toa-soan/dang-nhap?den=' + encodeURIComponent(location.pathname));
    results.innerHTML = await answer.text();
    results.querySelectorAll('.script').forEach(part => part.hidden = false);
    return answer.ok;
  };
  const find = () => show(['/toa-soan/anh?' + new URLSearchParams({ photoQuery: form.elements.photoQuery.value }),
    { headers: { 'HX-Request': 'true' } }]);
  form.querySelector('[data-find-photos]')?.addEventListener('click', find);
  onEnter(form.elements.photoQuery, form.querySelector('[data-find-photos]'));
  form.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-insert]');
    if (button) typePhoto(body, button.dataset);
  });
  const upload = form.querySelector('[data-upload]');
  upload?.addEventListener('click', async event => {
    event.preventDefault();
    const data = new FormData();
    for (const name of ['photo', 'photoCaption', 'photoCredit']) {
      const field = form.elements[name];
      data.append(name, field.type === 'file' ? field.files[0] ?? new Blob() : field.value);
    }
    upload.disabled = true;
    const taken = await show(['/toa-soan/anh', { method: 'POST', body: data, headers: { 'HX-Request': 'true' } }])
      .finally(() => upload.disabled = false);
    if (taken) {
      typePhoto(body, results.querySelector('[data-insert]').dataset);
      for (const name of ['photo', 'photoCaption', 'photoCredit']) form.elements[name].value = '';
    }
  });
}

function counters(form) {
  form.querySelectorAll('[data-count]').forEach(field => {
    const counter = document.createElement('span');
    counter.className = 'counter';
    field.parentElement.insertBefore(counter, field);
    const count = () => {
      counter.textContent = field.value.length + '/' + field.dataset.count;
      counter.classList.toggle('over', field.value.length > Number(field.dataset.count));
    };
    field.addEventListener('input', count);
    count();
  });
}

/** The browser keeps what was typed until the server has said that it is saved. */
function backup(form) {
  const key = 'toasoan.editor.' + form.dataset.editor;
  const text = () => JSON.stringify([...new FormData(form)].filter(([name, value]) =>
    typeof value === 'string' && !name.startsWith('photo') && name !== 'relatedQuery' && name !== 'revision'));
  let onServer = text();
  let dirty = 'unsaved' in form.dataset;
  let leaving = false;
  if ('saved' in form.dataset) {
    localStorage.removeItem(key);
    localStorage.removeItem('toasoan.editor.moi');
    history.replaceState(null, '', location.pathname);
  }
  const keep = () => {
    dirty = text() !== onServer || 'unsaved' in form.dataset;
    if (dirty) localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields: text() }));
    else localStorage.removeItem(key);
  };
  offer(form, key, onServer);
  let timer;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 500);
  });
  form.addEventListener('submit', () => {
    keep();
    leaving = true;
  });
  window.addEventListener('beforeunload', event => {
    if (!leaving && (dirty || text() !== onServer)) event.preventDefault();
  });
}

function offer(form, key, onServer) {
  const kept = JSON.parse(localStorage.getItem(key) ?? 'null');
  const bar = form.querySelector('[data-backup]');
  if (!kept || kept.fields === onServer || 'unsaved' in form.dataset) return;
  bar.hidden = false;
  bar.querySelector('time').textContent = new Date(kept.at).toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short' });
  bar.querySelector('[data-discard]').addEventListener('click', () => {
    localStorage.removeItem(key);
    bar.hidden = true;
  });
  bar.querySelector('[data-restore]').addEventListener('click', () => {
    restore(form, JSON.parse(kept.fields));
    bar.hidden = true;
  });
}

function restore(form, fields) {
  const values = Map.groupBy(fields, ([name]) => name);
  const rows = (name, make) => {
    while (form.querySelectorAll(`[name=${name}]`).length < (values.get(name)?.length ?? 0)) make();
  };
  const list = form.querySelector('[data-related]');
  rows('bylineName', () => form.querySelector('[data-add-row]').click());
  rows('relatedId', () =>
    list.append(form.querySelector('[data-related-template]').content.firstElementChild.cloneNode(true)));
  list.querySelectorAll('.script').forEach(part => part.hidden = false);
  for (const [name, pairs] of values) {
    [...form.querySelectorAll(`[name=${name}]`)].forEach((field, i) => {
      if (field.type !== 'checkbox' && pairs[i]) field.value = pairs[i][1];
    });
  }
  form.elements.commentsOpen.checked = values.has('commentsOpen');
  form.dispatchEvent(new Event('input', { bubbles: true }));
}
