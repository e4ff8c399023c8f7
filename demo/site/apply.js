const then = new URLSearchParams(location.search).get('then') ?? 'received';
const form = document.getElementById('application');
const messages = document.getElementById('messages');

function complain(text) {
  const banner = document.createElement('div');
  banner.className = 'aa-banner';
  banner.setAttribute('role', 'alert');
  banner.textContent = text;
  messages.replaceChildren(banner);
}

async function post(path) {
  const answer = await fetch(`${path}?then=${then}`, { method: 'POST' });
  const { message } = await answer.json();
  return { ok: answer.ok, message };
}

document.getElementById('resume').addEventListener('click', async () => {
  const state = document.getElementById('resume-state');
  state.textContent = 'Sending…';
  const { ok, message } = await post('resume');
  state.textContent = ok ? `${message} attached` : '';
  if (!ok) complain(message);
});

form.addEventListener('submit', async event => {
  event.preventDefault();
  messages.replaceChildren();
  if (then === 'silence') return;
  if (then === 'session') return location.assign('/acme/login?expired');
  if (then === 'not-found') return location.assign('done');
  // A plain form, whose answer replaces the page: the browser shows its own error page.
  if (then === 'down') return Object.assign(form, { method: 'post', action: '?then=down' }).submit();
  if (then === 'spinner')
    return form.replaceChildren(Object.assign(document.createElement('div'), { className: 'spinner' }));
  if (then === 'correction') {
    const error = document.getElementById('phone-error');
    error.textContent = 'Enter a valid phone number';
    error.hidden = false;
    document.getElementById('phone').setAttribute('aria-invalid', 'true');
    return document.getElementById('phone').setAttribute('aria-describedby', 'phone-error');
  }
  const { ok, message } = await post('apply');
  if (ok) location.assign('thanks');
  else complain(message);
});
