#!/usr/bin/env bash
# The address of a search for jobs, made of a template with seven libraries.
#
# url-template 3.1.1, uri-template-lite 23.4.0, uritemplate 0.3.4, uri-templates 0.2.0, uritemplate 4.1.1 (Python), Addressable
# 2.8.1 (Ruby) and URI::Template 0.24 (Perl) of Debian 12.
#
# Templates of addresses have a standard (RFC 6570, of 2012), whose examples all of them know. One would guess that an answer of
# zero, an empty list or an unknown member makes no trouble. uritemplate of Python drops a radius of 0, "radius=". An empty
# list is to be left out (2.3) and is sent as "towns=" by three; by one it leaves "?" or a second slash. An unknown member
# among kinds is to be passed over (3.2.1): two do, three ask for kinds called null or None, two for one without a name. In
# four a path that is encoded already is encoded again in {+path}, which lets it be (3.2.3); and one writes ";radius0".
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-addressable=2.8.1-1 python3-uritemplate=4.1.1-2 liburi-template-perl=0.24-2
npm install --silent --no-audit --no-fund --no-save url-template@3.1.1 uri-template-lite@23.4.0 uritemplate@0.3.4 uri-templates@0.2.0

cat > search.json <<'END'
{
  "values": { "q": "C++", "radius": 0, "towns": [], "kinds": ["full time", null, "part time"], "path": "R%26D" },
  "templates": ["/jobs{?q,radius}", "/jobs{;q,radius}", "/jobs{?q,towns}", "/jobs{?towns*}", "/jobs{/towns,q}", "/jobs{?kinds*}", "/jobs/{+path}"]
}
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import lite from 'uri-template-lite';
import templates from 'uri-templates';
import uritemplate from 'uritemplate';
import { parseTemplate } from 'url-template';

const { values, templates: all } = JSON.parse(readFileSync('search.json', 'utf8'));
const libraries = {
  'url-template': template => parseTemplate(template).expand(values),
  'uri-template-lite': template => lite.expand(template, values),
  uritemplate: template => uritemplate.parse(template).expand(values),
  'uri-templates': template => templates(template).fill(values),
};
for (const template of all) {
  for (const [name, expand] of Object.entries(libraries)) console.log(`${template}\t${name}\t${expand(template)}`);
}
END
cat > try.py <<'END'
import json

import uritemplate

with open('search.json') as file:
    search = json.load(file)
for template in search['templates']:
    print(template, 'uritemplate of Python', uritemplate.expand(template, search['values']), sep='\t')
END
cat > try.rb <<'END'
require 'addressable/template'
require 'json'

search = JSON.parse(File.read('search.json'))
search['templates'].each { |template| puts "#{template}\tAddressable\t#{Addressable::Template.new(template).expand(search['values'])}" }
END
cat > try.pl <<'END'
use JSON::PP;
use URI::Template;
local $/;
open my $file, '<', 'search.json';
my $search = decode_json(<$file>);
print "$_\tURI::Template\t", URI::Template->new($_)->process_to_string($search->{values}), "\n" for @{$search->{templates}};
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    template, library, address = line.rstrip('\n').split('\t')
    said.setdefault(template, {}).setdefault(address, []).append(library)
for template, addresses in said.items():
    print(template)
    for address, libraries in sorted(addresses.items()):
        print(f"  {address}: {', '.join(libraries)}")
END

{ node try.mjs; /usr/bin/python3 try.py; ruby3.1 try.rb; perl try.pl; } > all 2> problems || { cat problems >&2; exit 1; }
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
/jobs{?q,radius}
  /jobs?q=C%2B%2B&radius=: uritemplate of Python
  /jobs?q=C%2B%2B&radius=0: url-template, uri-template-lite, uritemplate, uri-templates, Addressable, URI::Template
/jobs{;q,radius}
  /jobs;q=C%2B%2B;radius: uritemplate of Python
  /jobs;q=C%2B%2B;radius0: uri-templates
  /jobs;q=C%2B%2B;radius=0: url-template, uri-template-lite, uritemplate, Addressable, URI::Template
/jobs{?q,towns}
  /jobs?q=C%2B%2B: uri-template-lite, uri-templates, uritemplate of Python, URI::Template
  /jobs?q=C%2B%2B&towns=: url-template, uritemplate, Addressable
/jobs{?towns*}
  /jobs: url-template, uri-template-lite, uritemplate, uri-templates, uritemplate of Python, URI::Template
  /jobs?: Addressable
/jobs{/towns,q}
  /jobs//C%2B%2B: Addressable
  /jobs/C%2B%2B: url-template, uri-template-lite, uritemplate, uri-templates, uritemplate of Python, URI::Template
/jobs{?kinds*}
  /jobs?kinds=full%20time&kinds=&kinds=part%20time: Addressable, URI::Template
  /jobs?kinds=full%20time&kinds=None&kinds=part%20time: uritemplate of Python
  /jobs?kinds=full%20time&kinds=null&kinds=part%20time: uri-template-lite, uri-templates
  /jobs?kinds=full%20time&kinds=part%20time: url-template, uritemplate
/jobs/{+path}
  /jobs/R%2526D: uri-template-lite, uritemplate, uritemplate of Python, Addressable
  /jobs/R%26D: url-template, uri-templates, URI::Template
END
echo "As found: one of seven sends no radius for a radius of 0, and five a kind that is not there."
