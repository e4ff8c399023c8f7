// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { Localized } from './Localized.tsx';

afterEach(cleanup);

test.each([
  ['Globex', 'This form runs on Acme Apply. Acme Talent Inc. hosts it, not Globex.'],
  ['Globex Inc.', 'This form runs on Acme Apply. Acme Talent Inc. hosts it, not Globex Inc.'],
])('the system is bold, and a sentence ends with one dot: %s', (employer, sentence) => {
  setLocale('en');
  const said = { name: 'systemHosted', subs: ['Acme Apply', 'Acme Talent Inc.', employer] } as const;
  const { container } = render(<Localized said={said} />);
  expect(container.textContent).toBe(sentence);
  expect([...container.querySelectorAll('b')].map(one => one.textContent)).toEqual(['Acme Apply']);
});
