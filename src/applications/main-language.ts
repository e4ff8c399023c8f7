/**
 * The main part of a tag of a language (BCP 47), in small letters: "pt" of "pt-BR". Pages write it with `_` as well; '' for no tag.
 */
export const mainLanguage = (tag: string | null | undefined): string =>
  tag?.toLowerCase().split(/[-_]/)[0] ?? '';
