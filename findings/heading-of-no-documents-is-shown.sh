#!/usr/bin/env bash
# "{% if documents %}" in a letter of confirmation, where there are none, by twelve template engines.
#
# nunjucks 3.2.4, swig-templates 2.0.3, twig 3.0.0, twing 7.3.1, liquidjs 10.30.1, handlebars 4.7.10, mustache 4.2.0; jinja2
# 3.1.2, Django 3.2.25, PHP Twig 3.5.1, Ruby Liquid 5.4.0 and Template Toolkit 2.27 of Debian 12.
#
# One would guess that a heading in such a condition is left out where nothing was handed in, since the templates of nunjucks and
# jinja2, and those of liquidjs and of Twig, look the same. An empty list shows it in five of twelve, nunjucks among them,
# which has its language from jinja2, where it does not. The two of Liquid show it for an empty text and for nought as well.
# The text 0, as a form sends it, shows it in eight; the three of Twig and the one in Perl hide it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-jinja2=3.1.2-1+deb12u3 python3-django=3:3.2.25-0+deb12u7 php8.2-cli php-twig=3.5.1-1+deb12u3 ruby3.1 ruby-liquid=5.4.0-3 libtemplate-perl=2.27-1+b5
npm install --silent --no-audit --no-fund --no-save nunjucks@3.2.4 swig-templates@2.0.3 twig@3.0.0 twing@7.3.1 liquidjs@10.30.1 handlebars@4.7.10 mustache@4.2.0

cat > answers.json <<'END'
[["a list with one", ["CV"]], ["an empty list", []], ["an empty text", ""], ["nought", 0], ["the text 0", "0"], ["no", false]]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import handlebars from 'handlebars';
import { Liquid } from 'liquidjs';
import mustache from 'mustache';
import nunjucks from 'nunjucks';
import swig from 'swig-templates';
import twig from 'twig';
import { createArrayLoader, createEnvironment } from 'twing';

const template = '{% if x %}shown{% else %}hidden{% endif %}';
const twing = createEnvironment(createArrayLoader({ letter: template }));
const engines = {
  nunjucks: x => nunjucks.renderString(template, { x }),
  'swig-templates': x => swig.render(template, { locals: { x } }),
  twig: x => twig.twig({ data: template }).render({ x }),
  twing: x => twing.render('letter', { x }),
  liquidjs: x => new Liquid().parseAndRender(template, { x }),
  handlebars: x => handlebars.compile('{{#if x}}shown{{else}}hidden{{/if}}')({ x }),
  mustache: x => mustache.render('{{#x}}shown{{/x}}{{^x}}hidden{{/x}}', { x }),
};
for (const [name, x] of JSON.parse(readFileSync('answers.json', 'utf8'))) {
  for (const [engine, render] of Object.entries(engines)) console.log(`${name}: ${await render(x)} ${engine}`);
}
END
cat > try.py <<'END'
import json

import django
import jinja2
from django.conf import settings
from django.template import engines

settings.configure(TEMPLATES=[{'BACKEND': 'django.template.backends.django.DjangoTemplates'}])
django.setup()
template = '{% if x %}shown{% else %}hidden{% endif %}'
for name, x in json.load(open('answers.json')):
    print(f'{name}: {jinja2.Template(template).render(x=x)} jinja2')
    print(f'{name}: {engines["django"].from_string(template).render({"x": x})} Django')
END
cat > try.php <<'END'
<?php
require 'Twig/autoload.php';
$twig = new Twig\Environment(new Twig\Loader\ArrayLoader(['letter' => '{% if x %}shown{% else %}hidden{% endif %}']));
foreach (json_decode(file_get_contents('answers.json')) as [$name, $x]) echo "$name: {$twig->render('letter', ['x' => $x])} PHP Twig\n";
END
cat > try.rb <<'END'
require 'json'
require 'liquid'

template = Liquid::Template.parse('{% if x %}shown{% else %}hidden{% endif %}')
JSON.parse(File.read('answers.json')).each { |name, x| puts "#{name}: #{template.render('x' => x)} Ruby Liquid" }
END
cat > try.pl <<'END'
use JSON::PP;
use Template;
open my $file, '<', 'answers.json';
for (@{ decode_json(join '', <$file>) }) {
  my ($name, $x) = @$_;
  my $text;
  Template->new->process(\'[% IF x %]shown[% ELSE %]hidden[% END %]', { x => $x }, \$text);
  print "$name: $text Template Toolkit\n";
}
END
{ node try.mjs; /usr/bin/python3 try.py; php8.2 -d extension="$PHP_EXTENSIONS/ctype.so" -d include_path="$PHP_LIBRARIES" try.php; ruby3.1 try.rb; perl try.pl; } > told
for name in 'a list with one' 'an empty list' 'an empty text' nought 'the text 0' no; do
  echo "$name is shown by: $(sed -n "s/^$name: shown //p" told | sort -f | paste -sd, | sed 's/,/, /g')"
done > seen
diff - seen <<'END'
a list with one is shown by: Django, handlebars, jinja2, liquidjs, mustache, nunjucks, PHP Twig, Ruby Liquid, swig-templates, Template Toolkit, twig, twing
an empty list is shown by: liquidjs, nunjucks, Ruby Liquid, swig-templates, Template Toolkit
an empty text is shown by: liquidjs, Ruby Liquid
nought is shown by: liquidjs, Ruby Liquid
the text 0 is shown by: Django, handlebars, jinja2, liquidjs, mustache, nunjucks, Ruby Liquid, swig-templates
no is shown by: 
END
echo "As found: a heading without a document is shown by five of twelve, without a text by two."
