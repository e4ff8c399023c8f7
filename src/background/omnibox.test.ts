import { expect, test, vi } from 'vitest';
import { watchOmnibox } from './omnibox.ts';

const browser = vi.hoisted(() => {
  const heard: Record<string, (...given: string[]) => void> = {};
  const event = (name: string) => ({
    addListener: (listener: (typeof heard)[string]) => void (heard[name] = listener),
  });
  return {
    heard,
    omnibox: {
      onInputStarted: event('started'),
      onInputEntered: event('entered'),
      setDefaultSuggestion: vi.fn(),
    },
    tabs: { update: vi.fn(async () => ({})), create: vi.fn(async () => ({})) },
    runtime: { getURL: (path: string) => `chrome-extension://us/${path}` },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../views/t.ts', () => ({ t: (name: string) => name }));

test('what is typed behind the keyword is looked up in the directory, in the tab that was meant', () => {
  watchOmnibox();
  browser.heard.started!();
  expect(browser.omnibox.setDefaultSuggestion).toHaveBeenCalledWith({ description: 'omniboxSays' });
  const url = 'chrome-extension://us/src/directory/index.html#asked=jobs.acme%2F%3F';
  browser.heard.entered!('jobs.acme/?', 'currentTab');
  expect(browser.tabs.update).toHaveBeenCalledWith({ url });
  browser.heard.entered!('jobs.acme/?', 'newBackgroundTab');
  expect(browser.tabs.create).toHaveBeenCalledWith({ url, active: false });
});
