/** Words that say by which way, and not what for: "Tel.:", "or e-mail". */
const wayOnly =
  /(?:^|(?<=[^\p{L}]))(?:tel\p{L}*|t[eé]l|phone|call|numbers?|e-?mails?|e-?post|mail|mejl|correo|courriel|mailto|fax|mobile|mobil|móvil|cell|handy|tty|tdd|toll|free|or|and|und|oder|et|ou|o|y|e|en|of|och|lub|i|at|by|us|our|kontakt|contact\p{L}*|contatt\p{L}|contato|電話番号?|メール(?:アドレス)?|电话|邮箱|联系电话|联系邮箱|連絡先)(?=[^\p{L}]|$)/giu;

/** True for words that say what a contact is there for, and not only the way to reach it. */
export const saysWhatFor = (words: string): boolean =>
  /\p{L}{2}/u.test(words.replace(/(?<!\S)\S+@\S+|https?:\S+/g, ' ').replace(wayOnly, ' '));
