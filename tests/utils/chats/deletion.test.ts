import { describe, expect, it } from 'vitest';
import { deletionNotice } from '../../../utils/chats/deletion.ts';

describe('a notice where a message was', () => {
  it.each([
    ['You recalled a message', 'out'],
    ['You unsent a message.', 'out'],
    ["You've deleted this message", 'out'],
    ['🚫 You deleted this message', 'out'],
    ['你撤回了一条消息', 'out'],
    ['您撤回了一条消息，重新编辑', 'out'],
    ['你已收回訊息', 'out'],
    ['Vous avez supprimé un message', 'out'],
    ['Vous avez retiré ce message', 'out'],
    ['Has eliminado este mensaje', 'out'],
    ['Eliminaste este mensaje.', 'out'],
    ['Du hast diese Nachricht gelöscht', 'out'],
    ['Sie haben eine Nachricht zurückgezogen', 'out'],
    ['Hai eliminato questo messaggio', 'out'],
    ['Você apagou esta mensagem', 'out'],
    ['Je hebt dit bericht verwijderd', 'out'],
    ['Usunąłeś wiadomość', 'out'],
    ['Bir mesajı geri aldınız', 'out'],
    ['Вы удалили сообщение', 'out'],
    ['メッセージの送信を取り消しました', 'out'],
    ['회원님이 메시지를 삭제했습니다', 'out'],
    ['لقد حذفت هذه الرسالة', 'out'],
    ['מחקת הודעה זו', 'out'],
    ['The seller recalled a message', 'in'],
    ['This message was deleted by the seller', 'in'],
    ['对方撤回了一条消息', 'in'],
    ['卖家撤回了一条消息', 'in'],
    ['對方已收回訊息', 'in'],
    ['Le vendeur a supprimé un message', 'in'],
    ['El vendedor ha retirado un mensaje', 'in'],
    ['Der Verkäufer hat eine Nachricht gelöscht', 'in'],
    ['Il venditore ha ritirato un messaggio', 'in'],
    ['O vendedor apagou uma mensagem', 'in'],
    ['De verkoper heeft een bericht ingetrokken', 'in'],
    ['Sprzedawca usunął wiadomość', 'in'],
    ['Satıcı bir mesajı sildi', 'in'],
    ['Продавец отозвал сообщение', 'in'],
    ['相手がメッセージの送信を取り消しました', 'in'],
    ['상대방이 메시지를 회수했습니다', 'in'],
    ['قام البائع بسحب رسالة', 'in'],
    ['המוכר מחק הודעה', 'in'],
    ['This message was removed by a moderator', 'system'],
    ['此消息已被平台删除', 'system'],
    ['Message recalled', 'author'],
    ['Vega Store recalled a message', 'author'],
    ['"小明"撤回了一条消息', 'author'],
    ['消息已撤回', 'author'],
    ['This message was deleted', undefined],
    ['This message has been deleted.', undefined],
    ['此消息已被删除', undefined],
    ['Ce message a été supprimé', undefined],
    ['Se eliminó este mensaje', undefined],
    ['Diese Nachricht wurde gelöscht', undefined],
    ['Questo messaggio è stato eliminato', undefined],
    ['Mensagem apagada', undefined],
    ['Dit bericht is verwijderd', undefined],
    ['Wiadomość została usunięta', undefined],
    ['Bu mesaj silindi', undefined],
    ['Сообщение удалено', undefined],
    ['このメッセージは削除されました', undefined],
    ['삭제된 메시지입니다', undefined],
    ['تم حذف هذه الرسالة', undefined],
    ['ההודעה נמחקה', undefined],
  ])('%s: by %s', (text, by) => {
    expect(deletionNotice(text, 'system')).toEqual(by === undefined ? {} : { by });
  });

  it('in the bubble of a side means its author', () => {
    expect(deletionNotice('This message was deleted', 'in')).toEqual({ by: 'author' });
  });

  it.each([
    'You deleted my message, why?',
    'This message was deleted by mistake, please send it again',
    'The seller recalled the product',
    'I will send you a message',
    '我撤回了退款申请',
    'message',
    'Sorry, I deleted a message',
    `This message was deleted ${'.'.repeat(200)}`,
    '',
  ])('is not: %s', (text) => {
    expect(deletionNotice(text, 'system')).toBeUndefined();
  });
});
