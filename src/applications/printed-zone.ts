/**
 * Time zones as help desks and closed sites print them; capitals matter, as "et" and "pt." are words of other languages.
 * "EST" is printed all year by people who mean the time of New York. `many`: the letters are used in other places, too;
 * with a desk's hours they mean the likeliest.
 */
const zones: readonly (readonly [words: RegExp, zone: string, many?: 'many'])[] = [
  [/\bE[SD]?T\b|\b[Ee]astern\b/, 'America/New_York'],
  [/\bC[SD]?T\b|\b[Cc]entral\b/, 'America/Chicago', 'many'],
  [/\bM[SD]?T\b|\b[Mm]ountain\b/, 'America/Denver'],
  [/\bP[SD]?T\b|\b[Pp]acific(?!\/)\b/, 'America/Los_Angeles'],
  [/\bAK[SD]?T\b|\bAlaska\b/, 'America/Anchorage'],
  [/\bHS?T\b|\bHawaii\b/, 'Pacific/Honolulu'],
  [/\bGMT\b/, 'Europe/London', 'many'],
  [/\bBST\b|\b(?:UK|London) time\b/, 'Europe/London'],
  [
    /\b(?:CES?T|MES?Z)\b|heure de Paris|hora peninsular|\b(?:Amsterdam|Berlin|Brussels|Madrid|Paris|Rome|Stockholm|Vienna|Warsaw) time\b/,
    'Europe/Paris',
  ],
  [/\bWES?T\b/, 'Europe/Lisbon'],
  [/\bEES?T\b/, 'Europe/Athens'],
  [/\bAE[SD]?T\b/, 'Australia/Sydney'],
  [/\bAC[SD]T\b/, 'Australia/Adelaide'],
  [/\bAWST\b/, 'Australia/Perth'],
  [/\bNZ[SD]?T\b/, 'Pacific/Auckland'],
  [/\bJST\b|日本時間/, 'Asia/Tokyo'],
  [/\bSGT\b/, 'Asia/Singapore'],
  [/\bHKT\b/, 'Asia/Hong_Kong'],
  [/\bIST\b/, 'Asia/Kolkata', 'many'],
  [/\bBRT\b|horário de Brasília/, 'America/Sao_Paulo'],
  [/北京时间|北京時間/, 'Asia/Shanghai'],
  [/\bUTC\b/, 'UTC'],
];

const offset = /(?:UTC|GMT)\s?([+-])(\d{1,2})(?::?(\d\d))?/i;
const iana = /\b(?:Europe|America|Asia|Australia|Africa|Pacific|Atlantic)\/[A-Za-z_]+(?:\/[A-Za-z_]+)?/;

/** The IANA zone or fixed offset ("+02:00") that printed hours name, or null. */
export function zoneIn(hours: string): string | null {
  return (
    offsetOf(offset.exec(hours)) ??
    iana.exec(hours)?.[0] ??
    zones.find(([words]) => words.test(hours))?.[1] ??
    null
  );
}

/** The same for words right behind a time of day, where letters that are used in several places name none of them. */
export function zoneAtStart(words: string): string | null {
  const starts = (pattern: RegExp) => {
    const found = pattern.exec(words);
    return found?.index === 0 ? found : null;
  };
  // Whoever operates servers means the clock of the world by it, and not the one of London.
  return (
    offsetOf(starts(offset)) ??
    (starts(/(?:UTC|GMT|Z)\b/)
      ? 'UTC'
      : (starts(iana)?.[0] ?? zones.find(([pattern, , many]) => !many && starts(pattern))?.[1] ?? null))
  );
}

function offsetOf(found: RegExpExecArray | null): string | null {
  if (!found) return null;
  const [, sign, hours = '', minutes = '00'] = found;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
