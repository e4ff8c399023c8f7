/** Prints one part of the page alone. */
export function printAlone(part: HTMLElement | null): void {
  if (!part) return;
  document.body.dataset.printAlone = '';
  part.dataset.printed = '';
  print();
  delete document.body.dataset.printAlone;
  delete part.dataset.printed;
}
