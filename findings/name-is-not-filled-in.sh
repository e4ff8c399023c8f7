#!/usr/bin/env bash
# How an apostrophe before a name is read in a translated sentence.
#
# intl-messageformat 12.1.5, format-message 6.2.4, @messageformat/core 3.4.1, @lingui/message-utils 5.9.5.
#
# French and Italian put an apostrophe straight before a name. All four read ICU MessageFormat, so one would guess that
# all read it alike: the apostrophe opens a quotation before a brace (ICU, "Quoting/Escaping"), and the applicant is
# shown "l{name}" in braces. Two do that, without an error; two fill the name in. Between words an apostrophe is a
# letter in all four, so English texts never show the difference. With the typographic apostrophe all four fill in.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save intl-messageformat@12.1.5 format-message@6.2.4 @messageformat/core@3.4.1 @lingui/message-utils@5.9.5

cat > try.mjs <<'END'
import { compileMessage } from '@lingui/message-utils/compileMessage';
import MessageFormat from '@messageformat/core';
import formatMessage from 'format-message';
import { IntlMessageFormat } from 'intl-messageformat';

const values = { name: 'Acme' };
const filledIn = {
  'intl-messageformat': text => new IntlMessageFormat(text, 'en').format(values),
  'format-message': text => formatMessage(text, values),
  '@messageformat/core': text => new MessageFormat('en').compile(text)(values),
  lingui: text => [compileMessage(text)].flat().map(part => (Array.isArray(part) ? values[part[0]] : part)).join(''),
};
formatMessage.setup({ missingTranslation: 'ignore' });
for (const text of ["Réponse de l'{name} reçue", "Un colloquio all'{name}", "You don't call {name}", 'Réponse de l’{name} reçue']) {
  console.log(text);
  for (const [name, format] of Object.entries(filledIn)) console.log(`  ${name}: ${format(text)}`);
}
END

node try.mjs > seen
diff - seen <<'END'
Réponse de l'{name} reçue
  intl-messageformat: Réponse de l{name} reçue
  format-message: Réponse de l{name} reçue
  @messageformat/core: Réponse de l'Acme reçue
  lingui: Réponse de l'Acme reçue
Un colloquio all'{name}
  intl-messageformat: Un colloquio all{name}
  format-message: Un colloquio all{name}
  @messageformat/core: Un colloquio all'Acme
  lingui: Un colloquio all'Acme
You don't call {name}
  intl-messageformat: You don't call Acme
  format-message: You don't call Acme
  @messageformat/core: You don't call Acme
  lingui: You don't call Acme
Réponse de l’{name} reçue
  intl-messageformat: Réponse de l’Acme reçue
  format-message: Réponse de l’Acme reçue
  @messageformat/core: Réponse de l’Acme reçue
  lingui: Réponse de l’Acme reçue
END
echo "As found: two of four leave the braces standing behind an apostrophe."
