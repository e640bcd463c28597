import { describe, expect, it } from 'vitest';
import { refusalIn } from '../../../utils/drafts/refusals.ts';

const NOTICE =
  "Attention : une erreur s'est produite lors de l'envoi du message. Assurez-vous de respecter les politiques réglementaires locales";

describe('AliExpress says that it refused', () => {
  it.each([
    NOTICE,
    NOTICE.replaceAll("'", '’').replace(' :', '\u00a0:'),
    NOTICE.toUpperCase(),
    'Attention: an error occurred while sending the message. Make sure to comply with local regulatory policies',
    'Atención: se ha producido un error al enviar el mensaje. Asegúrate de cumplir las políticas reguladoras locales',
    'Achtung: Beim Senden der Nachricht ist ein Fehler aufgetreten. Bitte beachten Sie die örtlichen Richtlinien.',
    'Atenção: ocorreu um erro ao enviar a mensagem. Certifique-se de cumprir as políticas regulatórias locais',
    "Attenzione: si è verificato un errore durante l'invio del messaggio. Assicurati di rispettare le politiche normative locali",
    'Внимание: при отправке сообщения произошла ошибка. Убедитесь, что вы соблюдаете местные нормативные требования',
    'تنبيه: حدث خطأ أثناء إرسال الرسالة. تأكد من الالتزام بالسياسات التنظيمية المحلية',
    '注意：发送消息时出错。请确保遵守当地监管政策',
    'Uwaga: wystąpił błąd podczas wysyłania wiadomości. Upewnij się, że przestrzegasz lokalnych przepisów',
    'Let op: er is een fout opgetreden bij het verzenden van het bericht. Houd u aan de lokale regelgeving',
    'Dikkat: Mesaj gönderilirken bir hata oluştu. Yerel düzenleyici politikalara uyduğunuzdan emin olun',
    '注意：メッセージの送信中にエラーが発生しました。現地の規制ポリシーに従ってください',
    '주의: 메시지를 전송하는 중 오류가 발생했습니다. 현지 규제 정책을 준수하세요',
  ])('%s', (text) => expect(refusalIn(text, 'aliexpress')).toMatchObject({ effect: 'refused', certain: true }));
});

it('half of the notice may also be a lost connection', () => {
  expect(refusalIn("Une erreur s'est produite lors de l'envoi du message…", 'aliexpress')?.certain).toBe(false);
});

it.each([
  [
    'amazon',
    'This message was not sent as it did not meet the Buyer-Seller Messaging communication guidelines',
    'refused',
  ],
  ['mercari', 'Message deleted by admin', 'masked'],
  [
    'fiverr',
    'Your message is being reviewed by our Trust & Safety team due to a possible Terms of Service violation.',
    'held',
  ],
  ['vinted', 'Your message wasn’t sent: sharing contact details is not allowed', 'refused'],
])('%s: %s', (marketplace, text, effect) =>
  expect(refusalIn(text, marketplace)).toMatchObject({ effect, certain: true }),
);

describe('is something else', () => {
  it.each([
    'Message sent',
    'Type your message here',
    'Could you check the rules for returns to France?',
    'Your order was sent. Track it in the app.',
    'Vous avez un nouveau message',
    'Privacy policy',
    NOTICE.repeat(10),
  ])('%s', (text) => expect(refusalIn(text, 'aliexpress')).toBeUndefined());
});
