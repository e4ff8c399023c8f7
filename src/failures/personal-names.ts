import {
  inCasedScripts,
  nameRule,
  needing,
  once,
  placeholders,
  type Rule,
  rule,
  type Sign,
} from './redact-rules.ts';
import {
  accountWords,
  addressed,
  anybody,
  belongings,
  chineseSurnames,
  demands,
  formWords,
  greetings,
  hasAccount,
  isKnown,
  notNames,
  openings,
  signedIn,
  somebody,
  thanks,
} from './wording/personal-words.ts';
import { saysRule } from './wording/answer-words.ts';
import {
  asked,
  bareNameLabels,
  beforeFiles,
  closings,
  personalVerbs,
  determiners,
  domainWords,
  doneBy,
  forUser,
  goesBy,
  isTaken,
  kindOpenings,
  nameLabels,
  noSuchUser,
  noUser,
  notGreeted,
  notThem,
  ofAccount,
  ofNames,
  ofThings,
  ofUsers,
  joins,
  ownPages,
  ownPapers,
  owned,
  roleLabels,
  roles,
  savedBy,
  secondPerson,
  smallGreetings,
  signOut,
  states,
  titles,
  userGate,
  userNouns,
  userNounsElsewhere,
  userWords,
  verdicts,
} from './wording/person-words.ts';

/** Names of people, accounts and files, and where people live. */
export function namesAndPlaces(): Rule[] {
  return [
    ...announcedPeople(),
    ...listedPeople(),
    ...sentTo(),
    ...greetedInSmallLetters(),
    ...addressedPeople(),
    ...knownPeople(),
    ...easternPeople(),
    ...paths(),
    ...accounts(),
    ...namedAccounts(),
    ...accountsOfSentences(),
    ...accountsAlone(),
    ...files(),
    ...addressRules(),
    ...behindStreets(),
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
/** A rule for names in small letters or of accounts, in the scripts that have capitals. */
const smallRule = (source: string, instead: Rule['instead'], holds: Rule['holds']) =>
  rule(inCasedScripts(source), 'gi', instead, holds);
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
    !/お客|応募|利用|皆|候補|申请|申請|应聘|應徵|客户|客戶|用户|用戶|同学|朋友|尊敬|求职|您|你|各位|大家|欢迎|歡迎|回来|回來|系统|系統/.test(
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
      `(?<value>(?<![\\p{L}])(?:${han}{2,4}|[\\p{sc=Katakana}ー・]{2,12}|${han}{1,3} ${han}{1,3}))(?= ?${honours}(?:[您你]|(?!${han})))`,
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

const isName = (found: string) => /\p{L}/u.test(found) && !saysRule.test(found.toLowerCase());

/** Names of users, of an account or in the path of a file. */
function accounts(): Rule[] {
  return [
    ...needing(/[\d._]/, [
      rule(
        `(?<before>(?:${accountWords})[ :：]{1,2}["'“‘«„「]?)(?<value>(?=[\\w-]{0,40}[_\\d]|[\\w-]{1,40}\\.\\w)[\\p{L}\\d][\\w.-]{1,38}[\\p{L}\\d])(?![\\w@])`,
        'giu',
        placeholders.user,
        found => /\p{L}/u.test(found),
      ),
    ]),
    ...needing(
      [/[:：=]/, once(() => new RegExp(`(?:${userWords}) ?[:：=]`, 'i'))],
      [
        rule(
          `(?<before>(?:${userWords}) ?[:：=] ?["'“‘«„「]?)(?<value>[\\p{L}\\d][\\p{L}\\d_.@+-]{1,60})(?![\\p{L}\\d]| \\p{L})`,
          'giu',
          placeholders.user,
          found => isName(found) && !states.test(found.toLowerCase()),
        ),
      ],
    ),
    ...needing(
      once(() => new RegExp(`(?:${userWords}|user|utilisateur|usuario|usuário|utente) `, 'i')),
      [
        rule(
          `(?<before>(?:${userWords}|(?<!\\p{L})(?:user|utilisateur|usuario|usuário|utente)) ["'“‘«„]?)(?<value>[a-z][\\p{L}\\d_.-]{2,40})(?=["'”’»“]? (?:(?:is|was|has been|est|es|é|è|jest|är|ist|wurde|n[’']est|n[’']a|no|não|non|nie) )?(?:not |pas |niet |nicht |inte |al |déjà |ya |já |è |già |bereits |schon |redan |already |no longer )*${verdicts}|["'”’»“]? (?:does not|doesn[’']t) exist)`,
          'giu',
          placeholders.user,
          found => isName(found) && !noUser.test(found.toLowerCase()),
        ),
      ],
    ),
    ...needing(/~\p{L}/u, [
      rule('(?<before>(?<![\\w.])~)(?<value>[a-z][\\w.-]{2,30})(?=/|$)', 'gi', placeholders.user),
    ]),
    ...needing(/[\\/](?:home|users|fakepath)[\\/]/i, [
      rule(
        '(?<before>(?:[a-z]:\\\\(?:users|fakepath)\\\\|/(?:home|users)/))(?<value>[^\\\\/\\s\\[\\]]{2,60})',
        'gi',
        placeholders.user,
      ),
    ]),
  ];
}

/** Names of accounts without a label, as Windows writes them. */
function namedAccounts(): Rule[] {
  return [
    ...needing(/\\/, [
      // "DOMAIN\user", as Windows writes it: the folders of a path are more, and a line break has its letter behind the stroke.
      rule(
        `(?<value>(?<![\\w\\\\/:.-])(?:NT AUTHORITY|(?!HK|ERROR|WARN|INFO)[A-Z][A-Z\\d-]{1,15}(?:\\.[A-Z]{2,10})?|[\\w]{1,15}[.-][\\w.-]{1,30})\\\\{1,2}(?![nrtbf]\\p{Lu})[\\p{L}][\\p{L}\\d_.$-]{0,38}[\\p{L}\\d$])(?![\\w\\\\(])`,
        'gu',
        placeholders.user,
      ),
      rule(
        `(?<before>(?<!\\p{L})(?:${domainWords})[^\\n]{0,30}?[ :"'“„«])(?<value>[\\p{L}\\d-]{2,20}\\\\{1,2}(?![nrtbf]\\p{Lu})[\\p{L}][\\p{L}\\d_.-]{1,38})(?![\\w\\\\(])`,
        'giu',
        placeholders.user,
      ),
    ]),
  ];
}

/** The same, where a sentence speaks of whose account it is. */
function accountsOfSentences(): Rule[] {
  return [
    ...needing(
      once(() => new RegExp(`(?:${userGate})`, 'i')),
      [
        smallRule(
          `(?<before>(?<!\\p{L})(?:${forUser}) ["'“‘«„]?)(?<value>[\\p{L}\\d][\\p{L}\\d_.-]{1,38}[\\p{L}\\d])(?=["'”’»“]?(?:[,;:)]|\\.?$|\\. | (?:is|was|has|have|could|cannot|failed|ist|wurde|hat|est|a été|está|è|jest|är)(?!\\p{L})))`,
          placeholders.user,
          found => isName(found) && !noUser.test(found.toLowerCase()),
        ),
      ],
    ),
    ...needing(
      once(() => new RegExp(`(?:${savedBy}) `, 'i')),
      [
        smallRule(
          `(?<before>(?<!\\p{L})(?:${savedBy}) )(?<value>[a-zà-öø-ÿ][\\p{L}\\d_.-]{1,38}[\\p{L}\\d])(?= ?[,;:)]|\\.?$|\\. | (?:at|on|from|um|am|le|à|el|il|op|o|kl)(?!\\p{L}))`,
          placeholders.user,
          found => isName(found) && /^\p{Ll}/u.test(found) && !noUser.test(found),
        ),
      ],
    ),
  ];
}

/** The same, where something is said of an account that is not called one: "ada is already taken". */
function accountsAlone(): Rule[] {
  return [
    ...needing(
      once(() => new RegExp(`(?:${noSuchUser})`, 'i')),
      [
        smallRule(
          `(?<before>(?<!\\p{L})(?:${noSuchUser}):? ["'“‘«„]?)(?<value>[\\p{L}\\d][\\p{L}\\d_.-]{1,38}[\\p{L}\\d])(?![\\p{L}\\d]|\\.\\p{L})`,
          placeholders.user,
          found => isName(found) && !noUser.test(found.toLowerCase()),
        ),
      ],
    ),
    ...needing(
      [/^\p{Ll}/mu, once(() => new RegExp(` ${isTaken}`, 'i'))],
      [
        smallRule(
          `(?<before>(?:^|\\n))(?<value>\\p{L}[\\p{L}\\d_.-]{1,38}[\\p{L}\\d])(?= ${isTaken}(?!\\p{L}))`,
          placeholders.user,
          found =>
            isName(found) &&
            /^\p{Ll}/u.test(found) &&
            !noUser.test(found) &&
            !formWords.test(found.toLowerCase()),
        ),
      ],
    ),
    ...needing(
      once(() => new RegExp(`(?:${ofAccount})`, 'i')),
      [
        smallRule(
          `(?<before>(?:^|\\n))(?<value>[\\p{L}\\d][\\p{L}\\d_.-]{1,38}[\\p{L}\\d])(?=${ofAccount})`,
          placeholders.user,
          found => isName(found) && /^\p{Ll}/u.test(found) && !noUser.test(found),
        ),
      ],
    ),
    ...needing(
      once(() => new RegExp(`(?:${userNouns}|${userNounsElsewhere}) `, 'i')),
      [
        smallRule(
          `(?<before>(?<!\\p{L})(?:(?:${userNouns})|(?:${userNounsElsewhere})(?= ["'“‘«„]?[\\w-]*[\\d_.])) ["'“‘«„]?)(?<value>[\\p{L}\\d][\\p{L}\\d_.-]{1,38}[\\p{L}\\d])(?=["'”’»“]? (?:${ofUsers})(?!\\p{L}))`,
          placeholders.user,
          found => isName(found) && !noUser.test(found.toLowerCase()),
        ),
      ],
    ),
  ];
}

/** What people send along, by the endings that forms take or turn away. */
const endings =
  'pdf docx? docm odt rtf txt pages wps xps pptx? xlsx? csv ods odp jpe?g png webp heic heif gif tiff? bmp svg zip rar 7z mp[34] mov avi m4[av] wav eml msg p7m';
const ending = `(?:${endings
  .split(' ')
  .flatMap(one => [one, one.toUpperCase(), one[0]!.toUpperCase() + one.slice(1)])
  .join('|')})`;

/** Whole paths of files: their folders are named for people as well. */
function paths(): Rule[] {
  return [
    ...needing(/[\\/]/, [
      rule(
        `(?<value>(?<![\\p{L}\\p{N}.:/\\\\@-])(?:[a-zA-Z]:\\\\|\\\\\\\\|~?/|(?:file|s3|gs|content|smb|ftp):/{2,3})(?:[\\p{L}\\p{N}_.()@ %+$-]{1,60}[\\\\/]){1,12}[\\p{L}\\p{N}_(][\\p{L}\\p{N}_.() %+-]{0,120}\\.${ending})(?![\\w-]|\\.\\w)`,
        'gu',
        placeholders.file,
      ),
    ]),
  ];
}

/** Files that people send along. */
function files(): Rule[] {
  const last = `(?<![\\p{L}\\p{N}_.@-])[\\p{L}\\p{N}_(][\\p{L}\\p{N}_.()%+-]{0,120}\\.${ending}`;
  // Words of a name that begin small belong to it where it has a beginning of its own.
  const label =
    '(?<!\\p{L})(?:[Ff]iles?|[Dd]ocuments?|[Uu]pload(?:ing)?(?: of)?|[Aa]ttachment|Datei|Dokument|[Ff]ichier|[Aa]rchivo|[Ff]ichero|[Aa]rquivo|[Ff]icheiro|[Bb]estand|[Pp]lik|[Ff]ilen?) ["“„«‘「]?';
  const start = `^|[\\n"“„«‘「:：] ?|${label}`;
  const words = `(?:(?!(?:${beforeFiles}|\\p{Ll}{1,2})(?!\\p{L}))[\\p{L}\\p{N}_()’'–-]{1,40} )`;
  return [
    ...needing(/\.\w/, [
      rule(`(?<before>${start})(?<value>${words}{1,4}${last})(?![\\w-]|\\.\\w)`, 'gu', placeholders.file),
      rule(
        `(?<before>${label})(?<value>${words}{0,4}[\\p{L}\\p{N}_(][\\p{L}\\p{N}_.()%+-]{0,120}\\.\\w{1,5})(?![\\w-]|\\.\\w)`,
        'gu',
        placeholders.file,
        isDocument,
      ),
      rule(
        `(?<value>(?:(?<![\\p{L}\\p{N}])[\\p{Lu}\\d][\\p{L}\\d_()’'-]{0,40} (?:[–-] )?){0,4}${last})(?![\\w-]|\\.\\w)`,
        'gu',
        placeholders.file,
      ),
    ]),
  ];
}

/** Not the name of a page, or a part of the site's own programs: "The file main.4f2a.js could not be loaded". */
function isDocument(found: string): boolean {
  return !/\.(?:html?|[cm]?jsx?|tsx?|css|map|json|php|aspx?|jsp|do|action|java|py|rb|cs|dll|so|class|log|xml|wasm|com|org|net|io)$/i.test(
    found,
  );
}

/**
 * What goes on behind a street and its number: floor and door, postal code and town. It is taken out where the street
 * was, since a town alone is an answer of no consequence and a part of many employers' names.
 */
function behindStreets(): Rule[] {
  const door =
    '(?:(?:[Aa]pt|APT|[Aa]partment|[Uu]nit|[Ss]uite|[Ff]lat|[Ff]loor|[Bb]te|[Bb]ât|[Aa]ppt|[Ee]sc|[Pp]iso|[Pp]ta|[Pp]uerta|[Bb]loco|[Aa]pto|[Aa]ndar|[Ii]nt|[Ss]cala|[Mm]\\.|[Ll]ok|[Ll]gh|[Ww]hg|[Tt]op|[Ss]tiege|[Bb]us)\\.? ?#?[\\p{L}\\d]{1,5}|\\d{1,2}\\.?[ºª°]? ?(?:izda|izq|dcha|ctro|[A-Da-d])\\.?|\\d{1,4}[a-z]?)';
  const code =
    '(?:(?:[A-Z]{1,2}-)?\\d{2}-\\d{3}|(?:[A-Z]{1,2}[- ])?\\d{3} ?\\d{2}|(?:[A-Z]{1,2}-)?\\d{4,5}(?:-\\d{3,4})?(?: [A-Z]{2})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)';
  const town = "\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{Lu}[\\p{L}’'-]{1,30}){0,2}";
  const place = `(?:${code}(?:,? ${town})?|${town},? (?:[A-Z]{2} )?${code})`;
  return needing(/\[address\][,/ ]/, [
    rule(
      `(?<before>\\[address\\](?:/|,? ))(?<value>(?:${door},? )*?(?:${place}|${door}(?:, ${place})?))(?![\\p{L}\\d])`,
      'gu',
      placeholders.address,
    ),
  ]);
}

/** Streets with their numbers, as they are written in the languages that pages have. */
function addressRules(): Rule[] {
  const street =
    '(?:street|st\\.|st(?=,|$)|road|rd\\.?|avenue|ave\\.?|lane|ln\\.?|drive|boulevard|blvd\\.?|court|terrace|close|crescent|square|gardens|mews|way(?! (?:to|of)(?!\\p{L}))|parkway|highway|hwy\\.?)';
  const inFrench =
    '[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Cc]hemin|[Aa]llée|[Ii]mpasse|[Qq]uai|[Rr]oute|[Cc]ours|[Ss]quare|[Ff]aubourg|[Pp]assage';
  const inGerman =
    'straße|strasse|str\\.|weg|gasse|platz|allee|ring|damm|ufer|laan|straat|plein|gracht|kade|singel|dijk|gatan|vägen|gata|gränd|torg';
  return [
    ...needing(/\d/, [
      rule(
        `(?<![\\w.-])(?<value>\\d{1,5}[a-z]?(?:,)? (?:\\p{L}[\\p{L}’'.-]{1,20} ){1,3}${street}(?: (?:n|s|e|w|ne|nw|se|sw)(?!\\p{L}))?(?:,? (?:flat|apt\\.?|apartment|unit|suite|room|#) ?\\w{1,5})?)(?![\\p{L}])`,
        'giu',
        placeholders.address,
      ),
      rule(
        `(?<value>(?<![\\p{L}])\\p{Lu}[\\p{L}-]{1,30}(?:${inGerman}) \\d{1,4} ?[a-zA-Z]?(?:-bis)?)(?![\\p{L}\\d])`,
        'gu',
        placeholders.address,
      ),
      rule(
        `(?<![\\w.-])(?<value>\\d{1,5}(?: ?bis| ?ter)?,? (?:${inFrench}) (?:(?:de|du|des|la|le|les) |[dl][’']){0,3}\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3})`,
        'gu',
        placeholders.address,
      ),
      rule(
        "(?<![\\p{L}])(?<value>(?:calle|c/|avenida|avda?\\.?|av\\.|carrera|cra\\.|paseo|plaza|ronda|camino|rua|r\\.|travessa|praça|largo|alameda|estrada|via|viale|piazza|corso|vicolo|largo|ul\\.|ulica|aleja|al\\.|os\\.|osiedle|pl\\.) (?:\\p{L}[\\p{L}’'-]*[ ,.]{1,2}){1,5}(?:n[.º°]+ ?)?\\d{1,5}(?:/\\d{1,4})?)(?![\\p{L}\\d])",
        'giu',
        placeholders.address,
      ),
      rule(
        '(?<![\\p{L}])(?<value>(?:p\\. ?o\\. ?box|po box|postfach|postbus|apartado(?: de correos)?|caixa postal|casella postale|skrytka pocztowa) \\d{1,6})',
        'giu',
        placeholders.address,
      ),
      rule(
        '(?<value>[\\p{sc=Han}]{2,8}(?:路|街|巷|弄|大道)(?:[一二三四五六七八九十]段)?(?:\\d{1,5}[弄巷])?\\d{1,5}[号號]|[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hiragana}]{2,12}\\d{1,3}(?:丁目|-\\d{1,3}-\\d{1,3})(?:\\d{1,3}番(?:\\d{1,3}号)?)?|[\\p{sc=Han}]{1,6}[都道府県市区町村][\\p{sc=Han}\\p{sc=Katakana}]{1,10}\\d{1,3}-\\d{1,3})',
        'gu',
        placeholders.address,
      ),
    ]),
  ];
}
