import { toLocalIso } from '../applications/moment.ts';
import { applicationHtml } from '../reports/application-html.ts';
import { applicationJson } from '../reports/application-json.ts';
import { applicationMarkdown } from '../reports/application-markdown.ts';
import { applicationZip } from '../reports/application-zip.ts';
import type { ReportLang } from '../reports/languages.ts';
import { screenshotFiles } from '../storage/screenshots-of.ts';
import type { Store } from '../storage/store.ts';
import type { ApplicationData } from '../views/application-view.ts';
import { titleOf } from '../views/title-of.ts';
import { download, fileName } from '../ui/download.ts';

export type ReportKind = 'html' | 'markdown' | 'json' | 'zip';

/** Saves the report of an application for whoever helps, as a file on this computer, and says so. */
export async function saveReport(
  kind: ReportKind,
  lang: ReportLang,
  data: ApplicationData,
  store: Store,
): Promise<string> {
  const { application, notes, vendor } = data;
  const given = { application, notes, vendor, lang };
  const now = new Date();
  const name = (ending: string) => fileName(titleOf(application), now, ending);
  if (kind === 'markdown') return download(name('md'), applicationMarkdown(given), 'text/markdown');
  const madeAt = toLocalIso(now);
  if (kind === 'json')
    return download(name('json'), applicationJson({ ...given, madeAt }), 'application/json');
  const screenshots = await screenshotFiles(store, notes);
  if (kind === 'html') return download(name('html'), applicationHtml(given, screenshots), 'text/html');
  const zip = applicationZip({ ...given, madeAt, screenshots });
  return download(name('zip'), zip as Uint8Array<ArrayBuffer>, 'application/zip');
}
