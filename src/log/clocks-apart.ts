/** By so many minutes clocks differ everywhere: of what is more, something is said. */
export const toleratedMinutes = 5;
