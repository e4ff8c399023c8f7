import { needing, placeholders, type Rule, rule } from './redact-rules.ts';
import { beforeFiles } from './wording/person-words.ts';

/** What people send along, by the endings that forms take or turn away. */
const endings =
  'pdf docx? docm odt rtf txt pages wps xps pptx? xlsx? csv ods odp jpe?g png webp heic heif gif tiff? bmp svg zip rar 7z mp[34] mov avi m4[av] wav eml msg p7m';
const ending = `(?:${endings
  .split(' ')
  .flatMap(one => [one, one.toUpperCase(), one[0]!.toUpperCase() + one.slice(1)])
  .join('|')})`;

/** Whole paths of files: their folders are named for people as well. */
export function pathsOfFiles(): Rule[] {
  return [
    ...needing(/[\\/]/, [
      rule(
        `(?<value>(?<![\\p{L}\\p{N}.:/\\\\@-])(?:[a-zA-Z]:\\\\|\\\\\\\\|~?/|(?:file|s3|gs|content|smb|ftp):/{2,3})(?:[\\p{L}\\p{N}_.()@ %+$-]{1,60}[\\\\/]){1,12}[\\p{L}\\p{N}_(][\\p{L}\\p{N}_.() %+-]{0,120}\\.${ending})(?![\\w-]|\\.\\w)`,
        'gu',
        placeholders.file,
      ),
    ]),
  ];
}

/** The names of files that people send along. */
export function namesOfFiles(): Rule[] {
  const last = `(?<![\\p{L}\\p{N}_.@-])[\\p{L}\\p{N}_(][\\p{L}\\p{N}_.()%+-]{0,120}\\.${ending}`;
  // Words of a name that begin small belong to it where it has a beginning of its own.
  const label =
    '(?<!\\p{L})(?:[Ff]iles?|[Dd]ocuments?|[Uu]pload(?:ing)?(?: of)?|[Aa]ttachment|Datei|Dokument|[Ff]ichier|[Aa]rchivo|[Ff]ichero|[Aa]rquivo|[Ff]icheiro|[Bb]estand|[Pp]lik|[Ff]ilen?) ["“„«‘「]?';
  const start = `^|[\\n"“„«‘「:：] ?|${label}`;
  const words = `(?:(?!(?:${beforeFiles}|(?!cv)\\p{Ll}{1,2})(?!\\p{L}))[\\p{L}\\p{N}_()’'–-]{1,40} )`;
  return [
    ...needing(/\.\w/, [
      rule(`(?<before>${start})(?<value>${words}{1,4}${last})(?![\\w-]|\\.\\w)`, 'gu', placeholders.file),
      rule(
        `(?<before>${label})(?<value>${words}{0,4}[\\p{L}\\p{N}_(][\\p{L}\\p{N}_.()%+-]{0,120}\\.\\w{1,5})(?![\\w-]|\\.\\w)`,
        'gu',
        placeholders.file,
        isDocument,
      ),
      rule(
        `(?<value>(?:(?<![\\p{L}\\p{N}])[\\p{Lu}\\d][\\p{L}\\d_()’'-]{0,40} (?:[–-] )?){0,4}${last})(?![\\w-]|\\.\\w)`,
        'gu',
        placeholders.file,
      ),
    ]),
  ];
}

/** Not the name of a page, or a part of the site's own programs: "The file main.4f2a.js could not be loaded". */
function isDocument(found: string): boolean {
  return !/\.(?:html?|[cm]?jsx?|tsx?|css|map|json|php|aspx?|jsp|do|action|java|py|rb|cs|dll|so|class|log|xml|wasm|com|org|net|io)$/i.test(
    found,
  );
}
