import type { Folded } from './fold.ts';

const pairs = (table: string) => new Map(table.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

/** Traditional characters of the words the Chinese rules use. */
const SIMPLIFIED = pairs(
  '關关 閉闭 糾纠 紛纷 爭争 議议 撤撤 銷销 訴诉 訂订 單单 確确 認认 貨货 掃扫 碼码 驗验 證证 鏈链 連连 點点 擊击 開开 轉转 賬账 帳账 戶户 銀银 匯汇 評评 價价 刪删 現现 紅红 聯联 繫系 訊讯 電电 話话 們们 這这 個个 請请 讓让 後后 發发 給给 還还 錢钱 買买 賣卖 號号 簡简 維维 處处 選选 擇择 寶宝 過过 資资 異异 凍冻 結结 線线 優优 惠惠 當当 時时 麼么 無无 為为 從从 與与 對对 應应 並并 將将 門门 東东 設设 說说 網网 頁页 禮礼 補补 償偿 獎奖 勵励 動动 輸输 裡里 裏里 須须 馬马 盡尽 簽签 協协 係系 滿满 據据 實实 傳传 級级 題题 問问',
);
/** Look-alikes in a word of mostly Latin letters, and the other way round. */
const LATIN = pairs(
  'аa вb еe кk мm нh оo рp сc тt уy хx ѕs іi јj ԁd һh ӏl ԛq ԝw αa βb εe ηn ιi κk νv οo ρp τt υu χx γy 0o 1i 3e 4a 5s 7t 8b @a $s !i |l €e',
);
const CYRILLIC = pairs('aа bв cс eе hн kк mм oо pр tт xх yу uи 0о 3з 4ч 6б');

const TANGLED = /[a-z][\u0370-\u03ff\u0400-\u058f0-9@$!|€]|[\u0400-\u04ff][a-z0-9]/;
const WORD = /[\p{L}\p{N}@$!|€]{3,30}/gu;
const SPREAD = /(?<![\p{L}\p{N}])\p{L}([ .\-_*·/|~+])\p{L}(?:\1\p{L}){2,}(?![\p{L}\p{N}])/gu;
const MAYBE_SPREAD = /(?:^|[^\p{L}\p{N}])\p{L}[ .\-_*·/|~+]\p{L}[ .\-_*·/|~+]\p{L}[ .\-_*·/|~+]\p{L}(?![\p{L}\p{N}])/u;

/** Undoes what hides a word from patterns: letters of another script, digits for letters, letters spread out, traditional characters. */
export function untangle(folded: Folded): Folded {
  let { plain } = folded;
  if (/[\u4e00-\u9fff]/.test(plain)) plain = plain.replace(/[\u4e00-\u9fff]/g, (one) => SIMPLIFIED.get(one) ?? one);
  if (TANGLED.test(plain)) plain = plain.replace(WORD, readWord);
  const straight = plain === folded.plain ? folded : { ...folded, plain };
  return MAYBE_SPREAD.test(plain) ? gather(straight) : straight;
}

function readWord(word: string): string {
  const latin = word.match(/[a-z]/g)?.length ?? 0;
  const cyrillic = word.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  if (cyrillic > latin) return latin ? spell(word, CYRILLIC) : word;
  if (latin * 2 < word.length || latin === word.length) return word;
  // Accents are gone: what is left of a Latin word but letters stands for letters, at the end it may be punctuation.
  const core = word.replace(/[!|$€\d]+$/, (end) => (/^[!|]+$|\d\d/.test(end) ? '' : end));
  if (/^\d+\p{L}+$/u.test(core)) return word;
  return spell(core.replace(/(^|[cpbfgs])1(?=[aeou])|(?<=[aeou])1$/g, '$1l'), LATIN) + word.slice(core.length);
}

function spell(word: string, letters: Map<string, string>): string {
  return word.replace(/[^a-z]|[a-z]/g, (one) => letters.get(one) ?? one);
}

/** `c l o s e` becomes `close`; the offsets of a letter cover the separator after it, so that a highlight has no holes. */
function gather(folded: Folded): Folded {
  const start: number[] = [];
  const end: number[] = [];
  let plain = '';
  let at = 0;
  const copy = (to: number) => {
    for (; at < to; at++) {
      plain += folded.plain.charAt(at);
      start.push(folded.start[at] as number);
      end.push(folded.end[at] as number);
    }
  };
  for (const { 0: run, index } of folded.plain.matchAll(SPREAD)) {
    copy(index);
    while (at < index + run.length) {
      copy(at + 1);
      at++;
    }
    at = index + run.length;
  }
  copy(folded.plain.length);
  return { ...folded, plain, start: Int32Array.from(start), end: Int32Array.from(end) };
}
