/** Words that say by which way, and not what for: "Tel.:", "or e-mail". */
const wayOnly =
  /(?:^|(?<=[^\p{L}]))(?:tel\p{L}*|t[eé]l|phone|whats ?app|telegram|viber|wechat|微信|skype|call|numbers?|e-?mails?|e-?post|mail|mejl|correo|courriel|mailto|fax|mobile|mobil|móvil|cell|handy|tty|tdd|toll|free|or|and|und|oder|et|ou|o|y|e|en|of|och|lub|i|at|by|us|our|kontakt|contact\p{L}*|contatt\p{L}|contato|telf?|puh|puhelin\p{L}*|gsm|sähköposti\p{L}*|s-posti|faksi?|tlf|mobilnr|ja|tai|og|a|nebo|alebo|vagy|és|sau|si|și|veya|ve|ir|arba|el|paštas|тел|телефон\p{L}*|факс|моб|мобильный|мобільний|почта|пошта|електронна|электронная|эл|адрес|e-?posta|faks|τηλ\p{L}*|φαξ|κιν\p{L}*|και|или|або|и|та|전화(?:번호)?|이메일|메일|팩스|휴대폰|연락처|電話番号?|メール(?:アドレス)?|电话|邮箱|联系电话|联系邮箱|連絡先)(?=[^\p{L}]|$)/giu;

/** True for words that say what a contact is there for, and not only the way to reach it. */
export const saysWhatFor = (words: string): boolean =>
  /\p{L}{2}/u.test(words.replace(/(?<!\S)\S+@\S+|https?:\S+/g, ' ').replace(wayOnly, ' '));
