/**
 * A moment as it is noted: ISO 8601 on the applicant's own clock, with its offset. So a report can say it as they
 * saw it, wherever it is written.
 */
export function toLocalIso(moment: Date): string {
  const minutes = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, -1);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${local}${minutes < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(rest)}`;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
