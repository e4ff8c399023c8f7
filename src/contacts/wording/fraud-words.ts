import { inWords } from './in-words.ts';

/**
 * What no desk that helps applicants asks for, and what callers are asked for who are being robbed: codes and passwords that
 * open an account, cards, and a program by which others work on their computer. Codes of faults, jobs and places are none.
 * In en, de, fr, es, pt, it, nl, pl, sv, ja and zh.
 */
export const robbing = inWords([
  '(?:(?:send|give|tell|share with|forward)(?: to)? (?:us|me|them)|read out|text(?: us| me| them)?) (?:your (?:\\w+ )?(?:pin|password|passcode|otp|card number)|the (?:pin|password|passcode|otp|card number)|your codes?|(?:your|the) (?:security|verification|confirmation|activation|access|login|sms|one-time|\\d-digit) codes?|the codes? (?:that |which )?(?:you|we) (?:receive|got|get|sent|send)\\w*)|(?:bank|credit|debit) card(?: details| number)? (?:ready|to hand|at hand|handy)|gift cards?|any ?desk|team ?viewer|ultra ?viewer|quick assist|(?:by|via|through|using|allow|grant|give|start) (?:us |them |an? )?remote (?:access|control|session)',
  '(?:bank|kredit|giro|ec-?)karte(?: \\w+)? (?:bereit\\w*|zur hand)|gutscheinkarte\\w*|geschenkkarte\\w*|(?:per|über|durch|via) (?:fernzugriff|fernwartung)|(?:nennen|senden|schicken|geben) sie (?:uns )?(?:ihr(?:en?)? (?:code|pin|passwort|tan)|(?:ihr(?:en?)?|den|die|das) (?:(?:sms|sicherheits|bestätigungs|zugangs|einmal)-?code|pin|passwort|tan))',
  'carte (?:bancaire|bleue|de crédit)(?: \\w+){0,2} (?:main|portée)|cartes?[- ]cadeaux?|prise (?:de contrôle|en main) à distance|(?:envoyez|communiquez|donnez|transmettez)(?:-nous|-lui)? (?:votre code(?! (?:postal|de|du|d.))|(?:votre|le) (?:code (?:reçu|secret|sms|de (?:vérification|sécurité|validation|confirmation))|mot de passe))',
  'tarjeta (?:bancaria|de (?:crédito|débito))(?: \\w+){0,2} a mano|tarjetas? (?:de )?regalo|(?:por|mediante|permita|autorice) (?:el )?acceso remoto|(?:envíe|envía|dé|da|diga|dicte|facilite)(?:nos|les)? (?:(?:su|tu) (?:código|clave)(?! (?:postal|del?))|(?:su|tu|el|la) (?:código (?:recibido|sms|de (?:verificación|seguridad|confirmación|acceso))|contraseña|pin))',
  'cartão(?: de crédito| bancário)?(?: \\w+){0,2} em mãos|cart(?:ão|ões)[- ]presente|(?:por|via|permita|autorize) (?:o )?acesso remoto|(?:envie|informe|passe|diga)(?:-nos)? (?:(?:o )?seu código(?! (?:postal|d[aeo]))|(?:o |a )?(?:seu |sua )?(?:código (?:recebido|sms|de (?:verificação|segurança|confirmação|acesso))|senha|pin))',
  'carta (?:di credito|bancaria)(?: \\w+){0,2} (?:a portata|pronta|mano)|carte regalo|buoni regalo|(?:tramite|via|consenta|autorizzi) (?:l.)?accesso remoto|(?:invia|inviate|comunica|comunicate|fornisca|detti)(?:ci)? (?:il (?:tuo|suo|vostro) codice(?! (?:postale|fiscale|di|del|dell.|della))|(?:il|la) (?:tuo |tua |suo |sua |vostro |vostra )?(?:codice (?:ricevuto|sms|di (?:verifica|sicurezza|conferma|accesso))|password|pin))',
  'bankpas (?:bij de hand|klaar|gereed)|cadeaubon\\w*|cadeaukaart\\w*|meekijken op afstand|(?:stuur|geef|noem)(?: ons)? (?:(?:je|uw) code(?! van)|(?:je|uw|de) (?:(?:sms|verificatie|beveiligings|bevestigings|toegangs)-?code|pincode|wachtwoord))',
  'kart\\w+ (?:płatnicz\\w+|bankow\\w+) (?:pod ręką|przygotuj)|kart\\w+ podarunkow\\w+|(?:przez|udostępnij|umożliw) zdaln\\w+ (?:dostęp|pulpit)|(?:podaj|wyślij|przekaż)(?: nam)? (?:swój kod(?! (?:pocztow|kandydat))|kod (?:z sms\\w*|weryfikacyjn\\w+|bezpieczeństwa|dostępu)|(?:swoje )?hasło|(?:swój )?pin)',
  '(?:bankkort|kreditkort)\\w* (?:redo|till hands)|presentkort|fjärrstyr\\w*|(?:skicka|uppge|läs upp) (?:din (?:(?:sms|engångs|säkerhets|verifierings|pin)-?)?kod|din pin|ditt lösenord)',
  '(?:認証コード|暗証番号|パスワード|カード番号)を(?:お知らせ|お伝え|送信して|送って|教えて)(?:ください|下さい|いただ|頂)|ギフトカード|電子マネーカード|遠隔操作',
  '[请請](?:告知|提供|发送|回复)(?:我们)?(?:您的|你的)?(?:验证码|驗證碼|密码|密碼|银行卡号)|(?:告知|提供|发送|回复)(?:我们)?(?:您的|你的)(?:验证码|驗證碼|密码|密碼|银行卡号)|礼品卡|共享屏幕|屏幕共享|远程(?:控制|操作|协助)',
]);
