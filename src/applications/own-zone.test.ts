import { afterEach, expect, test, vi } from 'vitest';
import { ownZone } from './own-zone.ts';

afterEach(() => vi.unstubAllGlobals());

test('the time zone is that of the browser, with its newest interface for dates and without it', () => {
  vi.stubGlobal('Temporal', undefined);
  expect(ownZone()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  vi.stubGlobal('Temporal', { Now: { timeZoneId: () => 'America/Sao_Paulo' } });
  vi.stubGlobal('Intl', {});
  expect(ownZone()).toBe('America/Sao_Paulo');
});
