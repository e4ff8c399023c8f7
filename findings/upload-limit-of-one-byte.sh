#!/usr/bin/env bash
# A form's limit for uploads, as the page writes it.
#
# bytes 3.1.2, xbytes 1.9.1, filesize-parser 1.5.2.
#
# '1,5 MB' is how half of Europe writes it, '2 Mo' is French, and 5 Mb is what many forms say for five megabytes. One
# would expect null for what is not understood, as the first of these readers returns for mere words. But it returns one
# byte and two bytes; and '5 Mb' differs by a factor of eight.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save bytes@3.1.2 xbytes@1.9.1 filesize-parser@1.5.2

cat > try.mjs <<'END'
import bytes from 'bytes';
import xbytes from 'xbytes';
import filesize from 'filesize-parser';

const told = (read) => {
  try {
    return String(read());
  } catch {
    return 'an error';
  }
};
for (const text of ['1.5 MB', '1,5 MB', '2 Mo', '2 MiB', '5 Mb', '1 024 KB', 'two megabytes']) {
  console.log(text.padEnd(14), 'bytes', told(() => bytes.parse(text)).padEnd(9), 'xbytes', told(() => xbytes.parseSize(text)).padEnd(9), 'filesize-parser', told(() => filesize(text)));
}
END

node try.mjs > seen
diff - seen <<'END'
1.5 MB         bytes 1572864   xbytes 1500000   filesize-parser 1572864
1,5 MB         bytes 1         xbytes undefined filesize-parser 1572864
2 Mo           bytes 2         xbytes undefined filesize-parser an error
2 MiB          bytes 2         xbytes 2097152   filesize-parser 2097152
5 Mb           bytes 5242880   xbytes 625000    filesize-parser 655360
1 024 KB       bytes 1         xbytes undefined filesize-parser an error
two megabytes  bytes null      xbytes undefined filesize-parser an error
END
echo "As found: a limit with a comma is a limit of one byte."
