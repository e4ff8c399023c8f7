import { describe, expect, test } from 'vitest';
import type { ContactMatch } from './found.ts';
import { isPostal, type Surroundings, surroundingsOf } from './surroundings.ts';

/** The surroundings of every number and address of a text: "<…>" marks one. */
function around(marked: string, heading: string | null = null): Surroundings[] {
  const matches: ContactMatch[] = [];
  let text = '';
  for (const part of marked.split(/(<[^>]+>)/)) {
    const raw = /^<(.+)>$/.exec(part)?.[1];
    if (raw) {
      matches.push({
        start: text.length,
        end: text.length + raw.length,
        raw,
        normalized: raw,
        kind: raw.includes('@')
          ? 'email'
          : raw.startsWith('http')
            ? 'link'
            : raw === 'form'
              ? 'other'
              : raw.startsWith('fax')
                ? 'fax'
                : 'phone',
        extension: null,
        unfit: null,
      });
    }
    text += raw ?? part;
  }
  // How many spaces a contact leaves behind is of no interest.
  return surroundingsOf(text, matches, { heading, position: 'other' }).map(one => ({
    ...one,
    stretch: one.stretch.replace(/ +/g, ' '),
    sentence: one.sentence.replace(/ +/g, ' '),
  }));
}

const groupsIn = (marked: string) => around(marked).map(({ group }) => group.map(({ raw }) => raw).join(' '));

describe('the words that belong to a contact', () => {
  test('reach from the contact before it to the end of what is said of it', () => {
    const [first, second] = around('For errors call <1>; about the job write to <a@b>.');
    expect(first).toMatchObject({ stretch: 'For errors call', follows: false });
    expect(second).toMatchObject({ stretch: '; about the job write to .', follows: true });
    expect(first!.sentence).toBe('For errors call 1; about the job write to a@b.');
  });

  test('what follows a contact with "for" or "if" is said of it, and not of the next', () => {
    const [first, second] = around('Call <1> for technical questions, <2> for the job.');
    expect(first!.stretch).toBe('Call for technical questions,');
    expect(second!.stretch).toBe('for the job.');
    expect(second!.stretch).not.toContain('technical');
  });

  test('what follows the last of a group is said of all of it, unless more than a word stands between', () => {
    const [one, two] = around('Call <1> (or <2>) if you need large print.');
    expect(one!.stretch).toContain('if you need large print');
    expect(two!.stretch).toContain('if you need large print');
    const [first] = around('Write to <a@b> or give us a ring on <2> if you need large print.');
    expect(first!.stretch).not.toContain('large print');
  });

  test('what heads the next in the same sentence is not said of the first', () => {
    const stretches = (marked: string) => around(marked).map(({ stretch }) => stretch);
    expect(stretches('Sales <1> Complaints: <2>')).toEqual(['Sales', 'Complaints:']);
    expect(stretches('Errors <1> all week, jobs <2>')).toEqual(['Errors all week', 'all week, jobs']);
    expect(stretches('Errors <1> all week - jobs <2>')).toEqual(['Errors all week', 'all week - jobs']);
  });

  test('what is said behind a group ends before the next contact, and is not of all where many words part it', () => {
    expect(around('Call <1>, <2> for errors or <3> for jobs.')[0]!.stretch).toBe('Call for errors or');
    const [first] = around('Call <1> or by e-mail <a@b> if you need large print.');
    expect(first!.stretch).not.toContain('large print');
    const [one] = around('Call <1>, <2> or by e-mail <a@b> if you need large print.');
    expect(one!.stretch).not.toContain('large print');
  });

  test('only another contact in the same sentence is followed, and no other sentence is told', () => {
    const [, second] = around('Errors: <1>. Jobs are told by <2>.');
    expect(second).toMatchObject({ follows: false, sentence: 'Jobs are told by 2.' });
  });

  test('each of a group belongs to the words that introduced the first', () => {
    const stretches = around('Jobs: <1>. For errors call <2> or <a@b>.').map(({ stretch }) => stretch);
    expect(stretches).toEqual(['Jobs: .', 'For errors call', 'For errors call 2 or .']);
    expect(around('Call <1> or <2> all week.')[0]!.stretch).toBe('Call');
  });

  test('a contact may begin the text, and a group with it', () => {
    const [one, other] = around('<1> or <2> helps with errors.');
    expect(one).toMatchObject({ sentence: '1 or 2 helps with errors.', label: '', block: '' });
    expect(one!.group).toHaveLength(2);
    expect(other!.group).toEqual(one!.group);
  });

  test('the address of a page is words, a mailbox is none, nor is a fax', () => {
    const [page] = around('See <https://globex.org/help> for help.');
    expect(page!.stretch).toBe('See https://globex.org/help for help.');
    expect(around('Send it to <fax 1> for help.')[0]!.stretch).toBe('Send it to for help.');
  });

  test('what a letter is to be headed with says nothing of the desk', () => {
    const [first] = around('Write with the subject "technical problem" to <a@b>.');
    expect(first!.stretch).toBe('Write with the subject to .');
    expect(first!.sentence).not.toContain('technical');
  });

  const hidden: ContactMatch = {
    start: -1,
    end: -1,
    raw: 'Help',
    normalized: 'https://globex.org/help',
    kind: 'link',
    extension: null,
    unfit: null,
  };

  test('a contact that the text does not show has its own words alone', () => {
    const [one] = surroundingsOf('Some words.', [hidden], { heading: 'Apply', position: 'footer' });
    expect(one).toEqual({
      stretch: 'Help',
      label: '',
      card: '',
      block: '',
      sentence: '',
      before: '',
      taken: false,
      earlier: '',
      after: '',
      whole: 'Some words.',
      group: [hidden],
      heading: 'Apply',
      position: 'footer',
    });
  });

  test('and heads no other, which is in no group with it', () => {
    const shown: ContactMatch = { ...hidden, start: 8, end: 9, raw: '1', kind: 'phone' };
    const place = { heading: null, position: 'other' } as const;
    const [, one] = surroundingsOf('Errors: 1 is the desk.', [hidden, shown], place);
    expect(one).toMatchObject({ label: 'Errors:', block: 'Errors:', group: [shown], follows: false });
    const first = { ...shown, start: 0, end: 1 };
    const [, alone] = surroundingsOf('1 helps with errors', [hidden, first], place);
    expect(alone).toMatchObject({ label: '', block: '' });
  });
});

describe('the words before and behind a contact', () => {
  test('the sentence before, the one before that, and the next', () => {
    const [one] = around('We open at nine. The form may hang. Call <1>. We answer soon.');
    expect(one).toMatchObject({
      earlier: 'We open at nine.',
      before: 'The form may hang.',
      after: 'We answer soon.',
      taken: false,
    });
  });

  test('a sentence with another contact is taken, or says nothing', () => {
    const [first, second] = around('Write to <a@b> about the job. The desk is small. Call <1>. Or see <2>.');
    expect(first!.after).toBe('The desk is small.');
    expect(second).toMatchObject({ before: 'The desk is small.', earlier: '', after: '', taken: false });
    const [, last] = around('Write to <a@b> about the job. Errors: <1>.');
    expect(last).toMatchObject({ before: 'Write to a@b about the job.', taken: true });
  });

  test('short lines back to the one that says what about', () => {
    const [one] = around('Our department for students and guests\nOnline forms\nIT desk\n<1>');
    expect(one!.before).toBe('Our department for students and guests\nOnline forms');
    const [other] = around('Is the page blank, or does it hang? Ask.\nDesk\n<1>');
    expect(other!.before).toBe('Ask.');
  });

  test('only short lines lead back', () => {
    const [one] = around(
      'Our department for students and guests\nOnline forms for all of the applicants\nIT desk\n<1>',
    );
    expect(one!.before).toBe('Online forms for all of the applicants');
  });

  test('an introduction ends in a colon, stands above its entries, and is of nothing else', () => {
    const before = (marked: string) => around(marked)[0]!.before;
    const entry = '• ringing the bell at our front door, please';
    expect(before(`Note: we are small.\n${entry}\n• calling <1>`)).toBe(entry);
    expect(before(`You can ask by:\n${entry}.\nFor errors write to <a@b>`)).toBe(`${entry}.`);
    expect(before('You can ask by:\n• calling <1>\nYou find us here:')).toBe('You can ask by:');
  });

  test('the introduction of a list is said of every entry', () => {
    const entries = around('You can ask for large print by:\n• calling <1>\n• writing to <a@b>');
    expect(entries.map(({ before }) => before)).toEqual([
      'You can ask for large print by:',
      'You can ask for large print by:',
    ]);
    const numbered = around('Errors can be reported by:\n1. calling <1>\n2. writing to <a@b>');
    expect(numbered[1]!.before).toBe('Errors can be reported by:');
    const other = around('Large print and more\n• calling <1>\n• forms at <a@b>');
    expect(other[1]).toMatchObject({ before: '• calling 1', taken: true });
  });
});

describe('what heads a contact', () => {
  test('its own line, else the one above, else the words of the contact before', () => {
    const [first, second, third] = around('Desk for forms\n<1>\n<a@b>\nPress: <2>');
    expect(first).toMatchObject({ label: 'Desk for forms', block: 'Desk for forms' });
    expect(second).toMatchObject({ label: 'Desk for forms', block: 'Desk for forms' });
    expect(third).toMatchObject({ label: 'Press:', block: 'Press:' });
  });

  test('"Tel." alone is no head, and a new sentence or a stroke begins one', () => {
    expect(around('Desk for forms | Tel. <1>')[0]!.label).toBe('Desk for forms');
    expect(around('We are here. Errors: <1>')[0]!.label).toBe('Errors:');
    // What is said behind a contact heads no other.
    const [, second] = around('<1> for errors of the form; about the job <2>');
    expect(second).toMatchObject({ label: '; about the job', block: '; about the job' });
    const [, other] = around('<1> for errors or <2>');
    expect(other!.label).toBe('for errors or');
    expect(around('Jobs • Errors <1>')[0]!.label).toBe('Errors');
    expect(around('募集中です。不具合：<1>')[0]!.label).toBe('不具合：');
  });

  test('no more than so much of it', () => {
    const [one] = around(`${'word '.repeat(200)}<1>`);
    expect(one!.label).toHaveLength(120);
    expect(one!.block).toHaveLength(400);
  });
});

describe('the heading', () => {
  const prose = 'Please say which page you saw and what you pressed.';

  test('is what the page marks', () => {
    expect(around(`Technical support\n${prose}\n<1>`, 'Contact')[0]!.heading).toBe('Contact');
  });

  test('else the line that stands like one above the prose, for all that follows', () => {
    const [one, other] = around(`Jobs\nWe hire.\nTechnical support\n${prose}\nOpen all week.\n<1>\n<a@b>`);
    expect([one!.heading, other!.heading]).toEqual(['Technical support', 'Technical support']);
    expect(around('よくある質問\n画面を更新してください。\n<1>')[0]!.heading).toBe('よくある質問');
  });

  test.each(['St. Mary Desk', 'Desk 2', '• Desk', 'Desk (forms)'])('may be "%s"', line => {
    expect(around(`${line}\n${prose}\n<1>`)[0]!.heading).toBe(line);
  });

  test.each([
    ['a line behind an ornament', `***** Desk\n${prose}\n<1>`],
    ['a line that goes on', `Our desk,\n${prose}\n<1>`],
    ['a question', `Stuck somewhere?\n${prose}\n<1>`],
    ['a sentence', `We help.\n${prose}\n<1>`],
    ['what introduces', `Say this:\n${prose}\n<1>`],
    ['a long line', `${'Many words '.repeat(6)}\n${prose}\n<1>`],
    ['a line with a number', `Reference 20261\n${prose}\n<1>`],
    ['a line without words', `***\n${prose}\n<1>`],
    ['a line above another short line', 'Contact\nKim Berg\n<1>'],
  ])('%s is none', (_, text) => {
    expect(around(text)[0]!.heading).toBeNull();
  });

  test('what is farther than a screen is none', () => {
    expect(around(`Technical support\n${'We answer all of it. '.repeat(40)}\n<1>`)[0]!.heading).toBeNull();
  });
});

describe('contacts in one breath', () => {
  test.each([
    ['Call <1> or write to <a@b>.'],
    ['Tel. <1>, e-mail: <a@b>'],
    ['Tel. <1> (Mon-Fri 8am-5pm) or <a@b>'],
    ['Tel. <1> ext. 12, <a@b>'],
    ['Call <1>. TTY: <2>.'],
    ['Telefon <1> oder per Mail an <a@b>'],
    ['Appelez le <1> ou écrivez à <a@b>'],
    ['電話 <1> または メール <a@b>'],
    ['电话 <1> 或发邮件至 <a@b>'],
  ])('%s', text => {
    const groups = groupsIn(text);
    expect(groups).toHaveLength(2);
    expect(groups[0]).toBe(groups[1]);
  });

  test.each([
    ['Errors: <1>. Jobs: <2>.'],
    ['Call <1> for errors or <2> for jobs.'],
    ['Write to <a@b>\nThe press is answered at <2>'],
    ['The form: <form>, <2>'],
    ['Call <1>.\n<2> is the number of our press office.'],
  ])('not in one: %s', text => {
    expect(new Set(groupsIn(text)).size).toBe(2);
  });
});

describe('the card that a contact stands on', () => {
  const cards = (marked: string) => around(marked).map(({ card }) => card.split('\n').join(' | '));

  test('is what stands above it, from the line that heads it, without streets, towns and ways', () => {
    expect(
      cards(
        'We pay well.\nApplications to:\nDana Field\nDeputy Clerk\n3720 Oak Street\nMadison, WI 53703\nTel: <1>\n<a@b>',
      ),
    ).toEqual([
      'Applications to: | Dana Field | Deputy Clerk',
      'Applications to: | Dana Field | Deputy Clerk',
    ]);
    expect(cards('Ansprechpartnerin\nEva Stein\nHauptstraße 4\n50829 Köln\nTelefon: <1>')).toEqual([
      'Ansprechpartnerin | Eva Stein',
    ]);
    expect(cards('Correspondante handicap\n10 rue de la Gare\n25030 Besançon\nTél. : <1>')).toEqual([
      'Correspondante handicap',
    ]);
  });

  test('ends at the contact of the card before it', () => {
    expect(cards('Sales\n<1>\n<a@b>\nRepairs\n<2>')).toEqual(['Sales', 'Sales', 'Repairs']);
  });

  test('ends at a sentence, and is none where the contact is part of one', () => {
    expect(cards('You solve hard problems every day.\nDana Field\n<1>')).toEqual(['Dana Field']);
    expect(cards('Sales\nFor questions about the form you may call <1>')).toEqual(['']);
    expect(cards('<1>')).toEqual(['']);
  });

  test('a street or a town is not what heads a contact', () => {
    expect(around('Data protection officer\n50829 Köln\n<1>')[0]!.label).toBe('Data protection officer');
    expect(around('50829 Köln\n<1>')[0]!.label).toBe('50829 Köln');
  });
});

describe('a line that says where', () => {
  test.each([
    '50829 Köln',
    'D-50829 Köln',
    'Madison, WI 53703-1204',
    'Hauptstraße 4',
    'Am Markt, Lindenweg 12',
    '3720 E Oak Street',
    '10 bis, rue de la Gare',
    'ul. Długa 4',
    'Via dei Mille, 12',
    'P.O. Box 57206',
    'Suite 130',
  ])('%s', line => {
    expect(isPostal(line)).toBe(true);
  });

  test.each([
    'Human Resources',
    'Dana Field',
    'Technical support 24/7',
    'Open from 9 to 5',
    'Error 50829',
    'Technical support via phone:',
    'Kontakt via E-Mail',
    'Bewerbung via Portal',
    'Help with our application suite',
    'In the first place ask',
    'Mail room',
    '2026 internships',
    'Posting no 12345',
    'Job ID 12345',
    '1 quick way to reach us',
  ])('and one that does not: %s', line => {
    expect(isPostal(line)).toBe(false);
  });

  test('so a desk that is reached by a way is what heads its number', () => {
    expect(around('Sales of lamps\nTechnical support via phone:\n<1>')[0]!.label).toBe(
      'Technical support via phone:',
    );
  });
});
