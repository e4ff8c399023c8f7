/** Puts markup on an otherwise empty page and answers the element with the id "it". */
export function show(markup: string): Element {
  document.body.innerHTML = markup;
  return document.getElementById('it')!;
}
