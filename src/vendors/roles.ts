// Two short lists of their own, so that whoever asks only this (every page of the extension does) does not load the whole
// directory. A test of the directory holds them.

/** Systems that show postings and hand over to another one for the application. */
export const frontEnds: readonly string[] = [
  'beamery',
  'careerpuck',
  'eightfold',
  'jobtarget',
  'phenom',
  'prospective',
  'radancy',
  'rolepoint',
  'selectminds',
  'symphony-talent',
  'talemetry',
];

/** Systems that are met after the form was sent: a test, an interview, a check. */
export const afterForms: readonly string[] = [
  'checkr',
  'codesignal',
  'codility',
  'criteria',
  'hackerrank',
  'hireright',
  'hirevue',
  'mercer-mettl',
  'predictive-index',
  'shl-talentcentral',
  'sterling',
  'testgorilla',
  'usa-hire',
  'vidcruiter',
  'willo',
];

/** Whether this is a system that shows postings and hands over to another one for the application. */
export function isFrontEnd(id: string | null): boolean {
  return id !== null && frontEnds.includes(id);
}

/** Whether this is met after the form was sent: a test, an interview, a check. What fails there is another's. */
export function isAfterForm(id: string | null): boolean {
  return id !== null && afterForms.includes(id);
}
