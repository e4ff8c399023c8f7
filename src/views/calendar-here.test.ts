import { afterEach, expect, test, vi } from 'vitest';
import { calendarHere } from './calendar-here.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('zone and week end are those of the browser, and are not asked for before somebody needs them', () => {
  const rules = vi.spyOn(Intl, 'PluralRules');
  const here = calendarHere();
  expect(rules).not.toHaveBeenCalled();
  expect(here.zone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  vi.stubGlobal('Temporal', { Now: { timeZoneId: () => 'Asia/Riyadh' } });
  rules.mockImplementation(function () {
    return { resolvedOptions: () => ({ locale: 'ar-SA' }) } as Intl.PluralRules;
  } as never);
  expect(here).toMatchObject({ zone: 'Asia/Riyadh', weekend: [5, 6] });
});
