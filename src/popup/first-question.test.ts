import { afterEach, expect, test, vi } from 'vitest';

const listened = { addListener: vi.fn(), removeListener: vi.fn() };
const managed = { get: vi.fn(async (): Promise<Record<string, unknown>> => ({ keepDays: 30 })) };
const local = { get: vi.fn(async (): Promise<Record<string, unknown>> => ({ copies: { lost: 1 } })) };
const session = { get: vi.fn(async (): Promise<Record<string, unknown>> => ({ 'draft:7': true })) };
vi.stubGlobal('chrome', {
  runtime: { sendMessage: vi.fn(async () => ({ ok: true, value: 'a view' })) },
  storage: { managed, local, session, onChanged: listened },
  tabs: { query: vi.fn(async () => [{ id: 7 }]), onUpdated: listened },
});
vi.stubGlobal('location', { search: '' });
const { askFirst, takeFirstQuestion } = await import('./first-question.ts');

afterEach(() => vi.clearAllMocks());

test('what stands above the advice is read together with the first question, and can be had once', async () => {
  askFirst();
  expect(managed.get).toHaveBeenCalledExactlyOnceWith(null);
  expect(local.get).toHaveBeenCalledExactlyOnceWith(['copies', 'deleteEverything', 'asked']);
  const asked = takeFirstQuestion()!;
  expect(takeFirstQuestion()).toBeUndefined();
  expect(await asked.topLines!.settled).toEqual({ keepDays: 30 });
  expect(await asked.topLines!.kept).toEqual({ copies: { lost: 1 } });
  expect(await asked.tabId).toBe(7);
  expect(await asked.noted).toEqual({ 'draft:7': true });
  expect(session.get).toHaveBeenCalledExactlyOnceWith(['draft:7', 'help-named']);
  expect(await asked.answer).toEqual({ ok: true, value: 'a view' });
});

test('where nothing is settled, as Firefox says it, nothing is; what cannot be read is read anew later', async () => {
  managed.get.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
  local.get.mockRejectedValueOnce(new Error('the disk is full'));
  session.get.mockRejectedValueOnce(new Error('the disk is full'));
  askFirst();
  const asked = takeFirstQuestion()!;
  expect(await asked.topLines!.settled).toEqual({});
  expect(await asked.topLines!.kept).toBeUndefined();
  expect(await asked.noted).toBeUndefined();
});
