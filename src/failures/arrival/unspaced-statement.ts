import { inOneScript } from '../../applications/one-script.ts';

/** Kana, or a word for applying that only Japanese writes so. */
const inJapanese = /[\u3040-\u30ff]|応募/;
/** Somebody else's application, several of them, or an event. */
const japaneseOfOthers =
  /(?:様|さん|氏|方|応募者|候補者|志願者)(?:が|から|の)|メール(?:で|に|アドレス)|リンク|URL|新しい|新着|新規|説明会|セミナー|講座|イベント|まで|すべて|全て|件の応募|貴社/;
/**
 * "ご応募を受け付けました", "応募番号5520を受理しました", "ご応募いただきありがとうございます": a particle joins the application to
 * its verb, so that a question or a photo for it is something else.
 */
const japanese = new RegExp(
  `(?:応募|エントリー|(?:求人|選考|採用|ボランティア)(?:へ|から)?の?お?申し?込み)(?:書類|内容|情報|データ|フォーム|シート|番号[\\w-]+)?(?:(?:いただいた|頂いた|くださった)(?:書類|内容|情報)?)?(?:${[
    '(?:は|が|を|、(?=確かに|たしかに|無事))[^。、！？]{0,24}?',
    '(?:の)?(?:登録|受付|送信|お?手続き?|お?申し?込み|提出)?(?:を|が|は)?',
    '(?:を)?(?:いただき|頂き|くださり)?、?(?:誠に|まことに)?',
  ].join('|')})(?:${[
    '受け?付け?(?:(?:いた)?し|られ)?ました|受付(?:済み?|完了)|承りました|完了(?=$|[^\\p{L}]|(?:いた)?しました|致しました|です|済|の(?:お知らせ|ご連絡|ご案内))',
    '(?:送信|登録|送付|提出)(?:(?:いた)?しました|致しました|されました|済)|届(?:きました|いて)|受領|受理|拝受|お預かり',
    '受け取りました|送りました|(?:確認|審査|選考|検討)(?:中|して(?:い|お))|到着し|転送(?:しました|されました)|頂戴し|(?<=応募|エントリー)(?:しました|済み?)|(?:いただき|頂き)ました|ありがとう',
  ].join('|')})(?!ら|が、|か)`,
  'u',
);
/** A CV that an employer has, in Japanese and in Chinese: not one that was only uploaded or kept. */
const paper =
  /(?:履歴書|職務経歴書|レジュメ)(?:を|が|は)[^。、！？]{0,16}?(?:送信|送付|提出|転送|受領|拝受|お預かり|受け取り|お?届け)(?:(?:いた)?し|され|いただき)?ました|(?:收到了?(?:您|你)的?(?:个人)?简历|简历(?:(?:已经?|成功)+(?:投递|送达|发送|转交|提交|递交)|(?:投递|发送|转交|提交|递交)(?:成功|[至到给]))(?!(?:您|你)|后|到?(?:您|你)的))/u;
const japaneseNot = /ません|なかった|ないで|できず|すると|したら|れば|次第/;

const name =
  '(?:在线|网上|线上)?(?:求职|职位|工作|入职|应聘|岗位|投递|报考|入学|志愿者?|义工|实习|奖学金|研究生|岗位|报名)?(?:申请|应聘|简历|履历|报名|应征|投递)(?:表|信息|材料|资料)?';
/** The same without the CV, which may be sent for other reasons. */
const applied = name.replace('|简历|履历', '');
const ofJob = '(?:应聘|申请|应征|投递|对)[^，。；！？]{1,24}的';
const done = '(?:提交|收到|送达|受理|投递|发送|转交|登记|接收|送出|递交|寄出|收讫|收悉|转到)';
const when = String.raw`(?:已经?|于|在|[\d年月日:：时分\s]|今[日天]|刚刚|现|我们|按时|成功)*`;
/** "您的申请已提交成功", "我们已收到您应聘司机的申请", "感谢您应聘", "您已应聘该职位", "投递成功"; no question or paper about it. */
const chinese = new RegExp(
  [
    String.raw`(?:您|你)(?:的|${ofJob})?${name}(?:[（(][^）)]*[）)]|编号[:：]?[\w-]+|[\w-]+号?)?${when}${done}(?!(?:给|到)?(?:您|你)|后|了?[一两几新条\d])`,
    String.raw`收到了?(?:您|你)(?:的|${ofJob}|投递的)?${applied}(?=[，。；！!,.]|$|和|及)`,
    String.raw`收到了?(?:您|你)(?:的(?:应聘|应征|求职)(?:简历|履历|材料|资料|信息)|(?:申请|应聘|应征|投递)[^，。；！？]{1,20}的(?:申请|资料|材料|简历|履历|信息))`,
    String.raw`^[^\p{L}]*(?:您|你)的${name}(?:目前)?(?:正?在)?(?:审核|审查|评估|筛选)中`,
    String.raw`(?:您|你)的${applied}(?:已经?)?成功(?=[，。；！!]|$)|(?:您|你)已经?(?:成功)?报名(?=[，。；！!]|$)`,
    String.raw`(?:您|你)投递的简历(?:已经?|成功)*(?:被[^，。]{1,8})?(?:接收|收到|送达|查收)`,
    String.raw`已经?(?:受理|接收|登记|收悉)了?(?:您|你)的${name}`,
    String.raw`已经?(?:成功)?(?:将|把)(?:您|你)的(?:${name}|求职信息)(?:成功)?(?:送交|转交|发送|提交|递交|投递|送达|发给|交给)(?!到?(?:您|你))`,
    String.raw`感谢(?:您|你)的?(?:应聘|申请|投递|报名|求职申请|应征)(?![^，。！]*(?:流程|反馈|意见|建议|咨询|关注))`,
    String.raw`(?:您|你)(?:已经?|刚刚)?(?:于[\d年月日:：时分\s]+)?(?:成功)?(?:应聘|投递|应征|报名参加(?![^，。；]{0,12}(?:辅导|培训|课程|讲座))(?=[^，。；]{0,12}(?:招聘|考试|选拔|招考|职位|岗位))|申请(?=[^，。；的]{0,20}(?:职位|岗位|工作|一职|职缺)))(?:过|了)?[^，。；的后]{0,20}(?=[，。；！!]|$)`,
    String.raw`(?:^|[，,！!：:])[^\p{L}\p{N}]*(?:已?收到|(?:已?成功|已))?${name}(?:[\w-]+号?)?(?:已经?|成功|于|[\d年月日:：时分\s])*(?:${done}(?:成功|完成)?(?:[至给到](?!您|你)[^，。；]{2,20})?|成功|完成)(?=[^\p{L}\p{N}]|$)`,
    String.raw`^[^\p{L}\p{N}]*(?:已收到|已成功|成功)(?:提交|投递)?(?:申请|简历|应聘|报名|投递)[^\p{L}\p{N}]*$`,
  ].join('|'),
  'u',
);
/** Before the end of the statement these deny it, suppose it or put it into the future; behind it, they may take it back. */
const chineseNot = /未|没|尚|如果|若|一旦|后，|将|吗|不/;
/** Kept somewhere, and sent to nobody. */
const kept = /アップロード|登録|保存|上传|保存|人才库|完善/;
/** "Has been handed over" has the sign of the future in it. */
const handedOver = /已经?(?:成功)?将/;
const chineseBut = /但|不过|然而/;

/** Whether a Japanese or Chinese sentence states in so many words that the application has come in, or thanks for it. */
export function statesUnspaced(sentence: string): boolean {
  if (inJapanese.test(sentence))
    return japanese.test(sentence) && !japaneseOfOthers.test(sentence) && !japaneseNot.test(sentence);
  const plain = inOneScript(sentence);
  const found = chinese.exec(plain);
  if (!found) return false;
  const end = found.index + found[0].length;
  return !chineseNot.test(plain.slice(0, end).replace(handedOver, '')) && !chineseBut.test(plain.slice(end));
}

/** Whether such a sentence says that somebody has the reader's CV. */
export function namesPaper(sentence: string): boolean {
  const plain = inJapanese.test(sentence) ? sentence : inOneScript(sentence);
  return paper.test(plain) && ![japaneseOfOthers, japaneseNot, chineseNot, kept].some(one => one.test(plain));
}

/** Thanks in both languages. */
export const thanksUnspaced = /ありがとう|感谢|感謝|谢谢|謝謝/;
