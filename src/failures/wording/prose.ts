/** What tells running text from events: adverts, professions, help pages, people who tell a story. As in grammar.ts. */
export const prose = {
  profession: `technician|analyst|manager$|planner|specialist|consultant|nurse|driver|teacher|developer|musician|officer|assistant|intern$|designer|electrician|accountant|clerk|mechanic|scientist|architect|guitarist|singer|locksmith|trainee|head of|senior$|junior$|engineers|
    ingenieur|techniker|berater|fachkraft|leiter|leitung|mitarbeiter|sachbearbeit|kaufmann|kauffrau|pfleg|lehrkraft|auszubildend|
    technicien|analyste|responsable|conseiller|charge de|infirmi|stagiaire|alternan|comptable|h f$|gestionnaire|
    ingenier|tecnico de|analista|encargad|asesor|enfermer|becari|auxiliar|
    engenheir|gerente|consultor|enfermeir|estagiari|
    ingegner|responsabile|consulente|infermier|tirocin|impiegat|addett|
    monteur|medewerker|adviseur|verpleeg|stagiair|leraar|
    inzynier|specjalist|kierownik|pracownik|ksiegow|stazyst|mlodszy|starszy|
    ingenjor|tekniker|handlaggare|chef$|larare|sjuksko|lakare|konsult|
    エンジニア|技術者|アナリスト|マネージャー|看護|講師|デザイナー|
    工程师|技术员|分析师|经理|专员|护士|实习生|教师|顾问`,
  advert: `you will|we offer|we are looking|looking for|join us|full time|part time|remote|m f d|shift$|salary|benefits|degree|must have experience|
    wir bieten|wir suchen|m w d|vollzeit|teilzeit|homeoffice|gehalt|studium|
    nous recherchons|nous offrons|temps plein|temps partiel|cdi$|cdd$|salaire|
    ofrecemos|buscamos|jornada|sueldo|teletrabajo|
    oferecemos|buscamos|periodo integral|meio periodo|
    offriamo|cerchiamo|tempo pieno|stipendio|turno|
    wij bieden|wij zoeken|voltijd|deeltijd|salaris|
    oferujemy|poszukujemy|pelny etat|etat$|pensja|wynagrodzeni|
    vi erbjuder|vi soker|heltid|deltid|lon$|lonen|
    募集要項|勤務|給与|正社員|
    薪资|全职|兼职|任职|岗位职责`,
  voluntary: `voluntary|gender|ethnic|disabilit|veteran|religio|race$|nationalit|discriminat|sexual orientation|
    freiwillig|geschlecht|behinderung|staatsangehor|diskriminier|
    volontaire|handicap|origine ethnique|nationalit|sexe$|
    voluntari|discapacidad|etni|nacionalidad|genero|
    deficiencia|etnia|nacionalidade|
    volontari|disabilit|cittadinanza|
    vrijwillig|geslacht|beperking|afkomst|
    dobrowoln|niepelnosprawn|plec$|obywatelstw|
    frivillig|funktionsned|kon$|etnisk|
    任意|障害者|性別|国籍|人種|
    自愿|性别|残疾|国籍|种族`,
  helpText: `how to|how do|why was|why is|what happens|faq|frequently asked|more information|read more|here you|guide$|
    warum|so losen|wie kann|haufige fragen|weitere informationen|hilfeseite|
    comment$|pourquoi|questions frequentes|en savoir plus|
    como puedo|por que|preguntas frecuentes|mas informacion|
    como posso|perguntas frequentes|saiba mais|
    come$|perche$|domande frequenti|maggiori informazioni|
    waarom|hoe$|veelgestelde|meer informatie|
    jak$|dlaczego|czesto zadawane|wiecej informacji|
    varfor|hur$|vanliga fragor|mer information|
    なぜ|どうして|よくある|方法|詳しく|
    如何|为什么|怎样|常见问题|更多信息`,
  usually: `sometimes|usually|normally|often$|always$|every$|whenever|
    manchmal|normalerweise|gewohnlich|immer$|jederzeit|oft$|
    parfois|normalement|toujours|souvent|chaque|
    a veces|normalmente|siempre|cada$|
    as vezes|sempre$|cada$|
    a volte|di solito|sempre$|spesso|ogni$|
    soms|meestal|altijd|vaak|
    czasem|zwykle|zawsze|kazd|
    ibland|vanligtvis|alltid|ofta|varje|
    通常|いつでも|常に|ことがあります|
    有时|通常|总是|始终|随时|每次`,
  speaker: `i$|my$|me$|i m$|i ve|
    ich$|mein|mir$|mich$|
    je$|j$|mon$|ma$|mes$|moi$|
    yo$|mi$|mis$|
    eu$|meu$|minha|
    io$|mio$|mia$|
    ik$|mijn$|
    moj$|moje$|mnie$|
    jag$|min$|mitt$|mina$|mig$|
    私|自分|
    我$|我的`,
  problem: `problem|issue|trouble|difficult|went wrong|wrong with|
    schwierigkeit|probleme|storung|
    souci$|soucis|difficulte|
    inconveniente|dificultad|
    dificuldade|
    difficolta|guaio|
    probleem|problemen|moeite|
    trudnosc|klopot|
    svarighet|ar fel$|pa tok|strul|nagot fel|
    問題|困り|トラブル|支障|不調|
    问题|困难|出了问题|故障|毛病`,
  whether: `if$|whether|unless|
    wenn$|falls$|ob$|
    si$|s il$|
    cuando|
    se$|quando|
    if$|
    als$|tenzij|
    jesli|czy$|
    om$|ifall|
    なら|たら|
    若|如果|是否`,
  otherPerson: `another user|someone else|somebody else|other user|
    jemand ander|anderer benutzer|anderen benutzer|
    quelqu un d autre|autre utilisateur|
    otra persona|otro usuario|
    outra pessoa|outro usuario|outro utilizador|
    qualcun altro|altro utente|
    iemand anders|andere gebruiker|
    ktos inny|inny uzytkownik|innego uzytkownika|
    nagon annan|annan anvandare|
    他の人|別のユーザー|他のユーザー|
    其他人|其他用户|另一个用户`,
  guarded: `incident|antivirus|protect|attack|ray id|security service|guards|
    vorfall|virenschutz|angriff|schutz|
    antivirus|attaque|protege|
    cortafuegos|ataque|protege|
    ataque|protege|
    attacco|attacchi|antivirus|protegge|
    virusscanner|aanval|bescherm|
    zapora|antywirus|atak|chroni|
    brandvagg|attack|skydd|
    ファイアウォール|攻撃|保護|
    防火墙|杀毒|攻击|防护`,
  storage: `memory|storage|disk space|out of space|
    speicherplatz|arbeitsspeicher|
    memoire|espace disque|stockage|
    memoria|espacio en disco|almacenamiento|
    espaco em disco|armazenamento|
    spazio su disco|archiviazione|
    geheugen|opslagruimte|schijfruimte|
    pamiec|miejsca na dysku|
    minne$|lagringsutrymme|diskutrymme|
    メモリ|保存領域|
    内存|存储空间`,
} as const;
