import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textsOfPortugal } from '../../scripts/locales/portugal.ts';
import { reportLang, wordingIn } from '../reports/languages.ts';
import { textsOf } from './testing/fake-i18n.ts';

const en = textsOf('en');
const others = [...readdirSync('public/_locales').filter(lang => lang !== 'en'), 'pt_PT'];
const gapsIn = (text: string) => [...new Set(text.match(/\$\d/g))].sort();

/** A name like `notesFew` of a text that depends on a number, in its two parts; null for any other. */
function countedForm(name: string): { counted: string; category: string } | null {
  const [, counted, category] = /^(.+?)(Zero|One|Two|Few|Many|Other)$/.exec(name) ?? [];
  if (!counted || !category || !(`${counted}One` in en) || !(`${counted}Other` in en)) return null;
  return { counted, category: category.toLowerCase() };
}
const countedNames = [...new Set(Object.keys(en).flatMap(name => countedForm(name)?.counted ?? []))];
const uncounted = (texts: object) => Object.keys(texts).filter(name => !countedForm(name));

/** Texts that are the same word in English, or names, or nothing but gaps. */
const sameAsInEnglish: Record<string, string> = {
  every:
    'extName jobAt whoseVendor sourceDated outreachBy remedyVendorAdvice dayAtTime clockTime clockDay clockDate',
  de: 'columnStatus evidenceNetwork evidenceEnvironment channelChat draftBody',
  es: 'no unsureNo purposeFax referenceIs channelChat',
  fr: 'email channelEmail channelChat purposeFax kindMaintenance kindSuccess evidencePage sourcesTitle contactsOne contactsOther notesOne notesOther minutesOne minutesOther columnDate',
  it: 'no unsureNo email channelEmail channelChat purposePrivacy purposeFax evidenceNetwork evidenceEnvironment',
  nl: 'columnStatus evidence contactsOne purposePrivacy purposeFax referenceIs evidenceNetwork evidenceEnvironment channelEmail channelChat limitBrowsers',
  pl: 'columnStatus email channelEmail systemsOne',
  pt_BR: 'email channelEmail channelChat purposeFax referenceIs',
  pt_PT: 'email channelEmail channelChat purposeFax referenceIs',
  sv: 'columnStatus purposeFax referenceIs evidenceNetwork draftBody systemsOne',
};

/** Words of the form of address that a language does not use here: "du" in German, "Lei" in Italian. */
const otherForm: Record<string, RegExp> = {
  de: /(?<!\p{L})(?:du|dir|dich|dein\p{L}*)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|tus?|contigo|haz|puedes|tienes|has)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|toi|tes|ton|tien\p{L}*)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:Lei|Suo|Sua|Suoi|prema|faccia|controlli|conservi|guardi|paghi|cerchi|riprovi|attenda|mostri|attendere)(?!\p{L})/u,
  nl: /(?<!\p{L})(?:u|uw)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:proszę|Pan|Pani|Państwo|Państwa)(?!\p{L})/iu,
  pt_BR: /(?<!\p{L})(?:tu|teu|tua|contigo|o senhor|a senhora)(?!\p{L})/iu,
  pt_PT: /(?<!\p{L})(?:tu|teu|tua|contigo|você|vocês|o senhor|a senhora)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:ni|er|ert|era)(?!\p{L})/iu,
};

/** Marks that a reader of the language would take for a slip: quotes of another one, or a space that breaks a line. */
const slips: Record<string, RegExp> = {
  every: /["']|\.\.\.| {2}/,
  de: /[»«”‚‘]|^[^„]*“/,
  es: /[“”„]|^[^¿]*\?/,
  fr: /[“”„]| [;:!?»]|« |\p{L}[;!?]/u,
  it: /[“”„]/,
  nl: /[«»„]/,
  pl: /[“«»]/,
  pt_BR: /[«»„]/,
  pt_PT: /[“”„]/,
  sv: /[“„«»]/,
  ja: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}] ?[,:;?!()]|[“”]/u,
  zh_CN: /\p{sc=Han} ?[,:;?!()]|[「」]/u,
  zh_TW: /\p{sc=Han} ?[,:;?!()]|[“”]/u,
};

/** Second words for things that have one already in docs/languages.md, on pages or in letters. */
const secondWords: Record<string, RegExp> = {
  en: /\be-mails?\b|\btelephone|\bjigsaw|\bwhom\?|\bordinary window|\bswitched off/i,
  sv: /e-post|\bta en bild|dessförinnan/,
  pl: /zrób (?:jej )?zdjęcie|awari|łem\(-am\)/,
  ja: /ブラウザ(?!ー)|フォルダ(?!ー)|サーバ(?!ー)|コンピュータ|わかって|画面を撮影/,
  zh_CN: /雇主|申请系统|截屏|拍下来|提交表单/,
  zh_TW: /雇主|應徵系統|帶入|拍下來|打印/,
};

/** Labels of buttons, where a longer text would not fit beside the others. */
const tight =
  'stepNoted stepTriedAgain stepDirections stepSupport stepEmployer stepDone stepNow stepTodo remindMe moreTitle contactsNone readingShort call email open copy copied contactedThem worksNow checkDirections stillFails theyAnswered logProblem directory settings lookedForHelp stillDown notReceived nowCertain back cancel save yes no delete remove callAnyway draftInstead draftMail draftMessage lookInHelp notAnError isAnError unsureYes unsureNo draftCopy draftMailProgram draftSent draftStartAgain draftEml calledThem prepareCall noticeWhatNow noticeMute noticeDismiss alwaysRead muteHere unmuteHere keepBeside exportAll importAll deleteAll deleteApplication openPage showMore iTriedThis changeAnswer logSave addContactSave directionsYes directionsNo channelEmail channelForm channelChat channelPhone reportHtml reportMarkdown reportJson statusReceived moreSystems'.split(
    ' ',
  );
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;
const widthOf = (text: string) => [...text].reduce((sum, one) => sum + (wide.test(one) ? 2 : 1), 0);

/** Longer ones are not understood at once (https://www.gov.uk/guidance/content-design/writing-for-gov-uk). */
const maxWords = 25;

test('no English sentence is longer than one that is understood at once', () => {
  const long = Object.entries(en).flatMap(([name, { message }]) =>
    message
      .split(/(?<=[.?:])\s+/)
      .filter(sentence => sentence.split(/\s+/).length > maxWords)
      .map(sentence => `${name}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

describe.each(others)('the texts in %s', lang => {
  const texts: Record<string, { message: string }> =
    lang === 'pt_PT'
      ? textsOfPortugal()
      : JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'));

  test('are the same as in English, none missing and none left over', () => {
    expect(uncounted(texts)).toEqual(uncounted(en));
  });

  test('have a form for every sort of number that the language tells apart', () => {
    const { pluralCategories } = new Intl.PluralRules(texts.language!.message).resolvedOptions();
    const forms = Object.keys(texts).flatMap(name => countedForm(name) ?? []);
    for (const counted of countedNames) {
      const categories = forms.filter(one => one.counted === counted).map(one => one.category);
      expect({ counted, categories: categories.sort() }).toEqual({
        counted,
        categories: [...pluralCategories].sort(),
      });
    }
  });

  test('have figures that are written as they are up to a thousand', () => {
    const numbers = new Intl.NumberFormat(texts.language!.message);
    expect([0, 7, 42, 999].map(count => numbers.format(count))).toEqual(['0', '7', '42', '999']);
  });

  test('have the same gaps as in English', () => {
    for (const [name, { message }] of Object.entries(texts)) {
      const form = countedForm(name);
      const english = form && form.category !== 'one' ? `${form.counted}Other` : name;
      const gaps = gapsIn(en[english]!.message);
      // "One of these" needs no number, in whichever language it is put.
      if (form?.category === 'one') expect(['$1', ...gaps]).toEqual(expect.arrayContaining(gapsIn(message)));
      else expect({ name, gaps: gapsIn(message) }).toEqual({ name, gaps });
    }
  });

  test('are translated, but for words that are the same', () => {
    const expected = `${sameAsInEnglish.every} ${sameAsInEnglish[lang] ?? ''}`.split(' ');
    const same = Object.keys(texts).filter(name => texts[name]?.message === en[name]?.message);
    expect(same.filter(name => !expected.includes(name))).toEqual([]);
  });

  test('fit where there is little room: at most 1.6 times as wide as in English, or short anyway', () => {
    const tooWide = tight.filter(name => {
      const most = Math.max(18, 1.6 * widthOf(en[name]!.message));
      return widthOf(texts[name]!.message) > most;
    });
    expect(tooWide.map(name => `${name}: ${texts[name]!.message}`)).toEqual([]);
  });

  test('speak to the person in one form, polite or familiar, from the first to the last', () => {
    const wrong = otherForm[lang];
    const mixed = Object.entries(texts).filter(([, { message }]) => wrong?.test(message));
    expect(mixed.map(([name, { message }]) => `${name}: ${message}`)).toEqual([]);
  });

  test('use the marks of the language', () => {
    const marks = [slips.every!, ...(slips[lang] ? [slips[lang]] : [])];
    const wrong = Object.entries(texts).filter(([, { message }]) => marks.some(mark => mark.test(message)));
    expect(wrong.map(([name, { message }]) => `${name}: ${message}`)).toEqual([]);
  });

  test('are calm: nobody is shouted at, and none is empty', () => {
    for (const { message } of Object.values(texts)) expect(message).toMatch(/^[^!]+$/);
  });

  test('name the keys that the manifest asks for', () => {
    const { suggested_key: keys } = JSON.parse(readFileSync('manifest.json', 'utf8')).commands
      ._execute_action;
    const letter = keys.default.split('+').at(-1);
    expect(texts.welcomeKeyPopup?.message).toMatch(new RegExp(`Alt\\+\\p{L}+\\+${letter}(?!\\p{Lu})`, 'u'));
  });

  test('fit into the stores', () => {
    expect(texts.extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

test('the English texts are calm and fit into the stores', () => {
  for (const { message } of Object.values(en)) expect(message).toMatch(/^[^!]+$/);
  expect(en.extDescription?.message.length).toBeLessThanOrEqual(132);
});

test('no text is left over that nobody shows', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file =>
    /\.tsx?$/.test(file),
  );
  const code = [...files.map(file => `src/${file}`), 'manifest.json']
    .map(file => readFileSync(file, 'utf8'))
    .join();
  const shown = new Set(code.match(/(?<=['"_])[a-z][A-Za-z]+(?=['"_])/g));
  expect(Object.keys(en).filter(name => !shown.has(countedForm(name)?.counted ?? name))).toEqual([]);
});

test('what is counted comes in all its forms, by `tCount`, and not as a number before a plural', () => {
  const counted = /\$\d (applications|notes|minutes|seconds|systems)\b/;
  const plain = Object.entries(en).filter(([name]) => !countedForm(name));
  expect(plain.filter(([, { message }]) => counted.test(message)).map(([name]) => name)).toEqual([]);
});

test('headlines speak no jargon', () => {
  const headlines = Object.entries(en).filter(([name]) => /^(verdict|step|kind|notice)/.test(name));
  for (const [, { message }] of headlines) expect(message).not.toMatch(/\b(ATS|DOM|HTTP|HR portal|vendor)\b/);
});

test.each(others)('drafts and reports can be written in %s too', lang => {
  const own = { pt_PT: 'pt-PT', zh_TW: 'zh-Hant' }[lang] ?? lang.split('_')[0];
  expect(reportLang(lang.replace('_', '-')), `src/reports/wording has no ${lang}`).toBe(own);
});

test.each(['en', ...others])('pages, letters and reports call one thing by one name in %s', lang => {
  const texts: typeof en =
    lang === 'pt_PT'
      ? textsOfPortugal()
      : JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'));
  const { label, logged, report, list, translated } = wordingIn(reportLang(lang.replace('_', '-')));
  const names = {
    detailsEmployer: label.employer,
    detailsNumber: label.number,
    ownerVendor: label.system,
    evidenceTime: label.time,
    evidenceAttempt: label.attempt,
    evidencePage: label.page,
    evidenceReferences: label.ids,
    evidenceServerReferences: label.sentIds,
    columnDate: list.date,
    columnStatus: report.status,
    statusReceived: report.received,
    kindSystem: report.kind.system,
    kindSession: report.kind.session,
    kindAccess: report.kind.access,
    kindMaintenance: report.kind.maintenance,
    kindState: report.kind.state,
    kindSuccess: report.kind.success,
    kindBenign: report.kind.benign,
    evidenceTranslated: translated,
    logError: logged.error,
    logLost: logged.lost,
    logUpload: logged.upload,
    logSignedOut: logged['signed-out'],
    logLockedOut: logged['sign-in'],
    logMaintenance: logged.maintenance,
    logEmpty: logged.missing,
    logNothing: logged.nothing,
    logSpinner: logged.spinner,
  };
  const onPages = Object.keys(names).map(name => [name, texts[name]!.message]);
  expect(Object.fromEntries(onPages)).toEqual(names);
});

test.each(Object.entries(secondWords))('things are called by their one word in %s', (lang, second) => {
  const own = { zh_TW: 'zh-hant', zh_CN: 'zh' }[lang] ?? lang;
  const pages = readFileSync(`public/_locales/${lang}/messages.json`, 'utf8');
  const letters = readFileSync(`src/reports/wording/${own}.ts`, 'utf8');
  expect([pages, letters].flatMap(texts => second.exec(texts)?.[0] ?? [])).toEqual([]);
});

describe('the texts of Taiwan', () => {
  const texts: [name: string, text: { message: string }][] = Object.entries(
    JSON.parse(readFileSync('public/_locales/zh_TW/messages.json', 'utf8')),
  );
  const wrong = (found: (message: string) => boolean) =>
    texts.filter(([, { message }]) => found(message)).map(([name, { message }]) => `${name}: ${message}`);

  test('have no character that is simplified: all are in Big5, which knows none', () => {
    const big5 = new Set<string>();
    const decoder = new TextDecoder('big5');
    for (let lead = 0xa4; lead <= 0xf9; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) big5.add(decoder.decode(Uint8Array.of(lead, trail)));
    expect(['們', '们'].map(char => big5.has(char))).toEqual([true, false]);
    expect(wrong(message => [...message].some(char => /\p{sc=Han}/u.test(char) && !big5.has(char)))).toEqual(
      [],
    );
  });

  test('have no word of mainland China', () => {
    const mainland =
      /招聘|申請|職位|運營|標籤頁|賬|郵箱|郵件箱|軟件|網絡|打印|默認|響應|截屏|歸檔|提交|丟失|列表|日曆|跟蹤|攔截|退出登|騙子|核實|業內|人事部|撤銷|徹底|工具欄|當前|併發|這隻|臺電腦|儘|視頻|信息|鏈接|瞭解/;
    expect(wrong(message => mainland.test(message))).toEqual([]);
  });
});
