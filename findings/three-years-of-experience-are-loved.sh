#!/usr/bin/env bash
# Lines of a job tracker in a program that turns typed faces into pictures, by five libraries.
#
# markdown-it-emoji 3.1.0 with markdown-it 15.0.3, emoji-js 3.9.0, smile2emoji 3.20.0, node-emoji 2.2.0 and Gemojione 3.3.0 of
# Debian 12.
#
# One would guess that a face is what somebody typed as one, alone between blanks. "<3 years of experience" has a heart in place
# of "<3" in three of five, "Windows 8)" wears sunglasses in two and laughs in one, drive D: is startled in two. One of them
# takes Office XP for a tongue, one "Tel:(030)" for sorrow, with the bracket gone, and node-emoji, which knows no faces, makes the
# hundred of 10:100:20 a picture, as two others do. What was written cannot be told from it any more: the pictures are in the text.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-gemojione=3.3.0-1
export LC_ALL=C.UTF-8
npm install --silent --no-audit --no-fund --no-save markdown-it@15.0.3 markdown-it-emoji@3.1.0 emoji-js@3.9.0 smile2emoji@3.20.0 node-emoji@2.2.0

cat > lines <<'END'
Experience: <3 years
(skills: Windows 8)
Windows 7, Windows 8)
CV on drive D:
Windows XP, Office XP
Tel:(030) 1234567
10:100:20 hours
IT :/ HR
Nurse (m/f/d), 80%
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import EmojiConvertor from 'emoji-js';
import MarkdownIt from 'markdown-it';
import { full } from 'markdown-it-emoji';
import { emojify } from 'node-emoji';
import * as smile2emoji from 'smile2emoji';

const markdown = new MarkdownIt().use(full);
const convertor = new EmojiConvertor();
convertor.replace_mode = 'unified';
convertor.allow_native = true;
const ways = {
  'markdown-it-emoji': line => markdown.renderInline(line).replaceAll('&lt;', '<'),
  'emoji-js': line => convertor.replace_colons(convertor.replace_emoticons(line)),
  smile2emoji: line => smile2emoji.checkText(line),
  'node-emoji': line => emojify(line),
};
for (const line of readFileSync('lines', 'utf8').trim().split('\n')) {
  for (const [name, show] of Object.entries(ways)) if (show(line) !== line) console.log(`${name}: ${show(line)}`);
}
END
cat > try.rb <<'END'
require 'gemojione'

File.readlines('lines', chomp: true).each do |line|
  shown = Gemojione.replace_ascii_moji_with_images(line).gsub(/<img alt="([^"]*)"[^>]*>/, '\1')
  puts "Gemojione: #{shown}" unless shown == line
end
END

{ node try.mjs; ruby3.1 try.rb; } > seen
diff - seen <<'END'
markdown-it-emoji: Experience: ❤️ years
smile2emoji: Experience: 💗 years
smile2emoji: (skills: Windows 😄
emoji-js: Windows 7, Windows 😎
smile2emoji: Windows 7, Windows 😄
emoji-js: CV on drive 😧
smile2emoji: CV on drive 😱
smile2emoji: Windows XP, Office 😜
markdown-it-emoji: 10💯20 hours
emoji-js: 10💯20 hours
node-emoji: 10💯20 hours
markdown-it-emoji: IT 😕 HR
emoji-js: IT 😕 HR
smile2emoji: IT 😐 HR
Gemojione: Experience: ❤ years
Gemojione: (skills: Windows 😎
Gemojione: Windows 7, Windows 😎
Gemojione: Tel😞030) 1234567
Gemojione: IT 😕 HR
END
echo "As found: less than three years are loved in three of five, Windows 8 wears sunglasses in two."
