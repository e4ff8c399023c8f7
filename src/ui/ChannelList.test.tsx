// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleApplication, sampleChannel } from '../applications/samples.ts';
import { channelView } from '../views/channel-view.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { ChannelList } from './ChannelList.tsx';

beforeEach(() => setLocale('en'));
afterEach(cleanup);

const nobody = {
  contacts: [],
  others: [],
  helpPages: [],
  beforeCall: null,
  wanted: true,
  onDraft: vi.fn(),
};

test('says that there is no contact where there is no help either', () => {
  render(<ChannelList {...nobody} />);
  expect(screen.getByRole('status').textContent).toBe(
    'We found no contact on this page or in our directory.',
  );
  expect(screen.queryByRole('link')).toBeNull();
});

test('links the help page of a vendor whom nobody can reach, instead of saying that there is nothing', () => {
  render(<ChannelList {...nobody} helpPages={['https://help.acme-apply.example/applicants']} />);
  const link = screen.getByRole('link', { name: 'help.acme-apply.example/applicants' });
  expect(link.getAttribute('href')).toBe('https://help.acme-apply.example/applicants');
  expect(screen.queryByRole('status')).toBeNull();
});

test('says that the page is still being read before it says anything else', () => {
  render(<ChannelList {...nobody} helpPages={['https://help.acme-apply.example']} isReading />);
  expect(screen.getByRole('status').textContent).toBe('Still reading this page. One moment.');
});

test('what is not needed is folded away, but not within what a press has shown', () => {
  const other = channelView(sampleChannel, sampleApplication, null, new Date('2026-03-02T10:00:00Z'));
  const list = (isUnfolded: boolean) => {
    cleanup();
    render(<ChannelList {...nobody} others={[other]} isUnfolded={isUnfolded} />);
    return screen.getByText(/^Not needed now/);
  };
  expect(list(false).closest('details')?.open).toBe(false);
  expect(list(true).closest('details')).toBeNull();
  expect(screen.getByText(sampleChannel.value)).toBeTruthy();
});
