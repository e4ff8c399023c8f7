import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { openStore } from '../storage/open-store.ts';
import { download } from '../ui/download.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { saveReport } from './save-report.ts';

vi.mock('../ui/download.ts', async original => ({ ...(await original<object>()), download: vi.fn() }));

const image = new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)], { type: 'image/png' });

/** The file that is saved for an application with one note and its screenshot. */
async function saved(kind: Parameters<typeof saveReport>[0]) {
  setLocale('en');
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  await store.addScreenshot({ id: 'picture-1', noteId: sampleNote.id, at: sampleNote.at, image });
  const notes = await store.notesOf(sampleApplication.id);
  await saveReport(
    kind,
    'en',
    { application: sampleApplication, notes, vendor: null, frontEnd: null },
    store,
  );
  const [name, content, type] = vi.mocked(download).mock.lastCall!;
  return { name, content: String(content), type };
}

test('the report to print has the screenshots in it', async () => {
  const { name, content, type } = await saved('html');
  expect(name).toMatch(/^callworthy-globex-gardener-.*\.html$/);
  expect(type).toBe('text/html');
  expect(content).toContain('<img src="data:image/png;base64,iVBORw=="');
});

test('the report for programs says which schema it follows', async () => {
  const { name, content, type } = await saved('json');
  expect(name).toMatch(/\.json$/);
  expect(type).toBe('application/json');
  expect(JSON.parse(content)).toMatchObject({
    format: 'callworthy-case-report',
    notes: [{ text: sampleNote.text }],
  });
});
