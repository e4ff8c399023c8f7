#!/usr/bin/env bash
# What becomes of an address in a text that goes through Markdown and back.
#
# turndown 7.2.5, node-html-markdown 2.0.0, marked 18.2.1, markdown-it 15.0.3 (linkify), micromark 4.0.3 with
# micromark-extension-gfm 3.0.0.
#
# A converter puts a backslash before an underscore, so that it does not begin emphasis, and a reader takes it away
# again: one would guess that the text survives. In an address it does not. Readers find bare addresses before they look
# at backslashes, and a link is what they find: it opens with %5C in its path, in all three readers, after both
# converters. The reference beside it is right again. Nobody is wrong by itself: GFM (6.9) does not let a backslash end
# an autolink.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save turndown@7.2.5 node-html-markdown@2.0.0 marked@18.2.1 markdown-it@15.0.3 micromark@4.0.3 micromark-extension-gfm@3.0.0

cat > try.mjs <<'END'
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import Turndown from 'turndown';

const html = '<p>Apply with job_ref_4711 at https://jobs.example/apply_now/job_4711</p>';
for (const [name, markdown] of [['turndown', new Turndown().turndown(html)], ['node-html-markdown', NodeHtmlMarkdown.translate(html)]]) {
  console.log(name, markdown);
  for (const [reader, back] of [
    ['marked', marked.parse(markdown)],
    ['markdown-it', new MarkdownIt({ linkify: true }).render(markdown)],
    ['micromark', micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })],
  ]) {
    console.log(`  ${reader}: ${/ with (\S+)/.exec(back)[1]} ${/href="([^"]*)"/.exec(back)[1]}`);
  }
}
END

node try.mjs > seen
diff - seen <<'END'
turndown Apply with job\_ref\_4711 at https://jobs.example/apply\_now/job\_4711
  marked: job_ref_4711 https://jobs.example/apply%5C_now/job%5C_4711
  markdown-it: job_ref_4711 https://jobs.example/apply%5C_now/job%5C_4711
  micromark: job_ref_4711 https://jobs.example/apply%5C_now/job%5C_4711
node-html-markdown Apply with job\_ref\_4711 at https://jobs.example/apply\_now/job\_4711
  marked: job_ref_4711 https://jobs.example/apply%5C_now/job%5C_4711
  markdown-it: job_ref_4711 https://jobs.example/apply%5C_now/job%5C_4711
  micromark: job_ref_4711 https://jobs.example/apply%5C_now/job%5C_4711
END
echo "As found: both converters and all three readers together break the link."
