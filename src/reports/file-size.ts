/**
 * Type and size of an attached file as people of a language write them: "PDF, 2.1 MB", in French "PDF, 2,1 Mo". What
 * is kept of a file is always English; anything else stays as it is. `comma`: what separates the two in that language.
 */
export function fileIn(lang: string, kept: string, comma = ', '): string {
  const [, type, megabytes] = /^(.+), (\d+(?:\.\d+)?) MB$/.exec(kept) ?? [];
  if (!type || !megabytes) return kept;
  const size = new Intl.NumberFormat(lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 2 });
  return type + comma + size.format(Number(megabytes));
}
