import { callLength } from '../reports/call-length.ts';
import { type Draft, type DraftOutline, draftOutline, draftTo } from '../reports/draft.ts';
import { type ReportLang, reportLang, wordings } from '../reports/languages.ts';
import { composeLinks, mailtoLimit, mailtoLink } from '../reports/mail-links.ts';
import { mainNote } from '../reports/story.ts';
import type { ApplicationData } from './application-view.ts';
import type { DraftPlan } from './draft-plan.ts';
import { language, t } from './t.ts';

/** Ways to hand a text over to a mail program or to a web mail. */
export interface DraftLinks {
  mail: string;
  web: readonly { name: string; href: string }[];
  /** What those are called through which not all of the text fits. */
  shortened: readonly string[];
}

/** What a letter is written from, besides its language. */
interface DraftSource {
  plan: DraftPlan;
  data: ApplicationData;
  exception: 1 | 2 | 3 | null;
  /** As the applicant signs; '' leaves a gap. */
  name: string;
}

/** The words in one language, from the notes of the application. */
export function draftIn(lang: ReportLang, source: DraftSource): Draft {
  return draftTo(source.plan.recipient, givenFor(lang, source));
}

/** What a link that is too short for the draft keeps of it. */
export function outlineIn(lang: ReportLang, source: DraftSource): DraftOutline {
  return draftOutline(source.plan.recipient, givenFor(lang, source));
}

function givenFor(lang: ReportLang, { plan, data, exception, name }: DraftSource) {
  const { application, notes, vendor } = data;
  return { application, notes, vendor, lang, channel: plan.channel, exception, name };
}

/** The language of the page, since it is the one of those who read the draft; else the person's. */
export function firstLanguage({ notes }: ApplicationData): ReportLang {
  const ofPage = mainNote(notes)?.lang;
  const own = language();
  // "pt" alone leaves open which Portuguese it is; whoever reads that of Portugal is on a page of Portugal.
  return reportLang(ofPage && !own.startsWith(`${ofPage}-`) ? ofPage : own);
}

/** Tags by which a browser names a language that its own code leaves open. */
const fullTags: Partial<Record<ReportLang, string>> = { zh: 'zh-Hans', pt: 'pt-BR' };

/** Every language that drafts can be written in, by its own name. */
export function draftLanguages(): { code: ReportLang; name: string }[] {
  return (Object.keys(wordings) as ReportLang[]).map(code => ({
    code,
    name: new Intl.DisplayNames(code, { type: 'language' }).of(fullTags[code] ?? code) ?? code,
  }));
}

/**
 * The addresses that open a draft in the person's mail program and in the web mails; `to` is null where it is not known
 * whom it goes to. `userAgent` decides how long an address may be.
 */
export function draftLinks(
  to: string | null,
  draft: Draft,
  outline: DraftOutline,
  userAgent: string,
): DraftLinks {
  const mail = mailtoLink(to ?? '', draft, { limit: mailtoLimit(userAgent), outline });
  const web = composeLinks(to ?? '', draft, outline);
  const all = [{ ...mail, name: t('draftMailProgram') }, ...web];
  const shortened = all.filter(one => one.shortened).map(({ name }) => name);
  return { mail: mail.href, web, shortened };
}

/** Seconds that it takes to say a call script. */
export function secondsToSay(draft: Draft, lang: ReportLang): number {
  return callLength(draft, lang);
}
