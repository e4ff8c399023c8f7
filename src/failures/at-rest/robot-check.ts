import type { Surrounding } from '../../applications/note.ts';
import { conceptsIn, hasAny } from '../wording/concepts.ts';

/**
 * How a page asks somebody to show that no program is at work, in eleven languages: by a verb of checking, with who is
 * meant. The label of a box beside a form ("I am not a robot") is none. The ends of words are bounded: a word of ten thousand
 * letters would be looked through from each of them.
 */
const robotCheck = new RegExp(
  [
    "(?:verif|confirm|check|make sure|ensure|prove|show)\\p{L}{0,14}(?: us)?(?: that| if| whether)? you(?:['’]re| are)(?: really)? (?:not an? (?:ro)?bot|(?:a )?(?:real )?(?:human|person))",
    '(?:prüf|bestätig|sicher|beweis|nachweis|vergewisser|verifizier)\\p{L}{0,14}.{0,40}(?:kein(?:e[nm])? (?:ro)?bot(?:er)?|ein mensch|menschlich) (?:sind|bist)',
    "(?:vérifi|confirm|assur|prouv|démontr)\\p{L}{0,14}.{0,20} que vous (?:n[’']êtes pas un (?:ro)?bot|êtes (?:bien )?(?:un |une )?(?:être )?(?:humain|personne))",
    '(?:verific|verifiq|confirm|comprob|comprueb|asegur|demostr|demuestr)\\p{L}{0,14}.{0,20} que (?:usted )?(?:no (?:eres|es|sea|seas)(?: usted)? un (?:ro)?bot|(?:eres|es|sea|seas)(?: usted)? (?:un |una )?(?:ser )?(?:human|persona))',
    '(?:verifi|confirm|certifi|comprov|prov)\\p{L}{0,14}.{0,20} que (?:você )?(?:não (?:é|és|seja) um (?:rob[ôo]|bot)|(?:é|és|seja) (?:um |uma )?(?:ser )?(?:human|pessoa))',
    '(?:verific|conferm|assicur|dimostr|accert)\\p{L}{0,14}.{0,20} (?:di|che)(?: lei| tu)? (?:non (?:essere|sei|sia) un (?:ro)?bot|(?:essere|sei|sia) (?:un |una )?(?:essere )?(?:uman|persona))',
    '(?:bevestig|controle|verifi|zeker|bewijs|aanto)\\p{L}{0,14}.{0,20} (?:dat|of) (?:je|u|jij) (?:geen (?:ro)?bot|(?:een |echt )?(?:een )?mens(?!\\p{L}))',
    '(?:potwierd|sprawd|weryfik|upewni|udowod|zweryfik)\\p{L}{0,14}.{0,20} (?:że|czy) (?:nie )?(?:jest\\p{L}{0,14})(?: \\p{L}+)? (?:ro)?(?:botem|człowiekiem)',
    '(?:bekräft|kontroll|verifier|säkerst|bevis|försäkr|visa)\\p{L}{0,14}.{0,20} att du (?:inte är en (?:ro)?bot|är (?:en )?människa)',
    '(?:ロボット|ボット)(?:では|じゃ)ない(?:こと|の)?[をか](?:.{0,6})(?:確認|証明)|人間(?:である|だという)こと(?:を)?(?:.{0,6})(?:確認|証明)',
    '(?:确认|確認|验证|驗證|证明|證明)(?:一下)?(?:您|你)?(?:是|为|為)?(?:不是机器人|不是機器人|非机器人|真人|人类|人類)',
  ].join('|'),
  'u',
);

/** "A person with a disability", "una persona mayor de edad": of whom a form asks whether its reader is one. */
const ofKind =
  /(?<!\p{L})(?:person|personne|persona|pessoa|mens|människa|human|humain|humano|umano) (?:with|who|of|aged|over|under|from|authori[sz]ed|entitled|eligible|en|ayant|âgée|majeure|qui|handicapée|autorisée|con|mayor|menor|que|de(?! verdad)|com|maior|portadora|di|maggiorenne|che|met|die|med|som)(?!\p{L})/u;

/** What says that it was asked, and did not go well. */
const inVain = ['failed', 'cannot', 'error', 'occurred'] as const;

function speaksOfHuman(text: string): boolean {
  const small = text.toLowerCase();
  return robotCheck.test(small) && !ofKind.test(small);
}

/** Whether a text asks its reader to show that no program is at work, and does not say that this failed. */
export function asksForHuman(text: string): boolean {
  if (!speaksOfHuman(text)) return false;
  return !hasAny(conceptsIn(text), inVain);
}

/** A page with these is a form, a log-in or a text, whatever else it asks for. */
const ownContents = ['many-fields', 'password', 'file', 'long', 'article'] as const;

/** Whether a page consists of such a question, which stands between its reader and what was to be opened. */
export function isRobotCheck(text: string, around: readonly Surrounding[]): boolean {
  const isMost = around.includes('most') || around.includes('half');
  return isMost && !ownContents.some(one => around.includes(one)) && speaksOfHuman(text);
}
