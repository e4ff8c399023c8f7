#!/usr/bin/env bash
# "{{ closes | date }}" in the template of a letter, filled in New York by six engines.
#
# liquidjs 10.30.1, twig 3.0.0, twing 7.3.1, swig-templates 2.0.3; Ruby Liquid 5.4.0 and PHP Twig 3.5.1 of Debian 12.
#
# One would guess that the closing day 2026-12-01 is written as 01.12.2026, as the five others write it. liquidjs has 30.11.2026: it
# reads the day as midnight in UTC and writes it in the zone of the machine, where Ruby Liquid, whose templates it takes, does neither.
# swig-templates has the day right, and 22:00 for 17:00, as it writes in UTC what it has read as local; it is right for
# a time that ends in Z alone, where liquidjs and the three of Twig turn it into the time of New York and Ruby Liquid leaves it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take php8.2-cli php-twig=3.5.1-1+deb12u3 ruby3.1 ruby-liquid=5.4.0-3
npm install --silent --no-audit --no-fund --no-save liquidjs@10.30.1 twig@3.0.0 twing@7.3.1 swig-templates@2.0.3
export TZ=America/New_York

cat > times.json <<'END'
["2026-12-01", "2026-12-01 17:00", "2026-12-01T17:00:00", "2026-12-01T17:00:00Z"]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { Liquid } from 'liquidjs';
import swig from 'swig-templates';
import twig from 'twig';
import { createArrayLoader, createEnvironment } from 'twing';

const template = '{{ closes|date("d.m.Y H:i") }}';
const twing = createEnvironment(createArrayLoader({ letter: template }));
const engines = {
  liquidjs: closes => new Liquid().parseAndRender('{{ closes | date: "%d.%m.%Y %H:%M" }}', { closes }),
  twig: closes => twig.twig({ data: template }).render({ closes }),
  twing: closes => twing.render('letter', { closes }),
  'swig-templates': closes => swig.render(template, { locals: { closes } }),
};
for (const closes of JSON.parse(readFileSync('times.json', 'utf8'))) {
  for (const [name, fill] of Object.entries(engines)) console.log(`${closes}: ${await fill(closes)} ${name}`);
}
END
cat > try.rb <<'END'
require 'json'
require 'liquid'

template = Liquid::Template.parse('{{ closes | date: "%d.%m.%Y %H:%M" }}')
JSON.parse(File.read('times.json')).each { |closes| puts "#{closes}: #{template.render('closes' => closes)} Ruby Liquid" }
END
cat > try.php <<'END'
<?php
require 'Twig/autoload.php';
date_default_timezone_set('America/New_York');
$twig = new Twig\Environment(new Twig\Loader\ArrayLoader(['letter' => '{{ closes|date("d.m.Y H:i") }}']));
foreach (json_decode(file_get_contents('times.json')) as $closes) echo "$closes: {$twig->render('letter', ['closes' => $closes])} PHP Twig\n";
END
{ node try.mjs; ruby3.1 try.rb; php8.2 -d extension="$PHP_EXTENSIONS/ctype.so" -d include_path="$PHP_LIBRARIES" try.php; } > seen
diff - seen <<'END'
2026-12-01: 30.11.2026 19:00 liquidjs
2026-12-01: 01.12.2026 00:00 twig
2026-12-01: 01.12.2026 00:00 twing
2026-12-01: 01.12.2026 00:00 swig-templates
2026-12-01 17:00: 01.12.2026 17:00 liquidjs
2026-12-01 17:00: 01.12.2026 17:00 twig
2026-12-01 17:00: 01.12.2026 17:00 twing
2026-12-01 17:00: 01.12.2026 22:00 swig-templates
2026-12-01T17:00:00: 01.12.2026 17:00 liquidjs
2026-12-01T17:00:00: 01.12.2026 17:00 twig
2026-12-01T17:00:00: 01.12.2026 17:00 twing
2026-12-01T17:00:00: 01.12.2026 22:00 swig-templates
2026-12-01T17:00:00Z: 01.12.2026 12:00 liquidjs
2026-12-01T17:00:00Z: 01.12.2026 12:00 twig
2026-12-01T17:00:00Z: 01.12.2026 12:00 twing
2026-12-01T17:00:00Z: 01.12.2026 17:00 swig-templates
2026-12-01: 01.12.2026 00:00 Ruby Liquid
2026-12-01 17:00: 01.12.2026 17:00 Ruby Liquid
2026-12-01T17:00:00: 01.12.2026 17:00 Ruby Liquid
2026-12-01T17:00:00Z: 01.12.2026 17:00 Ruby Liquid
2026-12-01: 01.12.2026 00:00 PHP Twig
2026-12-01 17:00: 01.12.2026 17:00 PHP Twig
2026-12-01T17:00:00: 01.12.2026 17:00 PHP Twig
2026-12-01T17:00:00Z: 01.12.2026 12:00 PHP Twig
END
echo "As found: the closing day of a letter is the day before in one of six engines, the hour that of UTC in another."
