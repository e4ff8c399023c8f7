import { expect, test } from 'vitest';
import { type KnownPage, redactQuery, redactUrl } from './redact-url.ts';

test.each<[query: string, clean: string]>([
  ['', ''],
  ['?', ''],
  ['?a', '?removed'],
  ['?step', '?step'],
  ['?lang', '?lang'],
  ['?ada', '?removed'],
  ['?&step=2', '?&step=2'],
  ['?=x', '?removed'],
  ['?step=', '?step='],
  ['?city=', '?city='],
  // An error of the page is told, and no code of anybody's.
  ['?code=AUTH-17', '?code=AUTH-17'],
  ['?code=482917', '?code=removed'],
  ['?code=AB-1234', '?code=removed'],
  ['?code=SplxlOBeZQQYbYS6WxSbIA', '?code=removed'],
  ['?city=removed', '?city=removed'],
  // A name that looks like a value is one.
  ['?q8iUhgI6m4NHpSAkKOAxxyZ9w=1', '?removed'],
  ['?ada@b.example=1', '?removed'],
  // What stands for a step, a language or a job has to look like one.
  ['?step=review', '?step=review'],
  ['?step=12345', '?step=removed'],
  ['?page=ada@b.example', '?page=removed'],
  ['?lang=pt-BR', '?lang=pt-BR'],
  ['?lang=lovelace', '?lang=removed'],
  ['?city=de', '?city=removed'],
  ['?job_id=R-10234', '?job_id=R-10234'],
  ['?job_id=q8iUhgI6m4NHpSAkK-OAxx', '?job_id=q8iUhgI6m4NHpSAkK-OAxx'],
  ['?id=q8iUhgI6m4NHpSAkK-OAxx', '?id=removed'],
  ['?id=%2B493012345678', '?id=removed'],
  ['?id=4111111111111111', '?id=removed'],
  ['?topic=12', '?topic=12'],
  // Behind a name with marks of its own the first "=" counts.
  ['?id=77=88', '?id=removed'],
  [`?${'step=1&'.repeat(60)}`, `?${Array.from({ length: 40 }, () => 'step=1').join('&')}`],
])('of the parameters %s stays %s', (query, clean) => {
  expect(redactQuery(query)).toBe(clean);
  expect(redactQuery(clean)).toBe(clean);
});

const known: KnownPage = { names: ['globex', 'Ada-77'], pathWords: ['team'], isSystem: true };

test.each<[address: string, elsewhere: string, onSystem: string]>([
  // The name of employer or job, as the rules of the system read it, with a word behind it at most.
  ['/users/globex', '/users/removed', '/users/globex'],
  ['/users/globex,en', '/users/removed', '/users/globex,en'],
  ['/users/globex-ada-lovelace', '/users/removed', '/users/removed'],
  ['/reset/Ada-77', '/reset/removed', '/reset/removed'],
  ['/x?ref=globex', '/x?ref=removed', '/x?ref=globex'],
  // Words of the system's own path.
  ['/users/team', '/users/removed', '/users/team'],
  // The number of a page in a list.
  ['/search/12', '/search/12', '/search/12'],
  ['/search/1234567', '/search/removed', '/search/1234567'],
  ['/search/ada', '/search/removed', '/search/removed'],
  // Boards and employers are parameters of systems alone.
  ['/x?company_id=1234567', '/x?company_id=removed', '/x?company_id=1234567'],
  ['/x?company_id=12345678', '/x?company_id=removed', '/x?company_id=removed'],
  ['/x?company_id=lovelace', '/x?company_id=removed', '/x?company_id=removed'],
  // The key of a form or board, where a system has them.
  ['/forms/q8iUhgI6m4NHpSAkK-OAxx', '/forms/removed', '/forms/q8iUhgI6m4NHpSAkK-OAxx'],
  ['/jobs/q8iUhgI6m4NHpSAkK-OAxx', '/jobs/q8iUhgI6m4NHpSAkK-OAxx', '/jobs/q8iUhgI6m4NHpSAkK-OAxx'],
  ['/q8iUhgI6m4NHpSAkK-OAxx', '/removed', '/removed'],
  // A fragment is a route where it begins with a stroke, or names the job.
  ['/#globex', '/', '/#globex'],
  ['/#!/jobs/12', '/#!/jobs/12', '/#!/jobs/12'],
  ['/#/jobs/12?step=2&name=Ada', '/#/jobs/12?step=2&name=removed', '/#/jobs/12?step=2&name=removed'],
  ['/#ada', '/', '/'],
])('of %s stays %s, and on a known system %s', (address, elsewhere, onSystem) => {
  expect(redactUrl(`https://a.example${address}`)).toBe(`https://a.example${elsewhere}`);
  expect(redactUrl(`https://a.example${address}`, known)).toBe(`https://a.example${onSystem}`);
});

test.each<[address: string, clean: string]>([
  [`/${'x/'.repeat(80)}end`, `/${Array.from({ length: 59 }, () => 'x').join('/')}/removed`],
  [`/${'x'.repeat(200)}`, `/${'x'.repeat(200)}`],
  [`/${'x'.repeat(201)}`, '/removed'],
  ['/x;step=2;city=Paris', '/x;step=2;city=removed'],
  ['/verify;a=1/482913', '/verify;a=removed/removed'],
  // Encoded three times is still read.
  ['/x/ada%252540b.example', '/x/removed'],
  ['/~ada/cv', '/removed/cv'],
  ['/x/DE89370400440532013000', '/x/removed'],
])('of the path %s stays %s', (address, clean) => {
  expect(redactUrl(`https://a.example${address}`)).toBe(`https://a.example${clean}`);
});

test.each<[broken: string, clean: string]>([
  ['https://[server]/apply', 'https://[server]/apply'],
  ['https://[server]/apply?', 'https://[server]/apply?'],
  ['https://[server]/apply#', 'https://[server]/apply#'],
  ['https://[server]/apply?#', 'https://[server]/apply?#'],
  ['https://[server]/apply#step', 'https://[server]/apply?removed'],
  ['https://[server]/4111 1111 1111 1111', 'https://[server]/[card number]'],
])('of the broken address %s stays %s', (broken, clean) => {
  expect(redactUrl(broken)).toBe(clean);
});

test.each<[address: string, clean: string]>([
  ['https://www.linkedin.com/in/ada-lovelace/details?x=1', 'https://www.linkedin.com/in/removed'],
  ['https://www.linkedin.com/jobs/view/4012345', 'https://www.linkedin.com/jobs/view/4012345'],
  ['https://github.com/lovelace/engine', 'https://github.com/removed'],
  ['https://github.com/login', 'https://github.com/login'],
  ['https://github.com/', 'https://github.com/'],
  ['https://wa.me/15551234567', 'https://wa.me/removed'],
  ['https://a.example/whatsapp/15551234567', 'https://a.example/whatsapp/removed'],
  // A number or a word may stand between what announces a secret and the secret.
  ['https://a.example/email/verify/12/Ab12Cd34', 'https://a.example/email/verify/removed/removed'],
  ['https://a.example/invitation/accept/Ab12Cd34', 'https://a.example/invitation/accept/removed'],
  ['https://a.example/verify/email/help', 'https://a.example/verify/email/help'],
  // A job and a step are named in the language of the site.
  [
    'https://a.example/v?stelle=771&schritt=2&ort=Bath',
    'https://a.example/v?stelle=771&schritt=2&ort=removed',
  ],
  ['https://a.example/v?offre_id=771&etape=2', 'https://a.example/v?offre_id=771&etape=2'],
  ['https://a.example/v?oferta=AB-77&paso=2', 'https://a.example/v?oferta=AB-77&paso=2'],
  ['https://a.example/v?vacature=771&stap=2', 'https://a.example/v?vacature=771&stap=2'],
  ['https://a.example/v?oferta=lovelace', 'https://a.example/v?oferta=removed'],
  ['https://a.example/v?jobref=AB-77&posId=7', 'https://a.example/v?jobref=AB-77&posId=7'],
])('of %s stays %s', (address, clean) => {
  expect(redactUrl(address)).toBe(clean);
  expect(redactUrl(clean)).toBe(clean);
});
