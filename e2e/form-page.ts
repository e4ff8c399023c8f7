/** What a made-up form on a real vendor's address shows. All of it is HTML. */
interface FormPage {
  lang?: string;
  /** Shown after Submit. */
  says?: string;
  /** Stands below the form from the start. */
  footer?: string;
  /** What the button says. */
  button?: string;
  job?: string;
}

/** A form of an application system in the manner of Lever, which says the same after every Submit. */
export function formPage({
  lang = 'en',
  says = '',
  footer = '',
  button = 'Submit application',
  job = 'Field Engineer',
}: FormPage): string {
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>Globex - ${job}</title>
<h2>${job}</h2>
<form id="application-form" class="application-form" novalidate>
  <label>Full name <input name="name"></label>
  <label>E-mail <input name="email" type="email"></label>
  <button data-qa="btn-submit">${button}</button>
</form>
<div id="messages" aria-live="polite"></div>
<footer>${footer}</footer>
<template>${says}</template>
<script>
  document.querySelector('form').addEventListener('submit', event => {
    event.preventDefault();
    document.getElementById('messages').replaceChildren(document.querySelector('template').content.cloneNode(true));
  });
</script>`;
}

/** Address of a form on Lever; jobs there are told apart by a long key. */
export function leverForm(job = 1): string {
  return `https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-${String(job).padStart(12, '0')}/apply`;
}

/** A failure that no vendor's rule knows. */
export const failed =
  '<p role="alert">Something went wrong on our side and your application was not sent. Please try again later.</p>';
