#!/usr/bin/env bash
# Two interviews of which one begins when the other ends, looked for in a diary by ten libraries.
#
# node-interval-tree 2.1.2, @flatten-js/interval-tree 2.0.3, interval-tree-1d 1.0.4, date-fns 4.4.0, luxon 3.7.2, moment-range
# 4.0.2 with moment 2.31.0; python3-intervaltree 3.0.2, Set::IntervalTree 0.12, DateTime::Span (DateTime::Set 0.3900) and
# activesupport 6.1.7 of Rails in Debian 12.
#
# An interview from 9 to 10 and one from 10 to 11 can be held by the same people, and one would guess that a library which is
# asked whether two periods overlap says so, or that at least those of one kind agree. Five of ten say that they clash. Three of
# the five trees of periods do, and the one for Python and the one for Perl do not; DateTime of Perl and Rails do, where luxon and
# date-fns do not. A diary that offers free hours with one of the five never puts two interviews back to back.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-intervaltree=3.0.2-1.1 libset-intervaltree-perl=0.12-2+b1 libdatetime-set-perl=0.3900-2 ruby3.1 ruby-activesupport=2:6.1.7.10+dfsg-1~deb12u4
npm install --silent --no-audit --no-fund --no-save node-interval-tree@2.1.2 @flatten-js/interval-tree@2.0.3 interval-tree-1d@1.0.4 date-fns@4.4.0 luxon@3.7.2 moment@2.31.0 moment-range@4.0.2
export TZ=UTC

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import FlatTree from '@flatten-js/interval-tree';
import { areIntervalsOverlapping } from 'date-fns';
import { DateTime, Interval } from 'luxon';

const require = createRequire(import.meta.url);
const tree1d = require('interval-tree-1d');
const moment = require('moment-range').extendMoment(require('moment'));
const { IntervalTree } = require('node-interval-tree');
const time = (text) => Date.parse(`2026-12-01T${text}:00Z`);
const overlap = {
  'node-interval-tree': ([low, high], other) => {
    const tree = new IntervalTree();
    tree.insert({ low, high });
    return tree.search(...other).length > 0;
  },
  '@flatten-js/interval-tree': (one, other) => {
    const tree = new FlatTree();
    tree.insert(one);
    return tree.search(other).length > 0;
  },
  'interval-tree-1d': (one, other) => {
    let found = false;
    tree1d([one]).queryInterval(...other, () => {
      found = true;
    });
    return found;
  },
  'date-fns': (one, other) => areIntervalsOverlapping({ start: one[0], end: one[1] }, { start: other[0], end: other[1] }),
  luxon: (one, other) => Interval.fromDateTimes(...one.map((at) => DateTime.fromMillis(at))).overlaps(Interval.fromDateTimes(...other.map((at) => DateTime.fromMillis(at)))),
  'moment-range': (one, other) => moment.range(...one.map((at) => moment(at))).overlaps(moment.range(...other.map((at) => moment(at)))),
};
for (const [name, run] of Object.entries(overlap)) {
  const clash = (begin, end) => (run([time('09:00'), time('10:00')], [time(begin), time(end)]) ? 'clash' : 'no clash');
  console.log(`${name}: 10:00-11:00 ${clash('10:00', '11:00')}, 09:59-11:00 ${clash('09:59', '11:00')}`);
}
END
cat > try.py <<'END'
from intervaltree import IntervalTree

tree = IntervalTree()
tree[900:1000] = 'interview'
print('intervaltree of Python:', ', '.join(f"{name} {'clash' if tree.overlap(begin, 1100) else 'no clash'}" for name, begin in (('10:00-11:00', 1000), ('09:59-11:00', 959))))
END
cat > try.pl <<'END'
use DateTime;
use DateTime::Span;
use Set::IntervalTree;
my $tree = Set::IntervalTree->new;
$tree->insert('interview', 540, 600);
sub at { DateTime->new(year => 2026, month => 12, day => 1, hour => int($_[0] / 60), minute => $_[0] % 60) }
my $span = DateTime::Span->from_datetimes(start => at(540), end => at(600));
my $clash = sub { $_[0] ? 'clash' : 'no clash' };
print 'Set::IntervalTree: 10:00-11:00 ', $clash->(scalar @{$tree->fetch(600, 660)}), ', 09:59-11:00 ', $clash->(scalar @{$tree->fetch(599, 660)}), "\n";
print 'DateTime::Span: 10:00-11:00 ', $clash->($span->intersects(DateTime::Span->from_datetimes(start => at(600), end => at(660)))), ', 09:59-11:00 ', $clash->($span->intersects(DateTime::Span->from_datetimes(start => at(599), end => at(660)))), "\n";
END
cat > try.rb <<'END'
require 'active_support/core_ext/range/overlaps'
require 'time'

at = ->(text) { Time.utc(2026, 12, 1, *text.split(':').map(&:to_i)) }
interview = at['09:00']..at['10:00']
puts "overlaps? of Rails: #{%w[10:00 09:59].map { |begins| "#{begins}-11:00 #{interview.overlaps?(at[begins]..at['11:00']) ? 'clash' : 'no clash'}" }.join(', ')}"
END
{ node try.mjs; /usr/bin/python3 try.py; perl try.pl; ruby3.1 try.rb; } > seen
diff - seen <<'END'
node-interval-tree: 10:00-11:00 clash, 09:59-11:00 clash
@flatten-js/interval-tree: 10:00-11:00 clash, 09:59-11:00 clash
interval-tree-1d: 10:00-11:00 clash, 09:59-11:00 clash
date-fns: 10:00-11:00 no clash, 09:59-11:00 clash
luxon: 10:00-11:00 no clash, 09:59-11:00 clash
moment-range: 10:00-11:00 no clash, 09:59-11:00 clash
intervaltree of Python: 10:00-11:00 no clash, 09:59-11:00 clash
Set::IntervalTree: 10:00-11:00 no clash, 09:59-11:00 clash
DateTime::Span: 10:00-11:00 clash, 09:59-11:00 clash
overlaps? of Rails: 10:00-11:00 clash, 09:59-11:00 clash
END
echo "As found: two interviews of which one begins when the other ends clash for five of ten."
