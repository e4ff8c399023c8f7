#!/usr/bin/env bash
# Contacts in the running text of a job advert.
#
# linkify-it 6.1.0, linkifyjs 4.4.0, autolinker 4.1.5.
#
# Two addresses with a comma and no blank, an address in German quotation marks, one behind 'email:', a link in Japanese
# brackets. All are plain to a reader; one would guess that three widely used finders agree. The second address is lost in
# one, the quoted one as well, and the Japanese link takes bracket and full stop with it in another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save linkify-it@6.1.0 linkifyjs@4.4.0 autolinker@4.1.5

cat > try.mjs <<'END'
import { LinkifyIt } from 'linkify-it';
import * as linkify from 'linkifyjs';
import Autolinker from 'autolinker';

for (const text of [
  'hr@globex.com, it@globex.com',
  'hr@globex.com,it@globex.com',
  '"hr@globex.de"',
  '„hr@globex.de“',
  'email hr@globex.com',
  'email:hr@globex.com',
  '応募は（https://globex.jp/apply）から。',
]) {
  console.log(text);
  console.log('  linkify-it', ...(new LinkifyIt().match(text) ?? ['nothing']).map((found) => found.url ?? found));
  console.log('  linkifyjs ', ...linkify.find(text).map((found) => found.href));
  const found = Autolinker.parse(text, { email: true, urls: true }).map((match) => match.getAnchorHref());
  console.log('  autolinker', ...(found.length > 0 ? found : ['nothing']));
}
END

node try.mjs > seen
diff - seen <<'END'
hr@globex.com, it@globex.com
  linkify-it mailto:hr@globex.com mailto:it@globex.com
  linkifyjs  mailto:hr@globex.com mailto:it@globex.com
  autolinker mailto:hr@globex.com mailto:it@globex.com
hr@globex.com,it@globex.com
  linkify-it mailto:hr@globex.com
  linkifyjs  mailto:hr@globex.com mailto:it@globex.com
  autolinker mailto:hr@globex.com mailto:it@globex.com
"hr@globex.de"
  linkify-it mailto:hr@globex.de
  linkifyjs  mailto:hr@globex.de
  autolinker mailto:hr@globex.de
„hr@globex.de“
  linkify-it nothing
  linkifyjs  mailto:hr@globex.de
  autolinker mailto:hr@globex.de
email hr@globex.com
  linkify-it mailto:hr@globex.com
  linkifyjs  mailto:hr@globex.com
  autolinker mailto:hr@globex.com
email:hr@globex.com
  linkify-it nothing
  linkifyjs  mailto:hr@globex.com
  autolinker nothing
応募は（https://globex.jp/apply）から。
  linkify-it https://globex.jp/apply
  linkifyjs  https://globex.jp/apply）から。
  autolinker https://globex.jp/apply
END
echo "As found: of two addresses with a comma between one finder sees the first only."
