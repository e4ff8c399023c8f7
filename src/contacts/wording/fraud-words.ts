import { inWords } from './in-words.ts';

/**
 * What no desk that helps applicants asks for, and what callers are asked for who are being robbed: codes and passwords,
 * cards, and a program by which others work on their computer. In en, de, fr, es, pt, it, nl, pl, sv, ja and zh.
 */
export const robbing = inWords([
  '(?:(?:send|give|tell|share with|forward)(?: to)? (?:us|me|them)|read out|text(?: us| me| them)?) (?:your|the) (?:\\w+ ){0,2}(?:codes?|pin|password|passcode|otp|card number)|(?:bank|credit|debit) card(?: details| number)? (?:ready|to hand|at hand|handy)|gift cards?|any ?desk|team ?viewer|ultra ?viewer|quick assist|remote (?:access|control|session)',
  '(?:bank|kredit|giro|ec-?)karte(?: \\w+)? (?:bereit\\w*|zur hand)|gutscheinkarte\\w*|geschenkkarte\\w*|fernzugriff|fernwartung|(?:nennen|senden|schicken|geben) sie (?:uns )?(?:ihren?|den|das) (?:\\w+ )?(?:code|pin|passwort|tan)',
  'carte (?:bancaire|bleue|de crédit)(?: \\w+){0,2} (?:main|portée)|cartes?[- ]cadeaux?|prise (?:de contrôle|en main) à distance|(?:envoyez|communiquez|donnez|transmettez)(?:-nous|-lui)? (?:votre|le) (?:\\w+ )?(?:code|mot de passe)',
  'tarjeta (?:bancaria|de (?:crédito|débito))(?: \\w+){0,2} a mano|tarjetas? (?:de )?regalo|acceso remoto|(?:envíe|envía|dé|da|diga|dicte|facilite)(?:nos|les)? (?:su|tu|el|la) (?:código|contraseña|clave|pin)',
  'cartão(?: de crédito| bancário)?(?: \\w+){0,2} em mãos|cart(?:ão|ões)[- ]presente|acesso remoto|(?:envie|informe|passe|diga)(?:-nos)? (?:seu|sua|o|a) (?:código|senha|pin)',
  'carta (?:di credito|bancaria)(?: \\w+){0,2} (?:a portata|pronta|mano)|carte regalo|buoni regalo|accesso remoto|(?:invia|inviate|comunica|comunicate|fornisca|detti)(?:ci)? (?:il|la|tuo|suo) (?:\\w+ )?(?:codice|password|pin)',
  'bankpas (?:bij de hand|klaar|gereed)|cadeaubon\\w*|cadeaukaart\\w*|meekijken op afstand|(?:stuur|geef|noem)(?: ons)? (?:je|uw|de) (?:\\w+ )?(?:code|pincode|wachtwoord)',
  'kart\\w+ (?:płatnicz\\w+|bankow\\w+) (?:pod ręką|przygotuj)|kart\\w+ podarunkow\\w+|zdaln\\w+ (?:dostęp|pulpit)|(?:podaj|wyślij|przekaż)(?: nam)? (?:swój |swoje )?(?:kod|hasło|pin)',
  '(?:bankkort|kreditkort)\\w* (?:redo|till hands)|presentkort|fjärrstyr\\w*|(?:skicka|uppge|läs upp) (?:din|ditt|koden) ?(?:kod|lösenord|pin)?',
  '(?:認証コード|暗証番号|パスワード|カード番号)を(?:お知らせ|お伝え|送信し|送って|教えて)|ギフトカード|電子マネーカード|遠隔操作',
  '(?:告知|提供|发送|回复)(?:我们)?(?:您的|你的)?(?:验证码|驗證碼|密码|密碼|银行卡号)|礼品卡|共享屏幕|屏幕共享|远程(?:控制|操作|协助)',
]);
