import { t, type LocalizedText } from '../views/t.ts';

/** A control character that no translation contains marks the gaps, so that names can be set in bold. */
const gap = '\u0001';

/** A sentence with the names in it set in bold. */
export function Localized({ said }: { said: LocalizedText }) {
  const pieces = t(said.name, ...said.subs.map((_, index) => `${gap}${index}${gap}`)).split(gap);
  return (
    <>{pieces.map((piece, index) => (index % 2 ? <b key={index}>{said.subs[Number(piece)]}</b> : piece))}</>
  );
}
