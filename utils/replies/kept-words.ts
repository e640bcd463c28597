/**
 * Words that tell whether a promise was kept, over folded text, in the nine languages of `promise-words.ts`, of whole words; the
 * Chinese ones stand apart. Experience with marketplaces' notices and buyers' messages, 2026-11-23.
 */

/** It is on its way, said by the seller or the site. */
export const SHIPPED =
  "shipped|(?:has|have) been (?:sent|dispatched|posted)|(?:already|just) (?:sent|posted|dispatched)|(?:i|we)(?:'ve| have)? sent|on (?:its|the) way|dispatched|(?:a ete |est |sont |avons |ai )(?:bien )?(?:expedie|envoye|poste)e?s?|est parti|(?:fue|ha sido|hemos|he|ya esta) (?:ya )?(?:enviad|despachad)[oa]|ya (?:lo |la )?(?:enviamos|envie|mande)|enviado|(?:wurde|ist|haben|habe) (?:~ ){0,4}?(?:versandt|versendet|verschickt|abgeschickt|losgeschickt)|(?:foi|ja foi) (?:enviad|postad|despachad)[oa]|(?:ja )?(?:enviei|enviamos|postei)|(?:e stato|abbiamo|ho) (?:gia )?(?:spedit|inviat)[oa]|spedito|(?:был[аио]? |уже )?(?:отправлен[аоы]?|отправили|отправил[аи]?|выслали|отгружен[аоы]?)|تم (?:شحن|ارسال)~|(?:تم )?(?:الشحن|الارسال)|ارسلنا~|شحنا~|ارسلت~";

/** It is on its way, in Chinese. */
export const SHIPPED_ZH =
  '(?:已经?|已給您|刚刚?|剛剛?)(?:给您|為您|为您|帮您)?(?:安排)?(?:发货|發貨|发出|發出|寄出|出货|发走)|发货了|發貨了|寄出去?了|发出去?了|已发|已發|已寄';

/** The money was given back, said by the site. */
export const REFUNDED =
  'refunded|refund (?:has been |was |is )?(?:issued|successful|completed?|sent|processed|approved and paid)|money (?:has been )?returned|rembours(?:ee?s?|ement (?:a ete )?(?:effectue|emis|termine|envoye))|reembols(?:ad[oa]|o (?:se ha )?(?:realizado|completado|emitido|enviado|efectuado|concluido|feito))|(?:ruck)?erstattet|erstattung (?:~ )?(?:abgeschlossen|veranlasst|ausgezahlt|erfolgreich)|estornad[oa]|rimbors(?:at[oa]|o (?:e stato )?(?:effettuato|emesso|completato))|(?:деньги|средства) (?:~ )?возвращены|возврат (?:~ )?(?:выполнен|произведен|завершен|оформлен)|تم (?:رد|اعادة|استرداد) ~|تم الاسترداد';

/** The money was given back, in Chinese. */
export const REFUNDED_ZH = '退款成功|已退款|退款完成|退款已(?:完成|到账|发放)|已退还';

/** The parcel is here: the buyer says so, or a state of the order. */
export const RECEIVED =
  "(?:i(?:'ve| have)? |just |already )(?:received|got)(?! (?:a|your) message| no)|(?:has )?arrived|delivered|finished|completed|(?:j'ai )?bien recu|j'ai recu|(?:est |bien )arrivee?|livree?|(?:ya )?(?:lo )?(?:recibi|he recibido|llego|ha llegado)|entregad[oa]|finalizado|(?:habe ich |ist |schon )?(?:erhalten|angekommen|zugestellt|geliefert)|(?:ja )?(?:recebi|chegou)|entregue|(?:ho )?ricevuto|(?:e )?arrivat[oa]|consegnat[oa]|(?:уже )?получил[аи]?|доставлен[аоы]?|пришл[аои]|пришел|وصل(?:ني|ت|تني)?|استلمت~|تم (?:التسليم|التوصيل)";

/** The parcel is here, in Chinese. */
export const RECEIVED_ZH = '收到了|已收到|已签收|已送达|到了|已完成|交易成功';

/** Something is still not there: said by the buyer. */
export const STILL_NOT =
  "still (?:not|no|waiting|haven'?t|hasn'?t|nothing)|not yet|(?:have|has)(?:n'?t| not)|never|no (?:news|answer|reply|refund|parcel|package|tracking)|(?:toujours|encore) (?:pas|rien|aucun~)|pas encore|jamais|rien recu|(?:todavia|aun) no|sigo (?:esperando|sin)|nunca|nada|(?:immer )?noch (?:nicht|kein~)|warte immer noch|nie|ainda nao|continuo (?:esperando|sem)|(?:ancora|non ancora)|non (?:ho|e) ancora|mai|(?:все )?еще не|до сих пор|так и не|ничего не|لم (?:يصل|استلم|يتم|تصل|احصل)~?|حتى الان|لا زلت|ما زلت|مازلت";

/** Something is still not there, in Chinese. */
export const STILL_NOT_ZH = '还没|還沒|仍未|还未|還未|没有?收到|沒有?收到|一直没|还在等';

/** Words of each thing that was promised, for the buyer's complaint. */
export const ABOUT: Record<'ship' | 'refund' | 'replace' | 'deliver', string> = {
  ship: 'ship~|sen[dt]|dispatch~|tracking|expedi~|envoy~|parti~?|suivi|envi~|seguimiento|rastre~|ver(?:sand~|schick~|send~)|sendung~|post(?:ad|ou)~|spedi~|inviat~|отправ~|трек~|высла~|شحن~|ارسال~|ترسل~|تتبع|يشحن~',
  refund:
    'refund~|money|reimburs~|rembours~|argent|reembols~|dinero|devol~|geld|erstatt~|dinheiro|estorno|rimbors~|soldi|возврат~|деньг~|вернул~|المال|المبلغ|فلوس~|استرداد',
  replace:
    'replacement|new one|resend~|another|remplac~|nouve~|nuev[oa]|otr[oa]|ersatz~|neue~|nov[oa]|outr[oa]|nuov[oa]|sostitu~|замен~|нов~|بديل~|جديد~',
  deliver:
    'receiv~|arriv~|deliver~|got|here|recu|livre~|recib~|lleg~|erhalten|angekommen|bekommen|receb~|cheg~|ricevut~|получ~|приш~|достав~|وصل~|يصل|استلم~|تصل~',
};

/** The same in Chinese. */
export const ABOUT_ZH: Record<'ship' | 'refund' | 'replace' | 'deliver', string> = {
  ship: '发货|發貨|发出|寄|物流|单号',
  refund: '退款|退钱|钱|退錢',
  replace: '补发|新的|补寄|换',
  deliver: '收到|到|货|送',
};

/** A state of an order that waits for the seller to ship. */
export const UNSHIPPED =
  "(?:awaiting|waiting for|to be) (?:shipment|shipping|shipped|dispatch)|to ship|not shipped|processing|preparing|(?:en attente|attente) d'(?:expedition|envoi)|a expedier|en (?:cours de )?preparation|pendiente de envio|por enviar|a la espera del? envio|(?:wartet auf|warten auf) versand|versand ausstehend|zu versenden|aguardando (?:o )?envio|a enviar|in attesa di spedizione|da spedire|ожида~ отправки|ждет отправки|в обработке|بانتظار الشحن|في انتظار الشحن|قيد التجهيز";

/** The same in Chinese. */
export const UNSHIPPED_ZH = '待发货|待發貨|等待(?:卖家)?发货|未发货|备货中';
