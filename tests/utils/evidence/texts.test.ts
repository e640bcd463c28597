import { expect, it } from 'vitest';
import { textsOf } from '../../../utils/evidence/texts.ts';
import { seal } from './sample.ts';

const O = { kind: 'original', text: '您好' };
const T = { kind: 'translation', text: 'Hello dear' };

it.each([
  ['a plain message', { text: '您好' }, [{ text: '您好' }]],
  ['both texts side by side', { text: '您好', original: '您好', translation: 'Hello dear' }, [O, T]],
  ['a translation alone', { text: 'Hello dear', translation: 'Hello dear' }, [T]],
  ['a translation seen later', { text: '您好', otherTexts: [{ ...T, seenAt: 1 }] }, [O, T]],
  [
    'an original seen later',
    { text: 'Hello dear', translation: 'Hello dear', otherTexts: [{ ...O, seenAt: 1 }] },
    [T, O],
  ],
  ['a picture', { text: '' }, []],
])('%s: which text is which', async (_, message, shown) => {
  const [sealed] = await seal([message as Parameters<typeof seal>[0][number]]);
  expect(sealed && textsOf(sealed)).toEqual(shown);
});
