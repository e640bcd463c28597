/**
 * Words by which an order page speaks of the buyer's time limits. First words that begin so (most languages), then those that
 * count anywhere: compounds, and scripts that join or do not part words. A language that is not here gives nothing.
 * Sources: the sentences of an order answer of 2026-09; the others are our translation (experience, 2026-11-23).
 */

const words = (begins: string, anywhere: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${begins})|${anywhere}`, 'iu');
/** A dispute, claim or problem with the order. */
export const dispute = words(
  'disput|litig|réclam|reclam|controvers|contestaz|klacht|streitfall|streitigk|konfliktfall|käuferschutzfall|спор(?!т)|спір|суперечк|spór|spor(?:u|y|em)?(?!\\p{L})|reklamac|zgłosi\\S* problem|geschil|anlaşmazlık|itiraz|sengketa|tranh chấp|khiếu nại|claims?(?!\\p{L})|open (?:a |your )?case|report (?:an?|any|the) (?:issue|problem)|signaler un problème|problem (?:zu )?melden|probleem (?:te )?melden|(?:reportar|informar de) un problema|segnalare un problema',
  '纠纷|糾紛|争议|爭議|紛争|異議申|분쟁|이의|نزاع|شكوى|מחלוקת|סכסוך|ข้อพิพาท',
);
/** Goods sent back. */
export const goBack = words(
  'return|retour|devolu|devolv|devuelv|rückgabe|rétract|widerruf|desistim|recesso|herroep|odstąp|rücksend|rückversand|zurück(?:zu)?(?:geb|send|schick)|res[io](?!\\p{L})|restitu|возврат(?! (?:денег|средств))|верн(?:уть|ите)(?! (?:деньги|средства))|повернен(?!ня (?:кошт|грош))|zwrot(?!\\p{L}* (?:pieni|środk))|zwróc|terugst|(?<!para )iade|pengembalian (?!dana)|trả hàng',
  '退货|退貨|退换|退換|返品|반품|إرجاع|ارجاع|החזר[התי]|להחזיר|คืนสินค้า',
);
/** Money paid back, also where goods come with it. */
export const refund = words(
  'refund|money[- ]back|rembours|reembols|erstatt|rückerstatt|geld zurück|geld[- ]terug|rimbors|terugbetal|zwrot|para iade|возврат|верн(?:уть|ем|ут)|повернен|pengembalian|hoàn tiền',
  'החזר|זיכוי|استرداد|返金|환불|退款|คืนเงิน',
);
/** The buyer's protection. */
export const protection = words(
  'protecc?[tç]|protecc|protez|proteç|ochron|koruma|защит|захист|perlindungan|bảo vệ',
  'protection|schutz|bescherming|保護|보호|保障|保护|הגנ|حماية|คุ้มครอง',
);
/** The receipt is confirmed, which ends the protection or pays the seller. */
export const confirm = words(
  'confirm|conferm|bestätig|подтвер[жд]|підтвер[жд]|potwierdz|bevestig|onay|konfirmasi|xác nhận',
  'confirm|bestätig|bevestig|确认|確認|확인|확정|تأكيد|يؤكد|אישור|אושר|ยืนยัน',
);
export const byItself = words('auto|otomat|tự động', 'automat|автомат|自动|自動|자동|تلقائي|אוטומט|อัตโนมัติ');

/** What such a sentence may be about instead: a price, a sale, an estimate, a review, a refund that is under way. */
export const otherwise = words(
  [
    "coupon|cupón|cupon|cupom|купон|kupon|voucher|gutschein|promo|discount|% off|sale(?!\\p{L})|(?:special|limited|this) offer|flash|points(?!\\p{L})|coins|bon d[e’']|réduction|soldes|offres?(?!\\p{L})|remise|descuento|oferta|rebaja|rabatt?|angebot|aktion(?!\\p{L})|desconto|sconto|offerta|buono|скидк|распродаж|акци|знижк|wyprzed|korting|aanbieding|uitverkoop|indirim|kampanya|diskon|giảm giá|khuyến mãi",
    'estimat|expected|estimée?|prévu|previst|prevision|estimad|voraussicht|previs[ãt]|предполага|ожида|очіку|przewidyw|szacow|geschat|verwacht|tahmini|perkiraan|dự kiến',
    'reviews?(?!\\p{L})|rate (?:your|the)|feedback|évalu|reseñ|valora|bewert|avalia|recension|отзыв|оцен|відгук|oceń|beoordel|değerlendir|yorum|ulasan|đánh giá',
    'issued|process(?:ed|ing)|credited|banks?(?!\\p{L})|émis|traité|crédité|banque|emitid|procesad|processad|banco|bearbeitet|gutgeschrieben|emesso|accredit|зачисл|банк|przelew|verwerkt|rekening|banka|respond|reply|replies|répond|antwort|rispond|ответ|відпов|odpowi|reageren|antwoord|yanıt|cevap',
    'warrant|manufactur|insur|constructeur|fabricant|assurance|fabricante|seguro(?!\\p{L})|hersteller|versicher|assicuraz|производ|страхов|gwaranc|verzeker|sigorta|price (?:protect|match|adjust|guarant)|(?:data|privacy|screen|eye|surge|uv) protection|protection (?:plan|des données)|protección de datos',
  ].join('|'),
  '优惠|折扣|促销|特价|活动|クーポン|割引|セール|쿠폰|할인|세일|قسيمة|كوبون|خصم|عرض|تخفيض|קופון|מבצע|הנחה|คูปอง|ส่วนลด|预计|預計|予定|예상|متوقع|משוער|צפוי|评价|評価|レビュー|리뷰|평가|تقييم|ביקורת|דרג|到账|银行|入金|입금|은행|بنك|בנק|价保|价格|回复|응답|保修|보증|ضمان|datenschutz|preisschutz',
);
/** The parcel leaves; nothing that a dispute waits for. */
export const ships = words(
  'ships?(?!\\p{L})|shipped|dispatch|expédi|versand|versend|verschick|despach|enviar|enviad|envío|spedi|отправ|відправ|wysł|wysył|verzend|verzonden|kargoya|dikirim',
  '发货|發貨|発送|발송|출고|شحن|יישלח|נשלח',
);
/** The seller's turn, not the buyer's. */
export const seller = words(
  'seller|vendeur|vendedor|verkäufer|venditor|продав|sprzedawc|verkoper|satıcı|penjual|người bán',
  '卖家|賣家|販売者|出品者|판매자|البائع|מוכר|ผู้ขาย',
);

/** Something comes to its end. */
export const comesToEnd = words(
  'ends?(?!\\p{L})|ending|closes?(?!\\p{L})|closing|expir|fini[tr]|fin de|se termine|prend fin|finaliza|termina|acaba|vence|caduca|cierra|endet|ende(?!\\p{L})|schließt|läuft|encerra|scad|chiude|alla fine|конца|заканч|законч|истек|закры|заверш|кінця|закінч|końca|kończy|wygasa|upływa|einde?(?!\\p{L})|eindig|sluit|verloopt|sona er|bit(?:er|iyor|ecek|iş|mesi)|berakhir|kết thúc',
  '截止|结束|結束|到期|終了|종료|만료|마감|تنته|ينته|انتهاء|[מתה]סתיי|נגמר|פוג|สิ้นสุด|หมดอายุ',
);
/** What a last day is called; of a length it only says that there is one. */
export const lastDay = words(
  'deadline|last day|window|date limite|dernier jour|délai|fecha límite|plazo|último d[ií]a|letzter tag|stichtag|data limite|prazo|ultimo giorno|termine|последний день|срок|останній день|строк|ostatni dzień|termin|laatste dag|son (?=\\p{L})|batas|hạn',
  'frist|termijn|期限|截止|截至|至(?=[\\s:]*\\d)|有效期|최종일|기한|آخر موعد|مهلة|המועד האחרון|กำหนด',
);
/** What is left of a time. */
export const remains = words(
  'left(?!\\p{L})|remain|restant|(?:il )?(?:vous |te )?reste(?:nt)?(?!\\p{L})|encore (?=\\d)|queda|restan|faltan?(?!\\p{L})|noch (?=\\d)|verbleib|übrig|restam|resta(?!\\p{L})|riman|manca|ancora (?=\\d)|остал|осталось|залиш|pozosta|zosta[łl]|jeszcze (?=\\d)|nog (?=\\d)|resterend|kald[ıi]|kalan|tersisa|sisa|còn',
  '剩|还有|還有|残り|あと(?=\\s*\\d)|남[은음았아]|متبق|تبق|باقي|נותר|נשאר|เหลือ',
);
/** A time that somebody has, where nothing says what it is counted from. */
export const isGiven = words(
  '(?:you (?:still )?have|vous avez|tu as|tienes?|dispone de|sie haben|du hast|você (?:ainda )?tem|hai|у вас(?: есть)?|у вас є|masz|(?:je hebt|u heeft|u hebt)|anda punya|bạn có) (?:(?!hasta|até|bis|fino|до|up|maxim|máxim)\\p{L}+ )?(?=\\d)',
  '(?:您|你)(?:还|還)?有(?=\\s*\\d)|לך (?=\\d)|لديك (?=\\d)|günün|saatin|dakikan|haftan',
);
/** Money that is on its way, or what the seller has to do: no time of the buyer's. */
export const underWay = words(
  [
    "refund will (?!end)|(?:you(?:’|')ll|you will) receive (?:your|the|a)|(?:we|seller|warehouse) recei|remboursement (?:arrivera|sera)|recevrez|reembolso (?:llegará|se hará|será|chegará)|recibirás|recibirá|(?:rück)?erstattung (?:erfolgt|wird|kommt)|(?:erhalten|bekommen) sie|rimborso (?:arriverà|sarà|verrà)|riceverai|receberá|получите|поступ|отримаєте|надійд|ontvangt|otrzymasz|zostanie zwróc",
    'seller (?:will|must|has|needs|should)|vendeur (?:a|doit|dispose|va|vous)(?!\\p{L})|vendedor (?:tiene|debe|te|tem|deve|irá|reembols)|verkäufer (?:hat|muss|wird|erstatt)|venditore (?:ha|deve|ti)(?!\\p{L})|продав\\p{L}+ (?:долж|обяз|име|верн|повин)|sprzedawc\\p{L}+ (?:ma|musi|zwróci)|verkoper (?:heeft|moet|zal)|satıcı\\p{L}*(?! ile)',
    'waiting for (?:the )?seller|attente .{0,12}vendeur|esperando .{0,12}vendedor|wart\\p{L}* .{0,16}verkäufer|attesa .{0,12}venditore|ожидан\\p{L}* .{0,10}продав|will (?:decide|review|judge)|décider|decidir|deciderà|entscheidet|решит|примет решение|zdecyduje|beslist|karar ver',
    'cancel(?!led)|annul|stornier|отмен|скасув|anulo|anular|anulow|iptal',
  ].join('|'),
  '(?:卖家|賣家)(?:将|將|须|需|会|會|应|應|有)|处理|處理|処理|처리|(?:販売者|出品者)[はが]|판매자[가는]|ستتلقى|ستستلم|تתקבל|יתקבל|המוכר (?:חייב|צריך|יחזיר)|等待卖家|等待賣家|裁决|裁決|判定|결정|على البائع|الرد على|سيرد|ستقرر|על המוכר|המוכר ישיב|תחליט|取消|キャンセル|취소|إلغاء|ביטול',
);
/** What makes it a promise again: something has to happen first. */
export const condition = words(
  "(?:if|unless|si|s[’']il|sinon|wenn|falls|sofern|se|caso|если|якщо|jeśli|jeżeli|als|indien|wanneer|eğer|jika|nếu)(?!\\p{L})",
  '如果|若|إذا|אם|場合|ない場合|으면|ถ้า|mez?se|mazsa',
);
/** The same where it is said after the time: "within 7 days ... not". */
export const unlessDone = /않으면|안 ?하면|ない(?:場合|と)|m[ae]zsan|未确认|(?:没有|不)确认/iu;
/** Days on which shops and banks work: no length of time. */
export const workingDays = words(
  'business|working|workday|ouvr(?:é|able)|hábil|laborable|werktag|geschäftstag|arbeitstag|[úu]te(?:is|i)(?!\\p{L})|lavorativ|рабоч|робоч|robocz|werkdag|iş gün',
  '工作日|営業日|영업일|عمل|עסקים',
);

/** What a length is counted from; the first that stands beside it. */
export const triggers: readonly (readonly ['receipt' | 'delivery' | 'order', RegExp])[] = [
  [
    'receipt',
    words(
      'recei[pv]|complet|récept|recept|reçu|recib|recepc|receb|erhal|empfang|ricez|ricev|получ|отриман|otrzym|odbi[oó]r|odebra|ontvang|teslim al|aldı|terima|penerima|nhận',
      '签收|收货|收貨|收到|完成|受取|受け取|수령|받은|استلام|קבל|ได้รับ',
    ),
  ],
  [
    'delivery',
    words(
      'deliver|livr|entreg|liefer|zustell|ausliefer|consegn|достав|вручен|dostar|dostaw|doręcz|lever|bezorg|teslim|pengiriman|tiba|giao',
      '送达|送達|妥投|配送|配達|お届け|届い|到着|배송|배달|도착|تسليم|توصيل|מסיר|אספק|จัดส่ง',
    ),
  ],
  [
    'order',
    words(
      'order|placed|purchas|bought|payment|command|achat|paiement|pedido|compra|pago|bestell|kauf|zahlung|ordin|acquist|pagam|заказ|покуп|оплат|замовл|zamów|zakup|bestel|aankoop|betaling|sipariş|satın|pesan|đặt|mua',
      '下单|下單|购买|購買|订单|訂單|付款|注文|購入|주문|구매|결제|الطلب|شراء|הזמנ|רכיש|קני|สั่งซื้อ',
    ),
  ],
];
/** Something happens after something. */
export const after = words(
  'after|once|après|dès|despu[eé]s|tras|nach|sobald|após|depois|dopo|после|після|po(?!\\p{L})|od(?!\\p{L})|na(?!\\p{L})|zodra|setelah|sau',
  'sonra|itibaren|后|後|から|후|부터|بعد|من|לאחר|אחרי|หลัง',
);
/** Where what a length is counted from ends and another thought begins. */
export const elsewhere =
  /[,，、;(]|(?<!\p{L})(?:if|unless|to|so|pour|si|para|um|zu|wenn|falls|per|se|чтобы|если|щоб|якщо|aby|jeśli|om|als|eğer|để|nếu|untuk|jika)(?!\p{L})|إذا|لفتح|אם|כדי/iu;
