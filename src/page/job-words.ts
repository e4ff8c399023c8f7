import { smallLetters, tidy } from './tidy.ts';
import { shownText } from './visible.ts';

/**
 * What the sections of a posting are called, by what they are about. A page that speaks of two of these
 * describes one job; a single one may be in anything.
 */
const sections: readonly RegExp[] = [
  // What is to be done.
  /^(the |your |key |main |primary |core |essential |job )*(responsibilit|duties|tasks\b|accountabilit)|^what you.(ll| will) (do|be doing|work on)|^what you do|^(deine|ihre|das sind deine)? ?(aufgaben|tätigkeiten)|^(vos |tes |les |principales )*(missions|responsabilités|tâches)|^(tus |las |principales )*(funciones|responsabilidades|tareas)|^(suas |principais )*(atividades|atribuições|responsabilidades)|^o que você vai fazer|^(le tue |principali )*(mansioni|responsabilità|attività\b)|^di cosa ti occuperai|^qué (harás|vas a hacer)|^(jouw |je )?taken|^wat ga je doen|^arbetsuppgifter|^(twój |twoje )?(zakres )?(obowiązk|zada[nń])|^czym będziesz|^(仕事|業務|職務)の?(内容|詳細)|^担当業務|^(岗位|工作|主要|职位)?职责|^(岗位|职位|工作)(内容|描述)|^(工作|職務)(內容|說明|職責)|^담당 ?업무/,
  // What is asked of the applicant.
  /^(the |your |key |minimum |basic |preferred |required |desired |job |additional )*(qualification|requirement|(technical |required )?skills|experience\b)|^what you.(ll| will) (need|bring)|^(what we.re|we are) looking for|^who you are|^about you\b|^nice to have|^(dein|ihr) profil|^(das bringst du mit|anforderung|qualifikation)|^(votre |ton )?profil\b|^(tu |el )?perfil (del?|buscado|requerido|desejado)\b|^(il tuo )?profilo\b|^chi (cerchiamo|stiamo cercando)|^o que (esperamos|buscamos|procuramos)|^(compétences|competenze|requisitos|requisiti)|^(jouw profiel|functie-?eisen|wat vragen wij|kvalifikationer)|^(nasze )?(wymagania|oczekiwania)|^czego oczekujemy|^応募(資格|条件|要件)|^(必須|歓迎)(条件|要件|スキル)|^対象となる方|^求める(人物|人材|スキル)|^(任职|岗位|职位|招聘|应聘)(要求|资格|条件)|^(條件要求|應徵條件|資格條件|其他條件)|^자격 ?요건/,
  // What the job is, and what it offers.
  /^(about )?(the|this) (role|job|position|opportunity)\b|^(position|job|role) (overview|summary|description|purpose)|^(what we offer|we offer|why join|compensation|salary|pay range|benefits)|^(wir bieten|unser angebot|das bieten wir|stellenbeschreibung)|^(ce que )?nous (vous )?(offrons|proposons)|^(description du poste|le poste)|^((qué )?(te )?ofrecemos|se ofrece|descripción del puesto|(o que )?oferecemos|benefícios|descrição da vaga)|^((cosa )?(ti )?offriamo|si offre|wij bieden|wat bieden wij|vi erbjuder|(to |co )?oferujemy|benefity)|^(待遇|福利厚生|給与|勤務地|勤務時間|薪资|福利|薪酬|工作待遇|工資待遇|혜택)/,
];

/** True when the page describes one job, judged by the headings of its sections. */
export function saysJob(doc: Document): boolean {
  const found = new Set<RegExp>();
  for (const heading of [...doc.querySelectorAll('h2,h3,h4,h5,strong,b,dt')].slice(0, 200)) {
    const said = tidy(heading.textContent ?? '');
    if (said.length < 3 || said.length > 60) continue;
    const small = smallLetters(said);
    const section = sections.find(words => words.test(small));
    if (section && !found.has(section) && shownText(heading, 60)) found.add(section);
    if (found.size > 1) return true;
  }
  return false;
}
