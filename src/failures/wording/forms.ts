/** What forms for jobs ask for, what error messages count, and how sites say that they are busy. As in grammar.ts. */
export const forms = {
  idNumber: `national insurance|social security|tax number|tax id|ssn$|passport number|id number|identity number|identity card|postcode|post code|postal code|zip code|
    steuer id|steuernummer|steueridentifik|sozialversicherungsn|rentenversicherungsn|ausweisnummer|personalausweis|postleitzahl|plz$|
    numero de securite sociale|numero fiscal|code postal|siret|siren$|insee|
    dni$|el nie$|nif$|rut$|rfc$|curp$|cuit$|cuil$|cedula|codigo postal|numero de afiliacion|seguridad social|
    cpf$|cnpj|cep$|rg$|pis$|titulo de eleitor|cartao de cidadao|codigo postal|
    codice fiscale|cap$|partita iva|carta d identita|carta di identita|
    bsn$|burgerservicenummer|rijksregisternummer|postcode|
    pesel|nip$|regon$|kod pocztowy|kodu pocztowego|dowodu osobistego|numer dowodu|
    personnummer|samordningsnummer|postnummer|
    マイナンバー|郵便番号|在留カード|旅券番号|個人番号|
    身份证|身分證|邮编|邮政编码|郵遞區號|护照|统一编号`,
  errorCode: `error code|error number|error no$|error id|fault code|incident code|incident number|
    fehlercode|fehlernummer|fehler nr|störungscode|
    code d erreur|code erreur|numero d erreur|code d incident|code incident|
    codigo de error|numero de error|codigo de incidencia|codigo de falla|
    codigo do erro|codigo de erro|numero do erro|codigo da falha|
    codice errore|codice di errore|numero errore|codice anomalia|
    foutcode|foutnummer|storingscode|
    kod błędu|numer błędu|kod awarii|
    felkod|felnummer|
    エラーコード|エラー番号|障害コード|
    错误代码|错误编号|错误码|故障代码|錯誤代碼`,
  jobForm: `salary expectation|expected salary|salary requirement|notice period|start date|availability|cover letter|covering letter|motivation letter|work permit|screening question|your experience|work experience|
    gehaltsvorstellung|gehaltswunsch|kündigungsfrist|eintrittstermin|eintrittsdatum|anschreiben|verfügbarkeit|arbeitserlaubnis|berufserfahrung|
    pretentions salariales|preavis|disponibilite|lettre de motivation|permis de travail|date de debut|votre experience|
    pretension salarial|expectativa|preaviso|disponibilidad|carta de presentacion|carta de motivacion|incorporacion|permiso de trabajo|
    pretensao salarial|aviso previo|disponibilidade|carta de apresentacao|voce pode comecar|
    retribuzione|preavviso|disponibilita|lettera di presentazione|lettera motivazional|aspettative|
    salarisindicatie|gewenst salaris|gewenste salaris|opzegtermijn|motivatiebrief|beschikbaarheid|opleidingsniveau|werkervaring|
    oczekiwania finansowe|oczekiwane wynagrodz|okres wypowiedzenia|list motywacyjny|dyspozycyjn|doswiadczenie|
    loneansprak|uppsagningstid|personligt brev|foljebrev|tilltrade|du kan borja|urvalsfrag|
    希望年収|希望給与|入社可能|退職予定|志望動機|フリガナ|ふりがな|職歴|
    期望薪资|薪资要求|到岗|离职通知|求职信|学历|免冠照|证件照|工作经历`,
  works: `housekeeping|fresh coat|under construction|rebuilding|refurbish|back soon|right back|back shortly|service work|planned work|
    umbau|kurze pause|eine pause|gleich zurück|gleich wieder|systemumstellung|räumen auf|wird derzeit aktualisiert|servicearbeit|
    le menage|fait une pause|retour prevu|bientot de retour|de retour bientot|amelioration du site|travaux|travaille a|travaillent sur|
    de obras|de reformas|volvemos|tareas tecnicas|mejorando|
    em obras|voltamos|por atualizacao|melhorando|
    lavori in corso|dei lavori|torniamo|stiamo migliorando|in rifacimento|
    uit de lucht|in de lucht|verbouw|opknapp|aan het klussen|update uit|tot zo$|
    remont|przerwa techniczn|prace serwisowe|prace techniczne|wracamy|zaraz wroc|modernizac|
    bygger om|servicearbete|tar en paus|snart tillbaka|jobbar med sajten|
    入れ替え|改修|再開します|更新作業|システム更新|
    翻新|升级|马上回来|暂停服务|改版|系统更新`,
  tooLong: `inactiv|idle$|too long|been away|time is up|ran out|
    untätig|inaktiv|zu lange|nicht aktiv|zeit ist um|
    inactif|inactivite|trop longtemps|temps imparti|
    inactiv|sin actividad|demasiado tiempo|agotado el tiempo|
    inativ|sem atividade|muito tempo|tempo demais|tempo esgotado|tempo acabou|formulario acabou|
    inattiv|troppo a lungo|troppo tempo|tempo scaduto|
    inactief|te lang$|niets gedaan|tijd is om|
    nieaktywn|bezczynn|zbyt dlugo|za dlugo|czas minal|
    inaktiv|for lange|utan aktivitet|tiden ar ute|
    操作がない|操作がありません|長時間|時間切れ|
    未操作|无操作|长时间|时间过长|时间已到|时间已用完`,
  busy: `too many people|very busy|so busy|overloaded|in a queue|waiting room|waiting time|
    überlastet|zu viele personen|warteschlange|warteraum|wartezeit|
    tres sollicite|trop de visiteurs|file d attente|salle d attente|
    saturad|demasiados usuarios|en la cola|sala de espera|
    sobrecarregad|muitos acessos|muitas pessoas|instabilidade|instavel|na fila|
    sovraccaric|troppi utenti|troppe persone|in coda|sala d attesa|disserviz|
    overbelast|erg druk|wachtrij|wachtkamer|
    przeciazon|zbyt wiele osob|kolejc|poczekalni|
    överbelast|manga besök|i kö$|väntrum|
    混雑|混み合|順番待ち|待合室|
    繁忙|忙碌|人数过多|排队|拥挤|等候室`,
} as const;
