import { t, type LocalizedText } from '../views/t.ts';

/** A control character that no translation contains marks the gaps, so that a name can be set in bold. */
const gapSign = '\u0001';

/** A sentence with the first of its names set in bold: of three in bold none is what it is about. One that ends with a dot ("Inc.") needs no second one behind it. */
export function Localized({ said }: { said: LocalizedText }) {
  const pieces = t(said.name, ...said.subs.map((_, index) => `${gapSign}${index}${gapSign}`)).split(gapSign);
  const nameAt = (index: number) => said.subs[Number(pieces[index])] ?? '';
  const behind = (index: number, piece: string) =>
    index > 0 && nameAt(index - 1).endsWith('.') ? piece.replace(/^\./, '') : piece;
  return (
    <>
      {pieces.map((piece, index) => {
        if (index % 2 === 0) return behind(index, piece);
        return piece === '0' ? <b key={index}>{nameAt(index)}</b> : nameAt(index);
      })}
    </>
  );
}
