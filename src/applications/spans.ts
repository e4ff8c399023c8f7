/** How many milliseconds an hour has. */
export const hourMs = 3_600_000;

/** How many milliseconds a day has on which no clock is put forward or back. */
export const dayMs = 24 * hourMs;
