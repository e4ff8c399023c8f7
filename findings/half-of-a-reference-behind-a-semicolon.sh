#!/usr/bin/env bash
# The address of a job, /jobs?reference=4711;intern&work=R;D, whose parameters are read by fifteen libraries.
#
# URLSearchParams and querystring of Node 20, qs 6.15.0; urllib of Python 3.11, werkzeug 2.2.2, django 3.2, webob 1.8.6,
# bottle 0.12.23, falcon 3.1.1, yarl 1.8.2, CGI 4.55, Plack 1.0050, Mojolicious 9.31, Rack 2.2.22 and PHP 8.2 of Debian 12.
#
# A semicolon between parameters was advice of HTML 4, which no form ever wrote; the standard of today has "&" alone, and a
# semicolon need not be written as %3B in a query. One would guess that by now it is part of the value. Four of fifteen cut
# there: webob (and with it Pyramid), CGI, Plack and Rack (and with it Rails and Sinatra) have the reference 4711 and a
# parameter "intern" beside it, of R;D they have R. As Python's own reader was changed in 2021, whoever moves from webob to
# werkzeug on one Python gets other references out of the same links.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-werkzeug=2.2.2-3+deb12u1 python3-django=3:3.2.25-0+deb12u7 python3-webob=1:1.8.6-3 python3-bottle=0.12.23-1.1 python3-falcon=3.1.1-1+b1 python3-yarl=1.8.2-1+b1 libcgi-pm-perl=4.55-1 libplack-perl=1.0050-1 libmojolicious-perl=9.31+dfsg-1 ruby3.1 ruby-rack=2.2.22-0+deb12u2 php8.2-cli
npm install --silent --no-audit --no-fund --no-save qs@6.15.0
export LC_ALL=C.UTF-8

cat > try.mjs <<'END'
import querystring from 'node:querystring';
import qs from 'qs';

const [, , query] = process.argv;
for (const [name, read] of Object.entries({ URLSearchParams: Object.fromEntries(new URLSearchParams(query)), querystring: querystring.parse(query), qs: qs.parse(query) })) {
  console.log(`${name}: ${Object.entries(read).map((pair) => pair.join(' ')).join(' | ')}`);
}
END
cat > try.py <<'END'
import sys
from urllib.parse import parse_qsl

import bottle
import webob
import yarl
from django.conf import settings
from falcon.uri import parse_query_string
from werkzeug import Request

settings.configure()
from django.http import QueryDict

[query] = sys.argv[1:]
for name, read in {
    'urllib': parse_qsl(query, keep_blank_values=True),
    'werkzeug': Request({'QUERY_STRING': query}).args.items(),
    'django': QueryDict(query).items(),
    'webob': webob.Request.blank(f'/?{query}').GET.items(),
    'bottle': bottle.BaseRequest({'QUERY_STRING': query}).query.items(),
    'falcon': parse_query_string(query, keep_blank=True).items(),
    'yarl': yarl.URL(f'/?{query}').query.items(),
}.items():
    print(f'{name}:', ' | '.join(' '.join(pair) for pair in read))
END
cat > try.pl <<'END'
use CGI;
use Mojo::Parameters;
use Plack::Request;
my ($query) = @ARGV;
my $show = sub { my @said; while (my ($name, $value) = splice @_, 0, 2) { push @said, "$name $value" } join ' | ', @said };
my $cgi = CGI->new($query);
print 'CGI: ', $show->(map { ($_, scalar $cgi->param($_)) } $cgi->param), "\n";
print 'Plack: ', $show->(Plack::Request->new({QUERY_STRING => $query})->query_parameters->flatten), "\n";
print 'Mojolicious: ', $show->(@{Mojo::Parameters->new($query)->pairs}), "\n";
END
query='reference=4711;intern&work=R;D'
{
  node try.mjs "$query"
  /usr/bin/python3 -W ignore try.py "$query"
  perl try.pl "$query"
  ruby3.1 -rrack -e 'puts "Rack: #{Rack::Request.new("QUERY_STRING" => ARGV[0]).GET.map { |pair| pair.join(" ") }.join(" | ")}"' "$query"
  php8.2 -r 'parse_str($argv[1], $read); echo "PHP: ", implode(" | ", array_map(fn($name) => "$name $read[$name]", array_keys($read))), "\n";' "$query"
} | sed 's/ *$//; s/ *|/ |/g' > seen
diff - seen <<'END'
URLSearchParams: reference 4711;intern | work R;D
querystring: reference 4711;intern | work R;D
qs: reference 4711;intern | work R;D
urllib: reference 4711;intern | work R;D
werkzeug: reference 4711;intern | work R;D
django: reference 4711;intern | work R;D
webob: reference 4711 | intern | work R | D
bottle: reference 4711;intern | work R;D
falcon: reference 4711;intern | work R;D
yarl: reference 4711;intern | work R;D
CGI: reference 4711 | intern | work R | D
Plack: reference 4711 | intern | work R | D
Mojolicious: reference 4711;intern | work R;D
Rack: reference 4711 | intern | work R | D
PHP: reference 4711;intern | work R;D
END
echo "As found: four of fifteen cut a value at its semicolon."
