import type { Vendor } from '../vendor.ts';

const root =
  'https://github.com/Bureau-Systeme-d-Information-BSI/civilsdeladefense/blob/930b76185974dbbbad62b433220247fd76a7e043';
const views = {
  sources: [
    `${root}/app/views/job_offers/job_applications/show.html.haml`,
    `${root}/app/views/job_offers/job_applications/new.html.haml`,
    `${root}/app/views/job_applications/_form.html.haml`,
  ],
  asOf: '2026-07-27',
};
const routes = { sources: [`${root}/config/routes.rb`], asOf: '2026-07-27' };
const account = {
  sources: [`${root}/config/locales/devise.fr.yml`, `${root}/config/initializers/devise.rb`],
  asOf: '2026-07-27',
};

export default {
  id: 'civilsdeladefense',
  name: 'Civils de la Défense',
  company: null,
  hostedBy: 'employer',
  role: 'ats',
  pages: {
    patterns: [],
    urlSignatures: [
      { path: '^/offresdemploi/[^/]+(?:/candidature(?:/new)?)?/?$' },
      { path: '^/espace-candidat/mes-candidatures' },
    ],
    examples: ['https://recrutement.globex.example/offresdemploi/123-technicien/candidature/new'],
    extract: ['/offresdemploi/(?<job>[^/?#]+)'],
    ...routes,
  },
  fingerprints: {
    selectors: ['form[action^="/offresdemploi/"][action$="/candidature"]', 'a[href^="/espace-candidat/"]'],
    sources: [...views.sources, `${root}/app/views/layouts/application.html.haml`],
    asOf: '2026-07-27',
  },
  kinds: [
    { kind: 'form', path: '/candidature/new' },
    { kind: 'login', path: '/users/sign_in' },
    { kind: 'posting', path: '^/offresdemploi/[^/]+/?$' },
  ],
  failures: [
    { selector: null, text: 'déjà proposé votre candidature', kind: 'state', ...views },
    { selector: '.alert', text: 'votre session est expirée', kind: 'session', ...account },
    { selector: '.alert', text: 'votre compte est verrouillé', kind: 'access', ...account },
    {
      selector: '.alert',
      text: 'une chance avant que votre compte soit bloqué',
      kind: 'access',
      ...account,
    },
    { selector: '.alert', text: 'ou mot de passe incorrect', kind: 'access', ...account },
    { selector: '.alert', text: 'confirmer votre compte par courriel', kind: 'access', ...account },
  ],
  confirmations: [
    { selector: 'h2', text: 'd’avoir soumis votre candidature', ...views },
    { selector: null, text: 'votre demande a bien été prise en compte', ...views },
  ],
  limits: [
    { what: 'idle', minutes: 60, ...account },
    {
      what: 'advice',
      about: 'upload',
      text: 'The cover letter has to be a PDF of at most 10 MB. After a correction, attach your files again: the form may have dropped them.',
      sources: [
        `${root}/config/locales/fr.yml`,
        'https://github.com/Bureau-Systeme-d-Information-BSI/civilsdeladefense/pull/1945',
      ],
      asOf: '2026-07-27',
    },
    {
      what: 'advice',
      about: 'access',
      text: 'The account is locked after ten wrong tries. A first application is finished only when you open the link in the mail; look in the spam folder.',
      sources: [...account.sources, ...views.sources],
      asOf: '2026-07-27',
    },
  ],
  support: { policy: 'unknown', looked: '2026-11-29', channels: [], ...views },
} satisfies Vendor;
