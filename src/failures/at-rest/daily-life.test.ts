import { expect, test } from 'vitest';
import { tellsOfDailyLife } from './daily-life.ts';

test.each([
  'The parcel could not be handed over.',
  'Das Paket konnte nicht zugestellt werden.',
  'Le service de paiement sera suspendu samedi.',
  'El ascensor está averiado.',
  'O elevador está avariado.',
  'Il corriere non ha trovato l’indirizzo.',
  'De bezorger vond het adres niet.',
  'Pociągi na lotnisko są odwołane.',
  'Betaltjänsten ligger nere på lördag.',
  'B棟のエレベーターは故障中です。',
  '包裹未能送达。',
  // News of somebody else's failure.
  'The server of the hospital was down for three hours, a doctor said.',
  'Der Server der Klinik war drei Stunden lang gestört, sagte ein Arzt.',
  'Le serveur était en panne pendant trois heures, disaient les médecins.',
  'El servidor no estuvo disponible durante tres horas, dijo la portavoz.',
  'O servidor esteve indisponível três horas, disse a médica.',
  'Il sistema non era disponibile per tre ore, dicevano i medici.',
  'De server lag drie uur plat, zei een arts.',
  'Serwer nie działał przez trzy godziny, powiedział rzecznik.',
  'Servern låg nere i tre timmar, sade en läkare.',
  'サーバーは3時間停止したと述べた。',
  '发言人称服务器中断了三小时。',
])('is about a thing of daily life: %s', text => {
  expect(tellsOfDailyLife(text)).toBe(true);
});

test.each([
  'Sagen Sie uns, was nicht funktioniert hat.',
  'The server said: 503 Service Unavailable',
  'Upstream said no: connection refused.',
  'Il server ha detto: errore interno.',
  'El servidor dijo: error interno.',
  'E-postadressen du uppgav är fel.',
  'メールと語句の形式でエラーが発生しました。',
  'Il server non è disponibile. Riprova più tardi.',
  'The mail could not be delivered.',
  'A lot of people are here right now. Please try later.',
  'Im Zuge der Umstellung ist das Portal nicht erreichbar.',
  'De server is vol.',
  'Temps écoulé, réessayez.',
  'Tiempo agotado.',
  'Namnet är redan taget.',
  'The boilerplate of this page is missing.',
  'The basketball team has no page.',
  'コネクションプールが枯渇しました。',
  'メールが届かない場合',
])('is not: %s', text => {
  expect(tellsOfDailyLife(text)).toBe(false);
});

test.each([
  'Your application as a courier could not be sent.',
  'Ihre Bewerbung als Zusteller wurde nicht gesendet.',
  'Jobs beim Paketdienst sind nicht erreichbar.',
  'La candidatura come corriere non è stata inviata.',
  '快递员职位的申请提交失败',
])('names an application or a job beside it: %s', text => {
  expect(tellsOfDailyLife(text)).toBe(false);
});
