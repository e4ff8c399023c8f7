#!/usr/bin/env bash
# The file names that five libraries make of job titles.
#
# slugify 1.6.9, @sindresorhus/slugify 3.0.1, speakingurl 14.0.1, limax 4.2.3, transliteration 2.6.1.
#
# One would guess that different titles get different names, or that the signs of a title are spelled out. In four of
# five libraries C, C++ and C# are one name, in the fifth C and C# are; half a post ("½ Stelle") loses the half in three,
# and "1/2 Stelle" is twelve posts in one. A title in Japanese has no name at all in three: the file is called ".pdf".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save slugify@1.6.9 @sindresorhus/slugify@3.0.1 speakingurl@14.0.1 limax@4.2.3 transliteration@2.6.1

cat > try.mjs <<'END'
import sindresorhus from '@sindresorhus/slugify';
import limax from 'limax';
import slugify from 'slugify';
import speakingurl from 'speakingurl';
import { slugify as transliteration } from 'transliteration';

for (const title of ['C Developer', 'C++ Developer', 'C# Developer', '½ Stelle', '1/2 Stelle', 'エンジニア']) {
  const names = [slugify, sindresorhus, speakingurl, limax, transliteration].map((make) => make(title) || '(nothing)');
  console.log(`${title}: ${names.join(' ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
C Developer: C-Developer c-developer c-developer c-developer c-developer
C++ Developer: C++-Developer c-developer c-developer c-developer c-developer
C# Developer: C-Developer c-developer c-developer c-developer c-developer
½ Stelle: Stelle stelle stelle 1-2-stelle 1-2-stelle
1/2 Stelle: 12-Stelle 1-2-stelle 1-2-stelle 1-2-stelle 1-2-stelle
エンジニア: (nothing) (nothing) (nothing) enjinia enzinia
END
echo "As found: C, C++ and C# share a name, half a post is a whole one."
