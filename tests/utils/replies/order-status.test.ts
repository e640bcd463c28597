import { describe, expect, it } from 'vitest';
import { phaseOf } from '../../../utils/replies/order-status.ts';

describe('an order that is over', () => {
  it.each([
    [
      'en',
      [
        'Canceled',
        'Cancelled',
        'Order canceled',
        'CLOSED',
        'Order closed',
        'Refunded',
        'Refund completed',
        'Refund issued',
      ],
    ],
    [
      'en',
      [
        'Cancelled by seller',
        'Order canceled. Your payment will be refunded in 7 days.',
        'Closed (not paid)',
        'Refund successful',
      ],
    ],
    ['fr', ['Annulée', 'Commande annulée', 'Fermée', 'Clôturée', 'Remboursée', 'Remboursement effectué', 'Remboursé']],
    ['es', ['Cancelado', 'Pedido cancelado', 'Cerrado', 'Reembolsado', 'Reembolso completado']],
    ['de', ['Storniert', 'Bestellung storniert', 'Geschlossen', 'Erstattet', 'Rückerstattung abgeschlossen']],
    ['pt', ['Cancelado', 'Pedido cancelado', 'Encerrado', 'Fechado', 'Reembolsado', 'Reembolso concluído']],
    ['it', ['Annullato', 'Ordine annullato', 'Chiuso', 'Rimborsato', 'Rimborso completato']],
    ['ru', ['Отменён', 'Заказ отменен', 'Закрыт', 'Заказ закрыт', 'Деньги возвращены', 'Возврат средств завершён']],
    ['zh', ['已取消', '订单已取消', '交易关闭', '已关闭', '已退款', '退款成功', '退款完成']],
    ['ar', ['ملغي', 'ملغى', 'تم إلغاء الطلب', 'تم الإلغاء', 'مغلق', 'تم استرداد المبلغ']],
    ['nl', ['Geannuleerd', 'Bestelling geannuleerd', 'Gesloten', 'Terugbetaald', 'Terugbetaling voltooid']],
    ['pl', ['Anulowano', 'Zamówienie anulowane', 'Zamknięte', 'Zwrócono środki', 'Zwrot środków zakończony']],
    ['tr', ['İptal edildi', 'Sipariş iptal edildi', 'Kapatıldı', 'Kapandı', 'İade edildi', 'Para iadesi tamamlandı']],
    [
      'ja',
      ['キャンセル', 'キャンセル済み', '注文はキャンセルされました', '返金済み', '返金完了', '返金が完了しました'],
    ],
    ['ko', ['취소됨', '주문 취소', '취소 완료', '주문이 취소되었습니다', '환불 완료', '환불됨']],
    ['he', ['בוטל', 'ההזמנה בוטלה', 'מבוטל', 'נסגר', 'ההזמנה סגורה', 'ההחזר הושלם', 'הכסף הוחזר']],
  ])('%s', (_, statuses) => {
    expect(statuses.filter((status) => phaseOf(status) !== 'over')).toEqual([]);
  });
});

describe('an order that is over, with more words', () => {
  it.each([
    'Canceled: the buyer did not pay',
    'Closed due to non-payment',
    'Cancelled - refund in progress',
    'Delivered. Refunded',
    'Refund: completed',
    'Refunded on Sep 4, 2026',
    'Completed (refunded), Refunded',
    'Pedido cancelado por falta de pago',
    'Zahlung fehlgeschlagen, Bestellung storniert',
    'La commande a été annulée par le vendeur',
    '买家已取消订单',
    'ご注文はキャンセルとなりました',
    'İptal',
  ])('%s', (status) => {
    expect(phaseOf(status)).toBe('over');
  });

  it.each(['Dispute (closed)', 'Dispute: closed', 'Dispute - closed', 'Payment: completed', 'Return / completed'])(
    'something else: %s',
    (status) => {
      expect(phaseOf(status)).toBeUndefined();
    },
  );
});

describe('an order whose receipt is confirmed', () => {
  it.each([
    ['en', ['Completed', 'Finished', 'Complete', 'Order completed', 'Receipt confirmed']],
    ['fr', ['Terminée', 'Commande terminée', 'Finalisée']],
    ['es', ['Finalizado', 'Completado', 'Pedido completado']],
    ['de', ['Abgeschlossen', 'Bestellung abgeschlossen', 'Beendet']],
    ['pt', ['Concluído', 'Pedido concluído', 'Finalizado']],
    ['it', ['Completato', 'Ordine completato', 'Concluso']],
    ['ru', ['Завершён', 'Заказ завершен', 'Выполнен']],
    ['zh', ['已完成', '交易成功', '交易完成', '已确认收货']],
    ['ar', ['مكتمل', 'اكتمل الطلب']],
    ['nl', ['Voltooid', 'Bestelling afgerond']],
    ['pl', ['Zakończone', 'Zamówienie zakończone', 'Zrealizowane']],
    ['tr', ['Tamamlandı', 'Sipariş tamamlandı']],
    ['ja', ['完了', '取引完了']],
    ['ko', ['구매 확정', '거래 완료', '완료']],
    ['he', ['הושלם', 'ההזמנה הושלמה', 'הסתיימה']],
  ])('%s', (_, statuses) => {
    expect(statuses.filter((status) => phaseOf(status) !== 'received')).toEqual([]);
  });
});

describe('an order that still runs', () => {
  it.each([
    [
      'en',
      [
        'Awaiting delivery',
        'Shipped',
        'Delivered',
        'Paid',
        'Refund requested',
        'Refund processing',
        'Awaiting cancellation',
        '',
      ],
    ],
    [
      'en',
      [
        'Cancellation requested',
        'Partially refunded',
        'Refund rejected',
        'Refund cancelled',
        'Dispute closed',
        'Not canceled',
      ],
    ],
    [
      'en',
      [
        'Your order will be canceled in 3 days',
        'If not paid by Sep 4, canceled',
        'Payment completed',
        'Delivery completed',
      ],
    ],
    [
      'en',
      ['To be completed', 'Return completed', 'The order cannot be cancelled', 'Refund pending', 'Refund approved'],
    ],
    [
      'fr',
      [
        'En attente de livraison',
        'Remboursement demandé',
        "Demande d'annulation",
        'Annulation en cours',
        'Litige fermé',
      ],
    ],
    [
      'es',
      [
        'Pendiente de entrega',
        'Reembolso solicitado',
        'Reembolso en proceso',
        'Cancelación pendiente',
        'Pago completado',
      ],
    ],
    [
      'de',
      [
        'Versendet',
        'Erstattung beantragt',
        'Erstattung in Bearbeitung',
        'Wird storniert',
        'Teilweise erstattet',
        'Zahlung abgeschlossen',
      ],
    ],
    [
      'pt',
      [
        'Aguardando entrega',
        'Reembolso solicitado',
        'Cancelamento pendente',
        'Disputa encerrada',
        'Parcialmente reembolsado',
      ],
    ],
    [
      'it',
      [
        'In attesa di consegna',
        'Rimborso richiesto',
        'Rimborso in corso',
        'Annullamento in attesa',
        'Controversia chiusa',
      ],
    ],
    [
      'ru',
      [
        'Ожидает доставки',
        'Запрошен возврат денег',
        'Ожидает отмены',
        'Спор закрыт',
        'Не отменён',
        'Частично возвращены деньги',
      ],
    ],
    ['zh', ['待收货', '退款中', '申请退款', '取消中', '等待取消', '部分退款', '纠纷已关闭', '未完成', '付款成功']],
    ['ar', ['في انتظار التسليم', 'طلب استرداد', 'قيد الاسترداد', 'طلب إلغاء', 'تم إغلاق النزاع', 'تم الشحن']],
    [
      'nl',
      [
        'Verzonden',
        'Terugbetaling aangevraagd',
        'Wacht op annulering',
        'Geschil gesloten',
        'Gedeeltelijk terugbetaald',
      ],
    ],
    ['pl', ['Wysłano', 'Oczekuje na anulowanie', 'Zwrot w toku', 'Spór zamknięty', 'Płatność zakończona']],
    [
      'tr',
      [
        'Kargoya verildi',
        'İade talebi',
        'İptal bekleniyor',
        'İptal edilmedi',
        'Anlaşmazlık kapatıldı',
        'Ödeme tamamlandı',
      ],
    ],
    [
      'ja',
      [
        '発送済み',
        '返金処理中',
        'キャンセル申請中',
        'キャンセル待ち',
        '配送完了',
        '注文完了',
        '決済完了',
        'キャンセルされていません',
      ],
    ],
    [
      'ko',
      ['배송 중', '배송 완료', '결제 완료', '주문 완료', '환불 요청', '취소 요청', '환불 처리 중', '취소되지 않음'],
    ],
    ['he', ['נשלח', 'ממתין לביטול', 'בקשת החזר', 'ההחזר בטיפול', 'המחלוקת נסגרה', 'לא בוטל']],
  ])('%s', (_, statuses) => {
    expect(statuses.filter((status) => phaseOf(status) !== undefined)).toEqual([]);
  });
});
