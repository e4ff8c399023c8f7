import { expect, test } from 'vitest';
import { readArrival } from './arrival.ts';
import { withHeadingApart } from './headed-text.ts';

test.each([
  'Lathe operator Thank you for applying. We have received what you sent us.',
  'Globex La tua candidatura è stata inviata correttamente.',
  'Cuoco A sua candidatura foi enviada com sucesso.',
  'Cocinero Se ha enviado tu solicitud.',
  'Kok Jouw sollicitatie is verzonden.',
  'Field Engineer Your application has been submitted.',
  'Globex GmbH Your application has been received',
  'Careers at Globex Your application has been submitted',
  'Pflegefachkraft (m/w/d) Vielen Dank für Ihre Bewerbung Wir haben Ihre Unterlagen erhalten',
  'Vendeur polyvalent Votre candidature a bien été envoyée',
  'Administrativo Hemos recibido tu candidatura',
  'Undersköterska Din ansökan har skickats',
  'Kierowca Twoja aplikacja została wysłana',
])('what stands below the title of a job is a sentence of its own: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: false });
});

test.each([
  'Draft Your application has been submitted',
  'Preview Your application has been received',
  'When you see Your application has been received you are done',
])('what the words before it mean still counts: %s', text => {
  expect(readArrival(text).says).toBe('no');
});

test.each([
  'Payment Your application has been received',
  'Email templates Your application has been received',
  'Step 3 of 3 Your application has been submitted.',
])('words before it that are no title leave a doubt: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: true });
});

test('words that all have a capital begin no sentence', () => {
  const title = 'Globex Has Received Your Application And Thanks You';
  expect(withHeadingApart(title)).toBe(title);
  expect(withHeadingApart('Lathe operator. Your application was sent')).toBe(
    'Lathe operator. Your application was sent',
  );
});

test('a heading is set apart once, and the rest stays as it was', () => {
  expect(withHeadingApart('Lathe operator Your form is here Your form is there')).toBe(
    'Lathe operator\nYour form is here Your form is there',
  );
});
