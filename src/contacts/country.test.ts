import { describe, expect, test } from 'vitest';
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
  ['Har du spørgsmål til stillingen, så ring til os', 'DK'],
  ['Har du spørsmål om stillingen? Ta kontakt med oss', 'NO'],
  ['Lisätietoja tehtävästä antaa puh.', 'FI'],
  ['V případě dotazů nás kontaktujte', 'CZ'],
  ['Başvuru ile ilgili sorular için', 'TR'],
  ['Kérjük, az állásra jelentkezzen', 'HU'],
  ['Vă rugăm și pentru aplicare', 'RO'],
  ['По вопросам вакансии', 'RU'],
  ['Щодо вакансії', 'UA'],
  ['지원 문의', 'KR'],
  ['Επικοινωνία', 'GR'],
  ['Questions?', 'US'],
  // Short words that several languages have tell none of them.
  ['Send a CV to a manager, or leave a message', 'US'],
  ['Thursday on site, Friday on call', 'US'],
  ['La demande a échoué. Le dossier a été rejeté', 'US'],
  ['Har du inte fått svar? Ring på dagtid', 'SE'],
  ['Har du frågor? Ring till oss', 'SE'],
  ['Hvis du ønsker at vi ringer deg', 'US'],
  // Nor does a menu of languages, or a unit.
  ['Call us any day of the week | Русский | 한국어', 'US'],
  ['A wire of 25 μm is drawn, so you need steady hands', 'US'],
])('where the words of a job page are at home: %s', (text, likely) => {
  expect(countriesFor(text, 'about:blank', { ...unknown, pageUrl: 'about:blank' })).toEqual({
    shown: [],
    likely,
  });
});

describe('a country that the page shows', () => {
  const shownIn = (text: string, lang: string | null = null, pageUrl = 'about:blank') =>
    countriesFor(text, pageUrl, { ...unknown, lang, pageUrl }).shown;

  test.each<[string, string[]]>([
    ['Ask our Nairobi office: 0712 459 218', ['KE']],
    ['Zapraszamy do biura w Warszawie', []],
    ['Biuro: Warszawa, tel. 22 142 96 67', ['PL']],
    ['Boka tid i Göteborg. 031-713 38 91', ['SE']],
    ['St. Gallen, 071 376 64 38', ['CH']],
    ['Mandela Road, Cape Town. Phone 021 592 1658', ['ZA']],
    ['Dakar: 33 816 71 57', ['SN']],
    ['서울 02-1257-8328', ['KR']],
    ['Nuestra sede en Bogotá y Medellín: 601 297 8613', ['CO']],
    ['Monterrey y CDMX: 55 1263 6632', ['MX']],
  ])('by a town: %s', (text, shown) => {
    expect(shownIn(text)).toEqual(shown);
  });

  test('not where towns of several are named, nor one of the same name elsewhere', () => {
    expect(shownIn('London, Sydney and Mumbai. Call 020 7794 2791')).toEqual(['GB']);
    expect(shownIn('Sydney and Mumbai: 02 5513 3662')).toEqual([]);
    expect(shownIn('Manchester, NH 03101: 603-271-3261')).toEqual(['US']);
    expect(shownIn('New England, Paris, Texas: 903-271-3261')).toEqual(['US']);
    expect(shownIn('write to berlin@globex.org or Jobs-London, 608-263-9900')).toEqual([]);
  });

  test('America by a state, a zip code or what only employers there offer', () => {
    for (const words of [
      'Madison, WI 53703',
      'the State of Ohio',
      'a 401(k) plan',
      'TTY 711',
      'We use E-Verify.',
      'U.S. citizens',
    ])
      expect(shownIn(`${words} and 6082639900`), words).toEqual(['US']);
    expect(shownIn('New Mexico, 5058277911')).toEqual(['US']);
    // A works in Mexico on an American page: ten digits are written alike in both.
    expect(shownIn('We are in Texas and Tijuana: 619-263-4410')).toEqual(['US']);
  });

  test('not by a town that another country has as well, whose numbers are as long', () => {
    expect(shownIn('Trujillo, tel. 927 32 10 00', 'es')).toEqual([]);
    expect(shownIn('Wellington: 01823 123456', 'en')).toEqual(['GB']);
  });

  test('by a town with the code of its country, which is that of a State as well', () => {
    expect(shownIn('Bogotá, CO: 601 297 8613')).toEqual(['CO']);
    expect(shownIn('Our office in Pune, IN. Call 20 6712 3456')).toEqual(['IN']);
    expect(shownIn('Munich, DE or Berlin, DE: 030 7131562')).toEqual(['DE']);
    expect(shownIn('Paris, FR 01 42 68 53 00')).toEqual(['FR']);
    expect(shownIn('Milan, IN 47031: 812-654-2001')).toEqual(['US']);
    // Provinces of Brazil and Italy.
    expect(shownIn('Belém, PA. Telefone: (91) 3201-4477', 'pt')).toEqual([]);
    expect(shownIn('Varese, VA, cell. 331 234 5678', 'it')).toEqual([]);
    expect(shownIn('Houston, TX, teléfono 713 654 2001', 'es')).toEqual(['US']);
  });

  test('by how its digits are grouped', () => {
    expect(shownIn('Ring 0300 134 9765')).toEqual(['GB']);
    expect(shownIn('020 7794 2791')).toEqual(['GB']);
    expect(shownIn('07700 719953', 'en')).toEqual(['GB']);
    expect(shownIn('01225 719953', 'en')).toEqual(['GB']);
    expect(shownIn('Bel 020 794 2791')).toEqual([]);
    expect(shownIn('(02) 9413 3662')).toEqual(['AU']);
    expect(shownIn('(07) 3013 3662')).toEqual(['AU']);
    expect(shownIn('2.4 lakh')).toEqual(['IN']);
  });

  test('Switzerland by three, three, two and two digits', () => {
    expect(shownIn('Auskunft gibt dir die Leiterin der Küche unter 062 737 05 92')).toEqual(['CH']);
    expect(shownIn('Vous pouvez appeler le 021 692 21 11', 'fr')).toEqual(['CH']);
    // Berlin and Hamburg, and Ancona.
    expect(shownIn('Auskunft gibt die Leiterin unter 030 123 45 61')).toEqual([]);
    expect(shownIn('Auskunft gibt die Leiterin unter 040 123 45 61')).toEqual([]);
    expect(shownIn('Per informazioni chiamare il numero 071 123 45 61', 'it')).toEqual([]);
    expect(shownIn('Auskunft unter 062 737 05 923', 'de')).toEqual([]);
  });

  test('not by digits that other countries group in the same way', () => {
    // Heilbronn and Wels.
    expect(shownIn('Telefon: 07131 562000', 'de')).toEqual([]);
    expect(shownIn('07131 562000')).toEqual([]);
    expect(shownIn('Bei technischen Problemen rufen Sie bitte an: 07242 626000')).toEqual([]);
    expect(shownIn('0300 115 5151', 'pt-BR')).toEqual(['BR']);
    // Manila, as well as Sydney; Tokyo, as well as Melbourne.
    expect(shownIn('(02) 8931 8092', 'en')).toEqual([]);
    expect(shownIn('(02) 7513 3662', 'en')).toEqual([]);
    expect(shownIn('(03) 5413 3662', 'en')).toEqual([]);
    // What names a country says more.
    expect(shownIn('Call us on 07131 562000', 'en', 'https://jobs.globex.de/')[0]).toBe('DE');
    expect(shownIn('Call our office in Manila: (02) 8123 4567', 'en')[0]).toBe('PH');
    expect(shownIn('Call us on 01332 285010', 'en', 'https://globex.in/')[0]).toBe('IN');
  });
});

test('Chinese in characters of Taiwan is of Taiwan', () => {
  const likelyIn = (text: string) =>
    countriesFor(text, 'about:blank', { ...unknown, pageUrl: 'about:blank' }).likely;
  expect(likelyIn('客服專線')).toBe('TW');
  expect(likelyIn('客服热线')).toBe('CN');
  expect(likelyIn('電話でのお問い合わせ')).toBe('JP');
});
