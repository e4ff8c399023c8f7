import { expect, test } from 'vitest';
import { asName, employerInTitle, jobTitleOf, siteInTitle } from './job-title.ts';
import type { PageFacts } from './seen.ts';

const facts: PageFacts = {
  kind: 'form',
  title: '',
  heading: null,
  job: null,
  lang: null,
  assets: [],
  links: [],
  footer: '',
};
const titleIn = (heading: string, more: Partial<PageFacts> = {}) =>
  jobTitleOf({ ...facts, heading, ...more });

test.each([
  ['Field Engineer | Globex Careers', 'Field Engineer'],
  ['Gärtnerin – Karriere bei Globex', 'Gärtnerin'],
  ['Postuler à l’offre : Comptable', 'Comptable'],
  ['Apply for Field Engineer', 'Field Engineer'],
  ['Apply for the position of Field Engineer', 'Field Engineer'],
  ['Vacancy 883 - Dyer', 'Dyer'],
  ['Job ID R-20417: Dyer', 'Dyer'],
  ['Posting no. 44/2026 | Dyer', 'Dyer'],
  ['Apply: workshop lead', 'workshop lead'],
  ['Apply for this job: Cook', 'Cook'],
  ['Du bewirbst dich als Gärtnerin', 'Gärtnerin'],
  ['Te estás postulando a: Cocinero', 'Cocinero'],
  ['Você está se candidatando à vaga de Cozinheiro', 'Cozinheiro'],
  ['Ti stai candidando per: Cuoco', 'Cuoco'],
  ['Je solliciteert op: Kok', 'Kok'],
  ['Du söker tjänsten som Kock', 'Kock'],
  ['「調理師」に応募する', '調理師'],
  ['Applying to: Welder', 'Welder'],
  ['You are applying for: Welder', 'Welder'],
  ['Job application for Welder', 'Welder'],
  ['Position: Welder', 'Welder'],
  ['Welder – Application form', 'Welder'],
  ['Bewerbung als Gärtnerin', 'Gärtnerin'],
  ['Online-Bewerbung für die Stelle als Gärtnerin', 'Gärtnerin'],
  ['Jetzt bewerben: Gärtnerin', 'Gärtnerin'],
  ['Candidature : Infirmière', 'Infirmière'],
  ['Postuler au poste de Cuisinier', 'Cuisinier'],
  ['Solicitud para el puesto de Cocinero', 'Cocinero'],
  ['Candidatar-se à vaga de Cozinheiro', 'Cozinheiro'],
  ['Candidati per la posizione di Cuoco', 'Cuoco'],
  ['Solliciteer op de functie van Kok', 'Kok'],
  ['Aplikuj na stanowisko: Kucharz', 'Kucharz'],
  ['Ansökan till Kock', 'Kock'],
  ['応募職種：看護師', '看護師'],
  ['看護師への応募', '看護師'],
  ['申请职位：护士', '护士'],
  // Titles that only begin like something else.
  ['Education Officer', 'Education Officer'],
  ['Document Controller', 'Document Controller'],
  ['Reference Librarian', 'Reference Librarian'],
  ['Information Security Analyst', 'Information Security Analyst'],
  ['Search Engine Marketer', 'Search Engine Marketer'],
  ['Review Engineer', 'Review Engineer'],
  ['Filter Technician', 'Filter Technician'],
  ['Personal Assistant', 'Personal Assistant'],
  ['Application Developer', 'Application Developer'],
  ['Registered Nurse', 'Registered Nurse'],
  ['Booking Clerk', 'Booking Clerk'],
  ['Code Enforcement Officer', 'Code Enforcement Officer'],
  ['Criminal Records Officer', 'Criminal Records Officer'],
  ['Scheduler', 'Scheduler'],
  ['Projektleiterin Datenschutz', 'Projektleiterin Datenschutz'],
  ['Background Check Specialist', 'Background Check Specialist'],
  ['Identity Verification Analyst', 'Identity Verification Analyst'],
  ['Drug Screening Technician', 'Drug Screening Technician'],
  ['Test Engineer', 'Test Engineer'],
  ['Assessment Centre Manager', 'Assessment Centre Manager'],
  ['Video Interviewer', 'Video Interviewer'],
  ['Testleiter', 'Testleiter'],
  ['Chargé d’évaluation', 'Chargé d’évaluation'],
  ['Especialista en verificación de antecedentes', 'Especialista en verificación de antecedentes'],
  ['適性検査スタッフ', '適性検査スタッフ'],
  ['Controlla Qualità', 'Controlla Qualità'],
  ['Verificatore di impianti', 'Verificatore di impianti'],
  ['Caricatore di magazzino', 'Caricatore di magazzino'],
  ['Inviato speciale', 'Inviato speciale'],
  ['Controleur kwaliteit', 'Controleur kwaliteit'],
  ['Kontrollera kvalitet', 'Kontrollera kvalitet'],
  ['Kontrollera och montera', 'Kontrollera och montera'],
  ['Verifica e collaudo impianti', 'Verifica e collaudo impianti'],
  ['Controle en onderhoud monteur', 'Controle en onderhoud monteur'],
  ['Revise Clerk', 'Revise Clerk'],
  ['Revisa Calidad', 'Revisa Calidad'],
  // Who works for such sites.
  ['Chargé de candidatures et recrutement', 'Chargé de candidatures et recrutement'],
  ['Responsable recrutement', 'Responsable recrutement'],
  ['Careers Adviser', 'Careers Adviser'],
  ['Job Coach (m/w/d)', 'Job Coach (m/w/d)'],
  ['Addetta recrutement', 'Addetta recrutement'],
  ['招聘专员', '招聘专员'],
])('the heading "%s" names the job %s', (heading, title) => {
  expect(titleIn(heading)).toBe(title);
});

test.each([
  'Save and continue later',
  'Résumé parsing',
  'Documents requis',
  'Pièces jointes',
  'Anagrafica',
  'Applicant portal',
  'Forgot your password?',
  'Sign in',
  'Supporting information',
  'My information',
  'Review your application',
  'Step 2 of 5: Work experience',
  'Voluntary self-identification',
  'Create an account',
  'Upload documents',
  'Dashboard',
  'Shortcuts:',
  'Work experience (2/5)',
  'Apply now',
  'Page not found',
  '6',
  'Globex Careers',
  'Persönliche Angaben',
  'Bewerbung prüfen',
  'Lebenslauf',
  'Informations personnelles',
  'Mot de passe oublié ?',
  'Datos personales',
  'Experiencia laboral',
  'Dados pessoais',
  'Dati anagrafici',
  'Persoonlijke gegevens',
  'Dane osobowe',
  'Personuppgifter',
  '応募者情報の入力',
  '个人信息',
  'Offene Stellen',
  'Your background check',
  'Complete your background check',
  'Employment verification consent',
  'Identity Verification',
  'Verify your identity',
  'Right to work check',
  'Right to work in the UK',
  'Criminal convictions',
  'Verify your e-mail',
  'Two-step verification',
  'Enter the code we sent you',
  'Select a slot for your interview',
  'Your application is 60% complete',
  'Rivedi la tua candidatura',
  'Online Assessment',
  'Cognitive Ability Test – step 2',
  'Record your video interview',
  'Assessment instructions',
  'Identitätsprüfung',
  'Eignungstest',
  'Test de personnalité',
  'Entretien vidéo différé',
  'Verificación de antecedentes',
  'Avaliação de competências',
  'Test attitudinale online',
  'Achtergrondonderzoek',
  'Weryfikacja tożsamości',
  'Bakgrundskontroll',
  '適性検査',
  '背景调查授权书',
])('"%s" is no job', heading => {
  expect(titleIn(heading)).toBeNull();
});

test('a log-in has no job, nor has a page of no kind', () => {
  expect(titleIn('Field Engineer', { kind: 'login' })).toBeNull();
  expect(titleIn('Field Engineer', { kind: null })).toBeNull();
});

test('the heading of a test or check is no job, unless it says that it names one', () => {
  const after = (heading: string, job: PageFacts['job'] = null) =>
    jobTitleOf({ ...facts, heading, job }, true);
  expect(after('Globex Trust & Safety Center')).toBeNull();
  expect(after('Tell Us Where You Lived')).toBeNull();
  expect(after('Position: Welder')).toBe('Welder');
  expect(after('You are applying for: Welder')).toBe('Welder');
  const declared = { title: 'Gardener', id: null, employer: null, employerUrl: null, validThrough: null };
  expect(after('Addresses', declared)).toBe('Gardener');
});

test.each([
  ['染色工の応募フォーム|マダー株式会社', '染色工'],
  ['染色工への応募 | マダー株式会社', '染色工'],
  ['染色工申请表｜某公司', '染色工'],
  ['マダー株式会社|採用情報', null],
  ['応募フォーム|マダー株式会社', null],
])('the title of a page names the job before what it says of it: %s', (title, said) => {
  expect(titleIn('応募情報の確認', { title })).toBe(said);
});

test('what is declared outranks the heading, but not where it speaks', () => {
  const job = { title: 'Gardener', id: null, employer: null, employerUrl: null, validThrough: null };
  expect(titleIn('Cook', { job })).toBe('Gardener');
  expect(titleIn('Cook', { job: { ...job, title: 'Call +1 888 744 2938 before you apply' } })).toBe('Cook');
});

test.each([
  ['Globex Corporation, Inc.', 'Globex Corporation, Inc.'],
  ['3M', '3M'],
  ['Globex has moved: to finish, call our support now', null],
  ['Globex +1 888 744 2938', null],
  ['Write to jobs@globex.example', null],
  ['', null],
])('"%s" as a name is %s', (name, said) => {
  expect(asName(name)).toBe(said);
});

test.each(['Right to work', 'Session expired', 'Anlagen hochladen', 'Mon profil', 'Globex Careers | Jobs'])(
  'a heading of a form, an account or a site is no job: %s',
  heading => {
    expect(titleIn(heading)).toBeNull();
  },
);

test.each([
  ['Yahoo!', 'Yahoo!'],
  ['U.S. Dept. of Defense', 'U.S. Dept. of Defense'],
  ['Globex has moved! Call now', null],
  ['Call Microsoft Support now!', null],
])('as the name of an employer "%s" is %s', (name, expected) => {
  expect(asName(name)).toBe(expected);
});

test.each([
  ['Nurse - Leeds (R-10221)', 'Nurse - Leeds'],
  ['Dyer at Madder Mills', 'Dyer'],
  ['Färber bei Madder Mills', 'Färber'],
  ['Dyer – Madder Mills', 'Dyer'],
  ['Dyer | Madder Mills', 'Dyer'],
  ['Madder Mills – Dyer', 'Dyer'],
  ['Madder Mills: Dyer', 'Dyer'],
  ['Madder Mills Dyer', 'Madder Mills Dyer'],
  ['Friend of Madder Mills', 'Friend of Madder Mills'],
  ['Madder Mills', 'Madder Mills'],
])('the employer behind a declared title is no part of it: %s', (title, said) => {
  const job = { title, id: null, employer: 'Madder Mills', employerUrl: null, validThrough: null };
  expect(jobTitleOf({ ...facts, job })).toBe(said);
});

test.each([
  ['Lecturer in Hydrology (Ref: 20417)', 'Lecturer in Hydrology'],
  ['Gärtnerin – Kennziffer 12/2026', 'Gärtnerin'],
  ['Infirmier [Réf. AB-1204]', 'Infirmier'],
  ['Cook, Job ID: R-0012', 'Cook'],
  ['Nurse - Leeds (R-10221)', 'Nurse - Leeds'],
  ['Nurse [4410022]', 'Nurse'],
  ['Trainee (2026)', 'Trainee (2026)'],
  ['Engineer (Level 3)', 'Engineer (Level 3)'],
  ['Rental Agent (24 hours)', 'Rental Agent (24 hours)'],
])('the number of the posting is no part of its title: %s', (heading, title) => {
  expect(titleIn(heading)).toBe(title);
});

test.each([
  ['Apply for Harbour Pilot at Quayside', 'Harbour Pilot', 'Quayside'],
  ['Job Application for Ward Sister at Elmbrook Trust', 'Ward Sister', 'Elmbrook Trust'],
  ['Bewerbung als Bäckerin bei Korn & Co. | Karriere', 'Bäckerin', 'Korn & Co.'],
  ['Apply for Cook', 'Cook', null],
  ['Ward Sister at Elmbrook Trust', null, null],
  ['Quayside Careers', null, null],
  ['Application form', null, null],
  ['Apply for a job at Quayside', null, null],
])('the title of a page that is for applying may name both: %s', (title, job, employer) => {
  const form = { ...facts, title, heading: 'Submit your application' };
  expect(jobTitleOf(form)).toBe(job);
  expect(employerInTitle(form)).toBe(employer);
});

test.each([
  'Confidential',
  'Confidential company',
  'Vertraulich',
  'Société anonyme',
  'Empresa confidencial',
  '非公開',
  '社名非公開',
  '某知名企业',
])('what hides the employer is no name: %s', name => {
  expect(asName(name)).toBeNull();
});

test.each([
  'Anmeldedaten',
  'Zugangsdaten',
  'Zusammenfassung Ihrer Bewerbung',
  'Application summary',
  'Identifiants de connexion',
  'Récapitulatif de votre candidature',
  'Datos de acceso',
  'Resumen de la solicitud',
  'Dados de acesso',
  'Resumo da candidatura',
  'Revise a sua candidatura',
  'Revisão dos dados',
  'Revise su solicitud',
  'Revisa tus datos',
  'Verifica la tua e-mail',
  'Verifica identità',
  'Verifica numero',
  'Verifica account',
  'Conferma iscrizione',
  'Invia CV',
  'Controleer je gegevens',
  'Revisar perfil',
  'Verificación',
  'Job Portal Manager',
  'Karriere als Berater',
  'Conferma',
  'Invia la candidatura',
  'Carica il tuo CV',
  'Controle van je gegevens',
  'Granska och skicka',
  'Granska och bekräfta',
  'Verifica e invia',
  'Verifica e conferma i dati',
  'Controle en verzenden',
  'Manager jobs',
  'Stellenangebote',
  'Credenziali di accesso',
  'Riepilogo della candidatura',
  'Controlla i dati inseriti',
  'Inloggegevens',
  'Samenvatting van je sollicitatie',
  'Uw gegevens controleren',
  'Dane logowania',
  'Podsumowanie aplikacji',
  'Sprawdź dane',
  'Inloggningsuppgifter',
  'Sammanfattning av din ansökan',
  'Kontrollera dina uppgifter',
  'ログイン情報',
  '入力内容の確認',
  '登録情報の確認',
  '账号信息',
  '申请信息确认',
  '信息确认',
  '填写简历',
  '投递简历',
  '応募情報の確認',
])('a heading of a form is no job: %s', heading => {
  expect(titleIn(heading)).toBeNull();
});

test('the heading of a page that is not there, or of one that says what became of the job, is no job', () => {
  expect(titleIn('Looks like you took a wrong turn', { status: 404 })).toBeNull();
  expect(titleIn('Field engineer', { status: 200 })).toBe('Field engineer');
  const job = { title: 'Cook', id: null, employer: null, employerUrl: null, validThrough: null };
  // What a page declares is the posting, also where that is over.
  expect(titleIn('Gone', { status: 410, job })).toBe('Cook');
  const isGone = (words: string) => words.includes('gone');
  expect(jobTitleOf({ ...facts, heading: 'Job: it is gone' }, false, isGone)).toBeNull();
  expect(jobTitleOf({ ...facts, heading: 'Job: Cook' }, false, isGone)).toBe('Cook');
});

test.each(['Maintenance Technician', 'Error Analyst'])('a job may be named after what fails: %s', title => {
  expect(titleIn(title)).toBe(title);
});

test.each([
  ['We’re hiring a Night Baker!', 'Night Baker'],
  ['Join our team as a Ferry Mate', 'Ferry Mate'],
  ['Wir suchen eine/n Küfer/in (m/w/d)', 'Küfer/in (m/w/d)'],
  ['Stellenangebot: Hafenlotse', 'Hafenlotse'],
  ['Nous recrutons une Sage-femme', 'Sage-femme'],
  ['Offre d’emploi : Tonnelier H/F', 'Tonnelier H/F'],
  ['Buscamos un/a Matrona', 'Matrona'],
  ['Oferta de trabajo: Tonelero', 'Tonelero'],
  ['Vaga de emprego: Tanoeiro', 'Tanoeiro'],
  ['Offerta di lavoro – Bottaio', 'Bottaio'],
  ['Wij zoeken een Kuiper', 'Kuiper'],
  ['Szukamy: Bednarz', 'Bednarz'],
  ['Vi söker en Tunnbindare', 'Tunnbindare'],
  ['Are you our next Ferry Mate?', 'Ferry Mate'],
  ['Se busca matrona', 'matrona'],
  ['Koch/Köchin gesucht!', 'Koch/Köchin'],
  ['We are hiring', 'We are hiring'],
  ['Most Wanted Desk Officer', 'Most Wanted Desk Officer'],
  ['Baker, hiring now', 'Baker, hiring now'],
])('what says that somebody is looked for is no part of the title: %s', (heading, title) => {
  expect(titleIn(heading)).toBe(title);
});

test.each(['null', 'N/A', '-', '{{company}}', '[Company name]', 'Your company', 'Nom de l’entreprise'])(
  'a gap that was left open is no name of an employer: %s',
  name => {
    expect(asName(name)).toBeNull();
  },
);

test.each([
  '株式会社山田',
  '北京大学',
  'Газпром',
  'Ελληνικά Νέα',
  '삼성전자',
  '%Arabica',
  '[A] Studio',
  '#hashtag',
])('a name in any script, or with a sign before it, is one: %s', name => {
  expect(asName(name)).toBe(name);
});

test.each(['…', '--', '[Company]', '{{firm}}', '<name>', '%COMPANY%', '##FIRM##', '${org}'])(
  'a gap is no name: %s',
  gap => {
    expect(asName(gap)).toBeNull();
  },
);

test.each<[title: string, domain: string, name: string | null]>([
  ['Accountant – Globex Corporation', 'globex.com', 'Globex Corporation'],
  ['Acme Rockets | Apply', 'acme-rockets.co.uk', 'Acme Rockets'],
  ['Apply · Acme', 'acmerockets.de', 'Acme'],
  ['Accountant – Globex Careers', 'globex.com', null],
  ['Accountant – Initech', 'globex.com', null],
  ['Accountant', 'globex.com', null],
])('the site that "%s" at %s names is %s', (title, domain, name) => {
  expect(siteInTitle({ ...facts, title }, domain)).toBe(name);
});
