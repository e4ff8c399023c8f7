import { withOffset } from '../cases/moment.ts';
import { caseHtml } from '../reports/case-html.ts';
import { caseJson } from '../reports/case-json.ts';
import { caseMarkdown } from '../reports/case-markdown.ts';
import { caseZip } from '../reports/case-zip.ts';
import type { ReportLang } from '../reports/languages.ts';
import { pictureFiles } from '../storage/pictures-of.ts';
import type { Store } from '../storage/store.ts';
import { type Known, titleOf } from '../ui/case-view.ts';
import { download, fileName } from '../ui/download.ts';

export type ReportKind = 'html' | 'markdown' | 'json' | 'zip';

/** Saves the report of a case for whoever helps, as a file on this computer. */
export async function saveReport(
  kind: ReportKind,
  lang: ReportLang,
  known: Known,
  store: Store,
): Promise<void> {
  const { theCase, notes, vendor } = known;
  const given = { theCase, notes, vendor, lang };
  const now = new Date();
  const name = (ending: string) => fileName(titleOf(theCase), now, ending);
  if (kind === 'markdown') return download(name('md'), caseMarkdown(given), 'text/markdown');
  const madeAt = withOffset(now);
  if (kind === 'json') return download(name('json'), caseJson({ ...given, madeAt }), 'application/json');
  const pictures = await pictureFiles(store, notes);
  if (kind === 'html') return download(name('html'), caseHtml(given, pictures), 'text/html');
  const zip = caseZip({ ...given, madeAt, pictures });
  download(name('zip'), zip as Uint8Array<ArrayBuffer>, 'application/zip');
}
