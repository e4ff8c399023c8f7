/** Adverts, applications and what can become of them. Written as in grammar.ts. */
export const jobs = {
  closedThing: `closed|no longer accepting|no longer open|been filled|has been filled|deadline has passed|filled$|no longer active|position has|has passed|closing date|cancelled|canceled|removed|withdrawn|unpublished|not accepting|
    geschlossen|besetzt|nicht mehr ausgeschrieben|frist|bewerbungsschluss|zuruckgezogen|nicht mehr aktiv|beendet|vergeben|storniert|
    cloture|ferme|pourvu|n est plus en ligne|date limite|n accepte plus|retire|annule|close$|closes$|
    cerrad|cubiert|ya no acepta|fecha limite|plazo|retirad|cancelad|ha finalizado|finalizad|
    encerrad|fechad|preenchida|ja nao aceita|prazo|retirad|cancelad|finalizad|nao aceita mais|
    chius|coperta|non accetta piu|scadenza|ritirat|annullat|terminat|
    gesloten|vervuld|niet meer open|deadline|ingetrokken|geannuleerd|
    zamkniet|obsadzon|zakonczon|termin$|wycofan|anulowan|nieaktualn|
    stangd|tillsatt|avslutad|sista ansok|sista dag|tillbakadrag|dras tillbaka|installd|
    終了|締め切|募集停止|掲載終了|取り下げ|締切|非公開|
    已关闭|已结束|截止|已招满|停止招聘|撤回|已下架|已下线|关闭|停止|期限已过|已过期限`,
  noResults: `no results|no data|no jobs|no matches|no items|no files|no entries|nothing found|no messages|didn t match|no records|empty list|no notification|no comments|
    keine ergebnisse|keine daten|keine treffer|keine eintrage|noch keine|keine nachrichten|keine elemente|
    aucun resultat|aucune donnee|aucune offre|aucun element|aucun message|aucune$|
    sin resultados|no hay|ningun resultado|no se encontraron resultados|
    nenhum resultado|sem resultados|nao ha|nenhum$|nenhuma$|
    nessun risultato|nessun dato|nessun|
    geen resultaten|geen gegevens|geen items|geen berichten|nog geen|
    brak wynikow|brak danych|brak wiadomosci|nie ma$|
    inga resultat|inga data|inga traffar|inga$|
    結果はありません|データがありません|該当する|条件に合う|まだ|
    没有结果|暂无|符合条件的|没有数据|尚无|无结果|没有找到|无数据`,
  job: `job$|jobs$|position$|vacancy|vacancies|posting|role$|apprenticeship|opening$|requisition|recruit|internship|vacanc|advert|opportunit|offer$|
    stelle$|stellen|stellenanzeige|ausschreibung|-stelle$|-stellen|job|arbeitsplatz|-anzeige|inserat|
    offre|poste$|postes|emploi|annonce|recrutement|stage$|metier|recruteur|
    puesto|vacante|oferta|empleo|convocatoria|trabajo|posicion|cargo|
    vaga$|vagas|emprego|anuncio|recrutamento|trabalho|posicao|
    posizione|offerta|annuncio|lavoro|selezione del|impiego|ruolo|posizioni|offerte|posto|
    vacature|functie|baan$|-vacature|positie|
    oferta|oferty|stanowisk|ogloszeni|rekrutac|prac[ay]|etat|wakat|ofert|
    jobb|tjanst|annons|rekrytering|lediga|-annons|-tjanst|befattning|plats$|
    求人|職種|ポジション|採用|募集|求職|仕事|職務|ポスト|
    职位|职缺|岗位|招聘|職缺|工作|招募|职务|空缺|职业`,
  application: `application$|applications$|apply$|applied|applicant|candidate|proposal|apply for|applying|
    bewerbung|bewerben|beworben|bewerber|-bewerbung|-bewerber|bewirb|
    candidature|postuler|postule|candidat|postul|dossier|
    candidatura|postula|solicitud|aplicad|inscri|solicitant|aspirante|
    candidatura|candidat|inscri|
    candidatura|candidat|candid|
    sollicit|gesollicit|kandidaat|sollic|-sollicitatie|aanmelding|
    aplikac|kandydat|zgloszeni|aplikow|kandyd|zglosz|aplik|
    ansokan|ansok|sokt$|kandidat|sokande|soka jobb|soker jobb|soka tjanst|-ansokan|sok jobb|kandid|
    応募|エントリー|候補者|志望|申し込み|申込|出願|
    申请|应聘|投递|候选|申請|应征|报名|求职|投简历`,
  comment: `comment|topic|edit$|revision|
    kommentar|commentaire|comentario|commento|reactie|komentarz|コメント|评论`,
  workText: `engineer|develop|experience|team$|teams$|skills|responsib|manage|ability|knowledge|years|client|customer|analys|design|quality|business|salary|
    entwickl|erfahrung|kenntnis|aufgaben|
    gestion|equipe|experience|competence|clients|mission|poste de|analyse|suivi|
    experiencia|equipo|gestion de|conocimient|
    experiencia em|equipe|gestao|
    esperienza|gestione|competenz|
    ervaring|kennis|
    doswiadcz|zespol|
    erfarenhet|kunskap|
    経験|業務|
    经验|团队|负责`,
  policy: `privacy|terms|policy|consent|equal opportunit|gdpr|personal data|accessib|legal|law$|
    datenschutz|einwilligung|nutzungsbedingung|
    confidentialite|donnees personnelles|conditions|consent|
    privacidad|terminos|datos personales|condiciones|
    privacidade|termos|dados pessoais|
    privacy|termini|dati personali|
    voorwaarden|persoonsgegevens|
    regulamin|prywatnos|danych osobowych|
    villkor|integritet|personuppgift|
    プライバシー|利用規約|個人情報|同意|
    隐私|条款|个人信息|同意`,
  withdrawn: `withdraw|withdrawn|
    zuruckgezogen|zuruckziehen|retirer|retire|retirad|retirar|ritirat|ritirare|ingetrokken|wycofa|dragits tillbaka|dra tillbaka|辞退|取り下げ|撤回|撤销`,
  appliedAlready: `already applied|already submitted|already sent|already have an application|
    bereits beworben|schon beworben|bereits eingereicht|
    deja postule|deja candidat|deja envoye|
    ya te has postulado|ya ha solicitado|ya has aplicado|ya se ha inscrito|ya aplicaste|ya has enviado|
    ja se candidatou|ja candidat|ja enviou|ja te candidat|
    gia candidat|hai gia inviato|gia inviat|
    al gesolliciteerd|reeds gesolliciteerd|
    juz aplikowa|juz zaaplikow|juz zlozy|
    redan sokt|redan ansokt|
    応募済|すでに応募|既に応募|
    已申请|已投递|已经申请|已经投递|已应聘|已应征|申请过|投递过|应聘过|应征过`,
} as const;
