#!/usr/bin/env bash
# Which label in bold print is not bold.
#
# marked 18.2.1, markdown-it 15.0.3, micromark 4.0.3, showdown 2.1.0.
#
# "**Deadline:** 4 March" is bold in every Markdown, so one would guess the same of its Japanese and Chinese form, where
# no blank follows the colon. CommonMark (6.2, right-flanking delimiter run) does not let two asterisks close behind
# punctuation when a letter follows, and ideographs are letters: the three readers that keep to the standard show four
# asterisks. The same with a bracket or a quotation mark at the end of the bold part. showdown, which is older than the
# standard, has it bold, and takes the underscores of job_ref_4711 for emphasis instead.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save marked@18.2.1 markdown-it@15.0.3 micromark@4.0.3 showdown@2.1.0

cat > try.mjs <<'END'
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import showdown from 'showdown';

for (const text of ['**Deadline:** 4 March', '**締切：**3月4日', '**勤務地（東京）**です', '**締切**：3月4日', 'job_ref_4711']) {
  console.log(text);
  for (const [name, html] of [
    ['marked', marked.parse(text)],
    ['markdown-it', new MarkdownIt().render(text)],
    ['micromark', micromark(text)],
    ['showdown', new showdown.Converter().makeHtml(text)],
  ]) {
    console.log(`  ${name}: ${html.trim()}`);
  }
}
END

node try.mjs > seen
diff - seen <<'END'
**Deadline:** 4 March
  marked: <p><strong>Deadline:</strong> 4 March</p>
  markdown-it: <p><strong>Deadline:</strong> 4 March</p>
  micromark: <p><strong>Deadline:</strong> 4 March</p>
  showdown: <p><strong>Deadline:</strong> 4 March</p>
**締切：**3月4日
  marked: <p>**締切：**3月4日</p>
  markdown-it: <p>**締切：**3月4日</p>
  micromark: <p>**締切：**3月4日</p>
  showdown: <p><strong>締切：</strong>3月4日</p>
**勤務地（東京）**です
  marked: <p>**勤務地（東京）**です</p>
  markdown-it: <p>**勤務地（東京）**です</p>
  micromark: <p>**勤務地（東京）**です</p>
  showdown: <p><strong>勤務地（東京）</strong>です</p>
**締切**：3月4日
  marked: <p><strong>締切</strong>：3月4日</p>
  markdown-it: <p><strong>締切</strong>：3月4日</p>
  micromark: <p><strong>締切</strong>：3月4日</p>
  showdown: <p><strong>締切</strong>：3月4日</p>
job_ref_4711
  marked: <p>job_ref_4711</p>
  markdown-it: <p>job_ref_4711</p>
  micromark: <p>job_ref_4711</p>
  showdown: <p>job<em>ref</em>4711</p>
END
echo "As found: the label in bold print shows its asterisks in Japanese, by the standard."
