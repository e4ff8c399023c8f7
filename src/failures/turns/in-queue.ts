/** Whoever waits in a queue cannot get in for now; the time that it takes distinguishes it from a waiting list. */
const inQueue =
  /(?<!\p{L})in (?:line|(?:a|the|our) (?:\p{L}+ )?(?:queue|line))(?!\p{L})|warteschlange|file d.attente|(?:cola|fila) (?:virtual|de espera)|(?<!\p{L})in (?:coda|fila)(?!\p{L})|wachtrij|(?<!\p{L})w kolejce|(?<!\p{L})i kö(?:n)?(?!\p{L})|順番待ち|待機列|排队|排隊/iu;
const waitingTime =
  /wait(?:ing)? time|minutes?|hours?|wartezeit|minuten|stunden|temps d.attente|heures?|tiempo de espera|minutos?|horas?|tempo de espera|tempo (?:di|d.) ?attesa|minuti|wachttijd|uur|czas oczekiwania|minut|väntetid|待ち時間|分|等待|小时/iu;

/** Whether somebody is told to wait in a queue, and for how long. */
export const waitsInQueue = (text: string): boolean => inQueue.test(text) && waitingTime.test(text);
