// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { callsItselfError } from './error-title.ts';
import { readMessages } from './read-messages.ts';

// Simulated documents have no layout.
beforeEach(() => {
  Element.prototype.checkVisibility = () => true;
  document.elementsFromPoint = () => [];
  document.evaluate = () => ({ snapshotLength: 0, snapshotItem: () => null }) as unknown as XPathResult;
});

function read(title: string, body: string, attributes = '') {
  document.documentElement.innerHTML = `<head><title>${title}</title></head><body${attributes}>${body}</body>`;
  return readMessages(document, null);
}
const texts = (title: string, body: string) => read(title, body).map(({ text }) => text);

test.each([
  ['below its words', '<h1>Hors service</h1><p>Revenez plus tard, merci.</p><h2>Error 503</h2>'],
  ['above them, apart', '<div>503</div><div><h1>Hors service</h1><p>Revenez plus tard, merci.</p></div>'],
  [
    'behind a word of another language',
    '<b>Fejl: 503</b><div><h1>Hors service</h1><p>Revenez plus tard, merci.</p></div>',
  ],
])('the number of a status that stands alone is read with the message: %s', (_, body) => {
  expect(texts('Globex', body)[0]).toMatch(/^503 Hors service/);
});

test('a title that names the same status in other words is no second message', () => {
  const body =
    '<h2>HTTP Error 500.19 - Internal Server Error</h2><p>The page cannot be shown, since its settings are wrong.</p>';
  expect(texts('IIS Detailed Error - 500.19', body)).not.toContain('IIS Detailed Error - 500.19');
});

test.each([
  ['of a room', '<h1>Meeting</h1><p>Please come to the first floor.</p><h2>Room 503</h2>'],
  [
    'among others that are counted',
    '<h1>Our firm</h1><p>500</p><p>people in the works</p><p>12</p><p>branches</p>',
  ],
  ['twice', '<h1>Two errors</h1><p>They may be met with here.</p><b>404</b><b>503</b>'],
])('a number is no status: %s', (_, body) => {
  expect(texts('Globex', body).filter(text => /^\d/.test(text))).toEqual([]);
});

test.each([
  ['403 禁止访问', '<p>403</p><p>禁止访问</p>'],
  ['500 서버 오류', '<div>500</div><div>서버 오류</div>'],
  ['서버 점검 중', '<p>서버 점검 중</p>'],
])('a few signs of Chinese or Korean are a message: %s', (said, body) => {
  expect(texts('Globex', body)).toContain(said);
});

test.each([
  'Ошибка 500',
  '404 Chyba',
  'Virhe',
  'Globex – Hata',
  'Fejl: siden mangler',
  '오류',
  'Site maintenance',
  'Wartungsarbeiten',
  'Maintenance en cours | Globex',
  'Mantenimiento',
  'Sessione scaduta',
  'Sesja wygasła',
  'メンテナンス中',
  '系统维护',
  'Session expired',
])('a page is called an error, or a closed site, by its title: %s', title => {
  read(title, '<p>…</p>');
  expect(callsItselfError(document)).toBe(true);
});

test.each([
  'Vanlige feil i søknader',
  'Hata ayıklama mühendisi',
  'Chyba v životopise: jak ji opravit',
  'Maintenance engineer',
  'Wartungstechniker (m/w/d)',
  'Técnico de mantenimiento',
  'Onderhoudsmonteur',
  '[solved] Error 500 after the update',
  '[gelöst] Fehler 404',
  'Session musician',
])('of mistakes, works and visits much else is written: %s', title => {
  read(title, '<p>…</p>');
  expect(callsItselfError(document)).toBe(false);
});

test('the page of Squid is known by the name of its fault, and what a box says on an error page is that error', () => {
  read('Globex', '<p>…</p>', ' id="ERR_DNS_FAIL"');
  expect(callsItselfError(document)).toBe(true);
  const box = '<div class="die-message"><h1>Out for a moment</h1></div>';
  const marks = (title: string) => read(title, box).map(({ text, marked }) => [text, marked]);
  expect(marks('WordPress › Error')).toContainEqual(['Out for a moment', 'wrong']);
  expect(marks('Globex')).toContainEqual(['Out for a moment', 'hint']);
});

test.each([
  'Maintenance – Careers at Globex',
  'Mantenimiento - Empleos',
  'Wartung | Stellen bei Globex',
  'Buss 503',
  'Zimmer 404 · Globex',
])('a trade on a site for careers, a line or a room is no error: %s', title => {
  document.documentElement.innerHTML = `<head><title>${title}</title></head><body><h1>Globex</h1></body>`;
  expect(callsItselfError(document)).toBe(false);
});

test('a title with the place in the program where it happened says no more than the page', () => {
  const what = 'javax.servlet.ServletException: no store';
  const page = `<h2>HTTP ERROR 500 ${what}</h2><table><tr><th>URI:</th><td>/apply</td></tr><tr><th>STATUS:</th><td>500</td></tr></table>`;
  const title = `Error 500 ${what}\n\tat org.eclipse.jetty.server.Handler.handle(Handler.java:162)`;
  expect(read(title, page).map(({ text }) => text.slice(0, 14))).toEqual(['HTTP ERROR 500']);
});
