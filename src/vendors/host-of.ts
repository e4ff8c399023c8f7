/** The host of an address, with its port; empty for a text that is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
