#!/usr/bin/env bash
# Numbers of books (ISBN), as the list of publications in a CV has them, judged by ten libraries.
#
# isbn3 2.0.11, isbn-utils 1.1.0, simple-isbn 1.1.6, isbn 0.4.0, is-isbn 1.1.0, @w0s/isbn-verify 3.1.2, validator 13.15.35;
# python3-isbnlib 3.9.3, Business::ISBN 3.006 and python3-stdnum 1.18 of Debian 12.
#
# A number of a book has a check digit, and one would guess that to judge it needs no more, and that hyphens do not count. Books
# that come out in the United States may begin with 979-8 since 2020: two of ten, which look the beginning up in a list, call
# these invalid, one of them the library with the name isbn. That one refuses the longer numbers with hyphens, too, as they are
# printed on the book, and is-isbn all that have hyphens, as if a digit were wrong. Blanks in their place are refused by four, a
# small x for the last digit by five.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-isbnlib=3.9.3-1.2 libbusiness-isbn-perl=3.006-1 python3-stdnum=1.18-1
npm install --silent --no-audit --no-fund --no-save isbn3@2.0.11 isbn-utils@1.1.0 simple-isbn@1.1.6 isbn@0.4.0 is-isbn@1.1.0 @w0s/isbn-verify@3.1.2 validator@13.15.35

cat > numbers <<'END'
979-8-6024-0545-3
9798602405453
979-10-323-0569-0
978-3-16-148410-0
978 3 16 148410 0
0-8044-2957-X
0-8044-2957-x
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import Verify from '@w0s/isbn-verify';
import isIsbn from 'is-isbn';
import isbn from 'isbn';
import utils from 'isbn-utils';
import isbn3 from 'isbn3';
import simple from 'simple-isbn';
import validator from 'validator';

const judge = {
  isbn3: (number) => isbn3.parse(number)?.isValid,
  'isbn-utils': (number) => utils.isValid(number),
  'simple-isbn': (number) => simple.isbn.isValidIsbn(number),
  isbn: (number) => isbn.ISBN.parse(number) !== null,
  'is-isbn': (number) => isIsbn.validate(number),
  '@w0s/isbn-verify': (number) => new Verify(number).isValid(),
  validator: (number) => validator.isISBN(number),
};
for (const number of readFileSync('numbers', 'utf8').trim().split('\n')) {
  for (const [name, run] of Object.entries(judge)) {
    let valid = false;
    try {
      valid = run(number);
    } catch {}
    console.log(`${number}\t${name}\t${valid ? 'valid' : 'invalid'}`);
  }
}
END
cat > try.py <<'END'
import isbnlib
from stdnum import isbn

for line in open('numbers'):
    number = line.strip()
    for name, valid in (('isbnlib', isbnlib.is_isbn13(number) or isbnlib.is_isbn10(number)), ('python3-stdnum', isbn.is_valid(number))):
        print(number, name, 'valid' if valid else 'invalid', sep='\t')
END
cat > try.pl <<'END'
use Business::ISBN;
open my $file, '<', 'numbers';
while (my $number = <$file>) {
  chomp $number;
  my $book = Business::ISBN->new($number);
  print "$number\tBusiness::ISBN\t", $book && $book->is_valid ? 'valid' : 'invalid', "\n";
}
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    number, library, valid = line.rstrip('\n').split('\t')
    said.setdefault(number, {'valid': [], 'invalid': []})[valid].append(library)
for number, judged in said.items():
    print(f"{number}: invalid for {', '.join(judged['invalid']) or 'none'}")
END
{ node try.mjs; /usr/bin/python3 try.py; perl try.pl; } | /usr/bin/python3 group.py > seen
diff - seen <<'END'
979-8-6024-0545-3: invalid for isbn-utils, isbn, is-isbn
9798602405453: invalid for isbn-utils, isbn
979-10-323-0569-0: invalid for isbn, is-isbn
978-3-16-148410-0: invalid for isbn, is-isbn
978 3 16 148410 0: invalid for isbn-utils, isbn, is-isbn, @w0s/isbn-verify
0-8044-2957-X: invalid for is-isbn
0-8044-2957-x: invalid for isbn-utils, isbn, is-isbn, @w0s/isbn-verify, validator
END
echo "As found: two of ten refuse the numbers of books that begin with 979-8, two those with hyphens."
