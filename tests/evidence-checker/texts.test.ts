import { describe, expect, it } from 'vitest';
import { compareTexts, flat } from './texts.ts';

const pages = (...raw: string[]) => raw.map((text, at) => ({ name: `page ${at + 1}`, raw: text, text: flat(text) }));

const LONG = 'This message is so long that it does not stand on one page, and therefore goes on on the next one.';

describe('the texts of pages', () => {
  it('are found whole, in order, over line ends and in any script', () => {
    const read = pages('Case 7\nHello, is the\nlamp here?\nok\n你好，\n这里', 'Case 7\nok\nمرحبا بك\nПривет');
    expect(compareTexts(read, ['Hello, is the lamp here?', 'ok', '你好，这里', 'ok', 'مرحبا بك', 'Привет'])).toEqual(
      [],
    );
  });

  it('that are missing or out of order are named', () => {
    const read = pages('The first message of all\nThe third message of all', 'The second message of all');
    const complaints = compareTexts(read, [
      'The first message of all',
      'The second message of all',
      'The third message of all',
    ]);
    expect(complaints).toContain('1 messages are missing, 0 are said to be left out');
  });

  it('may be cut where that is said on both sides', () => {
    const [first, second] = [LONG.slice(0, 40), LONG.slice(40)];
    const marked = pages(
      `Case\n${first}\n(continued on the next page)\n1 of 2`,
      `Case\n(continued)\n${second}\nBye now, thank you\n2 of 2`,
    );
    expect(compareTexts(marked, [LONG, 'Bye now, thank you'])).toEqual([]);
    const unmarked = pages(`Case\n${first}\n1 of 2`, `Case\n${second}\nBye now, thank you\n2 of 2`);
    expect(compareTexts(unmarked, [LONG, 'Bye now, thank you'])).toEqual([
      'message 1 is cut without a mark on page 1',
      'message 1 is cut without a mark on page 2',
    ]);
  });

  it('may be cut more than once', () => {
    const message = Array.from({ length: 200 }, (_, n) => `word${n}`).join(' ');
    const parts = [message.slice(0, 400), message.slice(400, 900), message.slice(900)];
    const read = pages(`${parts[0]}\ncontinued`, `continued\n${parts[1]}\ncontinued`, `continued\n${parts[2]}`);
    expect(compareTexts(read, ['ok', message].slice(1))).toEqual([]);
    expect(compareTexts(pages(parts[0] ?? '', ...read.slice(1).map(({ raw }) => raw)), [message])).toEqual([
      'message 1 is cut without a mark on page 1',
    ]);
  });

  it('that begin the next page are not taken for the rest of a cut one', () => {
    const read = pages('A page that ends with H', 'Hello, is the lamp here?');
    expect(compareTexts(read, ['A page that ends with H', 'Hello, is the lamp here?'])).toEqual([]);
  });

  it('may be left out where that is said, with the number', () => {
    const messages = ['The first message of all', 'The second message of all', 'ok', 'The last message of all'];
    expect(
      compareTexts(
        pages('The first message of all\n10:24\n2 messages are left out here\nThe last message of all'),
        messages,
      ),
    ).toEqual([]);
    expect(
      compareTexts(pages('The first message of all\n5 messages are left out here\nThe last message of all'), messages),
    ).toEqual(['2 messages are missing, 5 are said to be left out']);
    expect(
      compareTexts(pages('2 messages are left out\nThe first message of all\nThe last message of all'), messages),
    ).toEqual(['messages 2 to 3 are missing, and nothing says so there']);
  });
});
