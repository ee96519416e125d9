// What makes the newsroom's pages quicker where scripts run; without it everything still works.
document.querySelectorAll('.script').forEach(part => part.hidden = false);
document.querySelector('[data-resend]')?.submit();

// A refused preview or search still has something to say: htmx would throw it away.
document.body.addEventListener('htmx:beforeSwap', event => {
  if (event.detail.xhr.status === 422) event.detail.shouldSwap = true;
});
document.body.addEventListener('htmx:responseError', event => {
  if (event.detail.xhr.status === 401) location.assign('/toa-soan/dang-nhap?den=' + encodeURIComponent(location.pathname));
});

const editor = document.querySelector('[data-editor]');
if (editor) {
  const { startEditor } = await import('./editor.js');
  startEditor(editor);
}
