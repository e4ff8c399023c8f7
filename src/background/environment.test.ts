import { expect, test } from 'vitest';
import { browserOf } from './environment.ts';

test.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    { browser: 'Firefox 140.0', system: 'Linux' },
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36 Edg/150.0.1.2',
    { browser: 'Edge 150.0.1.2', system: 'Windows 10/11' },
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0',
    { browser: 'Firefox 142.0', system: 'Android' },
  ],
  ['something else', { browser: 'unknown browser', system: 'unknown system' }],
])('%s', (agent, answer) => {
  expect(browserOf(agent)).toEqual(answer);
});
