import { Localized } from './Localized.tsx';
import type { SystemView } from '../views/system-view.ts';

/** Whose system this is, and what is known of its help, as one run of sentences. */
export function WhoseSystem({ system: { sentence, more, instead } }: { system: SystemView }) {
  return (
    <>
      <Localized said={sentence} /> {more.join(' ')} {instead && <span lang="en">{instead}</span>}
    </>
  );
}
