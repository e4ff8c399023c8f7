/** Of the browser's newest interface for dates, what is asked here. */
interface WithZone {
  Temporal?: { Now: { timeZoneId(): string } };
}

/**
 * The name of the time zone that this device is set to, as the IANA database has it. The first formatter for dates takes
 * the engine some ten milliseconds, which nobody should wait for where the browser can say it without one.
 */
export function ownZone(): string {
  const { Temporal } = globalThis as WithZone;
  return Temporal?.Now.timeZoneId() ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Whether this is that zone, as far as it can be told without a formatter. */
export function isOwnZone(zone: string): boolean {
  return (globalThis as WithZone).Temporal?.Now.timeZoneId() === zone;
}
