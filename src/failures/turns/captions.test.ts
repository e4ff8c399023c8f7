import { expect, test } from 'vitest';
import { classify } from '../classify.ts';

const kindOf = (text: string, context: 'inline' | 'alert' = 'inline') =>
  classify(text, { context, lang: null }).kind;

test.each([
  'Refresh the page',
  'Reload this view',
  'Go to the first error on the page',
  'Seite neu laden',
  'Zum nächsten Fehler springen',
  'Recharger la page',
  'Recargar la página',
  'Recarregar a página',
  'Ricarica la pagina',
  'Ververs de pagina',
  'Odśwież stronę',
  'Ladda om sidan',
  'ページを再読み込み',
  '刷新页面',
])('what stands on a button beside a failure is none: %s', text => {
  expect(kindOf(text)).toBe('benign');
});

test.each([
  'This view could not be shown. Refresh the page',
  'Die Seite lädt nicht. Seite neu laden',
  'Erreur de chargement. Recharger la page',
])('beside it what failed is told: %s', text => {
  expect(kindOf(text, 'alert')).toBe('system');
});
