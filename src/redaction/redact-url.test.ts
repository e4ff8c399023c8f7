import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactUrl } from './redact-url.ts';

const partsOfAddresses = [
  'Zk3x9QwLp2Rt7YbN5mVc8Hs1',
  '2f1c9e10-7a4b-41ee-9b1c-0a1b2c3d4e5f',
  'jsessionid=0A1B',
  'gh_jid=7',
  'ada@b.example',
  'removed',
  'verify',
  'token',
  '12345',
  'jobs',
  '%40',
  '%zz',
  'é',
  ...'/?&#;=',
];

describe('redactUrl', () => {
  test.each<[string, string]>([
    [
      'https://a.example/apply?gh_jid=4012345&token=abc',
      'https://a.example/apply?gh_jid=4012345&token=removed',
    ],
    ['https://a.example/job/R-10234/apply?jobId=77', 'https://a.example/job/R-10234/apply?jobId=77'],
    ['https://a.example/x;jsessionid=0A1B2C3D4E?req=9', 'https://a.example/x;jsessionid=removed?req=9'],
    ['https://a.example/verify/eyJhbGciOiJIUzI1NiJ9.e30.x', 'https://a.example/verify/removed'],
    ['https://a.example/reset/Zk3x9QwLp2Rt7YbN5mVc8Hs1', 'https://a.example/reset/removed'],
    // A person by their given name, and no title of a job or name of an employer.
    ['https://a.example/apply/Lovelace,Ingrid', 'https://a.example/apply/removed'],
    ['https://a.example/files/ingrid.lovelace/list', 'https://a.example/files/removed/list'],
    ['https://a.example/jobs/ingrid-jonker-school', 'https://a.example/jobs/ingrid-jonker-school'],
    ['https://a.example/Careers.Home/view', 'https://a.example/Careers.Home/view'],
    // The key of a job is no secret, and neither is the key with the name of the job behind it.
    ['https://a.example/p/4f2a9c1d7e5b-field-engineer/', 'https://a.example/p/4f2a9c1d7e5b-field-engineer/'],
    [
      'https://a.example/Software-Engineer-P2---PA2026Q1JB050_R42442',
      'https://a.example/Software-Engineer-P2---PA2026Q1JB050_R42442',
    ],
    ['https://a.example/jobs/q8iUhgI6m4NHpSAkK-OAxx', 'https://a.example/jobs/q8iUhgI6m4NHpSAkK-OAxx'],
    ['https://a.example/jobs/verify/q8iUhgI6m4NHpSAkK-OAxx', 'https://a.example/jobs/verify/removed'],
    ['https://a.example/jobs/eyJhbGciOiJIUzI1NiJ9.e30.x', 'https://a.example/jobs/removed'],
    ['https://a.example/invite/q8iUhgIm-NHpSAkK-OAxxyZ', 'https://a.example/invite/removed'],
    ['https://a.example/password-reset/Ab3dEf', 'https://a.example/password-reset/removed'],
    ['https://a.example/password_reset_token/Ab3dEf', 'https://a.example/password_reset_token/removed'],
    ['https://a.example/q8iUhgI6m4-NHpSAkK-OAxx', 'https://a.example/removed'],
    ['https://a.example/verify/482913', 'https://a.example/verify/removed'],
    ['https://a.example/(S(l3jlb0z5tbg2vx45oxlwm4jl))/apply.aspx', 'https://a.example/removed/apply.aspx'],
    ['https://a.example/u/ada@b.example/cv', 'https://a.example/u/removed/cv'],
    ['https://me:pw@a.example/', 'https://a.example/'],
    ['https://a.example/cb#access_token=abc123', 'https://a.example/cb'],
    ['https://a.example/#/jobs/12', 'https://a.example/#/jobs/12'],
    ['https://a.example/#/jobs/12?q=Paris', 'https://a.example/#/jobs/12?q=removed'],
    ['https://a.example/apply#zqfragment', 'https://a.example/apply'],
    [
      'https://a.example/apply?city=Paris&dob=1985-04-12&y=219-09-9999&step=2&lang=de',
      'https://a.example/apply?city=removed&dob=removed&y=removed&step=2&lang=de',
    ],
    ['https://a.example/apply?Ada+Lovelace', 'https://a.example/apply?removed'],
    ['https://a.example/apply?job_id=219-09-9999', 'https://a.example/apply?job_id=removed'],
    ['https://a.example/apply?job=Gardener', 'https://a.example/apply?job=removed'],
    ['https://a.example/users/ada-lovelace/apply', 'https://a.example/users/removed/apply'],
    ['https://a.example/cpf/11144477735/edit', 'https://a.example/cpf/removed/edit'],
    ['https://a.example/phone/verify', 'https://a.example/phone/verify'],
    ['https://a.example/candidate/login', 'https://a.example/candidate/login'],
    ['https://a.example/search/ada/1', 'https://a.example/search/removed/1'],
    ['https://a.example/files/ada-cv.pdf', 'https://a.example/files/removed'],
    ['https://a.example/x/ada%2540b.example', 'https://a.example/x/removed'],
    ['https://a.example/+493012345678', 'https://a.example/removed'],
    ['https://a.example/jobs/743999912345678', 'https://a.example/jobs/743999912345678'],
    ['http://a@/b@c@ http://user:pw@', 'http:// http://'],
    ['https://[server]/apply?token=abcd', 'https://[server]/apply?removed'],
    ['data:text/plain,ada', 'data:removed'],
    [
      'https://a.example/jobs/2f1c9e10-7a4b-41ee-9b1c-0a1b2c3d4e5f',
      'https://a.example/jobs/2f1c9e10-7a4b-41ee-9b1c-0a1b2c3d4e5f',
    ],
    [
      'https://a.example/job/senior-software-engineer-platform-2026-berlin',
      'https://a.example/job/senior-software-engineer-platform-2026-berlin',
    ],
  ])('%s', (url, clean) => {
    expect(redactUrl(url)).toBe(clean);
  });

  const word = fc.stringMatching(/^[a-z]{2,9}$/);
  const secret = fc.stringMatching(/^([a-z][A-Z][0-9]){8}$/);

  test('no long random string survives, wherever it stands', () => {
    fc.assert(
      fc.property(word, word, secret, (path, name, hidden) => {
        fc.pre(
          ![
            'id',
            'jid',
            'pid',
            'job',
            'req',
            'posting',
            'position',
            'vacancy',
            'offer',
            'requisition',
          ].includes(name),
        );
        for (const url of [
          `https://a.example/${path}/${hidden}`,
          `https://a.example/${path}?${name}=${hidden}`,
          `https://a.example/${path};${name}=${hidden}`,
          `https://a.example/${path}#${name}=${hidden}`,
          `https://a.example/${path}#/${hidden}`,
        ]) {
          expect(redactUrl(url)).not.toContain(hidden);
        }
      }),
    );
  });

  const hex = fc.stringMatching(/^[0-9a-f]{8,16}$/).filter(key => /\d/.test(key));
  const title = fc.array(fc.stringMatching(/^[a-z]{3,10}$/), { minLength: 2, maxLength: 5 });

  test('the key of a job stays beside the words of its title', () => {
    fc.assert(
      fc.property(hex, title, fc.boolean(), (key, words, first) => {
        const slug = (first ? [key, ...words] : [...words, key]).join('-');
        expect(redactUrl(`https://a.example/p/${slug}/`)).toBe(`https://a.example/p/${slug}/`);
      }),
    );
  });

  test('a token goes behind every word that announces one, whatever stands before', () => {
    const announcing = fc.constantFrom(
      'reset',
      'verify',
      'invite',
      'token',
      'magic-link',
      'confirm-email',
      'session',
    );
    fc.assert(
      fc.property(announcing, fc.oneof(secret, hex), (before, hidden) => {
        for (const path of [`jobs/${before}`, before, `careers/job/12/${before}`])
          expect(redactUrl(`https://a.example/${path}/${hidden}`)).not.toContain(hidden);
      }),
    );
  });

  test.each(['/111111111 Error code 482917', '/reset 219-09-9999 job 4829', '//a b/+49 30 1234567 id 77001'])(
    'of an address that no browser would open nothing more is taken the second time: %s',
    address => {
      expect(redactUrl(redactUrl(address))).toBe(redactUrl(address));
    },
  );

  test('job numbers stay, and doing it twice changes nothing', () => {
    const part = fc.constantFrom(...partsOfAddresses);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.nat(), (parts, job) => {
        const url = `https://a.example/${parts.join('')}`;
        expect(redactUrl(redactUrl(url))).toBe(redactUrl(url));
        const posting = new URL(url);
        posting.searchParams.set('gh_jid', String(job));
        expect(redactUrl(posting.href)).toContain(`gh_jid=${job}`);
      }),
    );
  });
});
