import { describe, expect, test } from 'vitest';
import { sampleApplication } from '../applications/samples.ts';
import { type ReportLang, wordings } from './languages.ts';
import { officeColumns } from './office-columns.ts';
import { officeHtml, officeList } from './office-list.ts';

const application = (id: string, change: Partial<typeof sampleApplication>) => ({
  ...sampleApplication,
  id,
  ...change,
});
const applications = [
  application('late', { openedAt: '2026-03-31T23:30:00-05:00', employer: 'Initech' }),
  application('early', {
    openedAt: '2026-02-20T10:00:00+01:00',
    receivedAt: '2026-03-01T00:10:00+01:00',
    status: 'received',
  }),
  application('before', { openedAt: '2026-02-28T23:50:00+01:00' }),
  application('after', { openedAt: '2026-04-01T00:00:00+01:00' }),
];
const march = {
  applications,
  from: '2026-03-01',
  to: '2026-03-31',
  columns: officeColumns,
  systemName: (vendor: string) => `The system ${vendor}`,
  lang: 'en' as const,
};

describe('the list for the employment office', () => {
  test('has the applications of the period by the applicant’s own calendar, oldest first', () => {
    const { rows, head, period } = officeList({ ...march, columns: ['status', 'date', 'employer'] });
    expect(head).toEqual(['Date', 'Employer', 'Status']);
    expect(period).toBe('1 March 2026 – 31 March 2026');
    expect(rows).toEqual([
      ['1 March 2026', 'Globex', 'received'],
      ['31 March 2026', 'Initech', 'no confirmation so far'],
    ]);
  });

  test('names the system, and leaves empty what is not known', () => {
    const unknown = application('x', { vendor: null, employer: null, openedAt: '2026-03-02T10:00:00Z' });
    const list = officeList({ ...march, applications: [unknown], columns: ['employer', 'system'] });
    expect(list.rows).toEqual([['', '']]);
    expect(officeList({ ...march, columns: ['system'] }).rows[0]).toEqual([
      sampleApplication.vendor ? `The system ${sampleApplication.vendor}` : '',
    ]);
  });

  test('has the address of the page', () => {
    expect(officeList({ ...march, columns: ['page'] }).rows).toEqual([
      [sampleApplication.url],
      [sampleApplication.url],
    ]);
  });

  test.each(Object.keys(wordings) as ReportLang[])('has a head for each column in %s', lang => {
    const { head, rows } = officeList({ ...march, lang });
    expect(new Set(head).size).toBe(officeColumns.length);
    for (const row of rows) expect(row).toHaveLength(officeColumns.length);
  });
});

test('as a page it shows what a page said as text, and can load nothing', () => {
  const hostile = application('x', {
    employer: '<script>alert(1)</script>',
    openedAt: '2026-03-02T10:00:00Z',
  });
  const html = officeHtml(officeList({ ...march, applications: [hostile] }));
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toContain('<script');
  expect(html).toContain("default-src 'none'");
  expect(html).toContain('<th scope="col">Employer</th>');
  expect(html).not.toContain('img-src');
});

test('as a page it has a row for each application, and a cell for each column', () => {
  const html = officeHtml(officeList({ ...march, columns: ['date', 'employer'] }));
  expect(html).toContain(
    '<tbody>\n<tr><td>1 March 2026</td><td>Globex</td></tr>\n<tr><td>31 March 2026</td><td>Initech</td></tr>\n</tbody>',
  );
});
