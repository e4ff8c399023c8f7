import { withTools } from './rigs/inside.ts';
import { expect, test } from './stories.ts';
import { visitAndFail } from './visit.ts';

/** Discards the tab that shows this path, as a browser does that is short of memory. Answers the number it has by now. */
const discardTab = withTools(async ({ api: { tabs } }, path: string): Promise<number> => {
  const all: { id: number; url?: string }[] = await tabs.query({});
  const { id } = all.find(({ url }) => url?.includes(path))!;
  // One that is in front is never discarded.
  await tabs.create({ url: 'about:blank', active: true });
  const discarded = await tabs.discard(id);
  return discarded?.id ?? id;
});

/** Brings a tab to the front, which loads its page again. */
const showTab = withTools(async ({ api }, id: number) => void (await api.tabs.update(id, { active: true })));

/** What the background knows of a tab, and what its button says. */
const knownOf = withTools(async ({ api }, id: number) => {
  const { [`tab:${id}`]: tab } = await api.storage.session.get(`tab:${id}`);
  return {
    document: String(tab?.documents[0] ?? ''),
    application: String(tab?.caseId ?? ''),
    badge: String(await api.action.getBadgeText({ tabId: id })),
  };
});

// In Firefox, which keeps the number of the tab, one that is discarded under remote control stays blank.
test('a tab that the browser discarded is still about its application when it is loaded again', async ({
  rig,
  demo,
}) => {
  await visitAndFail(rig, demo);
  await expect.poll(() => rig.badge(), 'the badge').toBe('1');
  const tab = await rig.inExtension(discardTab, '/apply?then=error');
  const before = await rig.inExtension(knownOf, tab);

  await rig.inExtension(showTab, tab);
  const document = async () => (await rig.inExtension(knownOf, tab)).document;
  await expect.poll(document, 'the document in the tab').not.toBe(before.document);
  await expect.poll(() => rig.inExtension(knownOf, tab)).toMatchObject({ badge: '1' });
  const { notes, cases } = await rig.stored();
  expect(notes).toHaveLength(1);
  expect(cases).toMatchObject([{ id: (await rig.inExtension(knownOf, tab)).application }]);
});
