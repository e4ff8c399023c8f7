#!/usr/bin/env bash
# Questions in the language of MongoDB about jobs of which not all have an answer, by seven libraries that ask lists and stores.
#
# mingo 7.2.7, sift 17.1.4, @ucast/mongo2js 2.0.0, minimongo 7.1.1, @seald-io/nedb 4.1.2, lokijs 1.5.12, pouchdb-find 9.0.0.
#
# Three jobs are not answered: one says no, one null, and one nothing, as those do that were stored before there was a field.
# One would guess that "answered: null" finds the same everywhere, since in MongoDB it finds null and what is not there.
# In three it finds null alone. "Not one of [true]" leaves out both in pouchdb-find, where "is not true" has them. What has
# no word about remote work is "not remote" in all, but what says remote is so too in two. Of a job paid 45,000 or 60,000, as a
# list, "at most 50,000" is true in five; in four of seven a job whose pay nobody knows is paid at most 50,000, and in lokijs
# such jobs alone. Between 48,000 and 52,000 that job is found by four, since one figure is above and the
# other below, and lokijs finds what is paid 55,000 and 70,000.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save sift@17.1.4 mingo@7.2.7 @seald-io/nedb@4.1.2 lokijs@1.5.12 minimongo@7.1.1 @ucast/mongo2js@2.0.0 pouchdb-core@9.0.0 pouchdb-find@9.0.0 pouchdb-adapter-memory@9.0.0

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { Query } from 'mingo';
import sift from 'sift';

const take = createRequire(import.meta.url);
const jobs = [
  { _id: '1', at: 'Globex', answered: true, pay: [45_000, 60_000] },
  { _id: '2', at: 'Acme', answered: false, pay: 55_000 },
  { _id: '3', at: 'Initech', pay: null },
  { _id: '4', at: 'Hooli', answered: null, pay: 70_000, tags: ['remote'] },
  { _id: '5', at: 'Umbrella', answered: true },
];
const Nedb = take('@seald-io/nedb');
const nedb = new Nedb({ inMemoryOnly: true });
await nedb.insertAsync(jobs);
const loki = new (take('lokijs'))('jobs').addCollection('jobs');
loki.insert(structuredClone(jobs));
const mini = new (take('minimongo').MemoryDb)();
mini.addCollection('jobs');
for (const job of jobs) await new Promise((resolve, reject) => mini.jobs.upsert(structuredClone(job), resolve, reject));
const { guard } = take('@ucast/mongo2js');
const Pouch = take('pouchdb-core').plugin(take('pouchdb-adapter-memory')).plugin(take('pouchdb-find'));
const pouch = new Pouch('jobs', { adapter: 'memory' });
await pouch.bulkDocs(structuredClone(jobs));
const ask = {
  mingo: question => new Query(question).find(jobs).all(),
  sift: question => jobs.filter(sift(question)),
  mongo2js: question => jobs.filter(guard(question)),
  minimongo: question => mini.jobs.find(question, {}).fetch(),
  nedb: question => nedb.findAsync(question),
  lokijs: question => loki.find(question),
  'pouchdb-find': async question => (await pouch.find({ selector: question })).docs,
};
for (const question of [
  { answered: { $ne: true } },
  { answered: null },
  { answered: { $nin: [true] } },
  { tags: { $ne: 'remote' } },
  { pay: { $gt: 50_000 } },
  { pay: { $lte: 50_000 } },
  { pay: { $gte: 48_000, $lte: 52_000 } },
]) {
  const said = {};
  for (const [name, find] of Object.entries(ask)) {
    const found = (await find(question)).map(({ at }) => at).sort().join(', ') || 'none';
    (said[found] ??= []).push(name);
  }
  console.log(JSON.stringify(question));
  for (const [found, names] of Object.entries(said)) console.log(`  ${found}: ${names.join(', ')}`);
}
process.exit();
END
node --no-warnings try.mjs > seen
diff - seen <<'END'
{"answered":{"$ne":true}}
  Acme, Hooli, Initech: mingo, sift, mongo2js, minimongo, nedb, lokijs, pouchdb-find
{"answered":null}
  Hooli, Initech: mingo, sift, mongo2js, minimongo
  Hooli: nedb, lokijs, pouchdb-find
{"answered":{"$nin":[true]}}
  Acme, Hooli, Initech: mingo, sift, mongo2js, minimongo, nedb, lokijs
  Acme: pouchdb-find
{"tags":{"$ne":"remote"}}
  Acme, Globex, Initech, Umbrella: mingo, sift, mongo2js, minimongo, nedb
  Acme, Globex, Hooli, Initech, Umbrella: lokijs, pouchdb-find
{"pay":{"$gt":50000}}
  Acme, Globex, Hooli: mingo, sift, mongo2js, minimongo, nedb, lokijs, pouchdb-find
{"pay":{"$lte":50000}}
  Globex: mingo, sift, nedb
  Globex, Initech, Umbrella: mongo2js, minimongo
  Initech, Umbrella: lokijs
  Initech: pouchdb-find
{"pay":{"$gte":48000,"$lte":52000}}
  Globex: mingo, sift, mongo2js, minimongo
  none: nedb, pouchdb-find
  Acme, Globex, Hooli: lokijs
END
echo "As found: a job without an answer is not among those whose answer is null in three of seven, and in one not among those not answered."
