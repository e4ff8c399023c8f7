import type { Application } from '../applications/application.ts';
import { givenAnswers, type GivenAnswer } from '../applications/given-answers.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { shownValue } from './channel-view.ts';
import { happened } from './dates.ts';
import { outreachViews } from './outreach-view.ts';
import { triedWords } from './remedy-view.ts';
import { t } from './t.ts';

/** One thing that the applicant answered. */
export interface GivenView {
  key: string;
  says: string;
  /** When, in words; null where that is not kept. */
  at: string | null;
  given: GivenAnswer;
}

/** What the applicant answered about an application, newest kind last. */
export function givenViews(application: Application, vendor: Vendor | null, now: Date): GivenView[] {
  const outreach = outreachViews(application, vendor, now);
  return givenAnswers(application).map((given, index) => {
    const key = `${given.what} ${index}`;
    switch (given.what) {
      case 'directions':
        return { key, says: t(given.followed ? 'givenDirections' : 'givenDirectionsNot'), at: null, given };
      case 'tried':
        return { key, says: t('givenTried', triedWords(given.remedy)), at: happened(given.at, now), given };
      case 'outreach':
        return { key, says: outreach[given.index]!.whom, at: happened(given.outreach.at, now), given };
      case 'contact':
        return { key, says: t('givenContact', shownValue(given.channel)), at: null, given };
    }
  });
}
