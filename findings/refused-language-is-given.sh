#!/usr/bin/env bash
# The language of a page for a reader who does not want one (q=0), chosen by nine libraries among German and English.
#
# negotiator 1.1.0, accept-language-parser 1.5.0, @fastify/accept-negotiator 2.1.2, @hapi/accept 6.0.3,
# resolve-accept-language 3.2.2; python3-werkzeug 2.2.2, python3-webob 1.8.6, libi18n-acceptlanguage-perl 1.04 and
# libhttp-negotiate-perl 6.01 of Debian 12.
#
# A weight of 0 says that a language is not acceptable, and "*" stands for all that were not named (RFC 9110, 12.4.2). One
# would guess that a library that sorts by weight leaves out what has none, since that is what the weight is for. Three of
# nine give German to who refuses it. Where all others are allowed it is four: @fastify/accept-negotiator is with them then,
# which minds the 0 alone but not beside "*". webob has nothing for "*".
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-werkzeug=2.2.2-3+deb12u1 python3-webob=1:1.8.6-3 libi18n-acceptlanguage-perl=1.04-6 libhttp-negotiate-perl=6.01-2
npm install --silent --no-audit --no-fund --no-save negotiator@1.1.0 accept-language-parser@1.5.0 @fastify/accept-negotiator@2.1.2 @hapi/accept@6.0.3 resolve-accept-language@3.2.2

cat > asked <<'END'
fr, de;q=0
de;q=0, *;q=0.5
en;q=0, *
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import fastify from '@fastify/accept-negotiator';
import hapi from '@hapi/accept';
import parser from 'accept-language-parser';
import Negotiator from 'negotiator';
import { resolveAcceptLanguage } from 'resolve-accept-language';

const have = ['de', 'en'];
const choose = {
  negotiator: asked => new Negotiator({ headers: { 'accept-language': asked } }).language(have),
  'accept-language-parser': asked => parser.pick(have, asked),
  '@fastify/accept-negotiator': asked => new fastify.Negotiator({ supportedValues: have }).negotiate(asked),
  '@hapi/accept': asked => hapi.language(asked, have),
  'resolve-accept-language': asked => resolveAcceptLanguage(asked, ['de-DE', 'en-US'], 'en-US').slice(0, 2),
};
for (const asked of readFileSync('asked', 'utf8').trim().split('\n')) {
  for (const [name, run] of Object.entries(choose)) console.log(`${asked}|${run(asked) || 'none'}|${name}`);
}
END
cat > try.py <<'END'
from webob.acceptparse import create_accept_language_header
from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header

with open('asked') as file:
    for asked in file.read().splitlines():
        print(asked, parse_accept_header(asked, LanguageAccept).best_match(['de', 'en']) or 'none', 'werkzeug', sep='|')
        print(asked, create_accept_language_header(asked).lookup(['de', 'en'], default='none'), 'webob', sep='|')
END
cat > try.pl <<'END'
use HTTP::Headers;
use HTTP::Negotiate 'choose';
use I18N::AcceptLanguage;
open my $file, '<', 'asked';
while (my $asked = <$file>) {
  chomp $asked;
  print "$asked|", I18N::AcceptLanguage->new->accepts($asked, ['de', 'en']) || 'none', "|I18N::AcceptLanguage\n";
  my ($best) = grep { $_->[1] > 0 } choose([map { [$_, 1, 'text/html', undef, undef, $_, 1] } 'de', 'en'], HTTP::Headers->new('Accept-Language' => $asked));
  print "$asked|", $best ? $best->[0] : 'none', "|HTTP::Negotiate\n";
}
END
{ node try.mjs; /usr/bin/python3 -W ignore try.py; perl try.pl; } > answers
while read -r asked; do
  for language in de en none; do
    names=$(grep -F "$asked|$language|" answers | cut -d'|' -f3 | paste -sd, | sed 's/,/, /g' || true)
    [ -z "$names" ] || echo "$asked: $language ($names)"
  done
done < asked > seen
diff - seen <<'END'
fr, de;q=0: de (accept-language-parser, resolve-accept-language, I18N::AcceptLanguage)
fr, de;q=0: en (HTTP::Negotiate)
fr, de;q=0: none (negotiator, @fastify/accept-negotiator, @hapi/accept, werkzeug, webob)
de;q=0, *;q=0.5: de (accept-language-parser, @fastify/accept-negotiator, resolve-accept-language, I18N::AcceptLanguage)
de;q=0, *;q=0.5: en (negotiator, @hapi/accept, werkzeug, HTTP::Negotiate)
de;q=0, *;q=0.5: none (webob)
en;q=0, *: de (negotiator, @fastify/accept-negotiator, @hapi/accept, werkzeug, HTTP::Negotiate)
en;q=0, *: en (accept-language-parser, resolve-accept-language, I18N::AcceptLanguage)
en;q=0, *: none (webob)
END
echo "As found: German is given to who refuses it by three of nine, and by a fourth where all others are allowed."
