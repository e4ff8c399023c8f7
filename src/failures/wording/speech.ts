/** How messages speak to a person: requests, excuses, offers, guesses. Written as in grammar.ts. */
export const speech = {
  please: `please$|kindly$|
    bitte$|
    veuillez|merci de$|svp$|s il vous plait|priere de|
    por favor|
    por favor|favor$|queira|
    per favore|per piacere|si prega|
    alstublieft|gelieve|
    prosimy|prosze$|
    vanligen|var god|
    ください|下さい|お願い|してください|願います|
    请|請`,
  sorry: `sorry$|apologi|we regret|unfortunately|
    leider$|entschuldig|tut uns leid|bedauern|
    desole|malheureusement|regrett|excus|
    lo sentimos|lo siento|lamentamos|disculp|desafortunadamente|
    desculp|lamentamos|infelizmente|pedimos desculpa|
    spiacenti|ci dispiace|siamo spiacenti|purtroppo|ci scusiamo|
    helaas$|excuses|het spijt ons|
    przepraszamy|niestety|przykro|
    tyvarr|ledsen|beklagar|ursakta|
    申し訳|恐れ入り|残念|すみません|
    抱歉|对不起|對不起|很遗憾`,
  interjection: `oops$|uh oh|whoops|ooops|yikes|ups$|hoppla|oups|vaya$|uy$|oeps|hoppsan|oj$|ojej|ops$|糟糕|哎呀|おっと`,
  question: `are you sure|do you want|would you like|did you|have you|do you|what is|can you|is your|
    mochten sie|sind sie sicher|mochtest du|wollen sie|haben sie|
    voulez vous|etes vous|souhaitez vous|avez vous|
    desea$|esta seguro|quieres|desea que|
    deseja|tem certeza|quer$|pretende|
    vuoi|sei sicuro|desideri|
    wilt u|wil je|weet u zeker|
    czy$|
    vill du|ar du saker|har du|
    ますか|ですか|でしょうか|
    吗|是否|嗎`,
  conditional: `if you|if your|when you|in case|
    wenn sie|falls sie|falls$|sofern|
    si vous|lorsque|en cas|
    si usted|si su|si ha|si tiene|en caso|
    se voce|se o|caso$|
    se hai|se non|qualora|nel caso|
    als u|als je|indien|wanneer|
    jesli|jezeli|gdy$|
    om du|om ni|nar du|
    場合|もし|
    如果|若$|如需|当您`,
  youCan: `you can|you may|you will be able|you ll|you re$|allows you|lets you|
    sie konnen|du kannst|
    vous pouvez|vous pourrez|
    puede$|puedes|podra|
    voce pode|pode$|podera|
    puoi$|potrai|e possibile|
    u kunt|je kunt|kunt u|
    mozesz|mozna|
    du kan|kan du|
    できます|いただけます|
    您可以|你可以|可以`,
  weWill: `we will|we ll|we may|we use|we are|we re$|we have|we need|our$|we won t|our team|us$|we d$|
    wir werden|wir haben|wir nutzen|wir verwenden|unsere|wir melden|wir senden|wir setzen|wir verarb|melden uns|unser|
    nous avons|nous allons|nous utilis|notre$|nos$|nous vous|vous contacterons|enverrons|nous traitons|reviendrons|
    hemos|nuestr|usamos|utilizamos|recibimos|contactaremos|vamos a|estamos|nos pondremos|tendremos|
    nosso|nossa|usamos|utilizamos|enviaremos|recebemos|iremos|vamos$|entraremos|temos|
    abbiamo|nostr|utilizziamo|contatteremo|useremo|invieremo|ti contatt|siamo$|faremo|
    wij$|we hebben|onze$|ons$|wij gebruiken|wij zullen|we zullen|wij nemen|we nemen|wij hebben|
    nasz|mamy$|uzywamy|otrzymalismy|wyslemy|korzystamy|zapisujemy|stosujemy|bedziemy|skontaktujemy|
    vi har|vi kommer|vara$|var$|hos oss|vi anvander|vi tar|vart$|vi sparar|oss$|vi aterkommer|vi hor|vi skickar|
    当社|弊社|私たち|当サイト|こちら側|私ども|いたします|しております|お知らせします|
    我们|我們|我司|我方|本网站|本公司`,
  possibly: `may have|might have|maybe|possibly|perhaps|probably|may be|might be|it looks like|seems|can be caused|could be|likely|appears to|seem to|
    moglicherweise|vielleicht|wahrscheinlich|eventuell|scheint|konnte sein|mag sein|anscheinend|wohl$|
    peut etre|probablement|semble|il se peut|il semble|pourrait|apparemment|il est possible|
    puede que|quizas|probablemente|tal vez|parece|es posible que|podria|posiblemente|al parecer|quiza|
    talvez|provavelmente|pode ter|parece|possivelmente|pode estar|poderia|e possivel que|
    forse$|probabilmente|potrebbe|sembra|puo darsi|probabil|magari|pare$|potresti|
    mogelijk$|misschien|waarschijnlijk|lijkt|schijnt|kan zijn|blijkbaar|zou kunnen|
    byc moze|prawdopodobnie|mogl|wydaje|wyglada na|moze byc|mozliwe ze|chyba|
    kanske|troligen|mojligen|kan ha|verkar|kan vara|tycks|formod|
    可能性|かもしれ|おそらく|ようです|みたい|ことがあります|恐れ|思われ|
    可能|也许|似乎|好像|看来|大概|或许`,
  contactSomebody: `contact$|contact us|help desk|helpdesk|get in touch|call us|administrator|webmaster|site owner|support team|contact the|call our|e mail us|email us|write to us|let us know|tell us|reach out|speak to|talk to|support$|ask your|inform the|
    kontaktier|wenden sie|ansprechpartner|seitenbetreiber|verwalter|kundendienst|melden sie sich bei|wende dich|inhaber der web|-administrator|teilen sie uns|rufen sie|schreiben sie uns|hotline|ansprech|informieren sie|
    contactez|contacter|administrateur|adressez|assistance|appelez|ecrivez nous|informez|prevenez|service client|joindre|aupres de|prenez contact|proprietaire|
    contacte|contacta|pongase en contacto|comuniquese|administrador|soporte|llame|llamen|escriba nos|comunique|comuniq|consulte con|informe al|avise|dirij|contacto|propietario|ayuda$|
    contate|contacte|entre em contato|administrador|suporte|ligue para|fale com|propriet|entrar em contato|contatar|ajuda$|informe o|
    contatta|contattare|rivolg|amministrator|assistenza|chiama|scrivi|informa|avvisa|contatto|supporto|avvert|contatti|aiuto$|
    contact op|neem contact|beheerder|bel ons|neem dan contact|waarschuw|laat het|meld dit|eigenaar|klantenservice|vraag uw|
    skontaktuj|kontakt|administrator|pomoc techniczn|zadzwon|powiadom|wlascicie|napisz do|skonsult|dzial|pomocy|wsparc|poinformuj|
    kontakta|administrator|ring$|meddela|kundtjanst|agaren|hor av|vand dig|tala med|informera|hor av dig|
    問い合わせ|連絡|管理者|ご連絡|お知らせください|サポート|所有者|ご相談|お電話|お尋ね|担当者|お問合|
    联系|聯絡|管理员|管理員|联络|告知|通知|客服|致电|咨询|支持人员|询问|与我们`,
  you: `you$|your$|yourself|
    sie$|ihr$|ihre$|ihrer$|ihrem$|ihren$|du$|dein|dir$|dich$|ihnen$|
    vous$|votre$|vos$|tu$|ton$|ta$|
    usted|su$|sus$|tu$|tus$|te$|
    voce|seu$|sua$|seus$|suas$|o seu|a sua|
    tuo$|tua$|tuoi$|tue$|suo$|hai$|sei$|ti$|
    u$|uw$|je$|jouw|jij$|
    twoj|twoje|twoim|ciebie|ci$|pan$|swoj|swoje|
    du$|din$|ditt$|dina$|dig$|ni$|er$|
    あなた|お客様|ご|
    您|你`,
  yourThing: `your application|your account|your profile|your password|your changes|your message|
    ihre bewerbung|ihr konto|ihr profil|ihr passwort|dein konto|deine bewerbung|
    votre candidature|votre compte|votre profil|votre mot de passe|
    su solicitud|su cuenta|tu cuenta|su contrasena|tu candidatura|su candidatura|
    sua candidatura|sua conta|sua senha|a sua conta|
    la tua candidatura|il tuo account|la tua password|
    uw sollicitatie|uw account|je account|uw wachtwoord|
    twoje konto|twoja aplikacj|twoje haslo|
    din ansokan|ditt konto|ditt losenord|
    您的申请|您的账户|您的帐户|您的密码`,
} as const;
