import type { Vendor } from '../vendor.ts';

const shrm = 'https://www.shrm.org/mena/topics-tools/news/talent-acquisition/google-says-goodbye-to-hire';
const hrdive = 'https://hrdive.com/news/google-to-shut-down-hire-in-2020/562014';
const google = 'https://developers.google.com/hire/tenants/rest/v1beta1/tenants.candidates';

export default {
  id: 'google-hire',
  name: 'Google Hire',
  company: 'Google',
  aliases: ['Hire by Google'],
  hostedBy: 'vendor',
  role: 'ats',
  closed: {
    since: '2020-09-01',
    everywhere: true,
    instead: "Look for the job on the employer's own careers page.",
    sources: [google, shrm, hrdive],
    asOf: null,
  },
  pages: {
    // Gone since 2020, but links to it are still met.
    patterns: ['*://hire.withgoogle.com/public/*', '*://hire.withgoogle.com/public_frame/*'],
    examples: [
      'https://hire.withgoogle.com/public/jobs/tackleio',
      'https://hire.withgoogle.com/public/jobs/loginradiuscom/view/P_AAAAAAEAAB7PoNOGvgww0k',
    ],
    counterExamples: ['https://hire.withgoogle.com/'],
    extract: ['/jobs/(?<employer>[^/?#]+)(?:/view/(?<job>[^/?#]+))?'],
    sources: [
      'https://github.com/demircancelebi/whoishiring/blob/3a9614685d036454485ded779e7214a45ba6fa19/server/stories/April2018.html',
      'public code index record 10996123069',
      'public code index record 33327924545',
    ],
    asOf: null,
  },
  support: { policy: 'unknown', looked: '2026-11-28', channels: [], sources: [google, shrm], asOf: null },
} satisfies Vendor;
