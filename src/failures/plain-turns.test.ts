import { describe, expect, test } from 'vitest';
import type { MessageKind } from '../vendors/vocabulary.ts';
import { classify } from './classify.ts';
import { isCalmTurn, isShutForWorks, tellsStanding } from './plain-turns.ts';

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
