import { expect, test } from 'vitest';
import { classify } from './classify.ts';
import { classifyMessage } from './classify-message.ts';

const tells = [
  'We are currently experiencing technical difficulties. Our team is working on it.',
  'Leider haben wir derzeit technische Probleme. Unser Team arbeitet daran.',
  'Nous rencontrons des difficultés techniques. Nos équipes sont mobilisées.',
  'Tenemos problemas técnicos. Nuestro equipo ya está trabajando en ello.',
  'Estamos com dificuldades técnicas. Já estamos a tratar disso.',
  'Stiamo riscontrando problemi tecnici.',
  'Wij ondervinden op dit moment technische problemen.',
  'Mamy problemy techniczne. Pracujemy nad ich usunięciem.',
  'Vi har just nu tekniska problem.',
  '技術的な問題が発生しています。',
  '系统出现技术故障，我们正在处理。',
];
const seen = (text: string, around: readonly ('no-fields' | 'tiny' | 'most' | 'long' | 'article')[]) => ({
  text,
  context: 'page' as const,
  lang: null,
  rule: null,
  field: null,
  around,
});

test.each(tells)('a site says of itself that it has technical problems: %s', text => {
  expect(classify(text, { context: 'page', lang: null }).kind).toBe('system');
  const { kind, unsure } = classifyMessage(seen(text, ['no-fields', 'tiny', 'most']), Number.NaN, true);
  expect([kind, unsure]).toEqual(['system', false]);
});

test.each([
  'You solve technical problems for our customers.',
  'If you have technical problems, write to us.',
  'We are experiencing technical problems with our phone lines. Please write to us.',
  'Sie lösen technische Probleme unserer Kunden.',
  'Vous résolvez les problèmes techniques de nos clients.',
])('what is said of such problems otherwise reports no failure: %s', text => {
  const { kind } = classifyMessage(seen(text, ['no-fields', 'tiny', 'most']), Number.NaN, true);
  expect(kind).toBe('benign');
});

test('where it is one sentence of a long page it is weighed like any other', () => {
  const { kind } = classifyMessage(seen(tells[0]!, ['no-fields', 'long', 'article']), Number.NaN, true);
  expect(kind).toBe('benign');
});
