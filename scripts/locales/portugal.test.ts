import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { differencesOfPortugal, textsOfPortugal } from './portugal.ts';

const brazil = JSON.parse(readFileSync('public/_locales/pt_BR/messages.json', 'utf8'));
const differences = differencesOfPortugal();
const messages = Object.entries(textsOfPortugal()).map(([name, { message }]) => `${name}: ${message}`);

/** What nobody says so in Portugal: words of Brazil, its "you", its marks, its present that goes on. */
const brazilian =
  /(?<!\p{L})(?:você|telas?|arquivos?|salv(?:ar?|e|o|os|as)|aba|abas|usuários?|baix(?:ar|e)|contatos?|contat(?:ar|ado)|registros?|cadastr\p{L}+|senhas?|celular|planilha|excluí\p{L}*|exclu(?:ir|a)|configurações|conex(?:ão|ões)|requisições|rastreamento|golp\p{L}+|ramal|deletar|digit(?:ar?|e|ou|ei)|anot\p{L}+|ligação(?= (?:ainda|curta|não|interrompe|será))|sumiu|some|chances|comprovantes?|demais|caracteres|backup|quebra-cabeça|login)(?!\p{L})|(?<!\p{L})em (?:um|uma|outr[oa]s?)(?!\p{L})|(?<!\p{L})(?:está|estão|estou|fica|continua|sendo|continuam) ?(?:\p{L}+[aei]ndo)(?!\p{L})|[“”]/iu;

test('Portugal has every text that Brazil has', () => {
  expect(Object.keys(textsOfPortugal())).toEqual(Object.keys(brazil));
  expect(textsOfPortugal().save?.message).toBe('Guardar');
  expect(textsOfPortugal().copied).toEqual(brazil.copied);
});

test('a difference belongs to a text that there is, and differs from it', () => {
  const idle = Object.entries(differences).filter(([name, { message }]) => brazil[name]?.message === message);
  expect(idle).toEqual([]);
  expect(Object.keys(differences).filter(name => !(name in brazil))).toEqual([]);
});

test('Portugal reads no word of Brazil', () => {
  expect(messages.filter(one => brazilian.test(one.slice(one.indexOf(' '))))).toEqual([]);
});

test('"your" has its article, as Portugal says it', () => {
  const bare =
    /(?:^|[.:;?!] |(?<!\p{L})(?:que|com|para|se|e|ou|onde|quando|copie|mantém) )(?:sua|seu|suas|seus)(?!\p{L})/iu;
  expect(messages.filter(one => bare.test(one.slice(one.indexOf(' ') + 1)))).toEqual([]);
});
