import type { Vendor } from '../vendor.ts';

const help = 'https://clients.njoyn.com/cl4/xweb/XWeb.asp?page=support&clid=66899';
const other = 'https://hd.njoyn.com/CL2/xweb/XWeb.asp?clid=26583&page=support';
const hours = 'http://clients.njoyn.com/CL2/xweb/XWeb.asp?clid=24223&page=support';
const fromHelp = { sources: [help, other], asOf: null };

export default {
  id: 'njoyn',
  name: 'Njoyn',
  company: 'CGI',
  aliases: ['CGI Njoyn'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://*.njoyn.com/*/xweb/*', '*://*.njoyn.com/'],
    except: ['*://njoyn.com/*', '*://www.njoyn.com/*'],
    urlSignatures: [{ path: '^/[^/]+/xweb/xweb\\.asp$' }],
    examples: [
      'https://clients.njoyn.com/CL2/xweb/XWeb.asp?page=jobdetails&clid=71236&JobId=J0824-0001',
      'https://clients.njoyn.com/cl4/xweb/xweb.asp?CLID=71236&page=joblisting',
      'https://enpq.njoyn.com/CL2/xweb/XWeb.asp?clid=27310&page=support',
    ],
    counterExamples: ['https://www.njoyn.com/'],
    extract: ['[?&]JobId=(?<job>[\\w-]+)'],
    sources: [
      'https://github.com/colophon-group/jobseek/blob/1763b11f93852716cc0088af5a90041a7148b57d/apps/crawler/src/core/monitors/njoyn.py',
      'https://clients.njoyn.com/cl4/xweb/XWeb.asp?page=support&clid=66899',
      'https://hd.njoyn.com/CL2/xweb/XWeb.asp?clid=26583&page=support',
    ],
    asOf: '2026-08-22',
  },
  kinds: [{ kind: 'posting', path: '[?&]page=jobdetails' }],
  failures: [
    { selector: null, text: 'incorrect login information', kind: 'access', ...fromHelp },
    { selector: null, text: 'authorized users only', kind: 'access', ...fromHelp },
  ],
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: 'Type the password that was mailed to you instead of pasting it: a space copied with it makes it wrong. Then allow cookies, delete the old ones, and check that date and time of your computer are right.',
      sources: [help, other],
      asOf: null,
    },
    {
      what: 'advice',
      about: 'any',
      text: 'Every Njoyn site has a Help page with answers and the address of the support. When you write, name your browser and its version, your operating system and your kind of connection.',
      sources: [help, other],
      asOf: null,
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      // The page's own contacts come first: some employers print no number.
      {
        kind: 'help',
        value: null,
        at: '{path}?page=support&CLID={CLID}',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [help, other, hours],
        asOf: null,
      },
      // Three employers' sites print both; all of them are pages of Njoyn itself, so they count as one source.
      {
        kind: 'email',
        value: 'webhelp.njoyn@cgi.com',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        sources: [help, other, hours],
        asOf: null,
      },
      {
        kind: 'phone',
        value: '+18774277717',
        purpose: 'technical-support',
        audience: 'applicants',
        hours: 'Monday through Friday from 8 a.m. to 8 p.m. (ET), excluding holidays',
        status: 'undated',
        sources: [help, other, hours],
        asOf: null,
      },
    ],
    sources: [help, other, hours],
    asOf: null,
  },
} satisfies Vendor;
