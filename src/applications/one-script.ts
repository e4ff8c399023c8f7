/** Traditional Chinese characters, each before the simplified one. */
const scripts =
  '電电話话聯联絡络繫系統统網网頁页幫帮問问題题號号碼码證证驗验確确認认應应徵征職职務务員员簡简歷历資资訊讯隱隐護护權权錄录點点選选擇择傳传檔档輸输無无法法請请諮咨詢询誤误錯错報报導导線线諾诺係系體体術术設设備备' +
  '單单處处辦办關关閉闭開开啟启動动態态麼么們们個个時时間间該该過过還还這这來来從从對对將将後后徑径並并與与為为於于則则師师廣广銷销售售購购買买賣卖費费繳缴銀银行行錢钱帳账賬账戶户參参殘残礙碍聽听語语計计畫画稱称' +
  '實实名名發发會会現现寫写機机響响儲储載载敗败嘗尝試试遞递級级維维據据閒闲異异環环連连絕绝鎖锁凍冻結结終终經经繼继續续學学業业畢毕欄栏項项標标圖图檢检測测緩缓衝冲壞坏斷断訪访頻频慮虑讀读譯译離离場场區区國国產产' +
  '創创優优僅仅滿满歡欢額额數数壓压縮缩轉转換换變变刪删復复製制覽览瀏浏視视範范圍围極极樣样類类構构別别隨随遠远週周夠够準准許许論论識识願愿審审隊队聲声總总邊边隻只種种穩稳庫库棄弃當当達达遲迟遺遗鍵键閱阅際际雙双' +
  '難难頂顶須须預预領领顯显驅驱顧顾餘余館馆驟骤臨临舊旧獲获獎奖狀状撥拨擬拟擔担攜携敘叙暫暂條条歸归殺杀沒没減减監监盡尽盤盘礎础禮礼稅税積积競竞筆笔節节簽签紀纪約约純纯紙纸細细組组給给絲丝綜综緊紧編编練练績绩織织' +
  '罰罚義义習习聞闻聰聪興兴舉举蓋盖裝装複复見见規规覺觉觀观觸触訂订討讨訓训記记評评註注詞词詳详誌志說说調调談谈講讲謝谢讓让負负財财責责貨货質质貼贴賽赛趕赶跡迹蹤踪車车軟软較较輕轻輛辆輪轮辭辞農农進进運运違违適适' +
  '郵邮醫医釋释針针鈕钮鏈链鐘钟鐵铁長长門门陸陆階阶險险雜杂靜静順顺頭头顆颗顏颜風风黨党齡龄側侧傷伤億亿價价儘尽勞劳勝胜勢势協协嗎吗嚴严團团壽寿夢梦夾夹奪夺婦妇寧宁寬宽屬属島岛嶼屿帶带幹干彈弹彙汇徹彻惡恶愛爱憑凭' +
  '懷怀戲戏戰战掃扫掛挂採采揚扬損损搶抢擊击擾扰攔拦斂敛暢畅曉晓書书東东棟栋槍枪樂乐樹树橋桥氣气決决況况淨净淚泪淺浅滯滞漢汉潔洁潤润濟济濾滤災灾煩烦熱热燈灯爭争犧牺獨独畝亩療疗皺皱盜盗眾众睏困穀谷穫获窮穷竊窃籌筹' +
  '糾纠紅红紋纹納纳紐纽綁绑綱纲緒绪締缔緣缘縣县縱纵繪绘罷罢聖圣聾聋肅肃脅胁脈脉腦脑膽胆臉脸臺台艦舰艱艰莊庄華华萬万葉叶著着藍蓝蘭兰虧亏蟲虫衛卫裡里襲袭訴诉診诊詐诈誠诚誰谁諒谅謀谋謂谓譽誉豐丰貧贫販贩貪贪貫贯貴贵' +
  '賀贺賓宾賠赔賴赖贈赠贊赞贏赢趨趋躍跃軌轨軍军輔辅輩辈輯辑轄辖轟轰辯辩遜逊邁迈鄉乡釘钉鈔钞銘铭鋼钢鍋锅鎮镇鑑鉴閃闪闊阔陣阵陽阳雖虽霧雾靈灵韓韩頓顿頗颇頸颈飽饱養养騎骑騙骗驚惊鬆松鬥斗魚鱼鳥鸟麗丽麥麦黃黄齊齐齒齿' +
  '龍龙龜龟佈布佔占併并倉仓偵侦傑杰傭佣僱雇兩两凱凯劃划劇剧劑剂勵励匯汇卻却厲厉吳吴呂吕啞哑喚唤喪丧嘆叹噴喷圓圆執执塊块塵尘墊垫壇坛壯壮壺壶奧奥妝妆姍姗娛娱孫孙專专尋寻尷尴屆届層层崗岗嶺岭幣币廠厂廢废弔吊張张強强' +
  '彎弯彥彦恆恒悅悦慶庆慘惨慣惯憂忧憶忆懇恳懶懒';
const simplified = new Map(
  [...scripts].flatMap((char, i, all) => (i % 2 === 0 ? [[char, all[i + 1] as string] as const] : [])),
);

/** Chinese in simplified characters, as many as before: wording in either script reads pages in both. */
export function inOneScript(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, char => simplified.get(char) ?? char);
}

/** What is written so in Traditional Chinese alone: neither simplified nor Japanese texts have these. */
const traditionalOnly =
  /[號碼證驗應徵歷訊隱權錄點擇傳檔詢體單處辦關啟麼們還這來從對將與於廣銷賣繳錢賬戶參殘礙聽畫稱實發會寫嘗遞據閒絕經繼續學圖檢壞斷讀譯區國產優僅滿歡數壓轉變刪覽瀏樣夠聲總邊隻穩當遲閱雙顯驅餘驟舊獎狀撥擔攜敘說屆臺灣]/;
/** And only Japanese writes these. */
const kana = /[\u3040-\u30ff]/;

/** The same for texts of which it is not known that they are Chinese: Japanese ones stay as they are. */
export function traditionalInOneScript(text: string): string {
  return traditionalOnly.test(text) && !kana.test(text) ? inOneScript(text) : text;
}
