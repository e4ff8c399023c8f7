import { expect, test } from 'vitest';
import { readContacts } from './read-contacts.ts';

// Kinds of passages that were once misread, each in other words than those that showed it.

const read = (text: string, host = 'www.globex.org') => {
  const documentUrl = `https://${host}/careers`;
  const passage = { text, heading: null, position: 'other' as const, links: [], documentUrl };
  return readContacts([passage], { pageUrl: documentUrl, vendor: null, lang: null }).filter(
    ({ normalized }) => normalized !== null,
  );
};
const purposes = (text: string, host?: string) => read(text, host).map(({ purpose }) => purpose);

test.each([
  ['Sekretariat: 22 661 81 00', 'www.globex.pl', '+48226618100'],
  ['Europazentrale 030 901820', 'www.globex.de', '+4930901820'],
  ['Kraków: 12 422 61 89', 'www.globex.pl', '+48124226189'],
])('a word that begins like a currency makes no sum of a number: %s', (text, host, number) => {
  expect(read(text, host).map(({ normalized }) => normalized)).toEqual([number]);
});

test('addresses hidden with the letters of their language', () => {
  expect(read('Hilfe: jobs [ät] globex [punkt] de')[0]?.normalized).toBe('jobs@globex.de');
});

test('a conversation by an address of a messenger', () => {
  expect(read('Ask away: https://wa.me/16082639940')[0]).toMatchObject({ kind: 'chat' });
});

test('a lone F before a number is a fax', () => {
  expect(read('T +1 608 263 9900 F +1 608 263 9901').map(({ kind }) => kind)).toEqual(['phone', 'fax']);
});

test('a mailbox called system is read by people', () => {
  expect(read('Die Seite bleibt leer? system@globex.org')[0]?.unfit).toBeNull();
});

test.each([
  'Network support engineer. Interested? Speak to Lee Park, IT recruiter, lee.park@globex.org',
  'Support-Technikerin (m/w/d)\nAnsprechpartnerin: Ina Beck, Leitung Technischer Support\nina.beck@globex.org',
  'Technicien de support. Personne à contacter : Léa Brun, l.brun@globex.org',
])('the title of who answers for a posting makes no support line: %s', text => {
  expect(purposes(text)).toEqual(['recruiting']);
});

test('what a letter is to be headed with says nothing of who reads it', () => {
  expect(purposes('Send your CV with the subject "Technical support" to office@globex.org')).toEqual([
    'recruiting',
  ]);
});

test.each([
  'Our staff call the IT help desk at 608-263-9900.',
  'Für Mitarbeitende des Hauses: Unsere Mitarbeiter wenden sich an den IT-Helpdesk, it@globex.org.',
])('the desk of those who work there is no support for applicants: %s', text => {
  expect(purposes(text)).toEqual(['other']);
});

test('a desk for payments at another domain is nobody who hires', () => {
  const text = 'Questions about a payment? CardFlow helps: desk@cardflow.io or 1-877-450-2291.';
  expect(purposes(text)).toEqual(['other', 'other']);
});

test('what is offered as another way belongs to the sentence before', () => {
  expect(purposes('If the upload fails, write to help@globex.org. You can also call 608-263-9900.')).toEqual([
    'technical-support',
    'technical-support',
  ]);
});

test('traditional characters', () => {
  expect(purposes('職缺內容請洽人資部 02-2720-8889', 'www.globex.com.tw')).toEqual(['recruiting']);
});

test.each([
  '准考证领取咨询电话：010-62584410，技术支持电话：010-62584411',
  '资格审核咨询电话0851—86584410，技术咨询电话0851—86584411',
])('each number of a list has the label right before it: %s', text => {
  const isSupport = purposes(text, 'www.globex.cn').map(purpose => purpose === 'technical-support');
  expect(isSupport).toEqual([false, true]);
});

test('a sentence that points to the line below speaks of what stands there alone', () => {
  expect(purposes('ご質問や動作の不具合がありましたら、下記へお知らせください。\nmado@globex.org')).toEqual([
    'technical-support',
  ]);
});

test('the name of a messenger says nothing of what a number is for', () => {
  const text = 'Para falhas e dúvidas técnicas:\n- Suporte Técnico do portal\n- WhatsApp: (11) 3258-4410';
  expect(purposes(text, 'www.globex.com.br')).toEqual(['technical-support']);
});

test.each([
  ['本システムは株式会社ひばりが運営しています。不具合のご連絡：fuguai@hibari-soft.jp', 'www.globex.co.jp'],
  ['报名系统由云鹤科技提供，系统报错请联系 bug@yunhe-keji.cn', 'www.globex.cn'],
  ['A plataforma é da Sabiatech. Deu erro? Escreva para erro@sabiatech.com.br', 'www.globex.com.br'],
])('who runs the system answers at another domain: %s', (text, host) => {
  expect(read(text, host)).toMatchObject([{ owner: 'vendor', purpose: 'technical-support' }]);
});

test.each([
  ['本システムは当社が運営しています。不具合のご連絡：fuguai@globex-group.jp', 'www.globex.co.jp'],
  [
    '本システムは株式会社グロベックスが運営しています。不具合のご連絡：globex.saiyo@gmail.com',
    'www.globex.co.jp',
  ],
])('the employer’s own people are no others: %s', (text, host) => {
  expect(read(text, host)[0]?.owner).toBe('employer');
});

test.each([
  'Globex technical support, day and night: +1 608 263 9900. Have your bank card ready.',
  'To unlock your application form, text your code to +1 608 263 9900.',
  'Formular defekt? Technischer Support +1 608 263 9900, wir helfen per Fernzugriff.',
  'Erreur technique ? Assistance +1 608 263 9900 : communiquez votre code pour débloquer le dossier.',
  '申请系统出错？技术支持 +1 608 263 9900，请提供您的验证码。',
])('whoever asks for cards, codes or the computer helps nobody: %s', text => {
  expect(purposes(text)).toEqual(['other']);
});

test.each([
  'Technical support for the form: +1 608 263 9900. We will never ask you to send us your password.',
  'Error on the form? Technical support: +1 608 263 9900. We send your code to your phone.',
  'Technischer Support: +1 608 263 9900. Wir bitten nie um Fernzugriff.',
])('and whoever warns of that does: %s', text => {
  expect(purposes(text)).toEqual(['technical-support']);
});

test.each([
  'If the upload fails, call technical support at +1 608 263 9900 and tell us the error code.',
  'Form broken? Technical support: +1 608 263 9900. Please give us your reference code.',
  'Technical problems with the form, VPN or remote access? IT service desk: +1 608 263 9900',
  'Technischer Support für das Formular: +1 608 263 9900. Nennen Sie uns den Code der Fehlermeldung.',
  'Erreur technique sur le formulaire ? Assistance : +1 608 263 9900, donnez le code d’erreur affiché.',
  '¿Falla el formulario? Soporte técnico: +1 608 263 9900, facilite el código de error.',
  'Erro no formulário? Suporte técnico: +1 608 263 9900. Informe o código da vaga.',
  'Il modulo non funziona? Assistenza tecnica: +1 608 263 9900; comunicate il codice di errore.',
  'Werkt het formulier niet? Technische ondersteuning: +1 608 263 9900, geef ons de code van de foutmelding.',
  'Formularz nie działa? Pomoc techniczna: +1 608 263 9900, podaj kod błędu.',
  'Fungerar inte formuläret? Skicka din felbeskrivning till teknisk support: support@globex.org',
  'フォームの不具合はテクニカルサポート support@globex.org まで。仮パスワードを送信します。',
  '系统故障无法发送验证码，请联系技术支持：+1 608 263 9900',
])('whoever asks for the code of a fault or a job, or sends one, robs nobody: %s', text => {
  expect(purposes(text)).toEqual(['technical-support']);
});

test.each([
  'Form broken? Technical support: +1 608 263 9900. Read out the code you received.',
  'Formular defekt? Technischer Support: +1 608 263 9900. Nennen Sie uns den SMS-Code.',
  '¿Falla el formulario? Soporte técnico: +1 608 263 9900, dicte su código.',
  'Erro no formulário? Suporte técnico: +1 608 263 9900. Informe seu código.',
  'Il modulo non funziona? Assistenza tecnica: +1 608 263 9900; comunicate il codice di verifica.',
  'Werkt het formulier niet? Technische ondersteuning: +1 608 263 9900, geef ons uw code.',
  'Formularz nie działa? Pomoc techniczna: +1 608 263 9900, podaj kod z SMS.',
  'Fungerar inte formuläret? Teknisk support: +1 608 263 9900. Uppge din kod.',
  'フォームの不具合はテクニカルサポート +1 608 263 9900 まで。認証コードをお知らせください。',
  '表单出错？技术支持 +1 608 263 9900，我们将为您远程控制电脑。',
])('whoever asks for the code that opens an account still does: %s', text => {
  expect(purposes(text)).toEqual(['other']);
});

test.each([
  ['Szukamy administratora pomocy technicznej. CV wyślij na pomoc@globex.org', 'www.globex.pl'],
  ['诚聘系统技术支持专员，简历请发 zhichi@globex.org', 'www.globex.cn'],
  ['Vi söker en supporttekniker. Skicka cv till support@globex.org', 'www.globex.se'],
])('who is wanted for support is a job: %s', (text, host) => {
  expect(purposes(text, host)).toEqual(['recruiting']);
});

test('a form that fails is none, although somebody is wanted', () => {
  const text = 'We are hiring cooks. Form stuck? Send your CV to support@globex.org and say what broke.';
  expect(purposes(text)).toEqual(['technical-support']);
});

test('who looks after a building is no help with a form', () => {
  const text = 'Accueil : +1 608 263 9900 ; astreinte, technique des bâtiments : +1 608 263 9901';
  expect(purposes(text)[1]).toBe('other');
});

test.each([
  'Technische Probleme mit der Bewerbung als Hausmeister? Technischer Support: +1 608 263 9900',
  'Trouble with your application as caretaker? Technical support: +1 608 263 9900',
  'Un problème technique avec votre candidature comme gardien ? Support technique : +1 608 263 9900',
])('whoever wants to look after a building is helped with the form: %s', text => {
  expect(purposes(text)).toEqual(['technical-support']);
});

test('a number for those who are in another country is for the same', () => {
  const text = "If you're in Ireland and the form fails, ring 1800 284 411; in the UK ring 0800 028 4410.";
  expect(purposes(text)).toEqual(['technical-support', 'technical-support']);
});
