import { expect, test } from 'vitest';
import { classify } from '../classify.ts';
import { lacksFormToken } from './form-token.ts';

const kindOf = (text: string) => classify(text, { context: 'page', lang: null }).kind;

test.each([
  '403 Invalid security token. Refresh and send once more.',
  '403 Forbidden: the security token of the form is missing',
  '403 Verboten: Das Sicherheitstoken des Formulars fehlt',
  '403 Interdit : le jeton de sécurité n’est pas valide',
  '403 Prohibido: el token de seguridad no es válido. Actualice la página.',
  '403 Proibido: o token de segurança não é válido. Atualize a página.',
  '403 Vietato: il token di sicurezza non è valido',
  '403 Verboden: het beveiligingstoken ontbreekt',
  '403 Zabronione: brak tokenu bezpieczeństwa',
  '403 Förbjudet: säkerhetstoken saknas',
  '403 セキュリティトークンが無効です',
  '403 安全令牌无效',
])('a form whose token is gone was open too long, whatever the status: %s', text => {
  expect(kindOf(text)).toBe('session');
});

test.each([
  '403 Forbidden: only the owner may open this',
  'The token from your security device was not accepted.',
  'Insert your security token to sign in. It was not found.',
  'Das Sicherheitstoken, das Sie eingegeben haben, ist ungültig.',
  'The security token was sent to your phone; if it is missing, request a new one.',
  'Bitte geben Sie das Sicherheitstoken ein. Es ist falsch.',

  'We use a security token to know your form again.',
])('a token that is held in the hand, locks an account or is only named is another matter: %s', text => {
  expect(lacksFormToken(text)).toBe(false);
});
