#!/usr/bin/env bash
# A link to a search for jobs, from which the parameter of a campaign is taken away in seven ways.
#
# URL of Node, normalize-url 9.0.1, query-string 9.5.1, qs 6.17.1, urijs 1.19.11, ufo 1.6.4, tidy-url 1.18.3.
#
# One would guess that what is not taken away stays as it was. All seven read the whole query and write it anew. A town in the
# letters of an older portal (K%F6ln, ISO-8859-1) is the sign for a broken letter in three and a percent sign with digits in
# four, so that no way of the seven leads to the jobs of Köln. A blank becomes a plus in five, which is a plus outside of
# forms; a name without a value gets an equals sign in three; the letters of a signature change in all; qs numbers the
# boxes of a list, and two put the parameters into another order. Capitals in the name of the parameter keep it in six.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save normalize-url@9.0.1 query-string@9.5.1 qs@6.17.1 urijs@1.19.11 ufo@1.6.4 tidy-url@1.18.3

cat > try.mjs <<'END'
import normalizeUrl from 'normalize-url';
import qs from 'qs';
import queryString from 'query-string';
import tidyUrl from 'tidy-url';
import { withQuery } from 'ufo';
import URI from 'urijs';

const name = 'utm_source';
const without = {
  URL(link) {
    const url = new URL(link);
    url.searchParams.delete(name);
    return url.href;
  },
  'normalize-url': link => normalizeUrl(link),
  'query-string': link => queryString.exclude(link, [name]),
  qs(link) {
    const url = new URL(link);
    const { [name]: removed, ...rest } = qs.parse(url.search, { ignoreQueryPrefix: true });
    url.search = qs.stringify(rest);
    return url.href;
  },
  urijs: link => new URI(link).removeSearch(name).toString(),
  ufo: link => withQuery(link, { [name]: undefined }),
  'tidy-url': link => (tidyUrl.TidyURL ?? tidyUrl).clean(link).url,
};
console.debug = () => {};
const log = console.log;
console.log = () => {};
for (const query of ['town=Berlin', 'town=K%F6ln', 'town=Bad%20Tölz', 'remote', 'town=Bonn&area=Rhein', 'sign=aB%2fc~*%27', 'kind[]=1&kind[]=2']) {
  const results = new Map();
  for (const [library, ask] of Object.entries(without)) {
    const result = ask(`https://jobs.example/search?${query}&${name}=mail`).replace('https://jobs.example/search?', '');
    results.set(result, [...(results.get(result) ?? []), library]);
  }
  log(`${query}\n${[...results].map(([result, libraries]) => `  ${result} (${libraries.join(', ')})`).join('\n')}`);
}
const kept = Object.keys(without).filter(library => without[library]('https://jobs.example/search?id=1&UTM_Source=mail').includes('mail'));
log(`UTM_Source is kept by ${kept.join(', ')}`);
END

node try.mjs > seen
diff - seen <<'END'
town=Berlin
  town=Berlin (URL, normalize-url, query-string, qs, urijs, ufo, tidy-url)
town=K%F6ln
  town=K%EF%BF%BDln (URL, normalize-url, tidy-url)
  town=K%25F6ln (query-string, qs, urijs, ufo)
town=Bad%20Tölz
  town=Bad+T%C3%B6lz (URL, normalize-url, urijs, ufo, tidy-url)
  town=Bad%20T%C3%B6lz (query-string, qs)
remote
  remote= (URL, qs, tidy-url)
  remote (normalize-url, query-string, urijs, ufo)
town=Bonn&area=Rhein
  town=Bonn&area=Rhein (URL, qs, urijs, ufo, tidy-url)
  area=Rhein&town=Bonn (normalize-url, query-string)
sign=aB%2fc~*%27
  sign=aB%2Fc%7E*%27 (URL, tidy-url)
  sign=aB%2Fc~*%27 (normalize-url)
  sign=aB%2Fc~%2A%27 (query-string, qs, urijs)
  sign=aB%2Fc~*' (ufo)
kind[]=1&kind[]=2
  kind%5B%5D=1&kind%5B%5D=2 (URL, query-string, urijs, ufo, tidy-url)
  kind[]=1&kind[]=2 (normalize-url)
  kind%5B0%5D=1&kind%5B1%5D=2 (qs)
UTM_Source is kept by URL, query-string, qs, urijs, ufo, tidy-url
END
echo "As found: a town in older letters is another one after a parameter was taken away, in all seven."
