#!/usr/bin/env bash
# What happens to a translated sentence with an address or a bar in it.
#
# @intlify/core-base 11.4.2 (the messages of vue-i18n), i18next 26.7.2, node-polyglot 2.6.0, i18n-js 4.5.3.
#
# A sentence without a placeholder is taken for plain text, so one would guess that it comes out as it went in. In
# vue-i18n `@` opens a link to another message and `|` divides singular from plural: a mail address is a syntax error
# that turns up when the sentence is shown, and of "Full-time | Part-time" only the first half is shown, without a word.
# The other three give both back. Quoted in braces, `{'@'}`, the address comes through.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save @intlify/core-base@11.4.2 i18next@26.7.2 node-polyglot@2.6.0 i18n-js@4.5.3

cat > try.mjs <<'END'
import { compile, createCoreContext, registerMessageCompiler, translate } from '@intlify/core-base';
import { I18n } from 'i18n-js';
import i18next from 'i18next';
import Polyglot from 'node-polyglot';

registerMessageCompiler(compile);
await i18next.init({ lng: 'en', resources: { en: { translation: {} } } });
for (const text of ['Write to jobs@acme.example first', 'Full-time | Part-time', "Write to jobs{'@'}acme.example first"]) {
  console.log(text);
  i18next.addResource('en', 'translation', 'key', text);
  for (const [name, shown] of [
    ['vue-i18n', () => translate(createCoreContext({ locale: 'en', messages: { en: { key: text } } }), 'key')],
    ['i18next', () => i18next.t('key')],
    ['polyglot', () => new Polyglot({ phrases: { key: text } }).t('key')],
    ['i18n-js', () => new I18n({ en: { key: text } }).t('key')],
  ]) {
    try {
      console.log(`  ${name}: ${shown()}`);
    } catch (error) {
      console.log(`  ${name}: ${error.message.split('\n')[0]}`);
    }
  }
}
END

node try.mjs > seen
diff - seen <<'END'
Write to jobs@acme.example first
  vue-i18n: Message compilation error: Invalid linked format
  i18next: Write to jobs@acme.example first
  polyglot: Write to jobs@acme.example first
  i18n-js: Write to jobs@acme.example first
Full-time | Part-time
  vue-i18n: Full-time
  i18next: Full-time | Part-time
  polyglot: Full-time | Part-time
  i18n-js: Full-time | Part-time
Write to jobs{'@'}acme.example first
  vue-i18n: Write to jobs@acme.example first
  i18next: Write to jobs{'@'}acme.example first
  polyglot: Write to jobs{'@'}acme.example first
  i18n-js: Write to jobs{'@'}acme.example first
END
echo "As found: one of four refuses the address and drops what stands behind the bar."
