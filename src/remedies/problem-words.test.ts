import { expect, test } from 'vitest';
import type { MessageKind } from '../vendors/vocabulary.ts';
import { type ProblemType, problemTypeOf } from './problem-types.ts';

const sentences: readonly [ProblemType, MessageKind, readonly string[]][] = [
  [
    'upload',
    'system',
    [
      'We could not add the certificate to your application.',
      'Das Arbeitszeugnis konnte nicht hinzugefügt werden.',
      'Ihr Dokument konnte nicht geladen werden.',
      'Le téléversement de la lettre n’a pas abouti.',
      'El certificado no se pudo subir.',
      'Não foi possível carregar o diploma.',
      'Errore durante il caricamento: non è stato possibile caricare il certificato.',
      'Het diploma kon niet worden geüpload.',
      'Nie udało się wgrać świadectwa.',
      'Betyget kunde inte laddas upp.',
      '職務経歴書を読み込めませんでした。',
      '证书上传出错。',
    ],
  ],
  [
    'locked',
    'access',
    [
      'Your account has been suspended until tomorrow.',
      'After five failed attempts, sign-in is disabled for this account.',
      'Zu viele Fehlversuche. Der Zugang ist vorübergehend deaktiviert.',
      'Ce profil est suspendu.',
      'We have put a hold on your account.',
      'Superó el número de intentos permitidos.',
      'Die Höchstzahl der Versuche ist überschritten.',
      'Le nombre maximal de tentatives est atteint.',
      'Przekroczono liczbę prób.',
      'Uw inlog is geblokkeerd.',
      'Trop de tentatives de connexion.',
      'Hemos desactivado su usuario tras varios intentos.',
      'Bloqueamos a sua conta por segurança.',
      'Excesso de tentativas de acesso.',
      'La sua utenza è stata sospesa.',
      'Uw profiel is tijdelijk vergrendeld.',
      'Te veel mislukte pogingen.',
      'Zbyt wiele prób logowania.',
      'Din inloggning är spärrad.',
      'För många inloggningsförsök.',
      'ログインが制限されています。',
      '登录次数过多，账号已被停用。',
    ],
  ],
  [
    'bot-verdict',
    'access',
    [
      'Please show that you are a human.',
      'Bitte zeigen Sie, dass Sie kein automatisches Programm sind.',
      'Prouvez que vous êtes humain.',
      'Confirme que es una persona real.',
      'Confirme que você é humano.',
      'Prove que você não é um robô.',
      'Conferma di essere umano.',
      'Bevestig dat u een mens bent.',
      'Udowodnij, że jesteś człowiekiem.',
      'Visa att du är en människa.',
      '人間による操作であることを確認しています。',
      '请确认您是真人。',
    ],
  ],
  [
    'mail-missing',
    'access',
    [
      'This account is not active yet. Open the link in our message.',
      'Das Konto ist noch nicht aktiviert. Sehen Sie in Ihrem Posteingang nach.',
      'Votre compte n’est pas encore activé. Ouvrez le lien reçu.',
      'La cuenta no está verificada. Mire su bandeja de entrada.',
      'A conta ainda não foi confirmada. Abra o link recebido.',
      'Il profilo non è ancora attivo. Apra il link ricevuto per posta.',
      'Uw account is nog niet geactiveerd. Klik op de link in uw inbox.',
      'Konto nie zostało jeszcze potwierdzone. Otwórz link z wiadomości.',
      'Kontot är inte aktiverat. Öppna länken i ditt mejl.',
      'アカウントの認証が完了していません。メールのリンクを開いてください。',
      '帐号未验证，请点击邮件中的链接。',
    ],
  ],
  [
    'payment',
    'system',
    [
      'Your bank has declined it.',
      'Die Kreditkarte wurde nicht angenommen.',
      'L’opération a été refusée par votre banque.',
      'Le règlement des frais a échoué.',
      'Su tarjeta de crédito fue rechazada.',
      'O cartão foi recusado.',
      'La carta di credito non è stata accettata.',
      'Uw creditcard is geweigerd.',
      'Karta płatnicza została odrzucona.',
      'Kortet nekades av banken.',
      'クレジットカードが利用できませんでした。',
      '银行卡被拒绝。',
    ],
  ],
  [
    'browser-unsupported',
    'access',
    ['Please use the latest Firefox or Edge.', 'Su explorador no es compatible.'],
  ],
];

const cases = sentences.flatMap(([problem, kind, texts]) => texts.map(text => ({ problem, kind, text })));

test.each(cases)('$text: $problem', ({ problem, kind, text }) => {
  expect(problemTypeOf({ kind, text, context: 'alert' })).toBe(problem);
});

test.each<[MessageKind, string, ProblemType]>([
  // The page, and no file of the reader's.
  ['system', 'Impossibile caricare la pagina.', 'server'],
  ['system', 'Não foi possível carregar a página.', 'server'],
  ['system', 'La lista de ofertas no se pudo cargar.', 'server'],
  ['system', 'La página no se ha cargado. Documento no encontrado.', 'server'],
  ['system', 'Die Seite konnte nicht geladen werden. Bitte dokumentieren Sie das.', 'server'],
  ['system', 'Uncaught ReferenceError: document is not defined', 'server'],
  ['system', 'Your profile could not be updated.', 'server'],
  ['system', 'Profilen kunde inte uppdateras.', 'server'],
  // A bank may be the employer.
  ['system', 'Your application to Globex Bank could not be sent.', 'server'],
  ['system', 'Die Bewerbung bei der Bank ist fehlgeschlagen.', 'server'],
  // "Check" is "verify" in some languages.
  ['access', 'Verifique su correo electrónico y su contraseña.', 'sign-in'],
  ['access', 'Verifica l’e-mail e la password.', 'sign-in'],
  ['access', 'Identifiant ou mot de passe erroné.', 'sign-in'],
  // People, and no check whether one is.
  ['access', 'Please ask Human Resources for access.', 'sign-in'],
  ['access', 'Contactez les ressources humaines.', 'sign-in'],
  ['access', 'You do not have access to this job.', 'sign-in'],
  ['access', 'Sorry, you have been blocked. Ray ID: 8f3d', 'bot-verdict'],
  ['access', 'Access to this page is blocked. Incident ID 4471', 'bot-verdict'],
])('%s, %s: %s', (kind, text, problem) => {
  expect(problemTypeOf({ kind, text, context: 'alert' })).toBe(problem);
});
