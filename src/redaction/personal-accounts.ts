import { needing, once, placeholders, type Rule, rule, smallRule } from './redact-rules.ts';
import { saysRule } from './wording/answer-words.ts';
import {
  domainWords,
  forUser,
  isTaken,
  noSuchUser,
  noUser,
  ofAccount,
  ofUsers,
  savedBy,
  states,
  userGate,
  userNouns,
  userNounsElsewhere,
  userWords,
  verdicts,
} from './wording/person-words.ts';
import { accountWords, formWords } from './wording/personal-words.ts';

/** Names of accounts: by a label, in the path of a file, as Windows writes them, and where a sentence says whose they are. */
export function namesOfAccounts(): Rule[] {
  return [...accounts(), ...namedAccounts(), ...accountsOfSentences(), ...accountsAlone()];
}

const isName = (found: string) => /\p{L}/u.test(found) && !saysRule.test(found.toLowerCase());

/** Whoever has an account, right before its name: in other languages a word there may as well belong to the sentence. */
const users = 'user|utilisateur|usuario|usuário|utente|benutzer|nutzer|gebruiker|użytkownik|användare[nr]?';
const ofSentence =
  /^(?:bereits|schon|nicht|kein\p{L}*|wurde|wird|muss|niet|al|werd|wordt|moet|nie|już|został\p{L}?|musi|inte|redan|har|måste|konto|profil|account|leider|dauerhaft|erfolgreich|vorübergehend|momentan|derzeit|aktuell|helaas|tijdelijk|momenteel|succesvol|permanent|tymczasowo|trwale|obecnie|tillfälligt|tyvärr|risulta|attualmente|(?:temporane|momentane|definitiv)amente|actuellement|momentanément|temporairement|actualmente|temporalmente|atualmente)$/u;

/** "candidate.name" is a field, "help.acme.example" a host, "candidat.e" either sex. */
const isNoAccount = (found: string) =>
  /^(?:candidate?|applicant|user|form|data|job|person|profile|account)[._]|[._](?:name|id|e?mail|url|type|status|key|code|date|phone|title|com|org|net|gov|edu|info|app|dev|cloud|innen|trice|euse|[a-z]{2})$/i.test(
    found,
  );

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
      once(() => new RegExp(`(?:${userWords}|${users}) `, 'i')),
      [
        rule(
          `(?<before>(?:${userWords}|(?<!\\p{L})(?:${users})) ["'“‘«„]?)(?<value>[a-z][\\p{L}\\d_.-]{2,40})(?=["'”’»“]? (?:(?:is|was|has been|est|es|é|è|jest|został\\p{L}?|är|har|ist|wurde|werd|bestaat|n[’']est|n[’']a|no|não|non|nie) )?(?:not |pas |niet |nicht |inte |al |déjà |ya |já |è |già |bereits |schon |redan |już |already |no longer )*${verdicts}|["'”’»“]? (?:does not|doesn[’']t) exist)`,
          'giu',
          placeholders.user,
          found =>
            isName(found) && !noUser.test(found.toLowerCase()) && !ofSentence.test(found.toLowerCase()),
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
      [/[._]/, /account|profil|kont[oa]|compte|cuenta|conta/i],
      [
        smallRule(
          "(?<before>(?<!\\p{L})(?:account|profile?|kont[oa]|compte|cuenta|conta)(?!\\p{L})(?: [\\p{L}’'-]{1,20}){0,3} (?:for|of|für|von|pour|de|para|per|di|voor|van|dla|för) [\"'“‘«„]?)(?<value>(?=[\\p{L}\\d-]{1,38}[._][\\p{L}\\d])\\p{L}[\\p{L}\\d_.-]{2,38}[\\p{L}\\d])(?![\\p{L}\\d_@/(]|\\.\\p{L})",
          placeholders.user,
          found => isName(found) && !isNoAccount(found),
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
