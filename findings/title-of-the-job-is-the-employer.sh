#!/usr/bin/env bash
# The title of a job's page, "Nurse | Globex Hospitals of Ohio", given by four libraries that read articles.
#
# unfluff 3.2.0, @mozilla/readability 0.6.0, @extractus/article-extractor 9.0.1 (jsdom 29.1.1); python3-readability 0.8.1 of
# Debian 12.
#
# Such libraries take the name of the site away from a title. One would guess that they keep the first part, or ask the page
# for the name of the site. unfluff and the readability of Python keep the longest part, so that "Nurse | Globex Hospitals of
# Ohio" and "Cook: Globex Gastronomy of Vienna" are the employer, and the job is gone. The other two leave the employer's name
# in. Of the five titles all four agree on none.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-readability=0.8.1+dfsg1-3
npm install --silent --no-audit --no-fund --no-save unfluff@3.2.0 @mozilla/readability@0.6.0 @extractus/article-extractor@9.0.1 jsdom@29.1.1

titles=('Nurse | Globex Hospitals of Ohio' 'Sales assistant - Globex Retail' 'Nurse (night shift) | Jobs | Globex' 'Cook: Globex Gastronomy of Vienna' 'Head of R&D: Paints | Globex')
cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const unfluff = createRequire(import.meta.url)('unfluff');
const read = {
  unfluff: (page) => unfluff(page, 'en').title,
  readability: (page) => new Readability(new JSDOM(page, { url: 'https://jobs.example/1' }).window.document).parse()?.title,
  'article-extractor': async (page) => (await extractFromHtml(page, 'https://jobs.example/1'))?.title,
};
for (const title of process.argv.slice(2)) {
  const page = `<!doctype html><html lang="en"><head><title>${title.replace('&', '&amp;')}</title></head><body><main><p>${'We look for somebody who works with us in a good team, in shifts, and in two languages. '.repeat(12)}</p></main></body></html>`;
  console.log(title);
  for (const [name, run] of Object.entries(read)) console.log(`  ${name}: ${await run(page)}`);
}
END
cat > try.py <<'END'
import html
import sys

from readability import Document

print('  readability of Python:', Document(f'<html><head><title>{html.escape(sys.argv[1])}</title></head><body><p>We look for somebody.</p></body></html>').short_title())
END
for title in "${titles[@]}"; do
  node try.mjs "$title"
  /usr/bin/python3 -W ignore try.py "$title"
done > seen
diff - seen <<'END'
Nurse | Globex Hospitals of Ohio
  unfluff: Globex Hospitals of Ohio
  readability: Nurse | Globex Hospitals of Ohio
  article-extractor: Nurse | Globex Hospitals of Ohio
  readability of Python: Globex Hospitals of Ohio
Sales assistant - Globex Retail
  unfluff: Sales assistant
  readability: Sales assistant - Globex Retail
  article-extractor: Sales assistant - Globex Retail
  readability of Python: Sales assistant - Globex Retail
Nurse (night shift) | Jobs | Globex
  unfluff: Nurse (night shift)
  readability: Nurse (night shift) | Jobs
  article-extractor: Nurse (night shift) | Jobs | Globex
  readability of Python: Nurse (night shift) | Jobs | Globex
Cook: Globex Gastronomy of Vienna
  unfluff: Globex Gastronomy of Vienna
  readability: Cook: Globex Gastronomy of Vienna
  article-extractor: Cook: Globex Gastronomy of Vienna
  readability of Python: Globex Gastronomy of Vienna
Head of R&D: Paints | Globex
  unfluff: Head of R&D: Paints
  readability: Head of R&D: Paints | Globex
  article-extractor: Head of R&D: Paints | Globex
  readability of Python: Head of R&D: Paints
END
echo "As found: of two jobs of five two libraries of four give the employer for a title."
