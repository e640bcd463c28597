import { expect, it } from 'vitest';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const TEA = 'Juniper Tea House';
/** A picture of the demo shop. */
const PICTURE = 'https://ae01.alicdn.com/kf/Sdemo-look.jpg';

story('pictures, cards and originals of a chat', (scene) => {
  it('an order card keeps its number, title and link', async () => {
    const { buyer } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(chat, '26 messages kept');
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Vega Store');
    const card = await archive.$eval('.shown-card', (element) => ({
      text: element.textContent,
      link: element.querySelector('a')?.href,
    }));
    expect(card.text).toContain('9123456789012347');
    expect(card.link).toBe('https://www.aliexpress.com/p/order/detail.html?orderId=9123456789012347');
    await archive.close();
    await chat.close();
  });

  it('a text with a picture is one message, with the time of both', async () => {
    const { buyer, market } = scene();
    const { shop } = market;
    const { messages } = shop.open(TEA);
    shop.buyerSays(TEA, 'How large are the tins?');
    shop.sellerSays(TEA, 'It looks like this:', { pictures: [PICTURE] });
    shop.buyerSays(TEA, 'Thank you, that helps.');
    const chat = await buyer.visit(buyer.chat(TEA));
    await buyer.hears(chat, `${messages.length} messages kept`);
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, TEA);
    expect(await archive.$$eval('.message', (all) => all.length)).toBe(messages.length);
    await archive.close();
    await chat.close();
  });

  it('a translation that is asked for later is kept beside the original, and told apart', async () => {
    const { buyer } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(chat, '26 messages kept');
    const translate = await until('the site offers a translation', () => chat.$('button::-p-text(Translate)'));
    await translate.click();
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Vega Store');
    await buyer.sees(archive, 'Translation by the site');
    const bubble = await archive.$$eval('.message', (all) =>
      all.map((e) => e.textContent).find((text) => text?.includes('Translation by')),
    );
    expect(bubble).toMatch(
      /Original亲,您好!支架是真正的橡木。Translation by the siteHello dear! The stand is real oak\./,
    );
    expect(await archive.$$eval('.message', (all) => all.length)).toBe(26);
    // All of them: in most rows the translation is the longer text.
    await chat.$$eval('button', (all) => {
      for (const each of all) if (each.textContent === 'Translate') each.click();
    });
    await buyer.sees(archive, 'Thank you for your patience');
    const all = await archive.$$eval('.message', (messages) => messages.map((each) => each.textContent).join('\n'));
    expect(all).toMatch(/Original谢谢您的耐心 🌹Translation by the siteThank you for your patience 🌹/);
    expect(all).not.toMatch(/versions?\b/i);
    await archive.close();
    await chat.close();
  });

  it('a picture that the site no longer gives is told in the page and in the archive', async () => {
    const { buyer, market } = scene();
    const chat = await buyer.visit(buyer.chat('Blue Lantern Store'));
    await buyer.hears(chat, /messages kept/);
    market.shop.sellerSays('Blue Lantern Store', 'Look:', { pictures: ['https://ae01.alicdn.com/kf/Sgone-1.png'] });
    await buyer.hears(chat, 'Pictures not kept: 1 (the site no longer gives it)');
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Blue Lantern Store');
    await buyer.sees(archive, 'Picture not kept: the site no longer gives it');
    await archive.close();
    await chat.close();
  });

  it('a picture just sent, which only the page can read, is kept', async () => {
    const { buyer, market } = scene();
    const chat = await buyer.visit(buyer.chat('Blue Lantern Store'));
    await buyer.hears(chat, /messages kept/);
    const photo = 'https://ae01.alicdn.com/kf/Slantern-photo.png';
    market.shop.sellerSays('Blue Lantern Store', '', { pictures: [photo] });
    await chat.waitForSelector(`img[src="${photo}"]`);
    // The site shows a sent picture from the page's own memory: a row like the last one, with a `blob:` address.
    await chat.evaluate(async (address) => {
      const canvas = document.createElement('canvas');
      canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
      let row = document.querySelector(`img[src="${address}"]`) as Element;
      while (row.parentElement && row.parentElement.children.length < 4) row = row.parentElement;
      const copy = row.cloneNode(true) as Element;
      copy.querySelector(`img[src="${address}"]`)?.setAttribute('src', URL.createObjectURL(blob as Blob));
      row.after(copy);
    }, photo);
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Blue Lantern Store');
    await until('both pictures are drawn', () =>
      archive.$$eval('img.picture', (all) => all.filter((e) => (e as HTMLImageElement).naturalWidth > 0).length === 2),
    );
    await archive.close();
    await chat.close();
  });
});
