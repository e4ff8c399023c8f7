import type { Application } from './application.ts';

/** Short job numbers can be quoted and searched for; the long keys of databases cannot. */
const maxSayableLength = 16;

/** Some addresses name a job in words: "field-engineer", with or without a number. */
const word = /^(\p{Lu}?\p{Ll}+|\p{Lo}+)$/u;

/** The number of the job where it is one that people say, else null. */
export function jobNumber({ job }: Pick<Application, 'job'>): string | null {
  if (!job.id || wordsInId(job.id)) return null;
  return job.id.length <= maxSayableLength ? job.id : null;
}

/** The title of the job as its page says it; until that is read, the words of its address, where it has some. */
export function jobTitle({ job }: Pick<Application, 'job'>): string | null {
  const words = job.title ? null : wordsInId(job.id ?? '');
  return job.title ?? (words && words.charAt(0).toUpperCase() + words.slice(1));
}

/** The words that an id is made of ("field engineer"); null for numbers, codes and keys. */
function wordsInId(id: string): string | null {
  const parts = decoded(id).split(/[-_+\s]+/);
  // Keys have digits in the middle of it, and codes have capitals; a number may be on either side of the words.
  const words = parts.filter(
    (part, i) => part && !(/^\d+$/.test(part) && (i === 0 || i === parts.length - 1)),
  );
  const longEnough = words.filter(part => part.length > 2);
  return words.length > 1 && longEnough.length > 0 && words.every(part => word.test(part))
    ? words.join(' ')
    : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
