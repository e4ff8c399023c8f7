import { inWords } from './in-words.ts';

/** Lines for people who work there already: their accounts are not the applicant's. */
export const staffOnly = inWords([
  '(?:government|corporate|network|company|employee|staff|intranet|work) (?:e-?mail |log-?in |account |user )?(?:id|ids|password|account|credentials)|(?:current|existing|internal) (?:employees?|staff|team members|associates|colleagues|candidates|applicants)|employee self service|for (?:employees|staff) only',
  '(?:mitarbeitende|mitarbeiter|beschäftigte)(?: \\w+)? (?:intern|intranet)|interne (?:bewerber\\w*|mitarbeit\\w+)',
  "salariés? de l'entreprise|collaborateurs? internes?|candidats? internes?",
  'empleados actuales|candidatos internos',
  'funcionários atuais|colaboradores internos|candidatos internos',
  'dipendenti|candidati interni',
  'huidige medewerkers|interne (?:kandidaten|medewerkers)',
  'obecn\\w+ pracownik\\w+|kandydac\\w+ wewnętrzn\\w+',
  'befintlig\\w* medarbetare|interna sökande|anställda',
  '社員の方|在職者',
  '在职员工|内部员工|在職員工',
]);

/** Words of the people this is all about; they keep a line from being one for staff. */
export const applicantWords = inWords([
  'applicants?|candidates?|job ?seekers?|appl(?:y|ying|ication)',
  'bewerb\\w+',
  'candidat\\w+|postul\\w+',
  'sollicit\\w+',
  'kandyda\\w+|aplik\\w+',
  'sökande|ansök\\w+',
  '応募|求職者',
  '应聘|求职|應徵|申请人',
]);
