import { callLength } from '../reports/call-length.ts';
import { type Draft, draftTo } from '../reports/draft.ts';
import { type ReportLang, reportLang, wordings } from '../reports/languages.ts';
import { composeLinks, mailtoLink } from '../reports/mail-links.ts';
import { mainNote } from '../reports/story.ts';
import type { ApplicationData } from './application-view.ts';
import type { DraftPlan } from './draft-plan.ts';
import { language } from './t.ts';

/** Ways to hand a text over to a mail program or to a web mail. */
export interface DraftLinks {
  mail: string;
  web: readonly { name: string; href: string }[];
  /** True when not all of the text fits through. */
  shortened: boolean;
}

/** The words in one language, from the notes of the application. */
export function draftIn(
  lang: ReportLang,
  plan: DraftPlan,
  data: ApplicationData,
  exception: 1 | 2 | 3 | null,
): Draft {
  const { application, notes, vendor } = data;
  return draftTo(plan.recipient, { application, notes, vendor, lang, channel: plan.channel, exception });
}

/** The language of the page, since it is the one of those who read the draft; else the person's. */
export function firstLanguage({ notes }: ApplicationData): ReportLang {
  return reportLang(mainNote(notes)?.lang ?? language());
}

/** Every language that drafts can be written in, by its own name. */
export function draftLanguages(): { code: ReportLang; name: string }[] {
  return (Object.keys(wordings) as ReportLang[]).map(code => ({
    code,
    name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
  }));
}

export function draftLinks(to: string | null, draft: Draft): DraftLinks {
  const mail = mailtoLink(to ?? '', draft);
  return {
    mail: mail.href,
    web: composeLinks(to ?? '', draft),
    shortened: mail.shortened,
  };
}

/** Seconds that it takes to say a call script. */
export function secondsToSay(draft: Draft, lang: ReportLang): number {
  return callLength(draft, lang);
}
