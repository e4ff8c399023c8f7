import { describe, expect, test } from 'vitest';
import { read, unknown } from './testing/reading.ts';

const purposesOf = (text: string, lang: string | null = null) =>
  read(text, { ...unknown, lang }, { position: 'other' }).map(({ purpose }) => purpose);

describe('what a contact is for, in languages that only a glossary reads', () => {
  test.each<[string, string[]]>([
    // Danish and Norwegian
    ['Kan du ikke logge ind? Skriv til hjaelp@globex.org.', ['technical-support']],
    ['Ved tekniske problemer med ansøgningsskemaet kontakt venligst one@globex.org.', ['technical-support']],
    ['Har du glemt passordet og får ikke logget inn? Ta kontakt på one@globex.org.', ['technical-support']],
    ['Send din ansøgning og dit CV til job@globex.org senest 1. maj.', ['recruiting']],
    ['Spørsmål om stillingen rettes til avdelingsleder Kari Berg, kari.berg@globex.org.', ['recruiting']],
    ['Vi søker en kokk på deltid. Søknad sendes til one@globex.org', ['recruiting']],
    // Finnish
    ['Jos kirjautuminen ei onnistu, ota yhteyttä: one@globex.org', ['technical-support']],
    ['Ongelmia hakulomakkeen kanssa? Ota yhteyttä osoitteeseen one@globex.org.', ['technical-support']],
    ['Lähetä hakemuksesi ja ansioluettelosi osoitteeseen one@globex.org.', ['recruiting']],
    ['Lisätietoja tehtävästä antaa Maija Virta, maija.virta@globex.org', ['recruiting']],
    ['Etsimme kokkia osa-aikaiseen työhön. Vapaamuotoiset hakemukset: one@globex.org', ['recruiting']],
    ['Toimituksen sähköposti: one@globex.org', ['other']],
    // Czech and Slovak
    ['Nedaří se vám přihlásit? Napište na one@globex.org.', ['technical-support']],
    ['V případě technických problémů s formulářem kontaktujte one@globex.org.', ['technical-support']],
    ['Ak sa vám nedá nahrať príloha, napíšte na one@globex.org.', ['technical-support']],
    ['Životopis zasílejte na e-mail one@globex.org.', ['recruiting']],
    ['Pošlite svoj životopis na adresu one@globex.org', ['recruiting']],
    ['Personální oddělení: one@globex.org', ['recruiting']],
    ['Pověřenec pro ochranu osobních údajů: one@globex.org', ['privacy']],
    ['Obchodní oddělení: one@globex.org', ['sales']],
    // Hungarian
    ['Technikai probléma esetén forduljon hozzánk: one@globex.org', ['technical-support']],
    ['Önéletrajzát az one@globex.org címre várjuk.', ['recruiting']],
    ['Az állással kapcsolatos kérdések: one@globex.org', ['recruiting']],
    ['Adatvédelmi tisztviselő: one@globex.org', ['privacy']],
    ['Szerkesztőség: one@globex.org', ['other']],
    // Romanian
    ['Nu vă puteți autentifica? Scrieți-ne la one@globex.org.', ['technical-support']],
    ['Pentru probleme tehnice cu formularul de înscriere: one@globex.org', ['technical-support']],
    ['Trimite CV-ul tău la one@globex.org și alătură-te echipei.', ['recruiting']],
    ['Departamentul Resurse Umane: one@globex.org', ['recruiting']],
    ['Responsabil cu protecția datelor: one@globex.org', ['privacy']],
    ['Vânzări: one@globex.org', ['sales']],
    ['Secretariat și registratură: one@globex.org', ['other']],
    // Turkish
    ['Giriş yaparken sorun yaşıyorsanız one@globex.org adresine yazın.', ['technical-support']],
    ['Özgeçmişinizi one@globex.org adresine gönderebilirsiniz.', ['recruiting']],
    ['İnsan Kaynakları: one@globex.org', ['recruiting']],
    ['Reklam ve iş birliği için: one@globex.org', ['sales']],
    ['Muhasebe: one@globex.org', ['other']],
    // Russian and Ukrainian
    ['Не удаётся войти в личный кабинет? Напишите на one@globex.org.', ['technical-support']],
    ['Служба технической поддержки: one@globex.org', ['technical-support']],
    ['Якщо форма не працює, пишіть на one@globex.org.', ['technical-support']],
    ['Если письмо со ссылкой не пришло, пишите: one@globex.org', ['technical-support']],
    ['Присылайте резюме на почту one@globex.org.', ['recruiting']],
    ['Чекаємо на ваше резюме: one@globex.org', ['recruiting']],
    ['Отдел кадров: one@globex.org', ['recruiting']],
    ['Отозвать согласие на обработку персональных данных можно по адресу one@globex.org.', ['privacy']],
    ['Відділ продажу: one@globex.org', ['sales']],
    ['Размещение рекламы: one@globex.org', ['sales']],
    ['Приёмная директора: one@globex.org', ['other']],
    // Greek
    ['Αν δεν μπορείτε να συνδεθείτε, επικοινωνήστε στο one@globex.org.', ['technical-support']],
    ['Τεχνική υποστήριξη: one@globex.org', ['technical-support']],
    ['Στείλτε το βιογραφικό σας στο one@globex.org.', ['recruiting']],
    ['Υπεύθυνος προστασίας δεδομένων: one@globex.org', ['privacy']],
    ['Τμήμα πωλήσεων: one@globex.org', ['sales']],
    // Korean
    ['로그인이 안 되는 경우 one@globex.org 로 문의해 주세요.', ['technical-support']],
    ['시스템 오류 문의: one@globex.org', ['technical-support']],
    ['이력서를 one@globex.org 로 보내 주시기 바랍니다.', ['recruiting']],
    ['채용 문의: one@globex.org', ['recruiting']],
    ['개인정보 보호책임자: 김가람, one@globex.org', ['privacy']],
    ['광고 및 제휴 문의: one@globex.org', ['sales']],
    // Lithuanian
    ['Gyvenimo aprašymą siųskite el. paštu one@globex.org, kviečiame įdomiam darbui.', ['recruiting']],
    ['Pardavimų skyrius, įmonių klientams: one@globex.org', ['sales']],
  ])('%s', (text, purposes) => {
    expect(purposesOf(text)).toEqual(purposes);
  });

  test.each<[string, string, string[]]>([
    ['nb', 'Personvernombud: one@globex.org', ['privacy']],
    ['da', 'Annoncesalg: one@globex.org', ['sales']],
    ['no', 'Redaksjonen: one@globex.org', ['other']],
    ['da', 'Kundeservice: one@globex.org', ['other']],
    ['fi-FI', 'Tekninen tuki: one@globex.org', ['technical-support']],
    ['fi', 'Tietosuojavastaava: one@globex.org', ['privacy']],
    ['fi', 'Mediamyynti: one@globex.org', ['sales']],
    ['hu', 'Hirdetésfelvétel: one@globex.org', ['sales']],
    [
      'nb',
      'Opplever du feil når du laster opp vedlegg, ta kontakt med one@globex.org',
      ['technical-support'],
    ],
    ['da', 'Vil du have dine personoplysninger slettet, så skriv til one@globex.org.', ['privacy']],
    ['fi', 'Asiakaspalvelumme auttaa: one@globex.org', ['other']],
    ['cs', 'Redakce: one@globex.org\nInzerce: two@globex.org', ['other', 'sales']],
    ['hu', 'Ha nem tud bejelentkezni, írjon az one@globex.org címre.', ['technical-support']],
    ['tr', 'Teknik destek için: one@globex.org', ['technical-support']],
    ['tr', 'Kişisel verilerinizle ilgili talepleriniz için: one@globex.org', ['privacy']],
    ['lt', 'Nepavyksta prisijungti? Rašykite one@globex.org.', ['technical-support']],
  ])('on a page that says it is in %s: %s', (lang, text, purposes) => {
    expect(purposesOf(text, lang)).toEqual(purposes);
  });
});

test.each<[string]>([
  ['Har du problemer med at komme ind med kørestol? Skriv til one@globex.org.'],
  ['Trenger du hjelp fra en tegnspråktolk? Kontakt one@globex.org.'],
  ['Tarvitsetko apua pyörätuolin kanssa? Ota yhteyttä: one@globex.org'],
  ['Máte problém se vstupem na vozíčku? Napište na one@globex.org.'],
  ['Problémája van a bejutással kerekesszékkel? Írjon: one@globex.org'],
  ['Aveți nevoie de ajutor la intrare cu un scaun rulant? Scrieți la one@globex.org.'],
  ['Tekerlekli sandalye ile sorun mu yaşıyorsunuz? Bize yazın: one@globex.org'],
  ['Нужна помощь переводчика на жестовый язык? Пишите: one@globex.org'],
  ['Виникли проблеми з доступністю для маломобільних груп? Пишіть: one@globex.org'],
  ['Χρειάζεστε βοήθεια με το αμαξίδιο; Γράψτε στο one@globex.org'],
  ['휠체어 이용에 문제가 있으면 one@globex.org 로 도움을 요청하십시오.'],
  ['Prieinamumas: jei kyla problemų ar reikia pagalbos, rašykite one@globex.org.'],
])('a desk for the disabled is none for technical support: %s', passage => {
  expect(purposesOf(passage)).not.toContain('technical-support');
});

test.each([
  ['da', 'Din ansøgning kunne ikke gemmes. Prøv igen, eller skriv til X'],
  ['nb', 'Søknaden din ble ikke lagret. Prøv igjen, eller skriv til X'],
  ['fi', 'Hakemuksen tallennus epäonnistui. Yritä uudelleen tai ota yhteyttä: X'],
  ['cs', 'Přihlášku se nepodařilo uložit. Zkuste to znovu nebo napište na X'],
  ['sk', 'Prihlášku sa nepodarilo uložiť. Skúste to znova alebo napíšte na X'],
  ['hu', 'A jelentkezés mentése sikertelen. Próbálja újra, vagy írjon a következő címre: X'],
  ['ro', 'Cererea nu a putut fi salvată. Încercați din nou sau scrieți la X'],
  ['tr', 'Başvurunuz kaydedilemedi. Tekrar deneyin veya X adresine yazın'],
  ['ru', 'Не удалось сохранить заявку. Попробуйте ещё раз или напишите на X'],
  ['uk', 'Не вдалося зберегти заявку. Спробуйте ще раз або напишіть на X'],
  ['el', 'Η αίτηση δεν αποθηκεύτηκε. Δοκιμάστε ξανά ή γράψτε στο X'],
  ['ko', '지원서 저장에 실패했습니다. 다시 시도하거나 X(으)로 문의해 주세요.'],
  ['lt', 'Paraiškos išsaugoti nepavyko. Bandykite dar kartą arba rašykite X'],
  ['da', 'Jeg ved ikke, hvordan jeg udfylder skemaet. Kontakt X'],
  ['nb', 'Jeg vet ikke hvordan jeg fyller ut skjemaet. Kontakt X'],
  ['fi', 'En osaa täyttää hakulomaketta. Ota yhteyttä X'],
  ['cs', 'Nevím, jak vyplnit formulář. Kontaktujte X'],
  ['sk', 'Neviem, ako vyplniť formulár. Kontaktujte X'],
  ['hu', 'Nem tudom, hogyan kell kitölteni az űrlapot. Forduljon ide: X'],
  ['ro', 'Nu știu cum să completez formularul. Contactați X'],
  ['tr', 'Formu nasıl dolduracağımı bilmiyorum. X ile iletişime geçin'],
  ['ru', 'Не знаю, как заполнить анкету. Обратитесь по X'],
  ['uk', 'Не знаю, як заповнити анкету. Зверніться X'],
  ['el', 'Δεν ξέρω πώς να συμπληρώσω τη φόρμα. Επικοινωνήστε X'],
  ['ko', '지원서를 어떻게 쓰는지 모르시면 X 로 물어보세요.'],
  ['lt', 'Nežinau, kaip užpildyti formą. Kreipkitės X'],
  ['fi', 'Ilmoita sivuston viasta: X'],
  ['uk', 'Потрібна допомога із заповненням анкети? Телефонуйте X'],
  ['el', 'Χρειάζεστε βοήθεια με τη συμπλήρωση της φόρμας; Καλέστε X'],
  ['ko', '지원서 작성에 도움이 필요하시면 X 로 전화하세요.'],
  ['da', 'Har du ikke modtaget en bekræftelsesmail? X'],
  ['nb', 'Har du ikke fått bekreftelse på e-post? X'],
  ['fi', 'Eikö vahvistusviesti tullut perille? X'],
  ['cs', 'Nepřišel vám potvrzovací e-mail? X'],
  ['sk', 'Neprišiel vám potvrdzovací e-mail? X'],
  ['hu', 'Nem érkezett meg a visszaigazoló e-mail? X'],
  ['ro', 'Nu ați primit e-mailul de confirmare? X'],
  ['tr', 'Onay e-postası gelmedi mi? X'],
  ['ru', 'Не пришло письмо с подтверждением? X'],
  ['uk', 'Не прийшов лист із підтвердженням? X'],
  ['el', 'Δεν λάβατε το email επιβεβαίωσης; X'],
  ['ko', '인증 메일이 오지 않나요? X'],
  ['lt', 'Negavote patvirtinimo laiško? X'],
])('help with what failed or is not understood, %s: %s', (lang, text) => {
  expect(purposesOf(text.replace('X', 'one@globex.org'), lang)).toEqual(['technical-support']);
});
