/**
 * What was typed into the fields of a form beside what is kept, with one text more. What is as it is kept was not typed, so
 * that it goes on following what another window or the page itself may change.
 */
export function withTyped<Fields extends object>(
  typed: Partial<Fields>,
  name: keyof Fields & string,
  text: string,
  kept: string,
): Partial<Fields> {
  const { [name]: _, ...others } = typed;
  return (text === kept ? others : { ...typed, [name]: text }) as Partial<Fields>;
}
