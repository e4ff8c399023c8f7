// What stands before and after the form: campus sites, tests, interviews and checks. Each page is a small one of our
// own, in the manner of the system whose address it has.

import type { Rig } from './rig.ts';
import { expect, test } from './stories.ts';
import { visitVendor } from './visit.ts';

const assessment = (name: string) => `This test or interview is run by ${name}`;
const check = (name: string) => `This background check is run by ${name}`;
const campus = 'a careers site for students';

/** What is good advice on a form, and none on what comes after it. */
const applying = /two applications|your application may have arrived|smaller PDF/;

/** Where it is met, what an applicant presses there, and what the popup then says of it and of its help. */
const systems = [
  {
    vendor: 'codesignal',
    url: 'https://app.codesignal.com/test/abc',
    press: 'Submit',
    says: assessment('CodeSignal'),
    help: 'support@codesignal.com',
  },
  {
    vendor: 'codility',
    url: 'https://app.codility.com/test/RRN4CG-W83/',
    press: 'Submit task',
    says: assessment('Codility'),
    help: 'app.codility.com/candidate-faq',
  },
  {
    vendor: 'criteria',
    url: 'https://www.ondemandassessment.com/link/index/JB-HB1AGTYC4',
    press: 'Begin test',
    says: assessment('Criteria'),
    help: 'criteriacandidates.helpdocs.io',
  },
  {
    vendor: 'hirevue',
    url: 'https://globex.hirevue.com/interviews/Pi8n8d5-7atbqn/',
    press: 'Submit answer',
    says: assessment('HireVue'),
    help: 'hirevuesupport.zendesk.com',
  },
  {
    vendor: 'mercer-mettl',
    url: 'https://tests.mettl.com/authenticateKey/9f87004e',
    press: 'Proceed to test',
    says: assessment('Mercer | Mettl'),
    help: 'support.mettl.com',
  },
  {
    vendor: 'shl-talentcentral',
    url: 'https://talentcentral.eu.shl.com/player/link/c21605e7d3e34aa7842d5d6ef0c62259',
    press: 'Start assessment',
    says: assessment('SHL'),
    help: 'support.shl.com',
  },
  {
    vendor: 'testgorilla',
    url: 'https://assessment.testgorilla.com/testtaker/publicinvitation/cef12446-4d5e-4322-a3c7-000000000000',
    press: 'Next',
    says: assessment('TestGorilla'),
    help: 'candidates.testgorilla.com',
  },
  {
    vendor: 'checkr',
    url: 'https://candidate.checkr.com/view',
    press: 'Submit information',
    says: check('Checkr'),
    help: 'help.checkr.com',
  },
  {
    vendor: 'hireright',
    url: 'https://ows01.hireright.com/ac2.html',
    press: 'Save and continue',
    says: check('HireRight'),
    help: 'hireright.com/contact/applicants',
  },
  {
    vendor: 'handshake',
    url: 'https://app.joinhandshake.com/jobs/9876543',
    press: 'Submit Application',
    says: campus,
    help: 'Handshake has help pages for applicants',
  },
] as const;

/** Opens the page of a system, presses what an applicant presses there, and waits until its failure is noted as one of it. */
async function failAt(rig: Rig, { vendor, url, press }: (typeof systems)[number]): Promise<void> {
  await visitVendor(rig, url, vendor, { page: `after/${vendor}.html` });
  await rig.page.press(press);
  // Not by its application: a test goes with what was applied for before it in the same tab.
  const { host } = new URL(url);
  const kinds = async () =>
    (await rig.stored()).notes
      ?.filter(note => String(note.url).includes(host))
      .map(note => (note.understanding as any).kind);
  await expect.poll(kinds, `what is stored of ${vendor}`).toEqual(['system']);
}

/** One of each kind, of which the popup is looked at, too. */
const shown: readonly string[] = ['hirevue', 'checkr', 'handshake'];

test('a failure is noted on each of them, as one of its system @firefox', async ({ rig }) => {
  for (const system of systems.filter(({ vendor }) => !shown.includes(vendor))) await failAt(rig, system);
});

for (const system of systems.filter(({ vendor }) => shown.includes(vendor))) {
  const { vendor, says, help } = system;
  test(`${vendor}: it is said whose system it is and where its help is @firefox`, async ({ rig }) => {
    await failAt(rig, system);
    const popup = await rig.openPopup();
    await expect.poll(() => popup.text(), 'the popup').toContain(says);
    const isTest = says.startsWith(assessment(''));
    expect(await popup.text(), 'on a test that its time may be running').toContain(
      isTest ? 'open the link in your invitation again' : 'Your answers may still be in the form',
    );
    if (isTest) {
      expect(await popup.text(), 'on a test nobody is told to wait').toMatch(/Ask .+ support now/);
      expect(await popup.text()).not.toContain('Try again after');
    }
    if (says !== campus) {
      await popup.press('What to try first');
      await expect.poll(() => popup.text(), 'what to try first').toContain('Try another browser');
      expect(await popup.text(), 'nothing speaks of an application').not.toMatch(applying);
    }
    await popup.press('Who can help');
    await expect.poll(() => popup.text(), 'who can help').toContain(help);
    // What the list names is not said above it, too.
    expect(await popup.text()).not.toContain('Its own help for applicants');
  });
}
