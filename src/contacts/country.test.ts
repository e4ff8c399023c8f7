import { expect, test } from 'vitest';
import { countriesFor } from './country.ts';
import { unknown } from './testing/reading.ts';

test.each([
  ['Vragen over deze vacature?', 'NL'],
  ['Fragen zur Stelle? Ansprechpartnerin: Kim Berg', 'DE'],
  ['Offre et candidature : contactez la mairie', 'FR'],
  ['Bolsa de trabajo: contacto', 'ES'],
  ['Trabalhe conosco! Vagas abertas', 'BR'],
  ['Lavora con noi: posizioni aperte', 'IT'],
  ['Praca: kontakt, oferta', 'PL'],
  ['Frågor om tjänsten? Ansökan', 'SE'],
  ['Questions?', 'US'],
])('where the words of a job page are at home: %s', (text, likely) => {
  expect(countriesFor(text, 'about:blank', { ...unknown, pageUrl: 'about:blank' })).toEqual({
    shown: [],
    likely,
  });
});
