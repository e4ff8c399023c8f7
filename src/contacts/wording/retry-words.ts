import { inWords } from './in-words.ts';

/** What a page that has just failed tells to do first: en, de, fr, es, pt, it, nl, pl, sv, ja, zh. */
export const retryWords = inWords([
  '(?:try|tried|trying) (?:it |that |this )?(?:again|later|once more|another time)|retry|(?:reload|refresh) (?:the|this|your) page|(?:a different|another) browser',
  '(?:versuch|probier)\\w*(?: \\w+){0,4} (?:erneut|noch ?mal|noch einmal|später|wieder)|erneut(?:er)? (?:zu )?(?:versuch\\w*|probieren)|seite neu laden|(?:anderen|anderem) browser',
  'réessay\\w+|essay\\w+ (?:à nouveau|de nouveau|plus tard|encore)|nouvelle tentative|retent\\w+|(?:rechargez|actualisez) la page|(?:un )?autre navigateur',
  'int[eé]nt\\w+ (?:de nuevo|nuevamente|otra vez|más tarde)|vuelv\\w+ a intentar\\w*|reintent\\w+|otro navegador|(?:recarg|actualic)\\w+ la página',
  'tent\\w+ (?:de novo|novamente|outra vez|mais tarde)|nova tentativa|outro navegador|(?:recarregu|atualiz)\\w+ a página',
  '(?:riprov|ritent)\\w+|(?:un )?altro browser|ricaric\\w+ la pagina|prov\\w+ più tardi',
  'probeer\\w*(?: \\w+){0,4} (?:opnieuw|nog eens|nog een keer|later)|andere browser|ververs\\w* de pagina',
  'spróbuj\\w*(?: \\w+){0,2} (?:ponownie|później|jeszcze raz)|ponown\\w+ prób\\w*|odśwież\\w* stronę|inn\\w+ przeglądar\\w+',
  '(?:försök|prova|testa)\\w*(?: \\w+){0,3} (?:igen|senare|på nytt)|annan webbläsare|ladda om sidan',
  '(?:再度|もう一度|時間をおいて)(?:から)?(?:お試し|送信|操作|アクセス|ログイン)|再試行|時間をおいても|別のブラウザ',
  '再试|重试|再次尝试|换(?:个|一个)?浏览器|刷新页面|再試|重試',
]);
