import { expect, test } from 'vitest';
import { classify } from './classify.ts';

const said = (text: string, context: 'page' | 'alert' = 'page') =>
  classify(text, { context, lang: null }).kind;

test.each([
  'We were unable to load the questions of this employer. You may go on with your profile and your work history in the meantime.',
  'Das Speichern ist fehlgeschlagen. Kopieren Sie Ihre Texte an einen sicheren Ort und machen Sie mit den nächsten Angaben zu Ihrer Person weiter.',
])('what a message opens with counts, whatever advice follows: %s', text => {
  expect(said(text)).toBe('system');
});

test.each([
  'Could not find the right words? Tell us about your last job, your team and what you are proud of.',
  'You need to sign in for this service. Type your user name and your password in the form below.',
  'Saving failed. In this role you would work with a team of engineers, plan projects and talk to customers.',
])('a question, a demand, or one sentence in a text of another kind reports nothing: %s', text => {
  expect(said(text)).toBe('benign');
});
