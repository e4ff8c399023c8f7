import { strToU8, zipSync } from 'fflate';
import type { Case } from '../cases/case.ts';
import type { Note } from '../cases/note.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { caseHtml } from './case-html.ts';
import { caseJson, pictureName } from './case-json.ts';
import { caseMarkdown } from './case-markdown.ts';
import type { ReportLang } from './languages.ts';

export interface CaseZipGiven {
  theCase: Case;
  notes: readonly Note[];
  vendor: Vendor | null;
  lang: ReportLang;
  /** ISO 8601. */
  madeAt: string;
  /** PNG files by id of their note. */
  pictures: Readonly<Record<string, Uint8Array>>;
}

/** The report of a case in all its formats, with the screenshots, as the bytes of a zip file. */
export function caseZip({ pictures, madeAt, ...given }: CaseZipGiven): Uint8Array {
  const inPage = Object.fromEntries(Object.entries(pictures).map(([id, png]) => [id, dataAddress(png)]));
  const files: Record<string, [Uint8Array, { level: 0 | 6 }]> = {
    'report.html': [strToU8(caseHtml(given, inPage)), { level: 6 }],
    'report.md': [strToU8(caseMarkdown(given)), { level: 6 }],
    'report.json': [strToU8(caseJson({ ...given, madeAt })), { level: 6 }],
  };
  // A PNG is compressed already.
  for (const [id, png] of Object.entries(pictures)) files[pictureName(id)] = [png, { level: 0 }];
  return zipSync(files, { mtime: new Date(madeAt) });
}

function dataAddress(png: Uint8Array): string {
  let text = '';
  for (const byte of png) text += String.fromCharCode(byte);
  return `data:image/png;base64,${btoa(text)}`;
}
