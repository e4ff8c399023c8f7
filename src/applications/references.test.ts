import { expect, test } from 'vitest';
import { answerIds } from '../failures/failed-answers.ts';
import { findIds } from '../redaction/ids.ts';
import type { NetworkEvidence } from './note.ts';
import { referencesOf } from './references.ts';
import { sampleNote } from './samples.ts';

const evidence = (...ids: string[]): NetworkEvidence => ({ ...sampleNote.network[0]!, ids });
const header = 'x-request-id: 7f3a-91';

test.each<[what: string, ids: string[], network: NetworkEvidence[], shown: string[], sent: string[]]>([
  ['on the page alone', ['Ray ID 8f3d'], [evidence()], ['Ray ID 8f3d'], []],
  ['with an answer alone', [header], [evidence(header)], [], [header]],
  ['both', ['Ray ID 8f3d', header], [evidence(header)], ['Ray ID 8f3d'], [header]],
  ['with an answer that the note did not take over', [], [evidence(header)], [], [header]],
  ['with an answer that is no longer among those kept', [header], [], [], [header]],
  ['with two answers, the same', [header], [evidence(header), evidence(header)], [], [header]],
  ['nowhere', [], [], [], []],
])('%s', (_, ids, network, shown, sent) => {
  expect(referencesOf({ ids, network })).toEqual({ shown, sent });
});

test('what is read off a page never looks like what came in a header, and the other way round', () => {
  const texts = [
    'Request ID: 7f3a-91',
    'x-request-id: 7f3a-91',
    'Correlation-ID: 0f8fad5b-d9cb-469f-a165-70867728950e',
    'Fehlernummer: 4711',
    'Error 8F3-22A',
    'cf-ray: 8f3d2a1b9c0e1f2a',
    'Reference #18.2d351ab8.1557333295.a4e16ab',
  ];
  for (const text of texts) {
    const ids = findIds(text);
    expect(referencesOf({ ids, network: [] }), text).toEqual({ shown: ids, sent: [] });
  }
  const ids = answerIds([
    { name: 'X-Request-ID', value: '7f3a-91' },
    { name: 'CF-Ray', value: '8f3d2a1b9c0e1f2a-FRA' },
  ]);
  expect(ids).toHaveLength(2);
  expect(referencesOf({ ids, network: [] })).toEqual({ shown: [], sent: ids });
});
