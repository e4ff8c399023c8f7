#!/usr/bin/env bash
# Which language a message of a form is in, as an extension is told by Chromium and by Firefox.
#
# Chromium 156 and Firefox ESR 153 of Debian, puppeteer-core 24.43.1.
#
# One would guess that i18n.detectLanguage says the same in both, or at least that "isReliable" tells when to believe it.
# Chromium calls one of seventeen messages reliable, whatever it makes of the others; Firefox calls "Este campo es obligatorio."
# Slovak, and that is reliable, as is "Se produjo un error" in English. Chromium always has an answer: "Error 500" is Latin,
# a Spanish one Esperanto, a Turkish one Azerbaijani, a Dutch one German. Firefox has none for Hebrew and for "Campo
# obbligatorio". And the names differ where the language does not: no and nb, zh and zh-Hant; Hebrew is "iw" in Chromium.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
source "$here/lib/browsers.sh"
take_browsers

cat > extension/manifest.json <<'END_OF_FILE'
{
  "manifest_version": 3,
  "name": "Notes",
  "version": "1.0",
  "background": { "service_worker": "background.js", "scripts": ["background.js"] },
  "content_scripts": [{ "matches": ["http://127.0.0.1/*"], "js": ["content.js"] }],
  "browser_specific_settings": { "gecko": { "id": "notes@example.org" } }
}
END_OF_FILE
cat > extension/background.js <<'END_OF_FILE'
const api = globalThis.browser ?? chrome;
api.runtime.onMessage.addListener((text, sender, answer) => {
  api.i18n.detectLanguage(text).then(({ isReliable, languages }) => {
    answer(JSON.stringify(`${languages.map(({ language }) => language).join(', ') || 'none'}${isReliable ? ', reliable' : ''}`));
  });
  return true;
});
END_OF_FILE

cat > try.mjs <<'END_OF_FILE'
import { inEach } from './browsers.mjs';

const messages = [
  'Please fill in this field.',
  'This field is required.',
  'Bitte füllen Sie dieses Feld aus.',
  'Este campo es obligatorio.',
  'Se produjo un error',
  'Este campo é obrigatório.',
  'Ce champ est obligatoire.',
  'Campo obbligatorio',
  'Dit veld is verplicht.',
  'Dette feltet er obligatorisk. Fyll ut feltet og prøv igjen.',
  'Ovo polje je obavezno. Molimo pokušajte ponovno.',
  'To pole jest wymagane.',
  'Bu alan zorunludur.',
  'אנא מלאו שדה זה',
  '请填写此字段。',
  '請填寫此欄位，然後再試一次。',
  'Error 500',
];
await inEach(
  (question, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html><title>Job</title>'),
  async ({ ask }) => {
    const seen = {};
    for (const message of messages) seen[message] = await ask(message);
    return seen;
  },
);
END_OF_FILE

node try.mjs | tee seen
diff - seen <<'END_OF_LINES'
Please fill in this field.: Chromium en | Firefox en, reliable
This field is required.: Chromium en | Firefox en, reliable
Bitte füllen Sie dieses Feld aus.: Chromium de | Firefox de, reliable
Este campo es obligatorio.: Chromium es | Firefox sk, reliable
Se produjo un error: Chromium eo | Firefox en, reliable
Este campo é obrigatório.: Chromium pt | Firefox pt, reliable
Ce champ est obligatoire.: Chromium fr | Firefox fr, reliable
Campo obbligatorio: Chromium it | Firefox none
Dit veld is verplicht.: Chromium de | Firefox nl, reliable
Dette feltet er obligatorisk. Fyll ut feltet og prøv igjen.: Chromium no, reliable | Firefox nb, reliable
Ovo polje je obavezno. Molimo pokušajte ponovno.: Chromium hr | Firefox bs, reliable
To pole jest wymagane.: Chromium pl | Firefox pl, reliable
Bu alan zorunludur.: Chromium az | Firefox tr, reliable
אנא מלאו שדה זה: Chromium iw | Firefox none
请填写此字段。: Chromium zh | Firefox zh, reliable
請填寫此欄位，然後再試一次。: Chromium zh | Firefox zh-Hant, reliable
Error 500: Chromium la | Firefox none
END_OF_LINES
echo "As found: a Spanish message is Slovak and reliable in Firefox, a Dutch one German in Chromium, where next to nothing is reliable."
