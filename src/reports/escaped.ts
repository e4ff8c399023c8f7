const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from anywhere, made fit for HTML between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character] ?? character);
}
