import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPopup } from './harness/popup.ts';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const COUNT = 24;
const SHOP = 'Vega Store';
const CHAT = 'https://www.aliexpress.com/p/message/index.html?sellerSeq=77';

/** A chat that scrolls in a pane, each message of its own height and colour, with a date that sticks. `tall`: nothing scrolls. */
function chatPage(tall: boolean): string {
  const rows = Array.from({ length: COUNT }, (_, at) => {
    const colour = `hsl(${(at * 67) % 360} 60% 80%)`;
    const words = 'The parcel with the lamp number '.repeat(1 + ((at * 5) % 7));
    const side = at % 3 === 0 ? 'me' : 'them';
    const day = at % 10 === 0 ? `<div class="day">March ${at / 10 + 1}, 2026</div>` : '';
    return `${day}<div class="row ${side}"><div class="bubble" style="background:${colour}">${words}${at}</div></div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inbox</title><style>
    html { background: #fff; }
    * { scrollbar-width: none; }
    body { margin: 0; font: 16px/1.4 sans-serif; display: flex; flex-direction: column; width: 900px; ${tall ? '' : 'height: 100vh;'} }
    header { height: 60px; background: #246; color: #fff; }
    main { ${tall ? '' : 'flex: 1; overflow-y: auto;'} margin: 0 40px; border: 3px solid #864; background: #fffdf5; }
    .row { display: flex; margin: 6px 12px; }
    .me { justify-content: flex-end; }
    .bubble { padding: 8px 12px; border-radius: 10px; max-width: 60%; }
    .day { text-align: center; background: #ddd; ${tall ? '' : 'position: sticky; top: 0;'} }
    textarea { height: 60px; }
  </style><header><h2>${SHOP}</h2></header><main>${rows.join('')}</main><textarea></textarea></html>`;
}

story('a screenshot of a conversation', (scene) => {
  const take = async (chat: Page, button: string) => {
    const popup = await openPopup(scene().browser, chat);
    await popup.press('This page');
    await popup.press(button);
    return popup;
  };
  const OVER = /Screenshot kept\. Pictures: \d+, messages on them: \d+\.(The conversation|It was|The page)?/;

  it('shows the whole thread as it is, and the page is where it was', async () => {
    const { buyer, market } = scene();
    market.addPage(CHAT, chatPage(false));
    const chat = await buyer.visit(CHAT);
    await buyer.hears(chat, `${COUNT} messages kept`);
    const pane = await chat.$eval('main', (main) => main.getBoundingClientRect().toJSON());
    // The shop's name stands further left than the thread.
    const window = { x: 0, y: 0, width: pane.right - 3, height: pane.bottom - 3 };
    await chat.addStyleTag({ content: 'parley-ui { visibility: hidden }' });
    const head = await chat.screenshot({ clip: window, encoding: 'base64' });
    await chat.$eval('main', (main) => main.scrollTo(0, 900));
    const popup = await take(chat, 'Take the whole conversation');
    const told = OVER.exec(await popup.sees(OVER, 60_000));
    expect(told?.[0]).toMatch(new RegExp(`messages on them: ${COUNT}\\.$`));
    expect(told?.[1]).toBeUndefined();
    expect(await chat.$eval('main', (main) => main.scrollTop)).toBe(900);

    // The same page where nothing has to be scrolled: what a picture of all of it looks like.
    market.addPage(CHAT, chatPage(true));
    await chat.reload();
    const clip = await chat.$eval('main', (main) => {
      const { left, top, width, height } = main.getBoundingClientRect();
      return { x: left + 3, y: top + 3, width: width - 6, height: height - 6 };
    });
    const truth = await chat.screenshot({ clip, captureBeyondViewport: true, encoding: 'base64' });
    await chat.close();

    const archive = await buyer.open('archive.html');
    await buyer.read(archive, SHOP);
    await (await archive.waitForSelector('summary ::-p-text(Screenshots)'))?.click();
    await until('its pictures are drawn', () =>
      archive.$$eval(
        '.screenshots img',
        (all) => all.length > 1 && all.every((each) => (each as HTMLImageElement).naturalWidth > 0),
      ),
    );
    const { size, other } = await archive.evaluate(compare, ':not(.head)', `data:image/png;base64,${truth}`);
    expect(size).toEqual([clip.width, Math.round(clip.height)]);
    expect(other).toBeLessThan(0.002);
    // With whom: the thread at its beginning, with the head of the chat above it, as the window stood.
    const first = await archive.evaluate(compare, '.head', `data:image/png;base64,${head}`);
    expect(first.size).toEqual([window.width, window.height]);
    expect(first.other).toBeLessThan(0.002);

    await (await archive.waitForSelector('button ::-p-text(Delete this screenshot)'))?.click();
    await await archive.waitForSelector('.undo ::-p-text(Screenshot deleted.)');
    expect(await archive.$$('.screenshots')).toEqual([]);
    await (await archive.waitForSelector('.undo button'))?.click();
    await archive.waitForSelector('summary ::-p-text(Screenshots)');
    await archive.close();
  });

  it('stops when the buyer scrolls, and keeps what was taken by then', async () => {
    const { buyer, market } = scene();
    market.addPage(CHAT, chatPage(false));
    const chat = await buyer.visit(CHAT);
    await buyer.hears(chat, `${COUNT} messages kept`);
    const popup = await take(chat, 'Take the whole conversation');
    await popup.sees(/Pictures taken: [1-9]/);
    await chat.mouse.move(300, 300);
    await chat.mouse.wheel({ deltaY: 30 });
    expect(await popup.sees(OVER, 30_000)).toContain('It was stopped before the end.');
    await chat.close();
  });

  it('of what is in sight is cut out of the frame that has the chat', async () => {
    const { buyer } = scene();
    const chat = await buyer.visit(buyer.chat('Northlight Lamps Store', '&variant=iframe'));
    await buyer.hears(chat, /messages kept/);
    const popup = await take(chat, 'Only what is in sight');
    await popup.sees(/Screenshot kept\. Pictures: 1, messages on them: [1-9]/);
    await chat.close();
  });

  it('is not kept where nothing of the thread is drawn', async () => {
    const { buyer, market } = scene();
    const invisible = '<style>main, main * { color: #fff !important; background: #fff !important; }</style>';
    market.addPage(CHAT, chatPage(false).replace('</header>', `</header>${invisible}`));
    const chat = await buyer.visit(CHAT);
    await buyer.hears(chat, `${COUNT} messages kept`);
    const popup = await take(chat, 'Only what is in sight');
    await popup.sees('The picture that the browser gave shows nothing of the conversation');
    await chat.close();
  });

  it('is cut out of a frame of another origin too', async () => {
    const { buyer, market } = scene();
    const inner = 'https://message.aliexpress.com/p/message/index.html?sellerSeq=78';
    market.addPage(inner, chatPage(false).replaceAll(SHOP, 'Framed Store'));
    const frame = `<iframe src="${inner}" style="position:absolute;left:130px;top:90px;width:910px;height:600px;border:7px solid"></iframe>`;
    const around = `<!doctype html><html lang="en"><body style="background:#000">${frame}</body></html>`;
    market.addPage(CHAT, around, { scripts: true });
    const chat = await buyer.visit(CHAT);
    await buyer.hears(chat, `${COUNT} messages kept`);
    const popup = await take(chat, 'Only what is in sight');
    await popup.sees(/Screenshot kept\. Pictures: 1, messages on them: [1-9]/);
    await chat.close();
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Framed Store');
    await (await archive.waitForSelector('summary ::-p-text(Screenshots)'))?.click();
    const corners = await until('its picture is drawn', () => archive.evaluate(cornersOf));
    // The thread with the chat's own header, dark at its two corners; nothing of the page around or of the border.
    expect(corners).toEqual({ width: 857, dark: 2 });
    await archive.close();
  });
});

/** Runs in the archive: how wide the picture is, and how many of its corners and edges are dark. */
async function cornersOf(): Promise<{ width: number; dark: number } | undefined> {
  const picture = document.querySelector<HTMLImageElement>('.screenshots img');
  if (!picture?.naturalWidth) return undefined;
  // Its size is known before its pixels are.
  await picture.decode();
  const { naturalWidth: width, naturalHeight: height } = picture;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(picture, 0, 0);
  const places = [0, width - 1].flatMap((x) => [0, height >> 1, height - 1].map((y) => [x, y] as const));
  const dark = places.filter(([x, y]) => (context.getImageData(x, y, 1, 1).data[0] as number) < 0xd0).length;
  return { width, dark };
}

/** Runs in the archive: how large the pieces are together, and which part of their pixels is another than in the truth. `which` figures. */
async function compare(which: string, truth: string): Promise<{ size: [number, number]; other: number }> {
  const pieces = [...document.querySelectorAll<HTMLImageElement>(`.screenshots li:first-child figure${which} img`)];
  const whole = new Image();
  whole.src = truth;
  await Promise.all([whole, ...pieces].map((image) => image.decode()));
  const width = Math.max(...pieces.map(({ naturalWidth }) => naturalWidth));
  const height = pieces.reduce((sum, { naturalHeight }) => sum + naturalHeight, 0);
  const pixels = (draw: (context: CanvasRenderingContext2D) => void) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    draw(context);
    return context.getImageData(0, 0, width, height).data;
  };
  const [ours, theirs] = [
    pixels((context) => {
      let top = 0;
      for (const piece of pieces) {
        context.drawImage(piece, 0, top);
        top += piece.naturalHeight;
      }
    }),
    pixels((context) => context.drawImage(whole, 0, 0)),
  ];
  let other = 0;
  for (let at = 0; at < ours.length; at += 4) {
    const far = [0, 1, 2].some((part) => Math.abs((ours[at + part] as number) - (theirs[at + part] as number)) > 40);
    if (far) other += 1;
  }
  return { size: [width, height], other: other / (width * height) };
}
