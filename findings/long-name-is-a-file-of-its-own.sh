#!/usr/bin/env bash
# A tar archive with an application whose name has more than a hundred letters, listed by thirteen readers.
#
# tar 7.5.23, tar-stream 3.2.2, nanotar 0.3.0, modern-tar 0.8.6, decompress-tar 4.1.1, @andrewbranch/untar.js 1.0.4;
# tarfile of Python 3.11, Archive::Tar of Perl 5.36, Gem::Package of Ruby 3.1, ruby-minitar 0.9, PharData of PHP 8.2, busybox
# 1.35.0 and libarchive-tools 3.6.2 of Debian 12. The archives are written by GNU tar 1.34.
#
# The place for a name in tar has a hundred bytes. A longer one stands in a record before the file: in that of POSIX (2001),
# which is what Python writes, or in that of GNU, which tar writes. One would guess that a reader of today knows both, or says
# that it does not. Five of thirteen cut the name in the form of POSIX, without a word, and two of these make a file of the
# record as well: "./PaxHeaders/...". In the form of GNU it is three: untar.js, which knows neither, Gem::Package, with a
# file called "././@LongLink", and PharData, which opens the archive and ends in an error at its first file.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-minitar=0.9-1 php8.2-cli busybox=1:1.35.0-4+deb12u1+b1 libarchive-tools=3.6.2-1+deb12u5
npm install --silent --no-audit --no-fund --no-save tar@7.5.23 tar-stream@3.2.2 nanotar@0.3.0 modern-tar@0.8.6 decompress-tar@4.1.1 @andrewbranch/untar.js@1.0.4
export LC_ALL=C.UTF-8

name=$(printf 'Application-of-Ana-Mori-with-all-enclosures-%.0s' 1 2 3).pdf
echo text > "$name"
tar --format=pax -cf posix.tar "$name"
tar --format=gnu -cf gnu.tar "$name"
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { untar } from '@andrewbranch/untar.js';
import decompressTar from 'decompress-tar';
import { unpackTar } from 'modern-tar';
import { parseTar } from 'nanotar';
import { list } from 'tar';
import { extract } from 'tar-stream';

const file = process.argv[2];
const bytes = readFileSync(file);
const readers = {
  async tar() {
    const names = [];
    await list({ file, onReadEntry: ({ path }) => names.push(path) });
    return names;
  },
  'tar-stream': () => new Promise((done) => {
    const names = [];
    const reader = extract();
    reader.on('entry', ({ name }, stream, next) => {
      names.push(name);
      stream.on('end', next).resume();
    });
    reader.on('finish', () => done(names));
    reader.end(bytes);
  }),
  nanotar: () => parseTar(bytes).map(({ name }) => name),
  'modern-tar': async () => (await unpackTar(bytes)).map(({ header }) => header.name),
  'decompress-tar': async () => (await decompressTar()(bytes)).map(({ path }) => path),
  'untar.js': () => untar(new Uint8Array(bytes).buffer).map(({ filename }) => filename),
};
for (const [name, read] of Object.entries(readers)) console.log(`${name}\t${(await read()).join('\t')}`);
END
cat > try.py <<'END'
import sys
import tarfile

print('tarfile', *tarfile.open(sys.argv[1]).getnames(), sep='\t')
END
cat > try.pl <<'END'
use Archive::Tar;
print join("\t", 'Archive::Tar', Archive::Tar->new($ARGV[0])->list_files), "\n";
END
cat > try.rb <<'END'
require 'archive/tar/minitar'
require 'rubygems/package'

names = []
Gem::Package::TarReader.new(File.open(ARGV[0], 'rb')).each { |entry| names << entry.full_name }
puts ['Gem::Package', *names].join("\t")
names = []
Archive::Tar::Minitar::Input.open(File.open(ARGV[0], 'rb')) { |input| input.each { |entry| names << entry.full_name } }
puts ['minitar', *names].join("\t")
END
cat > try.php <<'END'
<?php
$names = [];
try {
    foreach (new PharData($argv[1]) as $file) {
        $names[] = $file->getFilename();
    }
} catch (Exception) {
    $names[] = '(an error)';
}
echo implode("\t", ['PharData', ...$names]), "\n";
END
cat > group.py <<'END'
import sys

whole = sys.argv[1]
said = {}
for line in sys.stdin:
    reader, *names = line.rstrip('\n').split('\t')
    shown = ', '.join('the name' if name == whole else 'the name, cut' if whole.startswith(name) else 'a file in PaxHeaders' if 'PaxHeader' in name else name for name in names)
    said.setdefault(shown, []).append(reader)
for shown, readers in said.items():
    print(f"  {shown}: {', '.join(readers)}")
END
php=(php8.2)
php8.2 -m | grep -q '^Phar$' || php+=(-d "extension=$PHP_EXTENSIONS/phar.so")
busybox=busybox
command -v busybox > /dev/null || busybox=$folder/root/bin/busybox
for form in posix gnu; do
  echo "$form"
  {
    node try.mjs "$form.tar"
    /usr/bin/python3 try.py "$form.tar"
    perl try.pl "$form.tar"
    ruby3.1 try.rb "$form.tar"
    "${php[@]}" try.php "$form.tar"
    printf 'busybox\t%s\n' "$("$busybox" tar tf "$form.tar")"
    printf 'libarchive\t%s\n' "$(bsdtar tf "$form.tar")"
  } | /usr/bin/python3 group.py "$name"
done > seen
diff - seen <<'END'
posix
  the name: tar, tar-stream, nanotar, modern-tar, decompress-tar, tarfile, busybox, libarchive
  the name, cut: untar.js, Archive::Tar, PharData
  a file in PaxHeaders, the name, cut: Gem::Package, minitar
gnu
  the name: tar, tar-stream, nanotar, modern-tar, decompress-tar, tarfile, Archive::Tar, minitar, busybox, libarchive
  the name, cut: untar.js
  ././@LongLink, the name, cut: Gem::Package
  (an error): PharData
END
echo "As found: the long name of a file is cut by five of thirteen readers, two of which make a file of the rest."
