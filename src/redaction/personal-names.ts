import {
  inCasedScripts,
  nameRule,
  needing,
  once,
  placeholders,
  type Rule,
  rule,
  type Sign,
  smallRule,
} from './redact-rules.ts';
import {
  asked,
  bareNameLabels,
  closings,
  determiners,
  doneBy,
  goesBy,
  joins,
  kindOpenings,
  nameLabels,
  notGreeted,
  notThem,
  ofNames,
  ofThings,
  owned,
  ownPages,
  ownPapers,
  personalVerbs,
  roleLabels,
  roles,
  secondPerson,
  signOut,
  smallGreetings,
  titles,
} from './wording/person-words.ts';
import {
  addressed,
  anybody,
  belongings,
  chineseSurnames,
  demands,
  greetings,
  hasAccount,
  isKnown,
  notNames,
  openings,
  salutations,
  signedIn,
  somebody,
  thanks,
} from './wording/personal-words.ts';

/** People by the words and marks around their names. A given name that is known is found without any: see given-names.ts. */
export function namesOfPeople(): Rule[] {
  return [
    ...announcedPeople(),
    ...listedPeople(),
    ...sentTo(),
    ...greetedInSmallLetters(),
    ...addressedPeople(),
    ...knownPeople(),
    ...easternPeople(),
  ];
}

/** The expression of one name in Latin letters, of so many words at least and at most, and what must be there before it. */
const word = `(?!${notNames}(?![\\p{L}’'-]))\\p{Lu}[\\p{L}’'-]{1,30}`;
/** "J. R. R.", "J.R.R.", the M in "Ada M Lovelace", the Ó in "Tomás Ó Briain". */
const initials = '(?:(?:\\p{Lu}\\.-?){1,3} ?|\\p{Lu} (?=\\p{Lu}\\p{L}))';
const particles =
  "(?: (?:de|da|do|dos|das|du|des|van|von|vom|zu|zum|zur|der|den|del|della|di|la|le|af|bin|ibn|bint|al|el|y|e|ten|ter|och|of|d[’']|’t))?";
/** In small letters before a surname. */
const nobility =
  '(?:van|von|vom|zu|zur|der|den|de|da|do|dos|del|della|di|du|le|la|ten|ter|af|al|el|bin|ibn|Van|Von|De|Da|Di)';
const unit = `${initials}*${word}`;
/** "Ada L." */
const lastInitial = "(?: \\p{Lu}\\.?(?![\\p{L}\\p{N}’'.-]))?";
const person = (min: 1 | 2, max: number, comma = '') => {
  const more = (from: number) => `(?:${comma}${particles}${particles} ${unit}){${from},${max - 1}}`;
  const whole =
    min === 1
      ? `${unit}${more(0)}`
      : `(?:${initials}+${word}${more(0)}|${word}${more(1)}|${word}(?= \\p{Lu}\\.(?!\\p{L})))`;
  return `${whole}${lastInitial}`;
};
// Every letter of a name is one of thousands, which takes longest to be made ready: not before there may be a name.
const before = (words: string) =>
  once(() => new RegExp(`(?:${inCasedScripts(looped(words))})[^\\x00-\\x40a-z]`));
const maybeTitled = `(?:${titles})?`;
/** The same for words that a title may follow, without all titles, whose number makes it long: capitals, and what small ones begin with. */
const near = (words: string) =>
  once(() => new RegExp(`(?:${inCasedScripts(looped(words))})[^\\x00-\\x40bcefgjklnoqrtu-z]`));
/** The engine writes a group that is counted out as often as it may come; one that comes any number of times, once. */
const looped = (words: string) => words.replace(/\)\{([01]),\d\}/g, (_, min) => (min === '0' ? ')*' : ')+'));
/** What a label ends with: cheap to look for, before hundreds of labels are. */
const labelled = /[:：\n]| [–—-] /;
const isPerson = (found: string) => !ofThings.test(found);
/** The rule for names behind some words, where there are no others. */
function behind(words: string, name: string, holds?: Rule['holds'], first?: Sign): Rule[] {
  const untitled = words.endsWith(maybeTitled) ? [near(words.slice(0, -maybeTitled.length))] : [];
  return needing(
    [...(first ? [first] : []), ...untitled, before(words)],
    [nameRule(`(?<before>(?<![\\p{L}])${words})(?<value>${name})`, holds)],
  );
}

/** People behind a greeting, thanks, what is theirs, or the label of a name. */
function announcedPeople(): Rule[] {
  const demand = `(?!${demands}(?!\\p{L}))`;
  return [
    // First, or the next rule would end before the last of several names, which a colon follows.
    ...behind(`(?:${salutations}),? ${maybeTitled}`, `${person(1, 3)}(?= ?[:：](?![\\d/]))`, isPerson),
    ...behind(`(?:${greetings})[:：]? ?${maybeTitled}`, `${person(1, 4)}(?![\\p{L}\\d:]|\\.\\p{L})`),
    ...needing(before(`${titles}(?:${nobility} ){0,2}`), [
      nameRule(
        `(?<before>(?<![\\p{L}])(?:${greetings}),? ?${titles})(?<value>(?:${nobility} ){0,2}${person(1, 3)})`,
      ),
    ]),
    ...needing(
      [new RegExp(` ${nobility} [^\\sa-z]`), before(`${titles}(?:${nobility} ){1,2}`)],
      [nameRule(`(?<before>(?<![\\p{L}])${titles})(?<value>(?:${nobility} ){1,2}${word})`)],
    ),
    ...behind(`(?:${thanks}) ${maybeTitled}`, `${person(1, 2)}(?=[,!?.。！]| !|$)`, isPerson),
    ...behind(
      nameLabels,
      `${demand}${person(1, 4, ',?')}(?![\\p{L}\\d]| ?[:：])`,
      found => !/\bnot\b/i.test(found),
      labelled,
    ),
    ...behind(roleLabels, `${person(2, 4, ',?')}(?![\\p{L}\\d]| ?[:：])`, isPerson, labelled),
    ...behind(`(?:${doneBy}|${roles})${maybeTitled}`, `${person(2, 4)}(?![\\p{L}\\d])`, isPerson),
    // Apart from the lists of such words: in them either makes every text take ten times as long to be looked through.
    ...behind('[Pp]rof(?:\\.|essor) ', person(1, 2), isPerson),
    ...behind('(?:[Ss]witch user|[Uu]ser|[Aa]ccount) [(]', `${person(2, 3)}(?=[)])`, isPerson),
    ...behind(`${numberedPeople} [(]`, `${person(2, 3)}(?=[)])`, isPerson),
    ...behind(`${joins} `, `${person(2, 4)}(?= (?:${isKnown}|${hasAccount}))`, isPerson),
    ...behind(ownPapers, `${person(2, 3)}(?= ${ofNames})`, isPerson),
    ...behind(bareNameLabels, `${demand}${person(1, 3)}(?=["”“»'’]? ${ofNames})`, isPerson),
    ...behind(goesBy, `${person(1, 3)}(?=[.,;)!]|$)`, isPerson),
    ...behind(closings, `${person(1, 3)}(?=[.,!]?(?: |\\n|$))`, isPerson),
    ...behind(`(?:${belongings}) `, `${person(2, 4)}(?![\\p{L}\\d])`),
    ...behind(
      `${notThem} `,
      `${person(1, 3)}(?= ?\\?)`,
      found => isPerson(found) && !/(?:ed|ing)$/.test(found),
    ),
    ...behind("I[’']m not ", `${person(1, 3)}(?=[.!]?$)`, isPerson),
  ];
}

/** "Candidate 4711 (Ada Lovelace)": whoever is kept under a number. */
const numberedPeople =
  '(?:[Cc]andidate?|[Cc]andidat[oa]|[Aa]pplicant|[Pp]erson|[Uu]ser|[Bb]ewerber(?:in)?|[Kk]andidat(?:in)?|[Pp]ostulante|[Ss]ollicitant|[Kk]andydat(?:ka)?|[Ss]ökande)(?:[ -](?:ID|[Nn]o\\.?|[Nn]umber|[Nn]r\\.?|n[°º]|[Nn]ummer))?:? ?(?:#?\\d{1,12}|\\[identity number\\])';

/** Whoever is listed behind somebody who was taken out: "Panel: Ada Lovelace, Grace Hopper and Mary Jackson". */
function listedPeople(): Rule[] {
  const one = person(2, 3);
  const joint = '(?:,? (?:and|und|et|y|e|en|i|och|&) )';
  return needing(/\[name\][,\s]/, [
    nameRule(
      `(?<before>\\[name\\](?:, |${joint}))(?<value>${one}(?:, ${one}){0,8}(?:${joint}${one}|, ${one})|(?<=${joint})${one})(?=[.,;)!]|$)`,
      isPerson,
    ),
  ]);
}

/** To whom something was sent: "We sent a code to Ada." */
function sentTo(): Rule[] {
  const things = '(?:[Cc]ode|[Ll]ink|[Ii]nvitation|[Rr]eminder|[Tt]ext(?: message)?|SMS)';
  return needing(/[Ss]ent /, [
    nameRule(
      `(?<before>(?:[Ss]ent (?:you )?(?:an?|the|your) (?:[a-z-]+ ){0,2}${things} to |${things} (?:was|has been) sent to ))(?<value>${person(1, 2)})(?=[.,!]|$)`,
      isPerson,
    ),
  ]);
}

/** The same in small letters, as people write themselves: "Hi ada, your session has expired". */
function greetedInSmallLetters(): Rule[] {
  return needing(
    once(() => new RegExp(`(?:${smallGreetings})`, 'i')),
    [
      smallRule(
        `(?<before>(?<!\\p{L})(?:${smallGreetings}),? )(?<value>\\p{L}[\\p{L}’'-]{1,20})(?= ?[,!.]| ?[–—-] | (?:your?|we|sorry|please|something|there|that|this|it|dein\\p{L}*|deine?|wir|das|ta|ton|votre|tu|su|il|la|o seu|a sua|je|uw|twoj\\p{L}*|din|ditt)(?!\\p{L}))`,
        placeholders.name,
        found => /^\p{Ll}/u.test(found) && !notGreeted.test(found),
      ),
    ],
  );
}

/** People whom a sentence speaks to. */
function addressedPeople(): Rule[] {
  return [
    ...needing(
      once(() => new RegExp(`(?:^|[.!?] )[^ -@a-z][^,–]{0,120}(?:, | – )(?:${addressed}|${asked})`)),
      [
        nameRule(
          `(?<before>(?:^|[.!?] ))(?<value>(?!${openings}(?!\\p{L}))${person(1, 3)})(?=(?:, | – )(?:${addressed}|${asked})(?!\\p{L}))`,
          isPerson,
        ),
      ],
    ),
    ...needing(before(', '), [
      nameRule(
        `(?<before>${secondPerson}[^.!?:;\\n]{0,80}\\p{Ll}, )(?<value>${person(1, 2)})(?=[.!?](?: |$)|$)`,
        isPerson,
      ),
    ]),
    ...needing(before(`${kindOpenings}[^.!?\\n]{0,60}, `), [
      nameRule(
        `(?<before>(?<!\\p{L})${kindOpenings}[^.!?\\n]{0,60}, )(?<value>${person(1, 2)})(?= ?[.!?]|$)`,
        isPerson,
      ),
    ]),
  ];
}

/** People who are known already, or signed in, or whose the page is. */
function knownPeople(): Rule[] {
  return [
    ...needing(
      once(() => new RegExp(isKnown.replace('(?!\\p{L})', ''))),
      [
        nameRule(
          `(?<before>(?:(?:^|[.!?] )(?!${determiners}(?!\\p{L}))|(?<!\\p{L})${somebody} ))(?<value>${person(2, 4)})(?= ${isKnown})`,
          isPerson,
        ),
      ],
    ),
    ...needing(
      once(() => new RegExp(personalVerbs)),
      [
        nameRule(
          `(?<before>(?:^|[.!?] )(?!${determiners}(?!\\p{L})))(?<value>${person(2, 4)})(?= ${personalVerbs}(?!\\p{L}))`,
          isPerson,
        ),
      ],
    ),
    ...needing(/als /, [
      nameRule(`(?<before>(?<!\\p{L})als )(?<value>${person(2, 4)})(?= (?:angemeldet|eingeloggt))`),
    ]),
    ...needing(
      once(() => new RegExp(signedIn, 'i')),
      [
        rule(
          `(?<before>(?<!\\p{L})${signedIn} )(?<value>(?!${anybody}(?!\\p{L}))[\\p{L}’'-]{2,30}(?: [\\p{L}’'-]{2,30}){0,2}(?=[.,;!)]|$)|(?:\\p{L}\\.){2,3})`,
          'giu',
          placeholders.name,
        ),
      ],
    ),
    ...needing(
      once(() => new RegExp(`${signOut}|${ownPages}|[’']s? ${owned}`)),
      [
        nameRule(
          `(?<value>(?<![\\p{L}\\p{N}])${person(2, 4)})(?=[’']s? ${owned}(?!\\p{L})|(?: ?[(|·•–—-])? ?${signOut}(?!\\p{L})| ?[|·•–—-] ?${ownPages}(?!\\p{L}))`,
          isPerson,
        ),
        nameRule(
          `(?<before>(?<![\\p{L}])${signOut}(?: ?[(] ?| [|·•–—:-]? ?))(?<value>${person(1, 3)})(?= ?[)]|$)`,
          isPerson,
        ),
      ],
    ),
  ];
}

/** The same in Japanese and Chinese: before what honours them, behind a greeting or a label. */
function easternPeople(): Rule[] {
  const isSomebody = (found: string) =>
    !/お客|担当者?$|応募|利用|皆|候補|申请|申請|应聘|應徵|客户|客戶|用户|用戶|同学|朋友|尊敬|求职|您|你|各位|大家|欢迎|歡迎|回来|回來|系统|系統|提交|上传|上傳|保存|登[录錄入]|失[败敗]|[错錯]|成功|网络|網[络絡路]|超[时時]|操作|[验驗][证證]|[请請]|[无無]法/.test(
      found,
    );
  const isTyped = (found: string) =>
    isSomebody(found) &&
    !/[部課课科室局係处處]$|窓口|中心|公司|会社|必|无|無|空|不|未|请|請|错|錯|入力|以内|文字|漢字|全角|选|選/.test(
      found,
    );
  const honours = '(?:さん|様|殿|先生|女士|同学|同學|小姐)';
  const han = '[\\p{sc=Han}]';
  const rules: [expression: string, holds?: (found: string) => boolean][] = [
    [
      `(?<value>(?<![\\p{L}])(?:${han}{2,4}|[\\p{sc=Katakana}ー・]{2,12}|[\\p{sc=Han}ヶノ]{1,5} [\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]{1,5}|[\\p{sc=Katakana}ー]{2,8} [\\p{sc=Katakana}ー]{2,8}))(?= ?${honours}(?:[您你]|(?!${han})|の))`,
      isSomebody,
    ],
    [
      `(?<before>(?:你好|您好|嗨|嘿|(?<![a-z])hi|hello|欢迎(?:[您你]|回来)?|歡迎(?:[您你]|回來)?|ようこそ|尊敬的|亲爱的|親愛的)[，、, ]{0,2})(?<value>${han}{2,4}?)(?=${honours}|[，。！,!：:]|$)`,
      isSomebody,
    ],
    [
      `(?<value>(?<![\\p{L}])[\\p{sc=Han}\\p{sc=Katakana}]{2,8})(?=として(?:ログイン|サインイン|応募))`,
      isSomebody,
    ],
    [
      `(?<value>(?<![\\p{L}])${chineseSurnames}${han}{1,2})(?=的(?:简历|履历|履歷|簡歷|档案|檔案|资料|資料|申请|申請|账户|帳戶|账号|帳號|个人|個人))`,
      isSomebody,
    ],
    [`(?<value>(?<![\\p{L}])${han}{2,4})(?=[，, ] ?(?:[您你]好|欢迎|歡迎))`, isSomebody],
    [`(?<value>(?<![\\p{L}])${chineseSurnames}${han}{1,2})(?=[，,] ?[您你])`, isSomebody],
    [
      `(?<before>(?:用户|用戶|候选人|候選人|申请人|申請人|求职者|应聘者|應徵者) ?)(?<value>${chineseSurnames}${han}{1,2}?)(?= ?(?:已|不|的|未))`,
    ],
    [
      `(?<before>(?:用户(?:名称)?|用戶(?:名稱)?|姓名|姓|名|名字|候选人|候選人|申请人|申請人|求职者|应聘者|應徵者|氏名|者名|お名前|フリガナ|ふりがな|セイ|メイ|応募者|ユーザー|ログイン中|ログインユーザー|担当者?|採用担当|推薦者|连络人|联系人|聯絡人|当前用户|當前用戶|登录用户|登入用戶|经办人|推荐人) ?[:：] ?)(?<value>[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hiragana}ー・]{1,8}(?: [\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hiragana}ー]{1,8})?)(?=[\\s，。！,!)）]|$)`,
      isTyped,
    ],
  ];
  return needing(
    /[\p{sc=Han}\p{sc=Katakana}ー・]|がな/u,
    rules.map(([expression, holds]) => rule(expression, 'giu', placeholders.name, holds)),
  );
}
