/**
 * Words of languages beside the eleven with the English ones that mean the same, a meaning a line: `English: word, word`. A word
 * stands by how it begins, with `$` as a whole; one behind `-` is found at the end of a word (negation in Turkish), and several
 * stand together. Where the language has its "not" in the verb, the verb with it is listed. Turkish "ı" is written "i".
 */
export const glossaries: Readonly<Record<string, string>> = {
  cs: `application: přihlášk, žádost, uchazeč o
your: vaš, tvoj, tvůj, svůj, svou, své$
you: vám$, vás$, ti$, jste$
we: jsme$, nám$, námi$
has been: byl$, byla$, bylo$, byly$, byli$
is: je$, jsou$
sent: odeslán, odeslan, poslán, zaslán
send: odesl, poslat, pošl, zaslat, odesíl
submitted: podán, podal, podali, předložen
submit: podat, podání
received: přijat, přijal, obdržel, doručen, dostal
successfully: úspěšn
not: ne$, není$, nejsou$, nebyl$, nebyla$, nebylo$, nebyly$, nejste$, nemáte$, neobsahuje, neodpovíd, nesouhlas, nesprávn shod
cannot: nelze$, nemůže, nemohl, nedá se
could not: nepodařilo se, nepodařilo, nepovedlo, nebylo možné, nezdařilo se
already: již$, už$
no longer: již ne, už ne, už není, již není, již nelze, už nelze
error: chyb
occurred: došlo k, nastala, vyskytla, objevila
failed: selhal, neúspěš, nezdařil
something went wrong: něco se pokazilo, něco se nepovedlo
try again: zkuste to znovu, zkuste to prosím znovu, zkuste znovu, opakujte
later: později
session: relac, sezení
expired: vypršel, expiroval, vyprš, propad
sign in: přihlaste, přihlásit, přihlášen, přihlašovac, přihlasit
signed out: odhlášen, odhlásil
password: hesl
code: kód
email: e-mail, email, mailov
address: adres
link: odkaz
account: účet, účt, účtu
confirm: potvrd, potvrz, ověř
invalid: neplatn
incorrect: nesprávn, chybn
too many: příliš mnoho
attempts: pokus
too large: příliš velk
too small: příliš mal
file: soubor
uploaded: nahrán, nahrál
upload: nahrá
saved: uložen, uložil
save: uložit, ukládán
required: povinn, je nutn, vyžad, je třeba
please: prosím
enter: zadejte, uveďte, vložte
choose: vyberte, zvolte
fill in: vyplňt, vyplnit, vyplněn
field: pole$, polí$, polích
closed: uzavřen, zavřen, ukončen
deadline: termín, lhůta, lhůt
passed: uplynul, uplynut
not completed: nebyla dokončena, nebylo dokončeno, nedokončen
completed: dokončen, dokončil
vacancy: pozic, inzerát, nabídk, pracovní místo
page: stránk
not found: nenalezen, nebyla nalezena, nebyl nalezen, nenašl
does not exist: neexistuj
access: přístup
permission: oprávněn
denied: odepřen, zamítnut, zakázán
maintenance: údržb
unavailable: nedostupn
temporarily: dočasn
server: server
system: systém
connection: připojen, spojen
data: údaj, data$, dat$
form: formulář
if: pokud$, jestli
changed: změněn, upraven, změnil
edit: upravovat, upravit, měnit
deleted: smazán, odstraněn
created: vytvořen
thank you: děkuj
must: musíte$, musí$, musejí
number: čísl
date: datum$
check your: zkontrolujte
document: dokument
identity: identit, totožnost
full: naplněn, obsazen
no: žádn
survey: průzkum, dotazník
program: program
before: před$
only: pouze$, jen$
sorry: omlouváme, bohužel, litujeme
looking for: hledáte
to continue: pokračovat, pokračujte
now: nyní$, momentáln, aktuáln
request: požadavek, požadavk
unexpected: neočekávan`,
  sk: `application: prihlášk, žiadosť, žiadost
your: vaš, tvoj
you: vám$, vás$, ste$
we: sme$, nám$
has been: bol$, bola$, bolo$, boli$
is: je$, sú$
sent: odoslan, poslan, zaslan
send: odosla, odosiel, poslať, pošl
submitted: podan, podal
received: prijat, dostal, doručen, obdržal
successfully: úspešn
not: nie$, nebol$, nebola$, nebolo$, nemáte$, nezhod
cannot: nemožno$, nemôže, nedá sa, nemohl
could not: nepodarilo sa, nepodarilo, nebolo možné
already: už$
no longer: už nie
error: chyb
occurred: vyskytla, nastala, došlo k
failed: zlyhal, neúspešn
something went wrong: niečo sa pokazilo
try again: skúste to znova, skúste znova, skúste to znovu
later: neskôr
session: relác, relac
expired: vypršal, platnosť vypršala, uplynul
sign in: prihlás, prihlas
signed out: odhlásen, odhlásil
password: hesl
code: kód
email: e-mail, email
address: adres
link: odkaz
account: účet, účt
confirm: potvrd, over
invalid: neplatn
incorrect: nesprávn
too many: príliš veľa
attempts: pokus
too large: príliš veľk
file: súbor
uploaded: nahran
saved: uložen
save: uložiť
required: povinn, vyžad
please: prosím
enter: zadajte, uveďte
choose: vyberte
fill in: vyplň
field: pole$
closed: uzavret, ukončen, uzatvoren
deadline: termín, lehot
vacancy: pozíci, ponuk, inzerát
page: stránk
not found: nenájden, nenašl, nebola nájdená
does not exist: neexist
access: prístup
permission: oprávnen
denied: odmietnut, zamietnut, zakázan
maintenance: údržb
unavailable: nedostupn
temporarily: dočasn
server: server
system: systém
connection: pripojen
data: údaj
form: formulár
if: ak$
changed: zmenen, upraven
deleted: odstránen, vymazan
created: vytvoren
thank you: ďakuj
must: musíte$, musí$
number: čísl
check your: skontrolujte
document: dokument`,
  hu: `application: jelentkezés, pályázat
your: ön$, az ön
you: önnek$, önt$
sent: elküldt, elküldve, elküldés
send: küld, beküld
submitted: benyújt, beadt
received: megkaptuk, beérkezett, megérkezett, fogadtuk
successfully: sikeres
failed: sikertelen, meghiúsult, hibásan
not: nem$, nincs$, nincsenek$, ne$
cannot: nem lehet, nem lehetséges, nem tud
could not: nem sikerült, nem tudtuk
already: már$
no longer: már nem, többé nem
error: hiba$, hibá
occurred: történt, lépett fel
something went wrong: valami elromlott, valami hiba
try again: próbálja újra, próbálja meg újra, próbáld újra, próbálja meg ismét, próbálkozzon újra
later: később
session: munkamenet
expired: lejárt
sign in: jelentkezzen be, bejelentkez, lépjen be
signed out: kijelentkez, kijelentkeztet
password: jelsz
code: kód
email: e-mail, email
link: link, hivatkozás
account: fiók
confirm: megerősít, erősítse, hitelesít
credentials: hitelesítő adat
do not match: nem egyez
invalid: érvénytelen
incorrect: hibás, helytelen
too many: túl sok
attempts: próbálkozás, kísérlet
request: kérés
too large: túl nagy
smaller: kisebb
size: mérete, méret
file: fájl
uploaded: feltöltve, feltöltött
upload: feltölt
saved: mentve, mentett
save: menté, ment$
required: kötelező, szükséges
please: kérjük$, kérem$
enter: adja meg, írja be, adjon meg
choose: válassz
fill in: töltse ki, kitölt
field: mező
fix: javítsa
closed: lezár, lezárult, lezárva
deadline: határidő
vacancy: állás, pozíció
page: oldal$, oldalt$
not found: nem található
does not exist: nem létezik
access: hozzáférés
permission: jogosultság, engedély
not allowed: nem engedélyez
denied: megtagad
maintenance: karbantart
unavailable: nem elérhető
available again soon: hamarosan újra elérhető
available: elérhető
temporarily: ideiglenes, átmeneti
server: kiszolgáló, szerver
system: rendszer
connection: kapcsolat
data: adatok, adatai
form: űrlap
if: ha$, amennyiben
changed: módosít, megváltozt
deleted: törölve, törölt
created: létrehozva, létrehozt
thank you: köszönj
must: kell$, szükséges
number: szám$, száma
check your: ellenőrizze
document: dokumentum
resolved: megoldva
survey: szavazás, kérdőív, felmérés`,
  ru: `application: заявк, отклик, анкет, заявлени, резюме
your: ваш, твой, твою
you: вы$, вам$, вас$
we: мы$, нам$
has been: был$, была$, было$, были$
sent: отправлен, отправили, отправил$, послан
send: отправить, отправ
submitted: подан, подал, откликнул
received: получен, получил, принят, доставлен
successfully: успешн
not: не$, нет$, ни$
cannot: невозможно, не может, нельзя
could not: не удалось, не удалась, не удается, не удаётся, не получилось, не смогл
already: уже$
no longer: больше не$
error: ошибк
occurred: произошл, возникл, случил
failed: сбой, неудач
something went wrong: что-то пошло не так
try again: попробуйте снова, попробуйте еще раз, попробуйте ещё раз, попробуйте повторить, повторите попытку, попробуйте позже, повторите позже
later: позже, позднее
session: сесси, сеанс
expired: истек, истёк, просрочен, устарел
time: время$
sign in: войдите, войти, вход$, авториз, залогин
signed out: вышли из, вы вышли
password: парол
code: код
email: e-mail, email, электронн, почт
address: адрес
link: ссылк
account: аккаунт, учетн, учётн
confirm: подтвер
invalid: недействит, некорректн, недопустим
incorrect: неверн, неправильн
too many: слишком много
attempts: попыт
too large: слишком больш
file: файл
uploaded: загружен
upload: загруз
saved: сохранен, сохранён
save: сохранить, сохранени
required: обязательн, необходимо, требуется
please: пожалуйста
enter: введите, укажите
choose: выберите
fill in: заполн
field: поле$, поля$, полях
marked red: отмеченные красным
check your: проверьте
closed: закрыт, завершен, завершён
deadline: срок
vacancy: вакансии, вакансия, вакансию
page: страниц
reload: перезагруз, обновите
not found: не найден
does not exist: не существует
access: доступ
permission: прав$, разрешени
denied: запрещен, запрещён, отказан
maintenance: технические работы, техническ, обслуживан
unavailable: недоступ
temporarily: временно
server: сервер
response: ответ
connection: соединени, подключени
data: данны
form: форм
if: если$
changed: изменен, изменён
deleted: удален, удалён
created: создан
set: установлен
thank you: спасибо
must: должн
number: номер
now: сейчас$, теперь$
draft: черновик
not active: не активен, не активна
survey: опрос
identifier: идентификатор
locked: заблокирован`,
  uk: `application: заявк, відгук, анкет, резюме
your: ваш
you: ви$, вам$, вас$
we: ми$
has been: був$, була$, було$, були$
sent: надіслан, відправлен
send: надісл, відправ
will be sent: буде надіслан
submitted: подан
received: отриман, отримал, прийнят
successfully: успішн
not: не$, немає$
cannot: неможливо, не може
could not: не вдалося, не вдалось, не вдається
already: вже$, уже$
no longer: більше не$
error: помилк
occurred: сталася, сталась, виникл
something went wrong: щось пішло не так
try again: спробуйте ще раз, спробуйте знову, повторіть спробу, спробуйте пізніше
later: пізніше
session: сесі, сеанс
expired: закінчи, минув, минул, прострочен, застарі
sign in: увійд, увійт, вхід, входу
signed out: вийшли
password: парол
reset: скидання
code: код
email: e-mail, email, електронн, пошт
address: адрес
link: посилан
account: обліков, акаунт
confirm: підтвер
invalid: недійсн, некоректн
incorrect: невірн, неправильн
too many: забагато, занадто багато
attempts: спроб
too large: завелик, занадто велик
file: файл
uploaded: завантажен
upload: завантаж
saved: збережен
save: зберегт
required: обов'язков, обов’язков, необхідно
please: будь ласка
enter: введіть, вкажіть
choose: виберіть, оберіть
fill in: заповн
field: поле$, поля$
check your: перевірте
closed: закрит, завершен
deadline: термін
vacancy: ваканс
page: сторінк
not found: не знайден
does not exist: не існує
access: доступ
permission: прав$, дозвол
denied: заборонен, відмовлен
maintenance: технічн, обслуговуван
unavailable: недоступ
now: зараз$, наразі$
temporarily: тимчасов
server: сервер
connection: з'єднан, з’єднан
data: дан
form: форм
if: якщо$
changed: змінен
deleted: видален
created: створен
thank you: дякуєм
must: повинн
number: номер
locked: заблоковано`,
  ko: `application form: 지원서, 이력서
application: 입사지원, 지원
your: 귀하의
sent: 전송
submitted: 제출, 접수
received: 수신
completed: 완료
successfully: 성공, 정상적으로
not: 않, 아닙
not yet: 아직
cannot: 수 없
could not: 못했
already: 이미
no longer: 더 이상
error: 오류, 에러
occurred: 발생
failed: 실패
a problem: 문제가
try again: 다시 시도, 재시도
later: 나중에, 잠시 후
session: 세션
expired: 만료
end: 종료
sign in: 로그인
signed out: 로그아웃
password: 비밀번호, 암호
code: 인증번호, 코드
token: 토큰
email: 이메일, 메일
address: 주소
link: 링크
account: 계정
confirmed: 확인되
confirm: 인증, 확인
invalid: 유효하지, 올바르지
incorrect: 잘못된, 틀렸
too many: 너무 많
attempts: 시도
too large: 너무 큽, 너무 커
file: 파일
uploaded: 업로드
saved: 저장
lost: 손실, 사라
required: 필수
please: 주세요, 주십시오, 바랍니다
enter: 입력
choose: 선택
fill in: 작성
describe: 설명해
field: 항목
closed: 마감
ended: 종료되었
vacancy: 채용공고, 공고
page: 페이지
not found: 찾을 수 없
does not exist: 존재하지 않
access: 접근, 액세스
permission: 권한
denied: 거부, 차단
maintenance: 점검
unavailable: 이용할 수 없, 사용할 수 없
temporarily: 일시적
server: 서버
system: 시스템
network: 네트워크
connection: 연결
data: 데이터
form: 양식
if: 경우, 으면, 하면
changed: 변경
deleted: 삭제
created: 생성
thank you: 감사합니다
must: 해야
number: 번호
inactivity: 활동이 없
seconds: 초 후
minute: 분 동안
contact you: 연락
locked: 잠겼, 잠금
passed: 지났`,
  fi: `application: hakemu, hakemus
apply: hakea$, haet$
your: sinun, -ksesi, -ssasi
you: olet$, voit$, sinulle
we: olemme$, me$
is: on$
has been received: vastaanotettu, saapunut, vastaanottaneet
received: saatu$
sent: lähetetty, lähetit, lähettänyt
send: lähet
successfully: onnistuneesti, onnistui
failed: epäonnist, ei onnistunut
not: ei$, eikä$, eivät$
cannot: ei voi$, et voi$, ei voida
could not: ei voitu, ei pystynyt, ei pystytty
already: jo$
not yet: ei ole vielä, ei vielä
no longer: ei ole enää, ei enää, ole enää, eikä ole enää
error: virhe
occurred: tapahtui
something went wrong: jotain meni pieleen, jokin meni vikaan, jokin meni pieleen, jotain meni vikaan
try again: yritä uudelleen, yritä myöhemmin uudelleen, yritä uudestaan, kokeile uudelleen
later: myöhemmin
session: istunto, istuntosi
expired: vanhentunut, vanhentui, päättynyt, umpeutunut
not valid: ei ole enää voimassa
valid: voimassa
sign in: kirjaudu, kirjautu
signed out: kirjauduttu ulos, uloskirja
password: salasan
code: koodi
email: sähköposti
address: osoit
link: linkki, linkin, hakemuslinkki
account: tili$, tilin, tilisi
confirm: vahvist, varmist
invalid: virheellinen, kelpaa
incorrect: väärä, väärin
too many: liian monta
attempts: yrity
too large: liian suuri
file: tiedosto
uploaded: ladattu, lataus
saved: tallennettu
save: tallent, tallen
required: pakollinen, vaaditaan, vaadita
please: ole hyvä
enter: syötä, anna$
choose: valitse
fill in: täytä, täyttä
filled in: täyttänyt
field: kenttä, kentän
closed: suljettu, sulkeutunut
deadline: hakuaika, määräaika
vacancy: työpaikka, työpaikan
page: sivu, sivua, sivusto
not found: ei löytynyt, ei löydy
does not exist: ei ole olemassa
access: pääsy, pääse
permission: oikeu, lupa$
denied: evätty, estetty
maintenance: huolto, huollos
unavailable: ei ole käytettävissä, ei saatavilla
system: järjestelm
server: palvelin, palvelim
connection: yhtey
data: tiedot$, tietoja
form: lomak
if: jos$, mikäli$
changed: muutettu, muokattu
edit: muokat
deleted: poistettu
created: luotu
thank you: kiitos
must: täytyy, pitää$, on oltava
number: numero
contact: ota yhteyttä, ole yhteydessä
problem: ongelma
preview: esikatselu
remember: muista$
only: vain$
one: yhden$
survey: kysely
now: tällä hetkellä, nyt$
under review: käsittel, käsitelty`,
  no: `application: søknad, opptak
apply: søke$
your: din$, ditt$, dine$
you: du$, deg$
we: vi$
is: er$
has been: har blitt, ble$, er blitt
received: mottatt, mottok
sent: sendt
send: sende$
submitted: levert, innsendt
successfully: vellykket
not yet: ennå ikke, ikke ennå, enda ikke
not: ikke$, ingen$, ikkje$
cannot: kan ikke, får ikke
could not: kunne ikke, klarte ikke
already: allerede$
no longer: ikke lenger
error: feil
occurred: oppstod, oppsto$, skjedde, har oppstått
failed: mislyk, feilet
something went wrong: noe gikk galt
technical problems: tekniske problemer
try again: prøv igjen, prøv på nytt
later: senere$
session: økt, sesjon
expired: utløpt, utløp, gått ut
sign in: logg inn, logge inn, innlogg, pålogg
signed out: logget ut, logga ut
password: passord
code: kode
email: e-post, epost
address: adress
link: lenke, lenken
account: konto, bruker
confirmed: bekreftet
confirm: bekreft
invalid: ugyldig
incorrect: feil passord
too many: for mange
attempts: forsøk
too large: for stor
file: fil$, filen, filer
uploaded: lastet opp
upload: last opp, laste opp, opplast
saved: lagret
save: lagre
required: påkrevd, obligatorisk, må fylles ut
please: vennligst
enter: skriv inn, oppgi, angi
choose: velg
fill in: fyll ut, fylles ut
field: felt
closed: stengt, lukket, avsluttet
deadline: frist, søknadsfrist
vacancy: stilling, annonse
page: side$, siden$
not found: ikke funnet, finner ikke, fant ikke, ble ikke funnet
does not exist: finnes ikke, eksisterer ikke
access: tilgang
permission: tillatelse, rettighet
denied: nektet
maintenance: vedlikehold
unavailable: utilgjengelig, ikke tilgjengelig
available: tilgjengelig
temporarily: midlertidig
system: system
server: server
connection: forbindelse, tilkobling
data: opplysning, data
form: skjema
if: hvis$, dersom$
changed: endret
edit: endre$
deleted: slettet
delete: slette
created: opprettet
thank you: takk$
must: må$
number: nummer
before: før$
sorry: dessverre, beklager
now: nå$, akkurat nå
under: under$
years: år$
locked: låst`,
  da: `application: ansøgning
apply: ansøg, søge$
your: din$, dit$, dine$, jeres$
you: du$, dig$
we: vi$
is: er$
has been: er blevet, blev$
received: modtaget, modtog
sent: sendt
send: sende$
submitted: indsendt
registered: registreret
successfully: lykkedes, gennemført
not yet: endnu ikke, ikke endnu
not: ikke$, ingen$
cannot: kan ikke
could not: kunne ikke
already: allerede$
no longer: ikke længere
error: fejl
occurred: opstod, opstået, skete$
failed: mislyk, fejlede
something went wrong: noget gik galt
try again: prøv igen, forsøg igen
later: senere$
session: session
expired: udløbet, udløb
sign in: log ind, logge ind, loginoplysning
signed out: logget ud, logget af
password: adgangskode, kodeord
code: kode$
email: e-mail, email
address: adresse
link: link
account: konto, bruger
credentials: brugeroplysninger
do not match: stemmer ikke overens
confirmed: bekræftet
confirm: bekræft
invalid: ugyldig
incorrect: forkert
too many: for mange
attempts: forsøg
too large: for stor
file: fil$, filen
uploaded: uploadet
saved: gemt
save: gemme
required: påkrævet, obligatorisk, skal udfyldes
please: venligst
enter: indtast, angiv
choose: vælg
fill in: udfyld
field: felt
closed: lukket, afsluttet
deadline: frist, ansøgningsfrist
vacancy: stilling
page: side$, siden$
not found: ikke fundet, findes ikke
access: adgang
permission: tilladelse, rettighed
denied: nægtet
maintenance: vedligehold
unavailable: utilgængelig, ikke tilgængelig
temporarily: midlertidig
system: system
server: server
connection: forbindelse
data: oplysning, data
form: formular
if: hvis$
changed: ændret
deleted: slettet
created: oprettet
thank you: tak$
must: skal$
number: nummer
sorry: desværre, beklager
under review: under behandling
locked: låst, spærret`,
  tr: `application: başvuru
your: sizin
you: siz$
sent: gönderildi, gönderilmiştir, iletildi
send: gönder
received: alindi, alinmiştir, ulaşti
successfully: başariyla, başarili
failed: başarisiz
not: değil$, yok$, hayir$
cannot: -ilemez, -ulamaz, -ülemez, -anamaz, -enemez, -amaz, -emez, -amiyor, -emiyor
could not: -ilemedi, -ulamadi, -ülemedi, -anamadi, -enemedi, -ilamadi, -amadik, -emedik, -amadi, -emedi
not: -madi, -medi, -mamiş, -memiş, -miyor
already: zaten$, daha önce
no longer: artik
not yet: henüz
error: hata
occurred: oluştu, meydana geldi
something went wrong: bir şeyler ters gitti, bir şeyler yanliş gitti
try again: tekrar deneyin, yeniden deneyin, tekrar dene
later: daha sonra
session: oturum
expired: süresi doldu, süresi dolmuş, süreniz doldu, sona erdi, zaman aşimi
sign in: giriş yap, oturum aç, giriş
signed out: çikiş yap, oturumunuz kapat
password: şifre, parola
code: kod$, kodu
email: e-posta, eposta, e-mail
address: adres
link: bağlanti$, bağlantisi, link
account: hesap, hesab
confirm: onayla, doğrula
approval pending: onay bekliyor
invalid: geçersiz
incorrect: yanliş, hatali
too many: çok fazla
attempts: deneme
too large: çok büyük
file: dosya
uploaded: yüklendi
upload: yükle
saved: kaydedildi
save: kaydet
required: zorunlu, gerekli, gerek
missing: eksik
please: lütfen
enter: girin, giriniz
choose: seçin, seçiniz
fill in: doldurun, doldurunuz
field: alan
section: bölüm
closed: kapandi, kapali, kapatildi
deadline: son tarih, son başvuru
date: tarih
vacancy: ilan, pozisyon
page: sayfa
not found: bulunamadi
access: erişim
inaccessible: erişilemez
permission: yetki, izniniz
denied: reddedildi, engellendi
maintenance: bakim
unavailable: kullanilamiyor
temporarily: geçici
server: sunucu
system: sistem
connection: bağlantiniz
data: veri$, verileri
form: form
if: eğer$
changed: değiştirildi
will be deleted: silinecek
deleted: silindi
created: oluşturuldu
thank you: teşekkür
must: gerekir, zorundasiniz
number: numara
now: şu anda
under review: değerlendiril, inceleniyor
this action: bu işlem
locked: kilit
expected: bekle`,
  ro: `application: candidatur, aplicați
applied: aplicat
your: dumneavoastră, dvs, ta$, tău$
you: ați$, ai$
we: am$
is: este$, e$
has been: a fost, au fost
received: primit
sent: trimis
send: trimite
submitted: depus
successfully: cu succes
not: nu$
cannot: nu poate, nu pot$, nu puteți
could not: nu a putut, nu am putut, nu s-a putut
already: deja$
no longer: nu mai$
error: eroare, erori
occurred: a apărut, s-a produs
failed: eșuat
not accept: nu a acceptat
something went wrong: ceva nu a mers, ceva nu a funcționat
try again: încercați din nou, încearcă din nou, reîncercați
later: mai târziu
session: sesiun
expired: expirat
sign in: autentific, conectați-vă, conectează-te
signed out: deconectat
password: parol
code: cod$, codul
email: e-mail, email
address: adres
link: link
account: cont$, contul
confirmed: confirmat
confirm: confirm
invalid: invalid, nevalid
incorrect: incorect, greșit
too many: prea multe
attempts: încerc
too large: prea mare
file: fișier
uploaded: încărcat
saved: salvat
save: salv
required: obligatori, necesar
please: vă rugăm, te rugăm
enter: introduceți, introdu
choose: selectați, alegeți
fill in: completați, completează
field: câmp
closed: închis, încheiat
deadline: termen
vacancy: post$, postul, anunț
page: pagin
not found: nu a fost găsit
does not exist: nu există
access: acces
permission: permisiun
denied: interzis, refuzat, respins
maintenance: mentenanță, întreținere
unavailable: indisponibil
temporarily: temporar
server: server
system: sistem
connection: conexiun
data: date$, datele
form: formular
if: dacă$
changed: modificat, schimbat
deleted: șters
created: creat
thank you: mulțumim
must: trebuie
number: număr
administrator: administrator`,
  vi: `application: đơn ứng tuyển, hồ sơ ứng tuyển, đơn đăng ký, hồ sơ, đơn ghi danh
apply: ứng tuyển
your: của bạn, của quý vị
you: bạn$, quý vị
we: chúng tôi
has been: đã được, đã$
sent: gửi
submitted: nộp
received: nhận được, tiếp nhận, đã nhận
successfully: thành công
not: không$, chưa$
cannot: không thể
failed: thất bại, không thành công
already: đã từng
not yet: vẫn chưa
error: lỗi$
occurred: xảy ra
unexpected: không mong đợi
response: phản hồi
try again: thử lại
later: sau$
session: phiên
expired: hết hạn, chấm dứt
inactivity: không có hoạt động
sign in: đăng nhập
signed out: đăng xuất
password: mật khẩu
code: mã$
email: email
address: địa chỉ
link: liên kết, đường dẫn
account: tài khoản
confirm: xác nhận, xác minh, xác thực
invalid: không hợp lệ
incorrect: không đúng, sai$
too many: quá nhiều
too large: quá lớn
file: tệp$, tập tin
uploaded: tải lên
saved: lưu$
required: bắt buộc, cần$
please: vui lòng
enter: nhập$
choose: chọn
fill in: điền
field: trường$
fix: giải quyết
before: trước khi
next step: bước tiếp
closed: đã đóng, kết thúc
deadline: hạn nộp, thời hạn
vacancy: tin tuyển dụng, vị trí
page: trang$
not found: không tìm thấy
does not exist: không tồn tại
access: truy cập
permission: quyền$
denied: bị từ chối, bị chặn
maintenance: bảo trì
unavailable: không khả dụng
temporarily: tạm thời
server: máy chủ
system: hệ thống
connection: kết nối
data: dữ liệu
form: biểu mẫu
if: nếu$
changed: thay đổi
deleted: xóa$
created: đã tạo
thank you: cảm ơn
must: phải$
number: số$
administrator: quản trị viên
wait: chờ$
locked: bị khóa
now: lúc này, hiện$
new: mới$
to continue: tiếp tục`,
  el: `application: αίτησ
your: σας$
we: εμείς
has been: έχει$, έχουν$
sent: στάλθηκε, απεστάλη, εστάλη
submitted: υποβλήθηκε, υποβληθεί
submit: υποβολή, υποβολής
received: λάβαμε, ελήφθη, παραλήφθηκε
successfully: επιτυχ
not: δεν$, μη$, όχι$
cannot: δεν μπορεί, δεν μπορείτε, αδύνατ
could not: δεν ήταν δυνατ, δεν μπόρεσε, δεν μπορέσαμε
already: ήδη$
no longer: δεν ισχύει πλέον, πλέον
error: σφάλμα
occurred: παρουσιάστηκε, προέκυψε, συνέβη
failed: απέτυχε, αποτυχία
unexpected: μη αναμενόμεν, απροσδόκητ
response: απόκριση, απάντηση
something went wrong: κάτι πήγε στραβά, κάτι πήγε λάθος
try again: δοκιμάστε ξανά, προσπαθήστε ξανά, δοκιμάστε πάλι
try: δοκιμάστε
later: αργότερα
session: συνεδρία, σύνδεση$
expired: έληξε, λήξει
sign in: συνδεθείτε, είσοδος
signed out: αποσυνδεθ
password: κωδικός πρόσβασης, κωδικό πρόσβασης, συνθηματικό
code: κωδικ
email: email, e-mail, ηλεκτρονικ
address: διεύθυνσ
link: σύνδεσμο, σύνδεσμος
account: λογαριασμ
confirm: επιβεβαί, επαλήθευσ
invalid: μη έγκυρ, άκυρ
incorrect: λανθασμέν, λάθος, εσφαλμέν
too many: πάρα πολλές, πάρα πολλά
too large: πολύ μεγάλο
not allow: δεν επιτρέπει
smaller: μικρότερο
size: μέγεθος, μεγέθους
file: αρχείο, αρχείου
uploaded: μεταφορτώθηκε, ανέβηκε
upload: μεταφόρτωση
saved: αποθηκεύτηκ, αποθηκεύθηκ
save: αποθήκευσ
required: υποχρεωτικ, απαιτείται
please: παρακαλ
enter: εισάγετε, πληκτρολογήστε
choose: επιλέξτε
fill in: συμπληρώστε
field: πεδί
closed: έκλεισε, κλειστ
deadline: προθεσμία
vacancy: θέση$, αγγελία
page: σελίδα
not found: δεν βρέθηκε
does not exist: δεν υπάρχει
access: πρόσβαση
permission: δικαίωμα, άδεια
denied: απαγορεύ, άρνηση
maintenance: συντήρηση
unavailable: μη διαθέσιμ
temporarily: προσωρινά
server: διακομιστή
system: σύστημα
data: δεδομέν, στοιχεία
form: φόρμα
if: αν$, εάν$
changed: άλλαξε, τροποποιήθηκε
deleted: διαγράφηκε
created: δημιουργήθηκε
thank you: ευχαριστούμε
must: πρέπει
number: αριθμός`,
  he: `application: מועמדות, מועמדותך
your application: מועמדותך, המועמדות שלך
your: שלך$
you: לך$
we: אנחנו$
sent: נשלח, נשלחה, שלחנו
send: שלח, שלוח
submitted: הוגש, הגשת, הוגשה
submit: להגיש, הגשת, הגשה
received: התקבל, קיבלנו
successfully: בהצלחה
not: לא$, אין$, אינו$, אינה$
cannot: לא ניתן, אי אפשר, לא יכול
already: כבר$
error: שגיאה, שגיאת
occurred: אירעה, אירע, קרתה
failed: נכשל, נכשלה
something went wrong: משהו השתבש
try again: נסה שוב, נסו שוב
later: מאוחר יותר
session: הפעלה, החיבור שלך
expired: פג$, פגה, פג תוקף
sign in: התחבר, היכנס, כניסה
signed out: התנתק, נותקת
password: סיסמה, סיסמא, סיסמת
codes: קודי$
code: קוד$
email: אימייל, דוא"ל, דואר אלקטרוני, מייל
address: כתובת
link: קישור
account: חשבון
not verified: לא אומתה, לא אומת
confirm: אימות, אישור
invalid: לא תקין, לא חוקי, לא תקינה
incorrect: שגוי, שגויה
too many: יותר מדי
too large: גדול מדי
file: קובץ
uploaded: הועלה
saved: נשמר
save: שמור, שמירה
required: חובה, נדרש
please: אנא$, בבקשה, נא$
enter: הזן, הזינו, הכנס
choose: בחר$, בחרו
fill in: מלא$, מלאו
field: שדה
closed: נסגר, סגור
vacancy: משרה
page: דף$, עמוד
not found: לא נמצא
does not exist: לא קיים, לא קיימת
access: גישה
permissions: הרשאות
permission: הרשאה
view: לצפות
denied: נדחתה, נחסמה
maintenance: תחזוקה
unavailable: לא זמין
server: שרת
system: מערכת
connection: חיבור
data: נתונים, פרטים
form: טופס
if: אם$
changed: שונה$, שונתה
deleted: נמחק
created: נוצר
thank you: תודה
must: חייב, עליך
number: מספר
now: כעת$, כרגע$
locked: נעול, ננעל`,
  ar: `application: طلب التوظيف, طلب التقديم, طلبك, طلبكم, طلب$
apply: التقديم, تقديم
your: الخاص بك
you: لديك
sent: إرسال, ارسال
submitted: تم تقديم, قدمت
received: استلام, استلمنا, تلقينا
has been: تم$, تمت$
successfully: بنجاح
not: لا$, لم$, غير$, ليس
cannot: لا يمكن, لا يمكنك, تعذر, يتعذر
already: بالفعل, مسبق
error: خطأ
occurred: حدث, حصل
failed: فشل, فشلت
something went wrong: حدث خطأ ما
try again: المحاولة مرة أخرى, حاول مرة أخرى, إعادة المحاولة, أعد المحاولة
later: لاحق
session: جلسة, جلستك
expired: انتهت صلاحية, منتهي الصلاحية, انتهت, منتهية
sign in: تسجيل الدخول, سجل الدخول, سجّل الدخول
registration: التسجيل
signed out: تسجيل خروجك, تسجيل الخروج
password: كلمة المرور, كلمة مرور
code: رمز
email: البريد الإلكتروني, بريدك
address: عنوان
link: رابط
account: حساب, حسابك
confirm: تأكيد, تحقق
invalid: غير صالح, غير صحيح
incorrect: غير صحيحة, خاطئ
valid: صحيح$, صالح$
too many: كثير جد, عدد كبير
too large: كبير جدا
file: ملف
uploaded: تحميل, رفع
saved: حفظ
required: مطلوب, إلزامي
please: يرجى, الرجاء, من فضلك
enter: إدخال, أدخل
choose: اختر, اختيار
fill in: املأ, تعبئة
field: حقل
closed: مغلق, أغلق
date: تاريخ
vacancy: وظيفة
page: صفحة
not found: غير موجود
access: وصول
permission: صلاحية$, إذن$
denied: مرفوض, رفض
maintenance: صيانة
unavailable: غير متاح, غير متوفر
server: خادم
system: نظام
connection: اتصال
data: بيانات
form: نموذج
if: إذا$
changed: تغيير
deleted: حذف
created: إنشاء
thank you: شكر
must: يجب
number: رقم
locked: قفل
for security reasons: لأسباب أمنية
new version: نسخة جديدة
refresh: تحديث
now: في هذا الوقت, حاليا`,
  hi: `application: आवेदन
your: आपका, आपके, आपकी
you: आप$, आपने
we: हमें, हमने
has been: गया है, गई है, गया$, गई$
sent: भेजा
send: भेजने, भेजें
resend: पुनः भेजें
submitted: जमा, प्रस्तुत
received: प्राप्त
successfully: सफलतापूर्वक, सफल
failed: असफल, विफल
not: नहीं$, न$
cannot: नहीं कर सकते, नहीं किया जा सकता
already: पहले ही, पहले से
error: त्रुटि, गलती
occurred: हुई$, हुआ$
unexpected: अप्रत्याशित
response: प्रतिक्रिया
something went wrong: कुछ गलत हो गया
try again: पुनः प्रयास, फिर से प्रयास, दोबारा प्रयास, फिर से कोशिश
later: बाद में
session: सत्र
expired: समाप्त
sign in: लॉग इन, लॉगिन, साइन इन
signed out: लॉग आउट
password: पासवर्ड
code: कोड
email: ईमेल
address: पता$, पते$
link: लिंक
account: खाता, खाते
confirmed: पुष्ट
confirmation: पुष्टि
invalid: अमान्य
incorrect: गलत
too many: बहुत अधिक
attempts: प्रयास
too large: बहुत बड़
file: फ़ाइल, फाइल
uploaded: अपलोड
upload: अपलोड करने
saved: सहेज
required: आवश्यक, अनिवार्य
please: कृपया
enter: दर्ज करें
choose: चुनें
fill in: भरें
click: दबाएँ, क्लिक
here: यहाँ
closed: बंद
page: पृष्ठ, पेज
not found: नहीं मिला
access: पहुँच, एक्सेस
permission: अनुमति
denied: अस्वीकृत, अस्वीकार
maintenance: रखरखाव
unavailable: अनुपलब्ध, उपलब्ध नहीं
server: सर्वर
system: सिस्टम
data: डेटा, जानकारी
load: लोड
form: फ़ॉर्म, फॉर्म
if: यदि$, अगर$
changed: बदल
deleted: हटा
created: बना$
thank you: धन्यवाद
must: चाहिए
number: संख्या, नंबर
while: दौरान`,
  id: `application: lamaran, pendaftaran
apply: melamar
your: anda$, kamu$
we: kami$
has been: telah$
sent: terkirim, dikirim
send: mengirim, kirim
received: diterima, terima dengan
successfully: berhasil
not: tidak$, bukan
cannot: tidak dapat, tidak bisa
not yet: belum$
already: sudah$
no longer: tidak lagi
error: kesalahan, galat
occurred: terjadi
failed: gagal
something went wrong: ada yang salah, ada yang tidak beres
try again: coba lagi
later: nanti
session: sesi
expired: kedaluwarsa, berakhir
sign in: masuk$, login
signed out: telah keluar
password: kata sandi, sandi
code: kode
email: email
address: alamat
link: tautan
account: akun
not active: tidak aktif
confirm: konfirmasi
verification: verifikasi
invalid: tidak valid
valid: valid$
incorrect: salah$
too many: terlalu banyak
attempts: percobaan
too large: terlalu besar
file: berkas, file
uploaded: diunggah
upload: unggah, mengunggah
saved: disimpan, tersimpan
save: simpan, menyimpan
required: wajib, harus diisi
please: silakan, mohon
enter: masukkan
choose: pilih
fill in: isi$, isilah, lengkapi
field: kolom
closed: ditutup, tutup
deadline: batas waktu
quota: kuota
vacancy: lowongan, posisi
page: halaman
not found: tidak ditemukan
access: akses
permission: izin
denied: ditolak
maintenance: pemeliharaan
unavailable: tidak tersedia
available: tersedia
temporarily: sementara
server: server
system: sistem
connection: koneksi
data: data
form: formulir
if: jika$, apabila
changed: diubah
deleted: dihapus
created: dibuat
thank you: terima kasih
must: harus$
number: nomor
now: saat ini
locked: terkunci, dikunci`,
};
