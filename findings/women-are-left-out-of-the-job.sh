#!/usr/bin/env bash
# German words for people of all sexes, with an asterisk, an underscore or a colon inside, as Markdown.
#
# marked 18.2.1, markdown-it 15.0.3, commonmark 0.31.2, showdown 2.1.0, snarkdown 2.0.0, remark-directive 4.0.0 (with unified
# 11.0.5, remark-parse 11.0.0, remark-rehype 11.1.2, rehype-stringify 10.0.1); pandoc 2.17.1.1, cmark-gfm 0.29.0.gfm.6,
# kramdown 2.4.0, Text::Markdown 1.000031, python3-markdown 3.4.1 and python3-mistune 2.0.4 of Debian 12.
#
# "Wir suchen eine*n Köch*in" is how German advertisements look for a cook of either sex; others write eine_n or eine:n. One
# would guess that signs inside of a word stay. So it is for underscores, which have a rule of their own (CommonMark, 6.2), but
# not for asterisks: eleven of twelve take two of them for emphasis and show "einen Köchin", a man's article and a woman's
# trade. A colon before letters or digits begins a directive for remark-directive: of eine:n Köch:in it leaves "eine Köch", and
# of 17:30 the 17, where nothing is done with directives. One of twelve shows all four as they were written.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take pandoc=2.17.1.1-2~deb12u1 cmark-gfm=0.29.0.gfm.6-6 libtext-markdown-perl=1.000031-4 ruby3.1 ruby-kramdown=2.4.0-2 python3-markdown=3.4.1-2+deb12u1 python3-mistune=2.0.4-1
npm install --silent --no-audit --no-fund --no-save marked@18.2.1 markdown-it@15.0.3 commonmark@0.31.2 showdown@2.1.0 snarkdown@2.0.0 unified@11.0.5 remark-parse@11.0.0 remark-directive@4.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1

cat > jobs <<'END'
eine*n Köch*in
eine_n Köch_in
eine:n Köch:in
Mo-Fr ab 17:30 Uhr
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { HtmlRenderer, Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import showdown from 'showdown';
import snarkdown from 'snarkdown';
import { unified } from 'unified';

const text = readFileSync(process.argv[3], 'utf8');
const directives = unified().use(remarkParse).use(remarkDirective).use(remarkRehype).use(rehypeStringify);
console.log({
  marked: () => marked(text),
  'markdown-it': () => new MarkdownIt().render(text),
  commonmark: () => new HtmlRenderer().render(new Parser().parse(text)),
  showdown: () => new showdown.Converter().makeHtml(text),
  snarkdown: () => snarkdown(text),
  'remark-directive': () => `${directives.processSync(text)}`,
}[process.argv[2]]());
END
cat > kramdown.rb <<'END'
require 'kramdown'

puts Kramdown::Document.new(File.read(ARGV[0])).to_html
END
cat > markdown.pl <<'END'
use Text::Markdown 'markdown';
open my $file, '<', $ARGV[0];
print markdown(do { local $/; <$file> });
END
cat > try.py <<'END'
import importlib
import sys

with open(sys.argv[2]) as file:
    text = file.read()
print(importlib.import_module('markdown').markdown(text) if sys.argv[1] == 'markdown' else importlib.import_module('mistune').html(text))
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    written, program, shown = line.rstrip('\n').split('\t')
    said.setdefault(written, {}).setdefault(shown, []).append(program)
for written, answers in said.items():
    print(written)
    for shown, programs in answers.items():
        print(f"  {shown}: {', '.join(programs)}")
END
export LC_ALL=C.UTF-8 HOME=$folder
pandoc=(pandoc)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
say() {
  local name=$1
  shift
  printf '%s\t%s\t%s\n' "$job" "$name" "$("$@" job.md | sed 's/<[^>]*>//g' | tr -s '\n' ' ' | sed 's/ *$//')"
}
while read -r job; do
  printf '%s\n' "$job" > job.md
  for name in marked markdown-it commonmark showdown snarkdown remark-directive; do say $name node try.mjs $name; done
  say pandoc "${pandoc[@]}" -f markdown -t html
  say cmark-gfm cmark-gfm
  say kramdown ruby3.1 kramdown.rb
  say Text::Markdown perl markdown.pl
  for name in markdown mistune; do say python3-$name /usr/bin/python3 try.py $name; done
done < jobs > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
eine*n Köch*in
  einen Köchin: marked, markdown-it, commonmark, showdown, snarkdown, remark-directive, pandoc, cmark-gfm, kramdown, python3-markdown, python3-mistune
  eine*n Köch*in: Text::Markdown
eine_n Köch_in
  eine_n Köch_in: marked, markdown-it, commonmark, remark-directive, pandoc, cmark-gfm, kramdown, Text::Markdown, python3-markdown, python3-mistune
  einen Köchin: showdown, snarkdown
eine:n Köch:in
  eine:n Köch:in: marked, markdown-it, commonmark, showdown, snarkdown, pandoc, cmark-gfm, kramdown, Text::Markdown, python3-markdown, python3-mistune
  eine Köch: remark-directive
Mo-Fr ab 17:30 Uhr
  Mo-Fr ab 17:30 Uhr: marked, markdown-it, commonmark, showdown, snarkdown, pandoc, cmark-gfm, kramdown, Text::Markdown, python3-markdown, python3-mistune
  Mo-Fr ab 17 Uhr: remark-directive
END
echo "As found: eleven of twelve show \"eine*n Köch*in\" as einen Köchin."
