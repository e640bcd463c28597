/** Texts that break other programs are kept as they are, in the database and in its second copy. */
import { until } from '../e2e/harness/wait.ts';
import type { Fault } from './fault.ts';
import { judge, openStage } from './stage.ts';
import { deleteDatabases } from './wiped.ts';

const STRANGE = {
  '1 MB': `${'x'.repeat(2 ** 20 - 3)}end`,
  '1 MB of Chinese': '发货'.repeat(2 ** 18),
  NUL: 'before\u0000after\u0000',
  'control characters': Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('|'),
  'lone surrogates': 'high \ud83d low \ude00 swapped \ude00\ud83d end \ud800',
  'bidi controls': '\u202eright to left\u202c \u2066isolated\u2069 \u200f\u200e\u061c',
  'not normalised': 'e\u0301 \u00e9 \ufb01 \u212b',
  'line ends': 'a\r\nb\rc\nd\u2028e\u2029f\u0085g',
  'what is markup': '<img src=x onerror=alert(1)> &amp; {"$bytes":"AAAA"} </script>',
  'no character': '\uffff\ufffe\ufeff\u{10ffff}',
};

export const exact: Fault = {
  name: '1 MB, NUL, lone surrogates, bidi controls; a very long thread',
  must: 'kept exactly, also in the second copy',
  async run(kind, { extensionDir, whole }) {
    const length = whole ? 50_000 : 2_000;
    const stage = await openStage(kind, { extensionDir });
    const wrong: string[] = [];
    const compare = async (where: string) => {
      for (const [name, text] of Object.entries(STRANGE))
        if ((await stage.ask('textsOf', name))[0] !== text) wrong.push(`${name} (${where})`);
      const { lost, problems } = await judge(stage, [{ conversation: 0, messages: length + 1 }]);
      if (lost || problems.length > 0) wrong.push(`thread (${where}): ${lost} lost ${problems}`);
    };
    for (const [name, text] of Object.entries(STRANGE)) {
      const answer = await stage.ask('sendTexts', name, [text]);
      if (answer !== true) wrong.push(`${name}: ${answer}`);
    }
    for (const [from, to] of [
      [0, length],
      [length - 50, length + 1],
    ] as const) {
      const answer = await stage.ask('send', 0, from, to);
      if (answer !== true) wrong.push(`thread of ${to}: ${answer}`);
    }
    await compare('database');
    await until('all is copied', async () => (await stage.ask('open')).uncopied === 0 || kind === 'chromium');
    await stage.kill();
    deleteDatabases(stage);
    await stage.start();
    await compare('second copy');
    await stage.close();
    const shown = `${Object.keys(STRANGE).length} strange texts, thread of ${length + 1}, both read back twice: ${wrong.length} wrong`;
    return { passed: wrong.length === 0, shown: [shown, ...wrong].join('; ').slice(0, 400) };
  },
};
