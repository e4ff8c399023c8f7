import { expect, test } from 'vitest';
import { readContacts } from './read-contacts.ts';
import { readRefusals } from './read-refusals.ts';

const purposeIn = (text: string) => {
  const documentUrl = 'https://www.globex.org/careers';
  const passage = { text, heading: null, position: 'help-box' as const, links: [], documentUrl };
  return readContacts([passage], { pageUrl: documentUrl, vendor: null, lang: 'en' })[0]?.purpose;
};

test.each([
  'Problems with Login.gov? Call +1 844 875 6446.',
  'SPID non funziona? Scrivi a assistenza@identita.it.',
  'Problemen met je DigiD? Bel +31 88 123 65 55.',
  'Payment failed? Write to the payment gateway at care@paygate.com.',
])('the desk of another company is no support: %s', text => {
  expect(purposeIn(text)).not.toBe('technical-support');
});

test.each([
  'Technical problems when filing (signature, attachments, payment gateway): call +1 608 263 9900.',
  'Assistenza tecnica alla domanda (accesso con SPID, allegati, invio): assistenza@globex.org',
  'Incidencias técnicas al presentar la solicitud (firma, adjuntos, pasarela de pago): cau@globex.org',
])('what stands in brackets is an example of the faults: %s', text => {
  expect(purposeIn(text)).toBe('technical-support');
});

test('a desk of the page’s own that also hears of payments is support', () => {
  expect(
    purposeIn(
      'For any technical query related to the online form or payment gateway, write to helpdesk@globex.org.',
    ),
  ).toBe('technical-support');
  expect(
    purposeIn(
      'For any technical query related to the online form or payment gateway, write to helpdesk@paygate.com.',
    ),
  ).not.toBe('technical-support');
});

test.each<[text: string, isSupport: boolean]>([
  // Of two troubles one is with the form.
  ['Får du inte igång BankID eller hänger sig formuläret? Vår support: +46 90 16 50 12.', true],
  ['Trouble with Login.gov, or will the form not open? Call +1 608 263 9900.', true],
  ['Trouble with Login.gov? Call +1 608 263 9900.', false],
  // A mailbox of the page's own answers for the form beside it.
  ['Problems with the payment gateway or uploading a file? Write to care@globex.org.', true],
  ['Problems with the payment gateway or uploading a file? Write to care@paygate.com.', false],
  ['Login with DigiD fails? Our service desk: desk@globex.org.', true],
  ['Kom je niet in je account of bij DigiD? Bel onze servicedesk: +31 592 36 55 80.', true],
  ['DigiD doet het niet? Bel de servicedesk van DigiD: +31 592 36 55 80.', false],
  ['Is PayPal down, or PayPal’s page? Call +1 608 263 9900.', false],
])('the desk for several troubles: %s', (text, isSupport) => {
  expect(purposeIn(text) === 'technical-support').toBe(isSupport);
});

test.each([
  ['Telephone enquiries cannot be answered.', 'phone'],
  ['Questions in writing only, please.', 'phone'],
  ['We do not pick up the phone for application matters.', 'phone'],
  ['Telefonate zu laufenden Verfahren nehmen wir nicht an.', 'phone'],
  ['Nie odbieramy telefonów w sprawie rekrutacji.', 'phone'],
  ['请勿来电来访。', 'phone'],
  ['Von Anrufen im Sekretariat bitten wir abzusehen.', 'phone'],
  ['Wij stellen telefoontjes over onze vacatures niet op prijs.', 'phone'],
  ['Please do not ask how far your application has got.', 'status'],
  ['Our recruiters cannot take individual requests for updates.', 'status'],
  ['Individual status checks cannot be processed.', 'status'],
  ['Vi lämnar inga besked om hur urvalet går.', 'status'],
  ['Vi undanber oss alla telefonsamtal.', 'phone'],
  ['We are unable to say how far your application is.', 'status'],
  ['Non forniamo informazioni sullo stato della selezione.', 'status'],
  ['Prosimy nie pisać w sprawie wyników.', 'any'],
  ['Pedimos não entrar em contato.', 'any'],
])('refused: %s', (text, refuses) => {
  expect(readRefusals([{ text }]).map(refusal => refusal.refuses)).toContain(refuses);
});
