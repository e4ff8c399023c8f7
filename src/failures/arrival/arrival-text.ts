/** Stops that end no sentence: "ref. 22-118", "am 3. Mai". Without classes of all letters, which the engine is long in making ready. */
const innerStop =
  /\b(r[eé]f|rif|kennz|(?:am|vom|den|zum|der|bis) \d{1,2})\. |\b(St|Dr|Prof|Mrs?|Ms|Sra?|Dra|Mme|Hr|Fr|Dott|Sig)\. (?=[A-Z])/gi;
/** Numbers that features.ts would read as a "not". */
const numbered = /(?<![\wÀ-ɏ])n\. ?[º°]? ?(?=\d)/gi;
/** The same where no figure follows: "nº undefined", "n° AB-12". */
const numberOf = /(?<![\wÀ-ɏ])n\.? ?[º°](?! ?\d)/gi;
/** In Portuguese "no" is "in the": "inscrição no concurso". */
const inThe = /(?<=inscriç(?:ão|ões) )no(?= )/gi;
/** Who has taken the time to apply has applied. */
const timeToApply = /\b(?:taking|took|taken) (?:the|your|some) time to apply\b/gi;
/** "Status of your application: submitted": the application and what it is, as in one sentence. */
const statusLabel =
  /\b(?:(?:your|the|job) )*(application) status ?[:：] ?|\bstatus (?:of|der|van|da) ((?:your|the|ihrer|deiner|je|uw|de|sua) )?(application|bewerbung|sollicitatie|candidatura) ?[:：] ?|\b(bewerbung)sstatus ?[:：] ?|\b(sollicitatie)status ?[:：] ?|\bstatut de (?:la |votre |ta )(candidature) ?[:：] ?|\b(?:estado|situação|stato) d(?:e|a|ella) (?:la |tu |su |sua |tua )?(candidatura|postulación) ?[:：] ?|\bstatus (?:twojej )?(aplikacji) ?[:：] ?|\b(ansökan)s status ?[:：] ?/gi;
/** The application in such a label; its owner's pronoun is not needed. */
const nameIn = (_label: string, ...names: unknown[]) =>
  `${names.find((one, i) => i !== 1 && typeof one === 'string') as string} – `;
/** What each of these labels has. */
const statusSign = /status|statut|stato|estado|situação/i;

/** A text whose sentences end where they end, with labels as the sentences they stand for. */
export function asSentences(text: string): string {
  const read = withoutFullStops(text);
  return statusSign.test(read) ? read.replace(statusLabel, nameIn) : read;
}

const withoutFullStops = (text: string) =>
  text
    .replace(innerStop, '$1$2 ')
    .replace(numbered, 'nº ')
    .replace(numberOf, '#')
    .replace(inThe, 'na')
    .replace(timeToApply, 'applying');
