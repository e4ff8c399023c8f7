#!/usr/bin/env bash
# The language of an error message.
#
# franc-min 6.2.0, tinyld 1.3.4.
#
# Short words are hard, so one would not ask for the language of 'Fehler'. But a whole Chinese sentence, whose signs leave
# no doubt, is 'undetermined' because it has nine characters, and one more makes it Chinese; a whole Portuguese sentence
# is Kinyarwanda; 'Error 500' is Norwegian.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save franc-min@6.2.0 tinyld@1.3.4

cat > try.mjs <<'END'
import { franc } from 'franc-min';
import { detect } from 'tinyld';

for (const text of ['提交失败，请重试。', '提交失败了，请重试。', 'エラーが発生しました', 'エラーが発生した。', 'Ocorreu um erro.', 'Se ha producido un error.', 'File too large', 'Error 500', 'Die Datei ist zu groß.']) {
  console.log(text, '· franc-min', franc(text), '· tinyld', detect(text) || 'none');
}
END

node try.mjs > seen
diff - seen <<'END'
提交失败，请重试。 · franc-min und · tinyld zh
提交失败了，请重试。 · franc-min cmn · tinyld zh
エラーが発生しました · franc-min jpn · tinyld ja
エラーが発生した。 · franc-min und · tinyld ja
Ocorreu um erro. · franc-min kin · tinyld pt
Se ha producido un error. · franc-min spa · tinyld it
File too large · franc-min fra · tinyld en
Error 500 · franc-min und · tinyld no
Die Datei ist zu groß. · franc-min deu · tinyld de
END
echo "As found: a Chinese sentence of nine characters has no language in one of them."
