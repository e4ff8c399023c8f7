import type { Vendor } from '../vendor.ts';

const listed =
  'https://github.com/ever-jobs/ever-jobs/blob/20079a64e123b6069b04e7eeee487e3355ca526d/packages/plugins/source-ats-cvwarehouse/src/cvwarehouse.constants.ts';

export default {
  id: 'cvwarehouse',
  name: 'CVWarehouse',
  company: 'CVWarehouse',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://jobpage.cvwarehouse.com/*', '*://*.careersite.be/*'],
    except: ['*://www.careersite.be/*', '*://careersite.be/*'],
    examples: [
      'https://jobpage.cvwarehouse.com/?companyGuid=0875aa48-21be-43a2-b7cd-1ca7b94b2249&lang=en-US',
    ],
    counterExamples: ['https://www.cvwarehouse.com/'],
    extract: ['//(?<employer>[^./]+)\\.careersite\\.be'],
    sources: [
      listed,
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/data/boards.csv',
    ],
    asOf: '2026-08-21',
  },
  support: {
    policy: 'unknown',
    channels: [],
    sources: [listed],
    asOf: null,
  },
} satisfies Vendor;
