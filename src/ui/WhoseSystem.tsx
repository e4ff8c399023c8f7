import { Localized } from './Localized.tsx';
import { sentences, spaceAfterMark } from '../views/between-texts.ts';
import type { SystemView } from '../views/system-view.ts';

interface Props {
  system: SystemView;
  /** True where what is known of its help is elsewhere. */
  brief?: boolean;
}

/** Whose system this is, and what is known of its help, as one run of sentences. */
export function WhoseSystem({ system: { sentence, more, closed, instead }, brief = false }: Props) {
  const space = spaceAfterMark();
  return (
    <>
      <Localized said={sentence} />
      {space}
      {sentences(closed, ...(brief ? [] : more))}
      {space}
      {instead && <span lang="en">{instead}</span>}
    </>
  );
}
