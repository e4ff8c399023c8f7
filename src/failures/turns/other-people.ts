import { sentencesOf } from '../sentences.ts';
import { turn } from './turn.ts';

/** A number of people, or somebody who is not named. */
const counted = /\d|some(?:one|body)|jemand|quelqu.un|alguien|alguém|qualcuno|iemand|ktoś|någon|有人/iu;
/**
 * What so many others do with a job, in eleven languages: they look at it, keep it, have applied for it. Pages count them beside
 * their buttons to make the reader hurry.
 */
const others = turn(
  counted,
  '^[^\\p{L}\\d]*(?:(?:over|more than|already|only|another) )?(?:\\d[\\d.,]*\\+? (?:other )?(?:people|persons?|candidates?|applicants?|users?|others|job ?seekers?|visitors?)|some(?:one|body) (?:else |in \\p{L}+ |from \\p{L}+ )?)(?:\\s?(?:is|are|was|were|has|have|just|also|now|already|currently))* ?(?:look|view|watch|read|sav|appl|consider|visit|interest|like|bookmark)',
  '^[^\\p{L}\\d]*(?:(?:über|mehr als|bereits|schon) )?(?:\\d[\\d.]* (?:andere |weitere )?(?:personen|leute|nutzer\\p{L}*|bewerber\\p{L}*|kandidat\\p{L}*|besucher\\p{L}*|interessent\\p{L}*)|jemand(?: aus \\p{L}+)?) (?:sieht|sehen|schau\\p{L}*|betrachte\\p{L}*|les\\p{L}+|hat|haben|interessier\\p{L}+) (?:.{0,60}(?:an(?!\\p{L})|stelle|angebot|anzeige|job|gemerkt|beworben|gespeichert))',
  '^[^\\p{L}\\d]*(?:(?:plus de|déjà) )?(?:\\d[\\d.\\s]* (?:autres )?(?:personnes?|candidate?s?|utilisateurs?|internautes)|quelqu.un(?: à \\p{L}+)?) (?:consult|regard|li[ts]|a |ont |s.intéress|voient|visit)',
  '^[^\\p{L}\\d]*(?:(?:más de|ya) )?(?:\\d[\\d.]* (?:otr[ao]s )?(?:personas?|candidat[oa]s?|usuari[oa]s?)|alguien(?: en \\p{L}+)?) (?:está|ve[n]? |mira|ya |ha |han |se ha|se interes|lee|visit|consult)',
  '^[^\\p{L}\\d]*(?:(?:mais de|já) )?(?:\\d[\\d.]* (?:outr[ao]s )?(?:pessoas?|candidat[oa]s?|utilizador\\p{L}*|usuári[oa]s?)|alguém(?: em \\p{L}+)?) (?:est[áã]|vê|veem|já |se |viu|viram|candidat|consult|guard|salv)',
  '^[^\\p{L}\\d]*(?:(?:più di|già) )?(?:\\d[\\d.]* (?:altr[ei] )?(?:persone?|candidat[ioe]|utent[ei])|qualcuno(?: a \\p{L}+)?) (?:sta|stanno|guarda|ved|legg|ha |hanno |si (?:è|sono)|visit|consult)',
  '^[^\\p{L}\\d]*(?:(?:meer dan|al) )?(?:\\d[\\d.]* (?:andere )?(?:mensen|personen|kandidaten|gebruikers|sollicitanten|bezoekers)|iemand(?: in| uit)?(?: \\p{L}+)?) (?:bekij|kijk|lees|lez|heeft|hebben|zien|ziet)',
  '^[^\\p{L}\\d]*(?:(?:ponad|już) )?(?:\\d[\\d\\s]* (?:inn\\p{L}+ )?(?:os[oó]b\\p{L}*|kandydat\\p{L}*|użytkownik\\p{L}*)|ktoś(?: z \\p{L}+)?) (?:przegląda|ogląda|czyta|aplikował|złoży|zapisa|interesuje|patrzy)',
  '^[^\\p{L}\\d]*(?:(?:över|mer än|redan) )?(?:\\d[\\d\\s]* (?:andra )?(?:personer|kandidater|användare|sökande|besökare)|någon(?: i \\p{L}+)?) (?:tittar|läser|ser|har |visar|söker)',
  '^[^。]{0,14}\\d+ ?[人名](?:の方|の候補者|の応募者)?(?:が|は)[^。]{0,20}(?:見て|閲覧|検討|応募し(?:ました|ています|た)|保存し|気になる)',
  '^[^。，]{0,14}(?:有|已有)? ?\\d+ ?(?:人|位|名)(?:求职者|求職者|候选人|用户|用戶)?(?:正在|已|都)?(?:浏览|瀏覽|查看|看过|看過|申请了|申請了|投递了|收藏|关注)',
);

/** What they do it with is a job, or they apply. */
const ofJob =
  /job|positions?|role|vacanc|posting|(?<!\p{L})ad(?!\p{L})|offer|opening|listing|appl(?:ied|ying)|stelle|angebot|anzeige|beworben|offre|annonce|poste|postul|oferta|vacante|puesto|empleo|inscri|vaga|anúncio|candidat(?:ou|aram)|offert|annunci|posizion|candidat[oi] (?:a|per)|vacature|baan|functie|gesolliciteerd|ogłosze|stanowisk|aplikował|tjänst|annons|sökt|求人|応募|仕事|职位|職位|岗位|申请|申請|投递/u;

/** "Someone has already applied with this e-mail address", "… has saved this form": what the reader cannot do for it. */
const ofReader =
  /mail|correo|courriel|ad+res|indirizz|endereço|a[ck]?count|conto(?!\p{L})|konto|compte|cuenta|passw|kennwort|contraseñ|senha|\bform|error|fehler|erreur|(?<!\p{L})erro|fout|błąd|(?<!\p{L})fel(?!\p{L})|メール|アドレス|アカウント|エラー|邮箱|郵箱|账号|帳號|账户|错误/u;

/** Whether a text tells of nothing but what others do with a job. */
export function tellsOfOthers(text: string): boolean {
  const sentences = counted.test(text) ? sentencesOf(text.toLowerCase()) : [];
  return (
    sentences.length > 0 && sentences.every(one => others(one) && ofJob.test(one) && !ofReader.test(one))
  );
}
