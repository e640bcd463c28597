/** A step of a content stream: an operator with what stands before it. Strings come as their bytes. */
export interface Step {
  name: string;
  values: (number | string | Buffer)[];
}

const SPACE = /[\s\0]/;
const ENDS = /[\s\0()<>[\]{}/%]/;

/** The steps of a content stream (ISO 32000-1, 7.8). An inline picture is one step `BI` with its keys and values. */
export function* steps(stream: Buffer): Generator<Step> {
  const raw = stream.toString('latin1');
  let values: Step['values'] = [];
  for (let at = 0; at < raw.length; ) {
    const sign = raw[at] as string;
    if (SPACE.test(sign) || '[]{}'.includes(sign)) at += 1;
    else if (sign === '%') at = after(raw, /[\r\n]/g, at);
    else if (raw.startsWith('<<', at) || raw.startsWith('>>', at)) at += 2;
    else if (sign === '(') {
      const [text, next] = literal(raw, at);
      values.push(text);
      at = next;
    } else if (sign === '<') {
      const end = raw.indexOf('>', at);
      values.push(Buffer.from(raw.slice(at + 1, end).replace(/\s/g, ''), 'hex'));
      at = end + 1;
    } else {
      let end = at + 1;
      while (end < raw.length && !ENDS.test(raw[end] as string)) end += 1;
      const word = raw.slice(at, end);
      at = end;
      if (/^[-+.\d]/.test(word)) values.push(Number(word));
      else if (word.startsWith('/')) values.push(word);
      else if (word === 'true' || word === 'false' || word === 'null') values.push(word);
      else if (word === 'BI') values = [];
      else if (word === 'ID') {
        yield { name: 'BI', values };
        values = [];
        at = after(raw, /\sEI(?=\s|$)/g, at);
      } else {
        yield { name: word, values };
        values = [];
      }
    }
  }
}

function literal(raw: string, from: number): [Buffer, number] {
  const bytes: number[] = [];
  let depth = 0;
  let at = from;
  for (; at < raw.length; at += 1) {
    let sign = raw[at] as string;
    if (sign === '(' && depth++ === 0) continue;
    if (sign === ')' && --depth === 0) break;
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(raw.slice(at + 1, at + 4))?.[0];
      at += octal?.length ?? 1;
      if (!octal && /[\r\n]/.test(raw[at] as string)) continue;
      sign = octal ? String.fromCharCode(Number.parseInt(octal, 8)) : escaped(raw[at] as string);
    }
    bytes.push(sign.charCodeAt(0) & 255);
  }
  return [Buffer.from(bytes), at + 1];
}

const escaped = (sign: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[sign] ?? sign;

/** Where what the pattern finds from a place on ends; the end of the text when it finds nothing. */
function after(raw: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(raw) ? pattern.lastIndex : raw.length;
}
