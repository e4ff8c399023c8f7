import type { ApplicationData } from '../../src/views/application-view.ts';
import { acme, employerMail, failure, stories, storyTime } from '../../src/views/fixtures.ts';
import type { SiteView } from '../../src/popup/site-view.ts';
import type { Screen } from '../../src/popup/SubScreen.tsx';

/** A state of the popup, of which a picture is made. */
interface State {
  data: ApplicationData | null;
  site?: Partial<SiteView>;
  start?: Screen;
  /** Minutes after `storyTime`. */
  later?: number;
}

const unknownSite = { site: 'read', host: 'jobs.globex.example', canAllow: true } as const;
const once = { ...stories.once, notes: [failure('14:38')] };
const classifiedAs = (kind: 'session' | 'access' | 'maintenance' | 'state') => ({
  kind,
  confidence: 0.9,
  unsure: false,
  because: '',
});
const oneNote = (change: Parameters<typeof failure>[1]): ApplicationData => ({
  ...stories.once,
  notes: [failure('14:38', change)],
});
const unread = { ...stories.once.application, channels: [], lookedIn: [] };
const helpPage = { ...acme.support.channels[0]!, kind: 'help' } as const;
const certain = { referral: { saysCall: true, certain: true } };

/** Every state in which a person may see the popup, by name. The clock is stopped at `storyTime`. */
export const states: Record<string, State> = {
  nothing: { data: stories.nothing },
  'signing-out-soon': { data: stories.nothing, site: { signOutAt: '2026-03-02T13:49:00Z' } },
  reading: { data: { ...once, application: unread }, site: { isReading: true } },
  'reading-nothing': {
    data: { ...stories.nothing, application: { ...stories.nothing.application, channels: [] } },
    site: { isReading: true },
  },
  'reading-unknown': { data: { ...stories.unknown, notes: [] }, site: { ...unknownSite, isReading: true } },
  question: { data: stories.unsure },
  correction: { data: stories.correction },
  'failed-once-wait': { data: once },
  'failed-once-now': { data: once, later: 10 },
  'test-failed': { data: { ...once, vendor: { ...acme, role: 'assessment' } } },
  'test-failed-help-pages': {
    data: {
      ...once,
      application: unread,
      vendor: { ...acme, role: 'assessment', support: { ...acme.support, channels: [helpPage] } },
    },
  },
  'test-goes-on': {
    data: {
      ...once,
      application: { ...once.application, channels: [] },
      vendor: { ...acme, role: 'assessment', support: { ...acme.support, channels: [] } },
    },
  },
  'signed-out': {
    data: oneNote({ text: 'Your session has ended.', understanding: classifiedAs('session') }),
  },
  'no-page': { data: oneNote({ context: 'network', text: 'no-answer', ids: [] }) },
  maintenance: {
    data: oneNote({ text: 'We will be back at 6 am.', understanding: classifiedAs('maintenance') }),
  },
  closed: { data: oneNote({ text: 'This job is closed.', understanding: classifiedAs('state') }) },
  directions: { data: stories.directions },
  support: { data: stories.support },
  'support-not-looked-for': {
    data: {
      ...stories.directions,
      vendor: null,
      application: {
        ...stories.directions.application,
        channels: [],
        directionsFollowed: true,
        lookedIn: [],
      },
    },
  },
  'support-waiting': { data: stories.waiting },
  'support-looks-into-it': { data: stories.lookedInto },
  'support-silent': { data: stories.waiting, later: 4 * 24 * 60 },
  employer: { data: stories.employer },
  'employer-call': { data: stories.call },
  referred: {
    data: {
      ...stories.nothing,
      application: { ...stories.nothing.application, ...certain, channels: [employerMail] },
    },
  },
  'last-day': {
    data: { ...stories.support, application: { ...stories.support.application, deadline: '2026-03-03' } },
  },
  received: { data: stories.received },
  'unknown-site': { data: { ...stories.unknown, notes: [] }, site: unknownSite },
  'unknown-site-failed': { data: stories.unknown, site: unknownSite },
  'browser-page': { data: null, site: { site: 'browser-page', host: '' } },
  'screen-log': { data: stories.nothing, start: 'log' },
  'screen-again': { data: once, start: 'tried-again' },
  'screen-directions': { data: stories.directions, start: 'directions' },
  'screen-contacted': { data: stories.support, start: 'contacted' },
  'screen-answered': { data: stories.waiting, start: 'answered' },
  'screen-works': { data: once, start: 'works' },
  'screen-draft': { data: stories.support, start: 'draft' },
  'screen-call': { data: stories.call, start: 'draft' },
};

export const nowOf = ({ later = 0 }: State) => new Date(storyTime.getTime() + later * 60_000);
