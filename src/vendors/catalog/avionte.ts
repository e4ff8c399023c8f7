import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-avionte/src/avionte.constants.ts';
const recover =
  'https://support.avionte.com/hc/en-us/articles/115006428268-Talent-Module-Recover-Username-and-Reset-Password';
const older =
  'https://avionteaerosupport.zendesk.com/hc/en-us/articles/360045860873-Talent-Module-Recover-Username-and-Reset-Password';

export default {
  id: 'avionte',
  name: 'Avionté',
  company: 'Avionté',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.myavionte.com/*'],
    except: ['*://www.myavionte.com/', '*://myavionte.com/'],
    examples: ['https://www.myavionte.com/buildjobs_rss.aspx?compid=1'],
    counterExamples: ['https://www.avionte.com/', 'https://www.myavionte.com/'],
    sources: [listed],
    asOf: '2026-08-21',
  },
  support: {
    policy: 'self-service',
    looked: '2026-11-29',
    channels: [
      {
        kind: 'help',
        value: recover,
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        sources: [recover, older],
        asOf: '2021-11-19',
      },
    ],
    sources: [recover, older],
    asOf: '2021-11-19',
  },
} satisfies Vendor;
