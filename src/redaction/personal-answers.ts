import { ofThings } from './wording/person-words.ts';
import { formWords } from './wording/personal-words.ts';
import { needing, once, placeholders, type Rule, rule } from './redact-rules.ts';
import {
  answeredFields,
  answerLabels,
  answerLeads,
  answerNouns,
  answerNounsBefore,
  answerVerdicts,
  fieldVerdicts,
  personalKeys,
  profileSites,
  saysRule,
  isNoSuch,
  isNoSuchSign,
  secretKeys,
  sensitive,
  speaksOfSelf,
  typedVerbs,
  yesOrNo,
} from './wording/answer-words.ts';

/** What was typed, where words or keys in front of it say so and no quotation marks do. */
export function typedAnswers(): Rule[] {
  return [
    ...keptByPrograms(),
    ...repeated(),
    ...sentencesOfOneself(),
    ...judged(),
    ...saidOfFields(),
    ...pagesOfPeople(),
  ];
}

/** Whether this can be what a person typed, and not what a form says in its place. */
export const isAnswer = (found: string) =>
  !saysRule.test(found.toLowerCase()) || (/ /.test(found) && speaksOfSelf.test(found.toLowerCase()));
const isFilled = (found: string) =>
  (isAnswer(found) || yesOrNo.test(found.toLowerCase())) && /[\p{L}\p{N}]/u.test(found);

/** `"firstName":"Ada"`, `last_name=Lovelace`, `<city>Bath</city>`, `Key (email)=(ada)`, `Cookie: a=b`. */
function keptByPrograms(): Rule[] {
  const hidden = (keys: string, instead: Rule['instead']) => [
    rule(
      `(?<before>(?<![\\p{L}\\d])${keys}["']? ?[:=] ?["'])(?<value>[^"'\\n[\\]{}]{1,200})(?=["'])`,
      'giu',
      instead,
      isFilled,
    ),
    rule(
      `(?<before>(?<![\\p{L}\\d])${keys} ?=>? ?)(?<value>(?!removed(?![\\p{L}]))[^\\s"'&;,<>[\\](){}]{1,200})`,
      'giu',
      instead,
      isFilled,
    ),
    rule(`(?<before><${keys}>)(?<value>[^<>[\\]]{1,200})(?=</)`, 'giu', instead, isFilled),
  ];
  return [
    ...needing(/cookie: /i, [
      rule(
        '(?<before>(?<![\\p{L}])cookie: )(?<value>[^\\n[\\]]{1,400})',
        'giu',
        placeholders.secret,
        isAnswer,
      ),
    ]),
    ...needing(/` \(/, [
      rule(
        '(?<before>`[\\w.]{1,40}` \\()(?<value>[^\\s()[\\]][^()[\\]\\n]{0,80})(?=\\))',
        'g',
        placeholders.typed,
      ),
    ]),
    ...needing(/[=:>]\s*["'(]?[^\s=]/, [
      ...hidden(secretKeys, placeholders.secret),
      ...hidden(personalKeys, placeholders.typed),
      // What is no text in JSON: `"disability":true`.
      rule(
        `(?<before>["']${personalKeys}["'] ?: ?)(?<value>\\d[\\d.]{0,20}|true|false)(?![\\w.])`,
        'giu',
        placeholders.typed,
      ),
      rule('(?<before>\\)=\\()(?<value>[^()[\\]\\n]{1,200})(?=\\))', 'g', placeholders.typed),
      // As objects print themselves: "Person[first=Ada, last=Lovelace]".
      rule(
        '(?<=[[({][^\\n[\\](){}]{0,200})(?<before>(?<![\\w])(?:first|last|middle|given|family)=)(?<value>[^,;\\])}\\n[]{1,60})',
        'gi',
        placeholders.typed,
        isFilled,
      ),
    ]),
    ...ofDatabases(),
  ];
}

/** Rows and values of databases, and what a statement was given: `Failing row contains (Ada, null)`, `args=('Ada')`. */
function ofDatabases(): Rule[] {
  return [
    ...needing(/row contains \(|key value is \(/i, [
      rule(
        '(?<before>(?:row contains|key value is) \\()(?<value>[^()[\\]\\n]{1,400})(?=\\))',
        'gi',
        placeholders.typed,
      ),
    ]),
    ...needing(/(?:args|params|parameters|values|bindings|binds) ?[=:]? ?[([]/i, [
      rule(
        `(?<=(?<![\\p{L}\\d])(?:args|params|parameters|values|bindings|binds) ?[=:]? ?[([](?:[^()[\\]\\n]{0,400},)? ?["'])(?<value>(?=[^"']*\\p{L})[^"'\\n[\\]]{1,200})(?=["'] ?[,)\\]])`,
        'giu',
        placeholders.typed,
        isFilled,
      ),
    ]),
    ...needing(/(?:payload|body|data|blob|content) ?[=:] ?["']?[a-z\d+/]{16}/i, [
      rule(
        '(?<before>(?<![A-Za-z\\d])(?:[Pp]ayload|[Bb]ody|[Dd]ata|[Bb]lob|[Cc]ontent) ?[=:] ?["\']?)(?<value>(?=[A-Za-z+/]*\\d)(?=[a-z\\d+/]*[A-Z])(?=[A-Z\\d+/]*[a-z])[A-Za-z\\d+/]{16,4000}={0,2})(?![A-Za-z\\d+/=-])',
        'g',
        placeholders.typed,
      ),
    ]),
  ];
}

/** "Invalid value: banana", "No results found for banana", "The value banana is not allowed". */
function repeated(): Rule[] {
  return [
    ...needing(/[:：]/, [
      rule(
        `(?<before>(?<![\\p{sc=Latn}\\d])${answerLabels} ?[:：] ?["'“„«‘]?)(?<value>[^\\s.,;!?。"'“”„«»‘’()[\\]{}](?:(?:[^\\n.;!?。"'“”„«»[\\]{}]|\\.(?=\\d)){0,80}[^\\s.,;!?。"'“”„«»‘’()[\\]{}])?)`,
        'giu',
        placeholders.typed,
        isAnswer,
      ),
    ]),
    ...needing(
      once(() => new RegExp(`${answerLeads} `, 'i')),
      [
        rule(
          `(?<before>(?<![\\p{L}\\d])${answerLeads} ["'“„«‘]?)(?<value>[^\\s.,;!?"'“”„«»‘’()[\\]](?:[^\\n.,;!?"'“”„«»[\\]]{0,60}[^\\s.,;!?"'“”„«»‘’()[\\]])?)(?= ?["'”“»’]? ?(?:[.,;!?]|$))`,
          'giu',
          placeholders.typed,
          isAnswer,
        ),
      ],
    ),
    ...needing(/\([^()]{2,80}\)/, [
      rule(
        `(?<before>(?<!\\p{L})(?:(?:your|the) )?(?:answer|response|entry|input|text|antwort|eingabe|réponse|respuesta|resposta|risposta|antwoord|odpowiedź|svar(?:et)?) \\()(?<value>[^()[\\]\\n]{2,80})(?=\\) (?:is|was|must|has|ist|wurde|muss|est|a|es|é|è|moet|jest|är)(?!\\p{L}))`,
        'giu',
        placeholders.typed,
        found => !/^(?:optional|required|max|min|\d)/.test(found.toLowerCase()),
      ),
    ]),
    ...needing(
      once(() => new RegExp(`${typedVerbs} `, 'i')),
      [
        rule(
          `(?<before>(?<!\\p{L})${typedVerbs} )(?<value>[^\\s.,:;!?"'“”„«»()[\\]](?:[^\\s:;!?"'“”„«»()[\\]]{0,38}[^\\s.,:;!?"'“”„«»()[\\]]))(?=[.!]?$|[.!;,] | (?:as|for|in|into|but|which|als|für|comme|pour|como|para|come|per|voor|jako|som)(?!\\p{L}))`,
          'giu',
          placeholders.typed,
          isAnswer,
        ),
      ],
    ),
  ];
}

const isPrivate = (found: string) => isAnswer(found) || yesOrNo.test(found.toLowerCase());

/** A whole sentence that somebody wrote of themselves, between the word for it and what is said of it. */
function sentencesOfOneself(): Rule[] {
  return needing(
    once(() => new RegExp(`(?:${answerNouns}|${answerNounsBefore}) `, 'i')),
    [
      rule(
        `(?<before>(?<![\\p{L}\\d])(?:${answerNouns}|${answerNounsBefore}) )(?<value>(?:i|i[’']m|my|ich|meine?\\p{L}?|je|mon|ma|yo|mi|eu|meu|minha|io|mio|mia|ik|mijn|jag|min|mitt) [^.!?\\n"“”„«»[\\]]{2,120}?)(?= (?:is|ist|est|es|é|è|jest|är) (?:too|not|zu|nicht|trop|pas|demasiad|muito|troppo|te |niet|za |zbyt|för|inte))`,
        'giu',
        placeholders.typed,
      ),
    ],
  );
}

/** What is confidential, and what is said to be no answer or a wrong one. */
function judged(): Rule[] {
  return [
    ...needing(
      [/[:：]/, once(() => new RegExp(`(?:${sensitive}) ?[:：]`, 'i'))],
      [
        rule(
          `(?<before>(?<![\\p{sc=Latn}\\d])${sensitive} ?[:：] ?)(?<value>[\\p{L}\\d][\\p{L}\\d '’+-]{0,30}?)(?=[.,;!)\\n]|$| (?:is|ist|est|es|é|è|jest|är|not|nicht|n[’']est|no|non|não|niet|nie|inte)(?!\\p{L}))`,
          'giu',
          placeholders.typed,
          isPrivate,
        ),
      ],
    ),
    ...needing(
      once(() => new RegExp(`${sensitive} `, 'i')),
      [
        rule(
          `(?<before>(?<![\\p{sc=Latn}\\d])${sensitive} )(?<value>[\\p{L}\\d][\\p{L}\\d+-]{0,20}(?: (?:kg|cm))?)(?= (?:is|are|cannot|could|not|was|ist|kann|est|n[’']est|no|non|não|nie|är) ?(?:not |nicht |be |pas |é |è )?(?:invalid|unknown|selected|supported|allowed|valid|recogni[sz]ed|accepted|ungültig|unbekannt|erlaubt|invalide|inconnue?|válid\\p{L}|permitid\\p{L}|nieprawidłow\\p{L}+|ogiltig\\p{L}?))`,
          'giu',
          placeholders.typed,
          isAnswer,
        ),
      ],
    ),
    ...needing(
      [isNoSuchSign, once(() => new RegExp(isNoSuch, 'i'))],
      [
        rule(
          `(?<before>(?<![\\p{L}\\d])(?:${answerNouns}|${answerNounsBefore}|amount|betrag|montant|importe|importo|bedrag|kwota|belopp(?:et)?) )(?<value>[^\\s.,:;!?"'“”„«»()[\\]]{2,40})(?= ${isNoSuch}(?!\\p{L}))`,
          'giu',
          placeholders.typed,
          found => isAnswer(found) && !prepositions.test(found) && !participles.test(found),
        ),
        rule(
          `(?<before>(?:^|[.!?:] |\\n))(?<value>[^\\s"'“”„«»:;,!?[\\]]{2,40})(?= ${isNoSuch}(?!\\p{L}))`,
          'giu',
          placeholders.typed,
          found => isAnswer(found) && !aboutAnswers.test(found.toLowerCase()) && !prepositions.test(found),
        ),
      ],
    ),
    ...needing(
      once(() => new RegExp(`(?:${answerNouns}|${answerNounsBefore}) `, 'i')),
      [
        rule(
          `(?<before>(?<![\\p{L}\\d])${answerNouns} )(?<value>[^\\s.,:;!?"'“”„«»()[\\]]{2,40})(?= ${answerVerdicts} )`,
          'giu',
          placeholders.typed,
          found => isAnswer(found) && !prepositions.test(found) && !found.endsWith('ed'),
        ),
        rule(
          `(?<before>(?<![\\p{L}\\d])${answerNounsBefore} )(?<value>[^\\s.,:;!?"'“”„«»()[\\]]{2,40})(?= ${answerVerdicts} )`,
          'giu',
          placeholders.typed,
          found => isAnswer(found) && /[\p{Lu}\d]/u.test(found),
        ),
      ],
    ),
  ];
}

/** What is said to be no number, and was not typed: the field, or the answer as such. */
const aboutAnswers = new RegExp(
  `${formWords.source}|^(?:${answerNouns}|${answerNounsBefore}|text|das|dies|this|that)$`,
  'u',
);

/** "The value you entered is wrong", "The answer to this": what follows belongs to the sentence, and is no answer. */
const prepositions =
  /^(?:you|we|i|he|she|they|of|for|to|in|on|at|by|from|with|and|or|which|itself|also|still|entered|provided|given|submitted|selected|von|für|zu|in|auf|und|oder|selbst|auch|sie|du|wir|de|du|pour|à|dans|et|ou|que|vous|nous|saisie|también|para|en|y|o|que|também|em|e|ou|che|per|di|van|voor|op|of|je|u|dla|w|na|lub|i|som|för|på|och|eller|du|inte|niet|nie|już|redan|al)$/;

/** "City Bath is unknown": the answer begins with a capital or a digit, the words of a form do not. */
function saidOfFields(): Rule[] {
  return needing(
    [once(() => new RegExp(`${answeredFields} `, 'i')), once(() => new RegExp(` ${fieldVerdicts}`, 'i'))],
    [
      rule(
        `(?<before>(?<![\\p{L}\\d])${answeredFields} )(?<value>[\\p{L}\\d][\\p{L}\\d.’'-]{1,30}(?: [\\p{L}\\d][\\p{L}\\d.’'-]{0,30}){0,3}?)(?= ${fieldVerdicts}(?!\\p{L}))`,
        'giu',
        placeholders.typed,
        found =>
          (/^[\p{Lu}\d]/u.test(found) ||
            found.split(' ').every(one => !prepositions.test(one) && !participles.test(one))) &&
          isAnswer(found) &&
          !formWords.test(found.toLowerCase()) &&
          !ofThings.test(found),
      ),
    ],
  );
}

/** What was done with an answer: "La valeur saisie n'est pas un nombre". */
const participles =
  /(?:^(?:saisie?s?|entrée?s?|donnée?s?|introducid[oa]|ingresad[oa]|escrit[oa]|informad[oa]|digitad[oa]|inserid[oa]|inserit[oa]|immess[oa]|podan[ay]|wpisan[ay]|angivna?)|(?:gegeben|getragen|ingevoerde?|ingevulde?|ed))$/;

/** "linkedin.com/in/ada-lovelace", and the name that a person has on such a site: "Twitter: @ada". */
function pagesOfPeople(): Rule[] {
  return [
    ...needing(/\.[a-z]{2,3}\/[^\s[]/i, [
      rule(
        `(?<before>(?<![\\p{L}\\d-])${profileSites})(?<value>[^\\s"'<>()[\\]?#]{2,200})`,
        'giu',
        placeholders.user,
        found => found !== 'removed',
      ),
    ]),
    ...needing(/@\w/, [
      rule(
        '(?<before>(?<![\\p{L}])(?:handle|user|username|profile|account|skype|twitter|x|instagram|telegram|discord|github|wechat|tiktok|threads|mastodon)(?: (?:handle|name|id|user|account|profile))?:? @)(?<value>[a-z_]\\w{1,30})(?!\\w)',
        'giu',
        placeholders.user,
      ),
    ]),
    ...needing(/(?:portfolio|website|homepage|blog|personal)/i, [
      rule(
        '(?<before>(?<![\\p{L}])(?:(?:your|ihre?|votre|su|seu|tuo|je) )?(?:portfolio|personal (?:web ?)?(?:site|page)|your (?:website|homepage|blog))(?: (?:url|link|site|address))?:? )(?<value>(?:www\\.)?[a-z\\d-]{2,40}(?:\\.[a-z\\d-]{2,20}){1,3})(?![\\w.-]*\\w)',
        'giu',
        placeholders.user,
      ),
    ]),
    ...needing(/(?:skype|twitter|instagram|telegram|discord|github|wechat|line id|snapchat|tiktok)\b/i, [
      rule(
        '(?<before>(?<![\\p{L}])(?:skype|twitter|instagram|telegram|discord|github|wechat|line id|snapchat|tiktok)(?: (?:id|name|handle|username|account))?(?:: ?@?| (?=[a-z]+[:._\\d]\\w)))(?<value>[a-z][\\w.:#-]{2,40}[a-z\\d])',
        'giu',
        placeholders.user,
        isAnswer,
      ),
    ]),
  ];
}
