/** The one place of the background that catches what nobody waits for. */
export function logRejection(work: Promise<unknown>): void {
  work.catch(error => console.error('Callworthy:', error));
}
