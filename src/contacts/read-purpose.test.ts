import { describe, expect, test } from 'vitest';
import { channelsFrom } from './channels-from.ts';
import { questionIn } from './purpose-features.ts';
import { read, unknown } from './testing/reading.ts';

describe('purpose, in every language', () => {
  test.each<[string, string, string[]]>([
    ['us', 'For technical problems, write to help@globex.org.', ['technical-support']],
    ['us', 'Questions about the position? Write to jane@globex.org.', ['recruiting']],
    ['us', 'If you need a reasonable accommodation, call 414-221-2345.', ['accommodation']],
    ['us', 'Privacy requests: dpo@globex.org. Sales: deals@globex.org.', ['privacy', 'sales']],
    [
      'us',
      'For technical problems contact one@globex.org or call 608-263-9900 for accommodation requests.',
      ['technical-support', 'accommodation'],
    ],
    [
      'us',
      'For technical assistance with the application use the chat; for accommodations contact Sue at 414-221-7766.',
      ['accommodation'],
    ],
    ['us', 'For technical issues and for accommodations, contact one@globex.org.', ['accommodation']],
    [
      'us',
      'For accommodations see below; for technical issues, contact one@globex.org.',
      ['technical-support'],
    ],
    ['us', 'HR: 414-221-2345, IT Help Desk: 414-221-2399', ['recruiting', 'technical-support']],
    ['us', 'Cannot upload your résumé? Write to careers@globex.org.', ['technical-support']],
    [
      'us',
      'Questions about this posting: Jo Park, 414-221-2345. Globex Help Desk: 414-221-2399.',
      ['recruiting', 'technical-support'],
    ],
    [
      'us',
      'To ask for an accommodation call 414-221-2345. Toll-free: 877-654-3299. TTY: 414-221-2399.',
      ['accommodation', 'accommodation', 'accommodation'],
    ],
    [
      'us',
      'Questions? Reach us at help@globex.org or 414-221-2345.',
      ['technical-support', 'technical-support'],
    ],
    ['us', 'The page stays blank. Whom do I ask? Our office: 414-221-2345', ['technical-support']],
    ['us', 'Website concerns: webmaster@globex.org', ['technical-support']],
    [
      'us',
      'Error at step 4? one@globex.org\nDo you have a disability and need something for the interview? lotte@globex.org\nPress two@globex.org',
      ['technical-support', 'accommodation', 'other'],
    ],
    [
      'us',
      '• Buttons stay grey: one@globex.org\n• To talk about the post: jo@globex.org\n• Sign language: two@globex.org',
      ['technical-support', 'recruiting', 'accommodation'],
    ],
    [
      'us',
      'Why is the screen blank?\nTry another browser. Clear the history, too.\nThen write to one@globex.org',
      ['technical-support'],
    ],
    [
      'us',
      'We employ many people with disabilities. Should you want help with any step, mail hrhelp@globex.org.',
      ['accommodation'],
    ],
    [
      'us',
      'We employ many people with disabilities. Should the form hang, mail hrhelp@globex.org.',
      ['technical-support'],
    ],
    ['us', 'There is a mistake on your form? Tell one@globex.org.', ['recruiting']],
    ['us', 'Our messages come from one@globex.org; add it to your address book.', ['other']],
    ['us', 'Kitchen hand wanted. Text Marek on 414-221-2345.', ['recruiting']],
    ['pl', 'Pisz do zespołu: system.rekrutacja@globex.org', ['recruiting']],
    ['us', 'Our recruiters are glad to support you: careers@globex.org', ['recruiting']],
    ['us', 'To reset your account: people@globex.org', ['technical-support']],
    ['us', 'Mail your résumé to jobs@globex.org if the error persists.', ['technical-support']],
    ['us', 'Questions about the search: chair@globex.org', ['recruiting']],
    [
      'us',
      'Recruitment: call 414-221-2345. Those with a hearing loss use 877-654-3299.',
      ['recruiting', 'accommodation'],
    ],
    [
      'us',
      'Need help? Call 414-221-2345. Current team members: 414-221-2399.',
      ['technical-support', 'other'],
    ],
    [
      'us',
      'Write to help@globex.org when the upload fails. Our front office: 414-221-2345.',
      ['technical-support', 'other'],
    ],
    [
      'us',
      'Write to help@globex.org when the upload fails. You can also call 414-221-2345.',
      ['technical-support', 'technical-support'],
    ],
    ['us', 'Existing employees use the intranet. Trouble? 414-221-2345', ['other']],
    ['us', 'Complaints: 414-221-2345', ['other']],
    [
      'us',
      'In case of errors, write to help@globex.org. For our front office call 414-221-2345.',
      ['technical-support', 'other'],
    ],
    ['us', 'Having trouble? Contact Human Resources: hr@globex.org', ['technical-support']],
    ['us', 'Flagged as possible spam by mistake? careers@globex.org', ['technical-support']],
    ['us', 'HR: 414-221-2345. State relay: 877-654-3299.', ['recruiting', 'accommodation']],
    ['us', 'Staffing agencies: please write to suppliers@globex.org.', ['other']],
    ['us', 'Enquiries: Sam Hill, People and Culture, 414-221-2345', ['recruiting']],
    ['us', 'Employees sign in with the company ID. Call the service desk at 414-221-2345.', ['other']],
    ['de', 'Bei technischen Problemen: eins@globex.de', ['technical-support']],
    ['de', 'Rückfragen zur Stelle beantwortet die Personalabteilung unter 0221 147-2034.', ['recruiting']],
    ['de', 'Die Schwerbehindertenvertretung erreichen Sie unter 0221 147-2034.', ['accommodation']],
    ['fr', 'En cas de difficulté technique, écrivez à un@globex.fr.', ['technical-support']],
    ['de', 'Das Formular lässt sich nicht absenden? eins@globex.de', ['technical-support']],
    ['de', 'Sie möchten inserieren? eins@globex.de', ['sales']],
    ['fr', 'La page ne répond pas ? Appelez le 01 70 61 45 20.', ['technical-support']],
    ['fr', 'Pour vos données : un@globex.fr', ['privacy']],
    ['fr', "Mesures d'adaptation : un@globex.fr", ['accommodation']],
    ['fr', 'Candidats en situation de handicap : un@globex.fr', ['accommodation']],
    ['fr', 'Service des ressources humaines : 01 70 61 45 20', ['recruiting']],
    ['es', 'Si tiene problemas técnicos, llame al 912 345 670.', ['technical-support']],
    ['es', 'Personas con discapacidad: uno@globex.es', ['accommodation']],
    ['pt', 'Em caso de erro no site, escreva para um@globex.com.br.', ['technical-support']],
    ['es', 'La web se queda cargando: uno@globex.es', ['technical-support']],
    ['pt', 'A página não carrega? Escreva para um@globex.com.br.', ['technical-support']],
    ['pt', 'Atendimento especial: um@globex.com.br', ['accommodation']],
    ['pt', 'Candidatos com deficiência: um@globex.com.br', ['accommodation']],
    ['it', 'Per assistenza tecnica scrivere a uno@globex.it.', ['technical-support']],
    [
      'it',
      'Se il file non si carica, uno@globex.it o telefonare al 02 8342 1190',
      ['technical-support', 'technical-support'],
    ],
    ['it', 'Ufficio risorse umane: 02 8342 1190', ['recruiting']],
    ['nl', 'Technische problemen? Mail een@globex.nl.', ['technical-support']],
    ['nl', 'Inhoudelijke vragen: een@globex.nl', ['recruiting']],
    ['nl', 'Lukt het uploaden van je cv niet? een@globex.nl', ['technical-support']],
    ['nl', 'Werkt de knop niet? Mail een@globex.nl.', ['technical-support']],
    ['nl', 'Vragen over de vacature? Bel 020 794 6200.', ['recruiting']],
    ['pl', 'W razie problemów technicznych: jeden@globex.pl', ['technical-support']],
    ['pl', 'Nie możesz wysłać pliku? jeden@globex.pl', ['technical-support']],
    ['pl', 'Osoby z niepełnosprawnościami: jeden@globex.pl', ['accommodation']],
    ['se', 'Vid tekniska problem, kontakta ett@globex.se.', ['technical-support']],
    ['se', 'Går det inte att ladda upp? ett@globex.se', ['technical-support']],
    ['se', 'Frågor om tjänsten: 08-123 456 70', ['recruiting']],
    ['ja', 'システムの不具合については、one@globex.co.jpまで。', ['technical-support']],
    ['ja', '合理的配慮のご相談：one@globex.co.jp', ['accommodation']],
    ['cn', '技术问题请拨打400-820-8820', ['technical-support']],
    ['ja', 'ファイルを送信できない方：one@globex.co.jp', ['technical-support']],
    ['cn', '上传失败请联系one@globex.com.cn', ['technical-support']],
    ['cn', '技术咨询：400-820-8820；业务：zhaopin@globex.com.cn', ['technical-support', 'recruiting']],
    ['cn', '招聘咨询：one@globex.com.cn', ['recruiting']],
  ])('%s: %s', (end, text, purposes) => {
    const pageUrl = end === 'us' ? unknown.pageUrl : `https://www.globex.${end}/`;
    expect(read(text, { ...unknown, pageUrl }).map(contact => contact.purpose)).toEqual(purposes);
  });

  test.each<[string, string[]]>([
    [
      'Please contact Mo on 02 6250 4477 (TTY 02 6250 4478) if you need the forms in large print or Auslan.',
      ['accommodation', 'accommodation'],
    ],
    [
      'Job applications ........ 218-263-0141\nCafeteria orders ........ 218-263-0142\nPassword resets .. 218-263-0149',
      ['recruiting', 'sales', 'technical-support'],
    ],
    [
      'Requests for an accommodation can be made by:\n• calling 608-263-9900\n• writing to recruitment@globex.org',
      ['accommodation', 'accommodation'],
    ],
    [
      'The page hangs? Call 608-263-9900.\nAnything else?\nThe works council: council@globex.org',
      ['technical-support', 'other'],
    ],
    [
      'Our hiring team cannot fix the site but will happily talk about the job: jobs@globex.org',
      ['recruiting'],
    ],
    ['HR kan inte åtgärda fel på sidan. Om tjänsten: personal@globex.org', ['recruiting']],
    [
      'Send your CV by e-mail to one@globex.org with your consent to the use of your\npersonal data.',
      ['recruiting'],
    ],
  ])('%s', (text, purposes) => {
    const pageUrl = text.includes('Auslan') ? 'https://jobs.globex.com.au/' : unknown.pageUrl;
    expect(read(text, { ...unknown, pageUrl }).map(contact => contact.purpose)).toEqual(purposes);
  });

  test.each([
    ['Ask us\nI lost my key. What now?\nIt opens again after a day.', 'I lost my key. What now?'],
    [
      'We open at nine. Where do I find the number of the job?\nAt its foot.',
      ' Where do I find the number of the job?',
    ],
    ['No question here.', ''],
  ])('the question in %j', (block, question) => {
    expect(questionIn(block)).toBe(question);
  });

  test('the letter of an answer is no part of the address that begins it', () => {
    const found = read('Ｑ．筆談をお願いしたいのですが。\nＡ．hairyo@globex.co.jp までお知らせください。');
    expect(found.map(({ normalized }) => normalized)).toEqual(['hairyo@globex.co.jp']);
  });

  test('the next sentence may take everything back', () => {
    const text = 'Having trouble? Call 414-221-2345. This line is for accommodation requests only.';
    expect(read(text)[0]?.purpose).toBe('accommodation');
  });

  test('a heading counts where the words say nothing', () => {
    expect(read('414-221-2345', unknown, { heading: 'Technical support' })[0]?.purpose).toBe(
      'technical-support',
    );
    expect(read('414-221-2345', unknown, { heading: 'Disability accommodation' })[0]?.purpose).toBe(
      'accommodation',
    );
  });

  test('senders of mail are nobody to write to', () => {
    const found = read('You will receive an e-mail from info@globex.org. Check your spam folder.');
    expect(found).toMatchObject([{ purpose: 'other', unfit: 'sender' }]);
    expect(channelsFrom(found)).toEqual([]);
  });

  test.each([
    ['「info@globex.org」を受信できるように設定をお願いいたします。', 'sender'],
    ['ドメイン指定受信で info@globex.org を許可してください。', 'sender'],
    ['请在邮箱设置中允许接收 info@globex.org', 'sender'],
    ['確認メールを受信できない場合は info@globex.org までご連絡ください。', null],
  ])('%s is a sender: %s', (text, unfit) => {
    expect(read(text)[0]).toMatchObject({ normalized: 'info@globex.org', unfit });
  });
});

/** As many as there are contacts. */
const purposesOf = (text: string) => read(text).map(({ purpose }) => purpose);

test.each<[text: string, ...purposes: string[]]>([
  [
    'Globex provides reasonable accommodations to applicants with disabilities. For more information, please contact human resources at 608-263-9900.',
    'accommodation',
  ],
  ['Adjustments are available on request. For further information email hr@globex.org.', 'accommodation'],
  [
    'We offer accommodations to all applicants. For more information about the position contact hr@globex.org.',
    'recruiting',
  ],
])('words that only offer an answer speak of what was offered before them: %s', (text, ...purposes) => {
  expect(purposesOf(text)).toEqual(purposes);
});

test('a word on employees before it keeps no contact from who asks about the position', () => {
  const staff = 'Internal applicants must apply through their own profile.';
  expect(purposesOf(`${staff} For details of the position contact Ann Lee at hr@globex.org`)).toEqual([
    'recruiting',
  ]);
  expect(purposesOf(`${staff} Trouble with the log-in? Call 608-263-9900`)).toEqual(['other']);
});

test.each<[text: string, ...purposes: string[]]>([
  ['You know SQL and build dashboards.\nRegards,\nMina Patel\n608-263-9900', 'recruiting'],
  ['Zwei Jahre Erfahrung.\nMit freundlichen Grüßen\nUte Brandt\n+1 608-263-9900', 'recruiting'],
  [
    'Agency contact:\nRob Stone\nEmail: rob.stone@globex.org\nPhone #: 608-263-9900',
    'recruiting',
    'recruiting',
  ],
  [
    'Job contact information\nName\nAda Moss\nTitle\nVice principal\nEmail\nada.moss@globex.org',
    'recruiting',
  ],
  ['For more details on this opportunity contact Sue Reed directly at 608-263-9900.', 'recruiting'],
  ['If you have questions about this advertisement, please contact Bo Lind at 608-263-9900', 'recruiting'],
  ['For more information on E-Verify, please contact DHS at 888-744-2938.', 'other'],
  ['Applicants in need of special assistance to apply, please email hr@globex.org', 'accommodation'],
  [
    'To perform essential job functions or to receive other benefits and privileges of employment, please contact hr@globex.org',
    'accommodation',
  ],
])('who is named in a posting: %s', (text, ...purposes) => {
  expect(purposesOf(text)).toEqual(purposes);
});

test('what is said of employees takes neither privacy nor an adjustment from applicants', () => {
  expect(
    purposesOf(
      'Read the privacy notice for employees and applicants. Questions on your data: privacy@globex.org',
    ),
  ).toEqual(['privacy']);
  expect(purposesOf('If you need an accommodation, tell our employees at hr@globex.org')).toEqual([
    'accommodation',
  ]);
});

test('a person who is written to or called is one desk', () => {
  expect(
    purposesOf(
      'Did the upload fail or the form hang? Email Kim Lee at kim.lee@globex.org or call her at 608-263-9900',
    ),
  ).toEqual(['technical-support', 'technical-support']);
});

test('contacts in one breath are for the same, whatever the mailbox or the way of writing', () => {
  expect(
    purposesOf('Please email your résumé to info@globex.org or kim@globex.org, or call 608-263-9900'),
  ).toEqual(['recruiting', 'recruiting', 'recruiting']);
});

test('the second way to a desk belongs to the words of the first', () => {
  const found = read(
    'System support for applicants: phone 608-263-9900; e-mail desk@globex.org. HR policy: 608-263-9911',
  );
  expect(found.map(({ purpose }) => purpose)).toEqual([
    'technical-support',
    'technical-support',
    'recruiting',
  ]);
});
