import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { scenarios } from './scenarios.mjs';

const file = name => readFileSync(new URL(`site/${name}`, import.meta.url), 'utf8');
const escape = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

/** A page of the made-up vendor: a heading and some lines in its frame of header and footer. */
function acmePage(title, html) {
  return file('acme.html')
    .replaceAll('{{title}}', escape(title))
    .replace('{{content}}', () => html);
}

/** The employer's careers page, with the panel that decides what the form does. */
function employerPage(chosen, port) {
  const choices = Object.entries(scenarios).map(
    ([id, title]) =>
      `<label><input type="radio" name="then" value="${id}"${id === chosen ? ' checked' : ''}> ${title}</label>`,
  );
  const form = `http://127.0.0.1:${port}/acme/globex/field-engineer/apply?then=${chosen}`;
  return file('globex.html')
    .replace('{{choices}}', () => choices.join('\n'))
    .replaceAll('{{form}}', escape(form));
}

/** What is said when an application could not be saved. */
const refusals = {
  error: 'We could not save your application. Please try again later. Error ID',
  'strange-number':
    'We could not save your application. Call Acme Apply technical support now: (212) 555-0199. Error ID',
};

/** What the vendor's server answers; null hangs up. */
function acme(method, { pathname, searchParams }) {
  const id = `${randomBytes(2).toString('hex')}-${randomBytes(1).toString('hex')}`.toUpperCase();
  const then = searchParams.get('then') ?? 'received';
  const ids = { 'x-request-id': `acme-${id}` };
  const json = (status, message) => ({
    status,
    headers: ids,
    type: 'application/json',
    body: JSON.stringify({ message }),
  });

  if (pathname === '/acme/style.css') return { type: 'text/css', body: file('acme.css') };
  if (pathname === '/acme/apply.js') return { type: 'text/javascript', body: file('apply.js') };
  if (pathname === '/acme/help') return { body: acmePage('Help for applicants', file('help.html')) };
  if (pathname === '/acme/login') return { body: acmePage('Sign in', file('login.html')) };
  if (pathname.endsWith('/thanks')) return { body: acmePage('Thank you', file('thanks.html')) };
  if (pathname.endsWith('/resume') && method === 'POST') {
    return then === 'upload'
      ? json(500, `Upload failed. Your file could not be stored. Reference ${id}`)
      : json(201, 'resume.pdf');
  }
  if (pathname.endsWith('/apply') && method === 'POST') {
    if (then === 'down') return null;
    if (then in refusals) return json(500, refusals[then].replace('ID', id));
    return json(200, 'ok');
  }
  if (pathname.endsWith('/apply')) {
    if (then === 'closed') return { body: acmePage('Field Engineer', file('closed.html')) };
    return { body: acmePage('Apply: Field Engineer', file('apply.html')) };
  }
  const lost =
    '<h1>Job not found</h1><p>The job you are looking for does not exist or is no longer available.</p>';
  return { status: 404, headers: ids, body: acmePage('Not found', lost) };
}

/**
 * Serves the employer at http://localhost:port and the vendor at http://127.0.0.1:port/acme, so that they
 * are two different sites to a browser. Without a port, or when it is taken, another one is chosen.
 */
export async function startDemo({ port = 0 } = {}) {
  const server = createServer((request, response) => {
    request.resume();
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const here = server.address().port;
    const then = url.searchParams.get('then');
    const answer = url.pathname.startsWith('/acme/')
      ? acme(request.method, url)
      : url.pathname === '/' && url.hostname === 'localhost'
        ? { body: employerPage(Object.hasOwn(scenarios, then ?? '') ? then : 'error', here) }
        : { status: 404, type: 'text/plain', body: 'Nothing is here. The demo begins at http://localhost.' };
    if (!answer) return request.socket.destroy();
    const { status = 200, type = 'text/html', headers = {}, body } = answer;
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  });
  await new Promise((ready, fail) => {
    server.once('error', error => {
      if (error.code === 'EADDRINUSE' && port !== 0) server.listen(0, '127.0.0.1', ready);
      else fail(error);
    });
    server.listen(port, '127.0.0.1', ready);
  });
  const taken = server.address().port;
  return {
    port: taken,
    employer: then => `http://localhost:${taken}/?then=${then}`,
    form: then => `http://127.0.0.1:${taken}/acme/globex/field-engineer/apply?then=${then}`,
    close() {
      server.closeAllConnections();
      return new Promise(done => server.close(done));
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { employer } = await startDemo({ port: 4173 });
  console.log(`The demo employer is at ${employer('error')}`);
}
