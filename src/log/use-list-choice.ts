import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { firstChoice, type ListChoice, readChoice } from './list-order.ts';

const key = 'applicationList';

/** How the list is looked at, as it was chosen last: it is kept from one visit to the next. */
export function useListChoice(failed: (error: unknown) => void): [ListChoice, (choice: ListChoice) => void] {
  const [choice, setChoice] = useState(firstChoice);
  useEffect(() => {
    const read = async () => setChoice(readChoice((await browser.storage.local.get(key))[key]));
    read().catch(failed);
  }, []);
  const choose = (next: ListChoice) => {
    setChoice(next);
    browser.storage.local.set({ [key]: next }).catch(failed);
  };
  return [choice, choose];
}
