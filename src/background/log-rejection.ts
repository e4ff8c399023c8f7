/** Logs the error of a promise that is not awaited. The only place of the background that swallows errors. */
export function logRejection(work: Promise<unknown>): void {
  work.catch(error => console.error('Callworthy:', error));
}
