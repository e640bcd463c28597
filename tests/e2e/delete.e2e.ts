import { expect, it } from 'vitest';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

story('what is deleted', (scene) => {
  it('comes back when it is undone at once, or later from the list; and is gone when the buyer says so', async () => {
    const { buyer } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(chat, '26 messages kept');
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Vega Store');
    const drawn = () =>
      until('the pictures are drawn', () =>
        archive.$$eval('img.picture', (all) => all.some((e) => (e as HTMLImageElement).naturalWidth > 0)),
      );
    await drawn();
    await chat.close();
    const focused = (words: string) =>
      until(`"${words}" has the focus`, () =>
        archive.evaluate((words) => document.activeElement?.textContent === words, words),
      );
    const remove = async () => {
      await buyer.push(archive, 'Delete');
      await focused('Cancel');
      await buyer.push(archive, 'Delete the conversation');
      await buyer.sees(archive, 'Deleted: 26 messages.');
      await focused('Undo');
    };
    await remove();
    expect(await archive.$$('button.conversation')).toHaveLength(0);
    await buyer.push(archive, 'Undo');
    await buyer.read(archive, 'Vega Store');
    await buyer.sees(archive, '26 messages kept');
    await drawn();
    await remove();
    await (await archive.waitForSelector('.trash summary'))?.click();
    await buyer.push(archive, 'Bring back');
    await buyer.read(archive, 'Vega Store');
    await remove();
    await archive.evaluate(() => {
      const details = document.querySelector('.trash');
      if (details instanceof HTMLDetailsElement) details.open = true;
    });
    await buyer.push(archive, 'Delete for good now');
    await focused('Cancel');
    await buyer.push(archive, 'Delete for good');
    await until('the list is empty', async () => !(await archive.$('.trash')));
    await archive.close();
  }, 180_000);

  it('may be everything, from the options', async () => {
    const { buyer } = scene();
    const chat = await buyer.visit(buyer.chat('Blue Lantern Store'));
    await buyer.hears(chat, /messages kept/);
    await chat.close();
    const options = await buyer.open('options.html');
    await buyer.push(options, 'Delete everything');
    await buyer.push(options, 'Yes, delete');
    await buyer.sees(options, 'You can bring it back for 30 days');
    await options.close();
    const archive = await buyer.open('archive.html');
    await (await archive.waitForSelector('.trash summary'))?.click();
    await buyer.push(archive, 'Bring back');
    await buyer.read(archive, 'Blue Lantern Store');
    await archive.close();
  }, 180_000);
});
