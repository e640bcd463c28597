import { define } from './define.ts';
import type { Ambiguity } from './types.ts';

const pay = (not = ''): Ambiguity => ({ cue: 'pay', not: not ? not.split('|') : undefined });

/** Ways of paying which leave the marketplace's protection. */
export const payments = define(
  'payment',
  {},
  {
    paypal: {
      say: 'paypal|pay pal|paypall|paipal|peypal|pypal|paypa|пейпал|пэйпал|пайпал|палка пейпал|باي بال|بايبال|بيبال|贝宝|ペイパル|페이팔|paypalme|paypal me',
    },
    westernunion: {
      say: 'western union|westernunion|wester union|western onion|вестерн юнион|ويسترن يونيون|وسترن يونيون|西联|西联汇款|西聯|ウエスタンユニオン',
    },
    moneygram: {
      say: 'moneygram|money gram|манигram|манигрэм|манигрем|موني جرام|موني غرام|速汇金|ria money|ria transfer|remitly|worldremit|world remit|xoom transfer|taptap send|wave money|золотая корона|юнистрим|unistream|contact перевод',
    },
    bank_transfer: {
      say: 'bank transfer|bank wire|banktransfer|wire transfer|money transfer|direct deposit|direct transfer|swift transfer|sepa transfer|telegraphic transfer|ach transfer|interac|interac e transfer|e transfer|etransfer|faster payment|bacs|virement|virement bancaire|virement instantane|virements|uberweisung|bankuberweisung|ueberweisung|uberweise|uberweisen|sofortuberweisung|transferencia bancaria|transferencia directa|transferencia interbancaria|deposito bancario|deposito oxxo|bonifico|bonifico bancario|bonifici|transferencia por banco|ted bancaria|банковский перевод|банковским переводом|банковского перевода|перевод на счет|переводом на счет|перевести на счет|безнал|银行转账|银行汇款|转账到银行|银行转帐|电汇|对公转账|银行卡转账|轉帳|تحويل بنكي|تحويل بنكى|حواله بنكيه|حواله مصرفيه|تحويل مصرفي|تحويل مباشر|銀行振込|계좌이체|havale|przelew bankowy|przelewem|bankoverschrijving|chuyen khoan|transfer bank|โอนเงิน',
    },
    iban: {
      say: 'iban|bic swift|swift code|sort code|account number|bank account|bank details|bank account number|routing number|kontonummer|bankverbindung|kontodaten|bankdaten|numero de cuenta|cuenta bancaria|datos bancarios|clabe|cbu|coordonnees bancaires|compte bancaire|numero de compte|dados bancarios|conta bancaria|coordinate bancarie|conto corrente|numero di conto|conto bancario|номер счета|номер карты|реквизиты|расчетный счет|банковские реквизиты|银行账号|银行账户|银行卡号|收款账户|银行帐号|رقم الحساب|الحساب البنكي|حساب بنكي|ايبان|حسابك البنكي|رقم حسابك|계좌번호|口座番号',
      ambiguous: {
        cue: 'none',
        not: [
          'aliexpress account',
          'ebay account',
          'my account number with',
          'refund to my bank account',
          'rembourse sur mon compte',
          'my bank account was charged',
          'charged my bank account',
          'номер карты лояльности',
          'ali account',
        ],
      },
    },
    rib: {
      say: 'rib|bic',
      ambiguous: {
        cue: 'pay',
        not: [
          'rib knit',
          'rib fabric',
          'ribbed',
          'cotton rib',
          '1x1 rib',
          '2x2 rib',
          'rib cage',
          'rib stitch',
          'bic pen',
          'rib collar',
          'rib cuff',
          'rib neck',
          'short rib',
          'rib boat',
          'bic lighter',
          'stylo bic',
          'briquet bic',
        ],
      },
    },
    cuenta: {
      say: 'tu cuenta|su cuenta|deine konto|dein konto|ihr konto|your account|conta|ton compte|votre compte',
      ambiguous: pay('your account page|votre compte aliexpress'),
    },
    wise: {
      say: 'wise|transferwise',
      ambiguous: pay('wise choice|wise to|size wise|price wise|color wise|quality wise|wise decision'),
    },
    'wise-transfer': 'transferwise|transfer wise|wise transfer|wise account|via wise',
    revolut: 'revolut|rev0lut|револют|ريفولت|revtag|monzo|n26|starling bank|bunq|monese|qonto|sumup|nickel compte',
    venmo: 'venmo|ven mo|vemno|venmo me|венмо',
    cashapp: 'cashapp|cash app|cash tag|cashtag|cash app me',
    zelle: 'zelle|zele pay|zell pay|zelle pay|квикпей|quickpay zelle|chase quickpay',
    applepay: {
      say: 'apple pay|google pay|samsung pay|gpay|applepay|googlepay|эпл пей|apple cash|facebook pay|meta pay|amazon pay',
      ambiguous: pay('checkout|at checkout|aliexpress apple pay'),
    },
    stripe: {
      say: 'stripe link|stripe payment|payoneer|pay oneer|skrill|neteller|perfect money|webmoney|web money|вебмани|advcash|payoneer account|пайонир|venmo business|square invoice|klarna link|sumup link|hyperwallet|airtm|astropay|paysera',
      ambiguous: { cue: 'none' },
    },
    crypto:
      'bitcoin|bitcoins|bit coin|btc|ethereum|usdt|usdc|trc20|erc20|tether|litecoin|dogecoin|monero|xmr|crypto|krypto|cryptocurrency|cryptomonnaie|criptomoneda|criptomonedas|criptovaluta|criptomoeda|cripto|kryptowahrung|binance|binance pay|coinbase|metamask|trust wallet|биткоин|биткойн|биткоином|биткоинами|битка|крипта|криптой|крипто|криптовалюта|криптовалютой|криптовалюте|эфириум|比特币|以太坊|泰达币|加密货币|虚拟货币|بيتكوين|عمله رقميه|عملات رقميه|ビットコイン|비트코인|solana wallet|satoshi',
    giftcard: {
      say: 'gift card code|steam gift card|itunes card|itunes gift card|google play card|amazon gift card|apple gift card|steam card|steam wallet|razer gold|pcs card|carte pcs|coupon pcs|ticket pcs|recharge pcs|transcash|ticket transcash|recharge transcash|neosurf|coupon neosurf|toneo|toneo first|paysafecard|paysafe|paysafe card|paysafe karte|flexepin|carte prepayee|guthabenkarte|amazon gutschein|steam guthaben|tarjeta regalo amazon|tarjeta de regalo|carta regalo amazon|buono amazon|cartao presente|vale presente|подарочная карта|礼品卡|充值卡|بطاقه هديه|بطاقات ايتونز|بطاقه ايتونز|بطاقه جوجل بلاي|vanilla card|vanilla gift card|greendot|green dot card|moneypak|ukash|mandat cash|mandat compte|cashlib|pcs mastercard',
      ambiguous: { cue: 'none', not: ['tarjeta de regalo con', 'tarjeta de regalo en la caja'] },
    },
    'gift-card': {
      say: 'gift card|gift cards|giftcard|carte cadeau|geschenkkarte|prepaid card|prepaid|voucher code',
      ambiguous: pay(
        'gift card holder|gift card box|write a gift card|a gift card with|add a gift card|prepaid label|prepaid sim|prepaid shipping|prepaid return',
      ),
    },
    lydia: { say: 'lydia', ambiguous: { cue: 'pay', not: ['lydia bag', 'lydia dress'] } },
    paylib: 'paylib|pay lib|pumpkin app|lyf pay|lyfpay|sumeria|wero|mandat postal|mandat cash urgent',
    bizum:
      'bizum|bizzum|bisum|bizun|hacer un bizum|verse app|oxxo|oxxo pay|mercado pago|mercadopago|mercado pago link|rapipago|pago facil|spei|codi|yape|yapear|nequi|daviplata|modo app|uala|transfiya|bancolombia a la mano|efecty|sinpe|sinpe movil|tpaga|khipu|mach app|zinli|pago movil',
    plin: { say: 'plin|nubank', ambiguous: pay('plin plin') },
    pix: {
      say: 'chave pix|qr pix|pix copia e cola|picpay|pic pay|pagseguro|boleto direto',
      ambiguous: { cue: 'none' },
    },
    'pix-word': {
      say: 'pix',
      ambiguous: pay('send pix|more pix|some pix|pix of|post pix|the pix|real pix|any pix|pix please'),
    },
    mbway: 'mbway|mb way|m b way|multibanco direto|mb net|referencia multibanco',
    postepay:
      'postepay|poste pay|posta pay|ricarica postepay|ricarica poste pay|ricarica post pay|satispay|satis pay|hype card|hype bank|bancomat pay|vaglia postale|vaglia online|bonifico istantaneo|ricarica paypal|ricarica la carta',
    yoomoney:
      'yoomoney|юmoney|юмани|ю мани|ю money|яндекс деньги|яндекс.деньги|юмоней|yandex money|yandex dengi|яндекс пэй',
    qiwi: {
      say: 'qiwi|киви кошелек|киви кошелёк|киви|qiwi кошелек',
      ambiguous: { cue: 'pay', not: ['киви фрукт', 'цвет киви', 'цвета киви', 'киви принт'] },
    },
    card_transfer:
      'карту сбербанка|карте сбербанка|карту сбера|на сбер|карту тинькофф|на тинькофф|на тинькоф|на карту переведу|переведу на карту|перевод на карту|переводом на карту|перевести на карту|скину на карту|скинуть на карту|оплата на карту|оплату на карту|оплатить на карту|перекину на карту|закину на карту|сбп|через сбп|по сбп|по номеру телефона переведу|сбербанк онлайн|через сбербанк|альфа банк перевод|втб карту|карту втб|на карту мир|на каспи|каспи голд|каспи перевод|kaspi gold|monobank|приват24|приватбанк',
    alipay: {
      say: 'alipay|ali pay|支付宝|支付寶|алипей|алипэй|علي باي|zhifubao|花呗|支fu宝',
      ambiguous: { cue: 'none', not: ['alipay checkout', 'aliexpress alipay'] },
    },
    wechatpay: 'wechat pay|wechatpay|微信支付|微信转账|微信付款|微信收款|微信红包|weixin pay|вичат пей|微信转给',
    redpacket:
      '红包|發紅包|发红包|红包转账|hongbao|转账给你|直接转账|私下转账|打款给你|扫码付款|收款码|二维码付款|转钱给你|付款码',
    asia: {
      say: 'gcash|g cash|paymaya|pay maya|maya wallet|gopay|go pay|dana wallet|ovo wallet|shopeepay|truemoney|true money wallet|promptpay|prompt pay|momo wallet|vi momo|zalopay|zalo pay|vnpay|touch n go|tng ewallet|tng wallet|duitnow|boost wallet|grabpay|grab pay|paynow|paylah|toss transfer|kakaopay|kakao pay|naver pay|paypay|line pay|paytm|pay tm|phonepe|phone pe|upi id|google pay upi|bhim upi|bkash|jazzcash|easypaisa|nagad|m pesa|mpesa|mtn momo|orange money|airtel money|wave senegal|vodafone cash|فودافون كاش|انستا باي|instapay|insta pay|stc pay|اس تي سي باي|stcpay|فوري|مدى تحويل|zain cash|زين كاش|cih pay|اورنج موني|wafacash|cash plus|baridimob|بريدي موب|urpay|يور باي',
      ambiguous: {
        cue: 'none',
        not: ['فوري جدا', 'رد فوري', 'شحن فوري', 'بشكل فوري', 'الشحن الفوري', 'رد فوري من', 'توصيل فوري'],
      },
    },
    check: {
      say: 'check|cheque|cheques|money order|cashiers check|certified check|postal order|cheque de banque|personal check|scheck',
      ambiguous: pay(
        'check the|check if|check it|check your|check my|please check|to check|check in|check out|check with|check that|check and|double check|check before|check stock|cheque de banque a la remise|quality check',
      ),
    },
    'money-order': 'money order|cashiers check|cashier s check|certified check|mandat cash',
    tt: {
      say: 't t payment|by t t|t t in advance|tt payment|via tt|by tt|tt transfer|30 t t|t t 30|t t deposit',
      ambiguous: { cue: 'none' },
    },
  },
);
