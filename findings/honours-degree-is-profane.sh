#!/usr/bin/env bash
# A guard against bad language in front of an application form's text fields.
#
# bad-words 4.1.5, leo-profanity 1.9.0, @2toad/profanity 3.3.0, obscenity 0.4.6.
#
# Everybody tests such guards with Scunthorpe and Essex, and all four pass. But the highest grade of a university, the
# combined posts of Indian job adverts, a subject of medicine and an aviation crew are refused by all or some of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save bad-words@4.1.5 leo-profanity@1.9.0 @2toad/profanity@3.3.0 obscenity@0.4.6

cat > try.mjs <<'END'
import { Filter } from 'bad-words';
import leo from 'leo-profanity';
import { profanity } from '@2toad/profanity';
import { RegExpMatcher, englishDataset, englishRecommendedTransformers } from 'obscenity';

const filter = new Filter();
const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
for (const text of [
  'Born in Scunthorpe, worked in Essex',
  'Graduated magna cum laude',
  'Clerk cum typist',
  'Thesis on screening for anal cancer',
  'Nine years as cockpit crew',
  'Worked on early Homo sapiens finds',
]) {
  const refused = [
    ['bad-words', filter.isProfane(text)],
    ['leo-profanity', leo.check(text)],
    ['@2toad/profanity', profanity.exists(text)],
    ['obscenity', matcher.hasMatch(text)],
  ].filter(([, is]) => is).map(([name]) => name);
  console.log(`${text}: ${refused.length === 0 ? 'passes everywhere' : `refused by ${refused.join(', ')}`}`);
}
END

node try.mjs > seen
diff - seen <<'END'
Born in Scunthorpe, worked in Essex: passes everywhere
Graduated magna cum laude: refused by bad-words, leo-profanity, @2toad/profanity, obscenity
Clerk cum typist: refused by bad-words, leo-profanity, @2toad/profanity, obscenity
Thesis on screening for anal cancer: refused by bad-words, leo-profanity, @2toad/profanity, obscenity
Nine years as cockpit crew: refused by obscenity
Worked on early Homo sapiens finds: refused by bad-words, @2toad/profanity
END
echo "As found: a degree with honours is refused by all four."
