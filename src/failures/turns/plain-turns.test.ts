import { describe, expect, test } from 'vitest';
import type { MessageKind } from '../../vendors/vocabulary.ts';
import { classify } from '../classify.ts';
import { isCalmTurn, isShutForWorks, kindOfTurn, outcomeOf, tellsStanding } from './plain-turns.ts';

const kindOf = (text: string) => classify(text, { context: 'alert', lang: null }).kind;

describe('isCalmTurn: what only asks, is under way or disclaims is no failure', () => {
  test.each([
    'Log out now? Your answers stay on this device.',
    'Jetzt abmelden? Nicht gespeicherte Antworten gehen verloren.',
    'Se déconnecter ? Les réponses non enregistrées seront perdues.',
    '¿Desea salir? Se perderá lo que no haya guardado.',
    'Quer mesmo sair? O que não guardou perde-se.',
    'Vuoi uscire? Quello che non hai salvato andrà perso.',
    'Wilt u deze pagina verlaten? Wat niet is opgeslagen gaat verloren.',
    'Czy chcesz się wylogować? Niezapisane odpowiedzi przepadną.',
    'Vill du lämna sidan? Det som inte har sparats går förlorat.',
    '入力内容はまだ保存されていません。閉じますか？',
    '尚未保存。确定要离开吗？',
    'Sending your portfolio … do not close this tab',
    'Unterlagen werden übertragen … Bitte das Fenster nicht schließen',
    'Envoi du dossier… ne fermez pas cette fenêtre',
    'We are not liable for outages, errors or lost data of this portal.',
    'Für Ausfälle und Störungen des Portals übernehmen wir keine Haftung.',
    'Nous ne sommes pas responsables des pannes du portail.',
    'No nos hacemos responsables de las caídas del sistema.',
    'Il gestore non garantisce un servizio senza interruzioni.',
    'Vi garanterar inte att tjänsten är fri från avbrott.',
    'Going on will drop your unsaved entries. Proceed?',
    'Le vostre modifiche non salvate andranno perse. Proseguire?',
    '当サイトは障害による損害について責任を負いません。',
  ])('%s', text => {
    expect(isCalmTurn(text, 'system')).toBe(true);
    expect(isCalmTurn(text, 'success')).toBe(false);
  });

  test.each([
    'Your session has expired. Log out?',
    'The file could not be sent… do not close this tab',
    'The portal is down for maintenance … please do not close this tab',
    'Nothing was saved. We are not liable for lost data.',
    'Saving failed. Leave this page?',
    'The signing service does not answer.',
    'El servicio de firma no responde.',
    'Il servizio di firma non risponde.',
    'Usługa podpisu nie odpowiada.',
  ])('but not %s', text => {
    expect(isCalmTurn(text, 'system')).toBe(false);
  });

  test('a question before signing out outweighs its words', () => {
    expect(kindOf('Log off? You will be signed out of this portal.')).toBe('benign');
    expect(kindOf('You were signed out because you were away too long.')).toBe('session');
  });
});

describe('tellsStanding: how it stands with a vacancy or an application', () => {
  test.each([
    'Registrations are full',
    'Applications have not opened yet',
    'Your application is under review',
    'Die Anmeldungen sind geschlossen',
    'Die Ausschreibung ist noch nicht geöffnet',
    'Les inscriptions au concours: candidatures closes',
    'La convocatoria ya está cerrada',
    'Tu candidatura sigue en revisión',
    'As inscrições estão encerradas',
    'Il bando è scaduto',
    'De inschrijving is gesloten',
    'Rekrutacja została zakończona',
    'Ansökan är stängd',
    '募集は終了しました',
    '报名尚未开始',
  ])('%s', text => {
    expect(tellsStanding(text)).toBe(true);
  });

  test.each([
    'No application is pending',
    'Aucune candidature terminée',
    'We handed your application over to the staff',
    'You control which applications may use your camera',
    'The job of a full stack developer',
  ])('but not %s', text => {
    expect(tellsStanding(text)).toBe(false);
  });

  test('is asked about where it answers a press, and never outweighs a failure', () => {
    const read = (text: string) => classify(text, { context: 'toast', lang: 'zh' });
    expect(read('岗位报名人数已满')).toMatchObject({ kind: 'state', unsure: true });
    expect(kindOf('A server error occurred. Your application is still pending.')).toBe('system');
  });
});

describe('isShutForWorks: a site that is shut for works or back soon', () => {
  test.each<[string, MessageKind]>([
    ['Module in maintenance', 'maintenance'],
    ['Modul in Wartung', 'maintenance'],
    ['Portail en maintenance', 'maintenance'],
    ['Portal en mantenimiento', 'maintenance'],
    ['Serviço em manutenção', 'maintenance'],
    ['Il portale tornerà online a breve', 'maintenance'],
    ['Portaal in onderhoud', 'maintenance'],
    ['Serwis w trakcie przebudowy. Wkrótce wracamy!', 'maintenance'],
    ['Vi bygger om. Sidan är snart tillbaka.', 'maintenance'],
    ['ただいまメンテナンス中です', 'maintenance'],
    ['系统维护中', 'maintenance'],
  ])('%s', (text, kind) => {
    expect(isShutForWorks(text)).toBe(true);
    expect(kindOf(text)).toBe(kind);
  });

  test.each([
    'Técnico en mantenimiento de ascensores',
    'Technicien en maintenance industrielle',
    'Is the portal under maintenance?',
    'When the site is under maintenance, you find the news here',
    'The recruiter is back soon',
  ])('but not %s', text => {
    expect(isShutForWorks(text)).toBe(false);
  });
});

describe('kindOfTurn: what is there already, and a CV that was not read out', () => {
  test.each<[string, MessageKind]>([
    ['There is trouble: we could not extract anything from your CV.', 'system'],
    ['Ihr Lebenslauf konnte leider nicht ausgelesen werden.', 'system'],
    ['Nous n’avons pas réussi à extraire vos diplômes du CV.', 'system'],
    ['No hemos podido leer los datos de su currículum.', 'system'],
    ['Não conseguimos ler os dados do currículo.', 'system'],
    ['Non siamo riusciti a estrarre i dati dal curriculum.', 'system'],
    ['Uw cv kon helaas niet worden uitgelezen.', 'system'],
    ['Nie udało się odczytać danych z CV.', 'system'],
    ['Vi kunde inte tolka ditt CV.', 'system'],
    ['職務経歴書を読み取ることに失敗しました。', 'system'],
    ['您的简历解析失败', 'system'],
    ['This e-mail address is already associated with a profile.', 'access'],
    ['Mit dieser Adresse gibt es bereits ein Konto.', 'access'],
    ['Il existe déjà un compte à ce nom.', 'access'],
    ['Ya existe una cuenta con este correo.', 'access'],
    ['Já existe uma conta com este e-mail.', 'access'],
    ['Esiste già un account con questo indirizzo.', 'access'],
    ['Er bestaat al een account met dit adres.', 'access'],
    ['To konto już istnieje.', 'access'],
    ['Det finns redan ett konto med den adressen.', 'access'],
    ['このメールアドレスは既に登録されています。', 'access'],
    ['该邮箱已被注册', 'access'],
    ['您已经报名过了，不能再次报名', 'state'],
    ['Already submitted – please do not submit it twice.', 'state'],
  ])('%s', (text, kind) => {
    expect(kindOfTurn(text)).toBe(kind);
  });

  test.each([
    'Already have an account?',
    'Do you already have an account with us?',
    'Read how others wrote their CV',
    'The team is analysing your CV',
    'This name is already in use',
  ])('but not %s', text => {
    expect(kindOfTurn(text)).toBeNull();
  });

  test('a form of an old page is a matter of the visit', () => {
    expect(kindOf('CSRF: this form does not come from where it should')).toBe('session');
    expect(kindOf('The parser gave up: no result for your attachment.')).toBe('system');
  });
});

describe('outcomeOf: what became of a booking or a password', () => {
  test.each<[string, MessageKind]>([
    ['Your slot for the talk was cancelled.', 'state'],
    ['Ihre Buchung wurde storniert.', 'state'],
    ['Votre rendez-vous est annulé.', 'state'],
    ['Su cita ha sido cancelada.', 'state'],
    ['A sua marcação foi cancelada. Carregue no botão para sair.', 'state'],
    ['La prenotazione è annullata.', 'state'],
    ['Uw reservering is geannuleerd.', 'state'],
    ['Rezerwacja została anulowana.', 'state'],
    ['Bokningen har makulerats.', 'state'],
    ['ご予約は取り消されました。', 'state'],
    ['您的预约已被取消', 'state'],
    ['Your password has been reset. Sign in with the new one.', 'success'],
    ['Ihr Kennwort wurde geändert.', 'success'],
    ['Votre mot de passe a été modifié.', 'success'],
    ['Su contraseña ha sido actualizada.', 'success'],
    ['A sua senha foi alterada.', 'success'],
    ['La password è stata modificata.', 'success'],
    ['Uw wachtwoord is gewijzigd.', 'success'],
    ['Hasło zostało zmienione.', 'success'],
    ['Lösenordet har ändrats.', 'success'],
    ['パスワードを変更しました。', 'success'],
    ['密码修改成功', 'success'],
  ])('%s', (text, kind) => {
    expect(outcomeOf(text)).toBe(kind);
  });

  test.each([
    'Your session has expired.',
    'The link has expired.',
    'Your booking took too long and has expired.',
    'Your password was changed and you were signed out. Your session is over.',
    'Your password was reset because somebody tried it too often.',
    'Has your booking been cancelled?',
    'Das Passwort wurde mit aktivierter Hochstelltaste getippt.',
    'A request was cancelled: the password is not set.',
  ])('but not %s', text => {
    expect(outcomeOf(text)).toBeNull();
  });
});

test.each([
  'The test portal is in maintenance mode.',
  'We are performing scheduled maintenance.',
  'Der Bot ist derzeit im Wartungsmodus.',
  'L’espace candidat est en mode maintenance.',
  'Estamos realizando tareas de mantenimiento.',
  'O portal está em modo de manutenção.',
  'Stiamo effettuando lavori di manutenzione.',
  'De omgeving is in onderhoudsmodus.',
  'Serwer jest w trybie konserwacji.',
  'Systemet är i underhållsläge.',
  '現在メンテナンスモードです。',
  '系统正在进行例行维护。',
])('whatever is in such works is shut: %s', text => {
  expect(isShutForWorks(text)).toBe(true);
});

test.each([
  'If the portal is in maintenance mode, try later.',
  'When we are performing maintenance, nothing can be sent.',
  'Wenn der Server im Wartungsmodus ist, kommen Sie später wieder.',
  'Si le site est en mode maintenance, revenez demain.',
  'Se il sito è in modalità manutenzione, riprovi.',
  'Is the site in maintenance mode?',
  'You will perform scheduled maintenance of pumps.',
  'Sie führen Wartungsarbeiten an Aufzügen durch.',
  'Vous effectuez la maintenance des machines.',
  'Realizará tareas de mantenimiento en planta.',
  'U voert onderhoud uit aan liften.',
  'メンテナンス作業員を募集しています。',
])('works that may be, or that are a job, shut nothing: %s', text => {
  expect(isShutForWorks(text)).toBe(false);
});

test('works on the machines of others shut no site', () => {
  expect(isShutForWorks('Vi utför underhåll på vindkraftverk i hela landet.')).toBe(false);
  expect(isShutForWorks('Vi utför underhåll på systemet.')).toBe(true);
});
