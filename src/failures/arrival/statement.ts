import { plainText } from '../plain-text.ts';
import { clauseBorder, tokensOf, wordsOfStatements } from './statement-tokens.ts';

/**
 * How an arrival is stated: that the application is there; thanks for it, which a step left may still follow; or that
 * something is there by a name that other things have as well.
 */
export type StatedArrival = 'there' | 'thanks' | 'vague';

const isNumber = (token: string) => /^\d+$/.test(token);

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Whose an application is, in a message to the employer: "of Mr …", "della tua collega". */
const possessing = setOf('of from by von vom de del della di do da van p pana fran');
const owners = setOf(
  'herrn herr frau mr mrs ms miss m mme mlle sr sra d dna dhr mevr mw p sig dott your ihrer ihres deiner deines votre ton ta tu su sua seu tua tuo suo je jouw uw twoje twojej twojego din ditt',
);

const someArticles = setOf('an eine einen une una uma een');
const fromReader =
  /(?:^| )(?:from you|of yours|von ihnen|von dir|de vous|de toi|suya|tuya|de usted|sua|tua|van u|van je)(?: |$)/;

/** "The application of these rules." */
const ruled = setOf('this these that those our');

/** To the reader, or to an address, a mentor or a printer of theirs. */
const toOwn =
  /(?:^| )(?:to|an|a|al|alla|para|naar|na|till) (?:a |o |la |le |tu |il )?(?:you|your|ihre|ihren|deine|deinen|sie|dich|vous|votre|ton|ta|tu|su|ti|sua|seu|tuo|tua|suo|je|jouw|uw|u|twoj\S*|din|ditt|dig)(?= |$)|(?:^| )vers (?:votre|ton) (?:adresse|boite|e mail|mail)(?= |$)|(?:^| )(?:(?:in|to|on) your profile|in (?:ihrem|deinem|je|uw) profi\S+|dans (?:votre|ton) profil|en (?:tu|su) perfil|no (?:seu|teu) perfil|nel (?:tuo|suo) profilo|w (?:twoim|swoim) profilu|i din profil)(?= |$)/;

/** "We have sent you …", "nous vous avons envoyé …". */
const toReader =
  /(?:^| )(?:sent you|vous avons|t avons|le hemos|te hemos|lhe|ti abbiamo|le abbiamo|haben ihnen|haben dir|hebben u|hebben je|panstwu|skickat dig)(?: |$)/;

/** That somebody has learnt of the reader's application. */
const toldOf =
  / (?:notified|informed|told|alerted) (?:that you (?:have )?(?:just )?applied|(?:of|about) your (?:job )?application|uber (?:ihre|deine) bewerbung)(?= )| (?:uber (?:ihre|deine) bewerbung|von (?:ihrer|deiner) bewerbung) (?:informiert|benachrichtigt|verstandigt) | (?:informe|informee|averti|avertie|prevenu|prevenue|notifie) de (?:votre|ta) candidature | (?:notificad|informad|avisad)[oa] (?:de|sobre) (?:tu|su|a sua|sua) (?:candidatura|postulacion|solicitud)(?= )| (?:informat|avvisat)[oa] della (?:tua|sua) candidatura(?= )| op de hoogte (?:gesteld|gebracht) van (?:je|uw) sollicitatie(?= )| (?:powiadomiony|powiadomiona|poinformowany|poinformowana) o (?:twojej|panstwa|pani|pana) aplikacji(?= )| (?:informerats|meddelats|underrattats) om din ansokan(?= )/;

const readers = setOf('you sie du vous tu te ti voce je u if referee referees');

/** Where a CV lies that nobody was given, and who only corrects it. */
const keptHere = /system|systeem|sistem|liegt|liegen|ligger|ligt|review service/;
/** A subject of more words is a clause. */
const maxSubject = 8;

/** So many words behind a name of many meanings, a job is named: "solicitud para el puesto". */
const nearWords = 3;
/** To enrol, for a post or for anything else. */
const enrolling = /^inscr/;
/** Of these names, what by itself is an application for a post. */
const forJobs = setOf('podanie podania');
/** So many words behind it stands what it is for: "application for an extension". */
const farWords = 6;
/** "To rent", "to adopt": what somebody applies to do that is no work. */
const askingVerbs = setOf('rent adopt foster lease buy extend renew');
/** What a name for whoever does something ends with. */
const ofWorker = /(?:er|or|ist|ian|man|woman|person)$/;
/** Behind such a name: what is taught, where, and what became of the application. */
const behindWorker = setOf('of de in at for with as on to by near based has have had was is will and or');
/** What a word for work ends or begins with. */
const ofWork =
  /(?:stelle|stellung|position|jobs?|praktikum|stipendium|volontariat|tatigkeit|anstellung|ausbildung|professur|promotion|referendariat|studium|trainee\S*|(?:ausbildungs|studien|praktikums|lehrstellen|promotions|referendariats)platz|jobb|tjanst|tjansten)$|^(?:tjanst|jobb|anstallning|praktik|stipendi|studi|utbildning|arbete|larling)/;
/** Names of an application that hardly mean anything else. */
const onlyForJobs = /candid|postul|bewerb|sollicit|kandyd/;
/** The plain words for a post, which stand for nothing else. */
const namesPost =
  /^(?:job|post|position|role|vacancy|stelle|poste|emploi|puesto|empleo|vaga|emprego|posto|functie|vacature|stanowisko|tjansten)$/;
/** What German compounds name at their end. */
const thingsAtEnd = /(?:wohnung|kredit|darlehen|visum|stellplatz|kitaplatz)$/;
const asOne = setOf('as als como comme come jako som');
/** Whoever decides on what one asks the state for. */
const authority =
  /^(?:authorit|autorit|autorid|agenc|office|administra|body|behorde|amt|stelle|organis|orgao|ente$|ufficio|instanti|overheid|urz|organ|myndighet)/;
const towards = setOf('to an a au aux al all allo agli alla alle ao aos naar do till');
const ofSomething = setOf('de del da do di d du om na o voor till');
const numberWords = setOf('number id ref reference nummer numero numer');
const that = setOf('that dass que che dat ze att');
const conjunctions = setOf('and und et y och oraz e i');
/** Forms of the verb that say of themselves who has applied. */
const saidOfReader = /^(?:za)?aplikowa|aste$|^beworben$|^gesoll/;
/** "Vous avez postulé"; without a helping verb it is "je postule", on a button. */
const haveVerbs = setOf('postule candidate');
const haveApplied = setOf('avez as avoir');
/** "Already applied", as a label. */
const alreadyWords = setOf('already bereits schon deja ya ja gia al reeds juz redan');
/** "Ti sei candidato"; without the "sei" a candidate. */
const candidate = /^candidat[oa]$/;

/** "El envío": the sending, and not that it was sent. */
const nounBefore = setOf('el o del do un um');
/** What a CV was sent as. */
const sentAsApplication =
  / (?:as your application|als (?:ihre |deine )?bewerbung|comme candidature|como (?:tu |su |a sua |sua )?candidatura|come (?:tua |sua )?candidatura|als (?:je |uw )?sollicitatie|jako (?:twoja )?aplikacja|som (?:din )?ansokan)(?= )/;

/** Where an application is that has arrived, and what a CV is sent as. */
const withUs =
  /(?:^| )(?:with us|in our|as your application|bei uns|als bewerbung|chez nous|comme candidature|con nosotros|como candidatura|connosco|conosco|da noi|come candidatura|bij ons|als sollicitatie|u nas|jako aplikacj\S*|hos oss|som ansokan)(?= |$)/;

/** Whether a token is of one kind. */
type Test = (token: string) => boolean;

/** A sentence of a language that has spaces, read for what it states of the application. */
export class Statement {
  private readonly is = wordsOfStatements();
  private readonly tokens: readonly string[];
  private readonly plain: string;
  /** There "no" is "in the". */
  private readonly isPortuguese: boolean;

  constructor(sentence: string) {
    this.tokens = tokensOf(sentence);
    this.plain = plainText(sentence);
    this.isPortuguese = this.tokens.some(token => /^(?:foi|sua|seu|voce)$/.test(token));
  }

  /**
   * Whether it states an arrival: the application and its verb stand together, and every word before and between them is
   * known. One that is not ("fee", "draft", "question", "Anna") may be what arrived, or whose application it was.
   */
  states(): StatedArrival | null {
    const { tokens, is } = this;
    if (this.isToldOf() || this.isSentAsOne()) return 'there';
    const isThanks = tokens.some(token => is.thanks.has(token));
    const at = tokens.findIndex((_, i) => this.statesAt(i));
    if (at < 0) return tokens.some((_, i) => this.statesOfPaper(i)) ? 'vague' : null;
    const isMeant = forJobs.has(tokens[at]!) && !ofSomething.has(tokens[at + 1] ?? '');
    const isVague = is.ambiguous.has(tokens[at]!) && !isMeant && !this.namesJob(at + 1);
    if (isVague) return isThanks || tokens.some(token => is.helpers.has(token)) ? null : 'vague';
    return isThanks ? 'thanks' : 'there';
  }

  /** "The recruiter has been notified of your application." */
  private isToldOf(): boolean {
    const { tokens } = this;
    const said = ` ${tokens.join(' ')} `;
    const found = toldOf.exec(said);
    if (!found || tokens.some(this.isBlocking)) return false;
    const before = found.index > 0 ? said.slice(0, found.index).trim().split(' ') : [];
    const clause = before.slice(before.lastIndexOf(clauseBorder) + 1);
    return clause.length > 0 && !clause.some(token => readers.has(token) || this.is.ahead.has(token));
  }

  /** "Your CV has been passed to Globex as your application." */
  private isSentAsOne(): boolean {
    const { tokens, is } = this;
    const sent = tokens.findIndex(token => is.arrived.has(token) && !is.keeping.has(token));
    return (
      sent > 0 &&
      tokens.slice(0, sent).some(token => is.papersAlone.has(token)) &&
      sentAsApplication.test(` ${tokens.slice(sent).join(' ')} `) &&
      !this.isOpen(0, tokens.length)
    );
  }

  /** "We have received your CV", "your CV has been sent to the employer": nothing that is only kept. */
  private statesOfPaper(i: number): boolean {
    const { tokens, is } = this;
    if (!is.papersAlone.has(tokens[i]!) || !this.isMain(this.startOf(i))) return false;
    if (tokens.some(token => is.keeping.has(token) || is.paperDesks.has(token))) return false;
    // "Is in our system" keeps a CV, and hands it to nobody.
    if (keptHere.test(this.plain)) return false;
    return this.signalBefore(i) || this.signalBehind(i);
  }

  /** Whether an application and an arrival are in it, not denied or to come, however they belong together. */
  hints(): boolean {
    const { tokens, is } = this;
    if (this.isOpen(0, tokens.length) || is.inverted.has(tokens[0] ?? '')) return false;
    const isNamed = tokens.some((token, i) => {
      const isName =
        is.application.has(token) || is.owned.has(token) || (is.ambiguous.has(token) && this.namesJob(i + 1));
      return isName && this.areAll(i + 1, i + 2, this.isKnown, this.isSignal, this.isNaming);
    });
    return (
      isNamed &&
      (tokens.some(token => is.arrived.has(token) || is.receipt.has(token)) || withUs.test(tokens.join(' ')))
    );
  }

  private isKnown: Test = token =>
    this.is.known.has(token) || this.is.jobs.has(token) || this.is.recipients.has(token);
  private isThanking: Test = token => this.is.thanks.has(token);
  private isSignal: Test = token => this.is.arrived.has(token) || this.isThanking(token);
  private isPolite: Test = token =>
    this.isSignal(token) || this.is.confirming.has(token) || this.is.receipt.has(token);
  private isNaming = (token: string | undefined) =>
    token === clauseBorder || (token !== undefined && (isNumber(token) || this.is.naming.has(token)));
  /** Whether the clause ends before this place. */
  private isEnd = (i: number) => (this.tokens[i] ?? clauseBorder) === clauseBorder;

  /** Whether each token between two places is one of these kinds. */
  private areAll(from: number, to: number, ...kinds: Test[]): boolean {
    return this.tokens.slice(from, to).every(token => kinds.some(isOne => isOne(token)));
  }

  private isBlocking: Test = token => this.is.blocking.has(token) && !(token === 'no' && this.isPortuguese);

  /** Whether it is denied, supposed or still to come. */
  private isOpen = (from: number, to: number) =>
    this.tokens.slice(from, to).some(token => this.isBlocking(token) || this.is.ahead.has(token));

  /** Whether one of the next words names a job, for names of an application that other things have as well. */
  private namesJob = (from: number, words = nearWords) =>
    this.tokens.slice(from, from + words).some(token => this.is.jobs.has(token));

  /** Whether the token at a place is the application, or the verb for applying, of which its clause says that it came in. */
  private statesAt(i: number): boolean {
    const { is } = this;
    const token = this.tokens[i]!;
    if (!this.isMain(this.startOf(i))) return false;
    if (is.application.has(token) || is.ambiguous.has(token) || is.owned.has(token)) return this.saysOf(i);
    const isMeant = !enrolling.test(token) || this.namesJob(i + 1, farWords);
    if (is.applying.has(token) && isMeant && this.thanksForApplying(i)) return true;
    const isVerb = is.applied.has(token) || (is.appliedFor.has(token) && this.namesJob(i + 1, farWords));
    return isVerb && this.saysApplied(i);
  }

  /** Where the clause begins; what is behind "we confirm that" begins there as well. */
  private startOf(i: number): number {
    const { tokens, is } = this;
    for (let at = i - 1; at >= 0; at--) {
      if (tokens[at] === clauseBorder) return at + 1;
      const isTold = tokens.slice(Math.max(0, at - 4), at).some(token => is.telling.has(token));
      if (that.has(tokens[at]!) && isTold) return at + 1;
    }
    return 0;
  }

  /** Whether the clause says something by itself: no question, no "or …", no "a mail that …". */
  private isMain(start: number): boolean {
    const { tokens, is } = this;
    const first = tokens[start]!;
    const second = tokens[start + 1] ?? '';
    const isSpanish = first === 'has' && (is.applied.has(second) || is.appliedFor.has(second));
    if (is.inverted.has(first) && !is.arrived.has(second) && !isSpanish) return false;
    if (first === 'of' && is.you.has(second)) return false;
    const isTold = (token: string) => is.telling.has(token) || is.thanks.has(token);
    return !that.has(first) || tokens.slice(0, start).some(isTold);
  }

  /** Whether nothing behind takes it back, or says that it went to the reader; "and …" says something else. */
  private isFreeBehind(from: number): boolean {
    const { tokens, is } = this;
    const found = tokens.findIndex((token, i) => i >= from && conjunctions.has(token));
    const to = found < 0 ? tokens.length : found;
    const border = tokens.indexOf(clauseBorder, from);
    const clause = tokens.slice(from, border < 0 ? to : border);
    return (
      !tokens.slice(from, to).some(this.isBlocking) &&
      !clause.some(token => is.pressing.has(token)) &&
      !toOwn.test(tokens.slice(from, to).join(' '))
    );
  }

  /** Whether the clause says of the application at a place that it is there. */
  private saysOf(i: number): boolean {
    if (!this.isOfReader(i)) return false;
    if (this.signalBefore(i) || this.isTakenIn(i)) return true;
    return !this.is.owned.has(this.tokens[i]!) && this.signalBehind(i);
  }

  /** Whether it is nobody else's application, and for a job, a school or a club. */
  private isOfReader(i: number): boolean {
    const [name, next = '', owner = ''] = this.tokens.slice(i, i + 3);
    if (possessing.has(next) && owners.has(owner)) return false;
    if (next === 'of' && ruled.has(owner)) return false;
    if (this.isElsewhere(i + 1)) return false;
    return !this.is.ambiguous.has(name!) || !ofSomething.has(next) || this.namesJob(i + 1);
  }

  /** Whether it is for something that is no job, or was sent on to who decides on such things. */
  private isElsewhere(from: number): boolean {
    const { tokens, is } = this;
    if (this.isForAThing(from) || this.isPassedToDesk(from)) return true;
    if (this.isForAWorker(from)) return false;
    return tokens.slice(from, from + farWords).some((token, at) => {
      if (this.isPlaceOfJob(from, from + at)) return false;
      if (!is.elsewhereAlone.has(token)) return is.elsewhere.has(token) || thingsAtEnd.test(token);
      const next = from + at + 1;
      const mayFollowThing: Test = word =>
        is.elsewhereAlone.has(word) || (this.isKnown(word) && !is.recipients.has(word));
      return this.isEnd(next) || this.areAll(next, next + 1, mayFollowThing, this.isSignal);
    });
  }

  /** "For the post at the kindergarten", "als Erzieherin im Kindergarten": where the job is, and not what is asked for. */
  private isPlaceOfJob(from: number, at: number): boolean {
    return this.tokens
      .slice(from, at)
      .some((token, i) => namesPost.test(token) || (asOne.has(token) && from + i + 1 < at));
  }

  /** "For a broadband connection", "um einen Kleingarten", "om bygglov": a thing one asks for; a job has a word that names it. */
  private isForAThing(from: number): boolean {
    const { tokens, is } = this;
    const [joins = '', article = ''] = tokens.slice(from, from + 2);
    const name = tokens[from - 1] ?? '';
    const isThing =
      (joins === 'for' && (article === 'a' || article === 'an')) ||
      (joins === 'to' && askingVerbs.has(article)) ||
      (joins === 'um' && someArticles.has(article)) ||
      (joins === 'om' && name.endsWith('ansokan'));
    const border = tokens.indexOf(clauseBorder, from);
    const named = tokens.slice(from, Math.min(from + farWords + 2, border < 0 ? tokens.length : border));
    if (!isThing || this.isForAWorker(from)) return false;
    return !named.some(token => is.jobs.has(token) || is.studies.has(token) || ofWork.test(token));
  }

  /** "For a store manager", "for a teacher of physics": a job that is named by who does it, the last word of the name. */
  private isForAWorker(from: number): boolean {
    const { tokens, is } = this;
    const [joins, article = '', ...behind] = tokens.slice(from, from + 2 + farWords);
    if (joins !== 'for' || (article !== 'a' && article !== 'an')) return false;
    const end = behind.findIndex(token => token === clauseBorder || behindWorker.has(token));
    const last = (end < 0 ? behind : behind.slice(0, end)).at(-1) ?? '';
    return is.workers.has(last) || (ofWorker.test(last) && !is.noWorkers.has(last));
  }

  /** "Your application has been forwarded to the immigration office"; not "for the position at the court". */
  private isPassedToDesk(from: number): boolean {
    const { tokens, is } = this;
    const isForJob = onlyForJobs.test(tokens[from - 1] ?? '');
    const sent = tokens.findIndex((token, j) => j >= from && is.arrived.has(token));
    // What stands before the application was sent there as well: "we have forwarded your application to the tax office".
    const behind = tokens.slice(sent < 0 ? from : sent + 1);
    // "For a police officer" has an article that means "to" in other languages.
    const goal = behind.findIndex((token, j) => towards.has(token) && behind[j - 1] !== 'for');
    if (goal < 0 || this.namesJob(from, tokens.length)) return false;
    const recipient = behind.slice(goal + 1, goal + 1 + nearWords);
    if (recipient.some(token => is.elsewhere.has(token))) return true;
    const isOther = recipient.some(token => is.another.has(token));
    return !isForJob && recipient.some(token => is.desks.has(token) || (isOther && authority.test(token)));
  }

  /** "We have received your application", "thank you for sending your application". */
  private signalBefore(i: number): boolean {
    const { tokens, is } = this;
    if (!this.mayFollow(i + 1) || !this.isFreeBehind(i + 1)) return false;
    const start = this.startOf(i);
    if (toReader.test(tokens.slice(start, i).join(' '))) return false;
    const isGiven = (token: string) => is.handing.has(token);
    // An application that somebody got may be anybody's.
    if (someArticles.has(tokens[i - 1] ?? '') && !fromReader.test(tokens.slice(i).join(' '))) return false;
    return tokens
      .slice(start, i)
      .some(
        (_, at) =>
          this.signalsAt(start, start + at, i) &&
          !this.isOpen(0, start + at) &&
          this.areAll(start, start + at, this.isKnown, this.isPolite) &&
          this.areAll(start + at + 1, i, this.isKnown, this.isSignal, isGiven),
      );
  }

  /** "Globex has received your application", "Globex hat Ihre Bewerbung erhalten": whoever that is, it is there. */
  private isTakenIn(i: number): boolean {
    const { tokens, is } = this;
    const start = this.startOf(i);
    const before = tokens.slice(start, i);
    const owned = before.findIndex(
      (token, at) => is.possessive.has(token) && before.slice(at + 1).every(this.isOwnedWord),
    );
    const subject = before.slice(0, Math.max(0, owned));
    if (owned < 2 || owned > maxSubject || subject.some(token => is.subordinating.has(token))) return false;
    if (this.isOpen(0, i) || !this.mayFollow(i + 1) || !this.isFreeBehind(i + 1)) return false;
    const last = subject.at(-1)!;
    if (is.receiving.has(last)) return true;
    if (is.holding.has(last) && (this.isEnd(i + 1) || conjunctions.has(tokens[i + 1]!))) return true;
    if (!is.helping.has(last)) return false;
    const verb = tokens.findIndex((token, j) => j > i && is.receiving.has(token));
    return verb > 0 && this.areAll(i + 1, verb, this.isKnown);
  }

  private isOwnedWord: Test = token => this.is.possessive.has(token) || this.is.article.has(token);

  /** Whether a word before the application says that it is there: "received", "confirm receipt of", "we have your application". */
  private signalsAt(start: number, j: number, i: number): boolean {
    const { tokens, is } = this;
    const token = tokens[j]!;
    if (token === 'envio' && nounBefore.has(tokens[j - 1] ?? '')) return false;
    if (is.receipt.has(token)) return tokens.slice(start, j).some(word => is.confirming.has(word));
    return this.isSignal(token) || (is.having.has(token) && this.isEnd(i + 1));
  }

  /** Whether it is no other thing with "application" in its name: a fee, a form, a number without digits. */
  private mayFollow(i: number): boolean {
    const { tokens, is } = this;
    if (this.isEnd(i)) return true;
    if (numberWords.has(tokens[i]!)) return !this.isEnd(i + 1);
    return this.areAll(i, i + 1, this.isNaming, this.isKnown, this.isSignal, token =>
      is.following.has(token),
    );
  }

  /** "Your application for the post has been received". */
  private signalBehind(i: number): boolean {
    const { tokens, is } = this;
    if (this.isOpen(0, i) || !this.areAll(this.startOf(i), i, this.isKnown, this.isPolite)) return false;
    let gap = i + 1;
    while (gap < tokens.length && this.isKnown(tokens[gap]!) && !this.isNaming(tokens[gap])) gap++;
    const isPaper = (token: string) => is.papers.has(token);
    return tokens.some((_, j) => {
      if (j <= i || !this.arrivesAt(i, j)) return false;
      if (this.isOpen(i + 1, j) || toOwn.test(tokens.slice(i + 1, j).join(' '))) return false;
      // The name of a job may be anything, so what it stands behind has to be a word that names one.
      const isJob = gap < j && this.isNaming(tokens[gap]);
      return (isJob || this.areAll(i + 1, j, this.isKnown, isPaper)) && this.isFreeBehind(j + 1);
    });
  }

  /** Whether a word behind the application says that it is there, and not that it received something. */
  private arrivesAt(i: number, j: number): boolean {
    const { tokens, is } = this;
    const [token, next = clauseBorder] = tokens.slice(j, j + 2);
    const isLabel = j === i + 1 && is.labelled.has(token!) && this.isEnd(j + 1);
    const hasObject = is.objects.has(next) || (token === 'received' && next === 'a');
    return isLabel || (is.arrived.has(token!) && !hasObject);
  }

  /** "Thanks for applying", "vous venez de postuler". */
  private thanksForApplying(i: number): boolean {
    const { tokens, is } = this;
    if (this.isOpen(0, i) || !this.isFreeBehind(i + 1)) return false;
    if (tokens[i] === 'applying' && !this.isEnd(i + 1) && !is.appliedTo.has(tokens[i + 1]!)) return false;
    if (this.isElsewhere(i + 1)) return false;
    const start = this.startOf(i);
    if (haveVerbs.has(tokens[i]!) && !tokens.slice(start, i).some(word => haveApplied.has(word)))
      return false;
    const isOpening: Test = token => this.isThanking(token) || is.justDid.has(token);
    return tokens.slice(start, i).some(isOpening) && this.areAll(start, i, this.isKnown, isOpening);
  }

  /** "You applied for …", "du hast dich als Koch beworben". */
  private saysApplied(i: number): boolean {
    const { tokens, is } = this;
    const [token, next = clauseBorder] = tokens.slice(i, i + 2);
    if (this.isOpen(0, i) || !this.isFreeBehind(i + 1) || this.isElsewhere(i + 1)) return false;
    const before = tokens.slice(this.startOf(i), i);
    if (token === 'applied' && i === 0 && (next === 'on' || isNumber(next))) return true;
    if (token === 'applied' && next !== clauseBorder && !is.appliedTo.has(next)) return false;
    if (haveVerbs.has(token!) && !before.slice(-3).some(word => haveApplied.has(word))) return false;
    if (candidate.test(token!) && !tokens.slice(Math.max(0, i - 2), i).includes('sei')) return false;
    if (before.length === 1 && alreadyWords.has(before[0]!)) return true;
    if (before.at(-1) === 'successfully' && is.appliedTo.has(next) && before.every(this.isKnown))
      return !this.isEnd(i + 2) && tokens[i + 2] !== 'all';
    const named = before.findIndex(word => is.naming.has(word) && !is.you.has(word));
    const isSaid: Test = word => this.isKnown(word) || this.isThanking(word);
    const said = named < 0 || before.every(isSaid) ? before : before.slice(0, named);
    return said.every(isSaid) && (saidOfReader.test(token!) || said.some(word => is.you.has(word)));
  }
}
