#!/usr/bin/env bash
# An answer that is saved while one types, at most once a second, by what twelve libraries call throttle.
#
# lodash 4.18.1, underscore 1.13.8, es-toolkit 1.53.2, throttle-debounce 5.0.2, throttleit 2.1.0, @tanstack/pacer 0.22.0,
# @github/mini-throttle 2.1.1, just-throttle 4.2.0, radash 12.1.1, moderndash 4.0.2, @vueuse/core 14.4.0, rxjs 7.8.2; the clock
# is that of @sinonjs/fake-timers 15.5.0.
#
# "I can start" is typed in a second and a half, and nothing more for ten seconds. One would guess, from lodash, that the last
# call of a burst is made when the second is over, and that a function of the same name with the same two arguments does so
# elsewhere. Seven save "I can start". Five leave out every call within the second, the last one too: they save "I can st", and
# never the rest. Three of these five can be told to save it (trailing); radash and moderndash cannot.
#
# For an applicant: a form that says "saved" may bring back an answer whose last words are missing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save lodash@4.18.1 underscore@1.13.8 es-toolkit@1.53.2 throttle-debounce@5.0.2 throttleit@2.1.0 @tanstack/pacer@0.22.0 @github/mini-throttle@2.1.1 just-throttle@4.2.0 radash@12.1.1 moderndash@4.0.2 @vueuse/core@14.4.0 vue@3.5.45 rxjs@7.8.2 @sinonjs/fake-timers@15.5.0

cat > try.mjs <<'END'
import { install } from '@sinonjs/fake-timers';

const clock = install({ now: new Date('2026-12-01T09:00:00Z') });
const { throttle: mini } = await import('@github/mini-throttle');
const { throttle: pacer } = await import('@tanstack/pacer');
const { useThrottleFn } = await import('@vueuse/core');
const { throttle: toolkit } = await import('es-toolkit');
const { default: just } = await import('just-throttle');
const { default: lodash } = await import('lodash');
const { throttle: modern } = await import('moderndash');
const { throttle: radash } = await import('radash');
const { Subject, throttleTime } = await import('rxjs');
const { throttle: debounce } = await import('throttle-debounce');
const { default: throttleit } = await import('throttleit');
const { default: underscore } = await import('underscore');

const ways = {
  lodash: save => lodash.throttle(save, 1000),
  underscore: save => underscore.throttle(save, 1000),
  'es-toolkit': save => toolkit(save, 1000),
  'throttle-debounce': save => debounce(1000, save),
  throttleit: save => throttleit(save, 1000),
  '@tanstack/pacer': save => pacer(save, { wait: 1000 }),
  '@github/mini-throttle': save => mini(save, 1000),
  'just-throttle': save => just(save, 1000),
  radash: save => radash({ interval: 1000 }, save),
  moderndash: save => modern(save, 1000),
  '@vueuse/core': save => useThrottleFn(save, 1000),
  rxjs: save => {
    const typed = new Subject();
    typed.pipe(throttleTime(1000)).subscribe(save);
    return text => typed.next(text);
  },
};
const said = {};
for (const [name, way] of Object.entries(ways)) {
  let saved;
  const type = way(text => {
    saved = text;
  });
  for (const end of 'I can start'.split('').keys()) {
    type('I can start'.slice(0, end + 1));
    await clock.tickAsync(150);
  }
  await clock.tickAsync(10_000);
  (said[saved] ??= []).push(name);
}
for (const [saved, names] of Object.entries(said)) console.log(`"${saved}" is saved: ${names.join(', ')}`);
process.exit();
END
node try.mjs > seen
diff - seen <<'END'
"I can start" is saved: lodash, underscore, es-toolkit, throttle-debounce, throttleit, @tanstack/pacer, @github/mini-throttle
"I can st" is saved: just-throttle, radash, moderndash, @vueuse/core, rxjs
END
echo "As found: five of twelve never save the last words of an answer."
