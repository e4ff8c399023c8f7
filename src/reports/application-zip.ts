import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Application } from '../applications/application.ts';
import type { Note } from '../applications/note.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { applicationHtml, type Screenshots } from './application-html.ts';
import { applicationJson, screenshotName } from './application-json.ts';
import { applicationMarkdown } from './application-markdown.ts';
import type { ReportLang } from './languages.ts';

interface ZipInput {
  application: Application;
  notes: readonly Note[];
  vendor: Vendor | null;
  lang: ReportLang;
  /** ISO 8601. */
  madeAt: string;
  screenshots: Screenshots;
}

/** The report of an application in all its formats, with the screenshots, as the bytes of a zip file. */
export function applicationZip({ screenshots, madeAt, ...given }: ZipInput): Uint8Array {
  const files: Zippable = {
    'report.html': strToU8(applicationHtml(given, screenshots)),
    'report.md': strToU8(applicationMarkdown(given)),
    'report.json': strToU8(applicationJson({ ...given, madeAt })),
  };
  // A PNG is compressed already.
  for (const [id, png] of Object.entries(screenshots)) files[screenshotName(id)] = [png, { level: 0 }];
  return zipSync(files, { mtime: new Date(madeAt) });
}
