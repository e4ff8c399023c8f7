#!/usr/bin/env bash
# Letters of employers and applicants that quote nothing, shortened by seven libraries that take quoted letters away.
#
# email-reply-parser 2.3.7, emailreplyparser 0.0.5, node-email-reply-parser 0.1.4, planer 1.2.0, talonjs 1.0.28;
# email_reply_parser 0.5.8 and email_reply_trimmer 0.1.6 of Ruby in Debian 12.
#
# A program that keeps what is new of a letter takes the quoted rest away. One would guess that a letter without a mark of a
# quotation passes whole, or loses a signature. None of these eight passes all seven libraries. A contract "From: 1 January /
# To: 31 March / Subject: Temporary nurse" is the head of a forwarded letter for two, and nothing but "Dear Ana," is left. "On
# Monday Globex wrote:" ends the letter for three, in German for three others, room and hour between two lines of hyphens are
# gone in two, a form to be filled in is gone in one behind its first line of underscores, and a requirement of "> 5 years" is a
# quotation for two. Answers between the questions come back without the questions in two.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-email-reply-parser=0.5.8-2 ruby-email-reply-trimmer=0.1.6-2
npm install --silent --no-audit --no-fund --no-save email-reply-parser@2.3.7 emailreplyparser@0.0.5 node-email-reply-parser@0.1.4 planer@1.2.0 talonjs@1.0.28
export LC_ALL=C.UTF-8

cat > letters.json <<'END'
{
  "contract": "Dear Ana,\n\nFrom: 1 January 2027\nTo: 31 March 2027\nSubject: Temporary nurse\n\nPlease sign until Friday.",
  "what Globex wrote": "Hello,\n\nOn Monday Globex wrote:\n\"You are invited.\"\nI shall come at ten.",
  "what Globex wrote, in German": "Guten Tag,\n\nAm Montag schrieb Globex:\nSie sind eingeladen.\nIch komme um zehn.",
  "hour between lines": "Dear Ana,\n\nYour interview:\n----------------\nMonday, 10:00, room 7\n----------------\nPlease bring your passport.",
  "form": "Dear Ana,\n\nName: ____________\nDate of birth: ____________\n\nPlease fill that in.",
  "requirement": "Dear Ana,\n\nexperience needed:\n> 5 years as a nurse\n\nPlease apply.",
  "list and two hyphens": "Dear Ana,\n\nplease bring:\n- your passport\n- your degree\n-- the rest can wait.\n\nThank you, HR",
  "answers between questions": "On 1 Dec 2026, at 09:00, HR <hr@globex.example> wrote:\n\n> Can you come on Monday?\n\nYes, at ten.\n\n> Do you have a licence?\n\nYes, since 2019."
}
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import EmailReplyParser from 'email-reply-parser';
import emailreplyparser from 'emailreplyparser';
import nodeParser from 'node-email-reply-parser';
import planer from 'planer';
import talon from 'talonjs';

const shorten = {
  'email-reply-parser': (text) => new EmailReplyParser().read(text).getVisibleText(),
  emailreplyparser: (text) => emailreplyparser.EmailReplyParser.parse_reply(text),
  'node-email-reply-parser': (text) => nodeParser(text).getVisibleText(),
  planer: (text) => planer.extractFromPlain(text),
  talonjs: (text) => talon.quotations.extractFromPlain(text).body,
};
for (const [what, text] of Object.entries(JSON.parse(readFileSync('letters.json', 'utf8')))) {
  for (const [name, run] of Object.entries(shorten)) console.log(JSON.stringify([what, name, run(text).trim(), text]));
}
END
cat > try.rb <<'END'
require 'email_reply_parser'
require 'email_reply_trimmer'
require 'json'

JSON.parse(File.read('letters.json')).each do |what, text|
  { 'email_reply_parser of Ruby' => EmailReplyParser.parse_reply(text), 'email_reply_trimmer' => EmailReplyTrimmer.trim(text) }.each do |name, left|
    puts JSON.generate([what, name, left.strip, text])
  end
end
END
cat > say.mjs <<'END'
import { readFileSync } from 'node:fs';

const letters = {};
for (const line of readFileSync(0, 'utf8').trim().split('\n')) {
  const [what, name, left, text] = JSON.parse(line);
  ((letters[what] ??= {})[left === text ? 'whole' : left.replace(/\s*\n\s*/g, ' / ')] ??= []).push(name);
}
for (const [what, seen] of Object.entries(letters)) {
  console.log(what);
  for (const [left, names] of Object.entries(seen)) console.log(`  ${left}: ${names.join(', ')}`);
}
END
{ node try.mjs; ruby3.1 try.rb; } | node say.mjs > seen
diff - seen <<'END'
contract
  whole: email-reply-parser, emailreplyparser, node-email-reply-parser, talonjs, email_reply_parser of Ruby
  Dear Ana,: planer, email_reply_trimmer
what Globex wrote
  Hello,: email-reply-parser, node-email-reply-parser, email_reply_trimmer
  whole: emailreplyparser, planer, talonjs, email_reply_parser of Ruby
what Globex wrote, in German
  whole: email-reply-parser, emailreplyparser, node-email-reply-parser, email_reply_parser of Ruby
  Guten Tag,: planer, talonjs, email_reply_trimmer
hour between lines
  whole: email-reply-parser, emailreplyparser, planer, talonjs, email_reply_parser of Ruby
  Dear Ana, / Your interview:: node-email-reply-parser, email_reply_trimmer
form
  whole: email-reply-parser, node-email-reply-parser, planer, talonjs, email_reply_parser of Ruby, email_reply_trimmer
  Dear Ana,: emailreplyparser
requirement
  Dear Ana, / experience needed: / Please apply.: email-reply-parser, node-email-reply-parser
  whole: emailreplyparser, planer, talonjs, email_reply_parser of Ruby, email_reply_trimmer
list and two hyphens
  whole: email-reply-parser, emailreplyparser, planer, talonjs, email_reply_parser of Ruby, email_reply_trimmer
  Dear Ana, / please bring: / - your passport / - your degree: node-email-reply-parser
answers between questions
  Yes, at ten. / Yes, since 2019.: email-reply-parser, node-email-reply-parser
  whole: emailreplyparser, planer, talonjs, email_reply_parser of Ruby
  > Can you come on Monday? / Yes, at ten. / > Do you have a licence? / Yes, since 2019.: email_reply_trimmer
END
echo "As found: a contract with From, To and Subject loses all but its salutation in two of seven."
