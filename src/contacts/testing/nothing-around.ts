import type { Surroundings } from '../surroundings.ts';

/** What stands around a contact where nothing does: tests say what they put there. */
export const nothingAround: Surroundings = {
  stretch: '',
  label: '',
  block: '',
  sentence: '',
  before: '',
  taken: false,
  earlier: '',
  after: '',
  heading: null,
  card: '',
  position: 'other',
  whole: '',
  group: [],
};
