import { define } from './define.ts';
import type { Ambiguity } from './types.ts';

const pay = (not = '', near?: string): Ambiguity => ({ cue: 'pay', not: not ? not.split('|') : undefined, near });
const unless = (not = '', near?: string): Ambiguity => ({ ...pay(not, near), cue: 'none' });
/** What marketplaces take themselves: a question about their checkout is an ordinary one. */
const checkout = (not = '', near?: string): Ambiguity => ({ ...unless(not, near), checkout: true });

/** Ways of paying which leave the marketplace's protection. */
export const payments = define(
  'payment',
  {},
  {
    paypal: {
      say: 'paypal|pay pal|payapl|paypl|paipal|paypol|peypal|peipal|pypal|paypa|payplal|paypalme|paypal me|pay pal me|пейпал|пэйпал|пэйпел|пейпел|пайпал|палка пейпал|пэй пал|пей пал|باي بال|بيبال|بي بال|البايبال|الباي بال|贝宝|貝寶|ペイパル|페이팔',
      ambiguous: checkout(),
    },
    pp: {
      say: 'pp|ppff|pp ff|pp f f|палка|палку|палки',
      ambiguous: pay(
        'pp bag|pp cotton|pp material|sac pp',
        'plast|kunststoff|polypro|\\bpet\\b|абс|материал|для скандинав|треккинг|\\bpe\\b|棉|塑',
      ),
    },
    westernunion: {
      say: 'western union|wester union|westen union|westrn union|western onion|wu transfer|по вестерну|вестерн юнион|вестерн юнион переводом|вестерн|ويسترن يونيون|وسترن يونيون|الويسترن يونيون|ويسترن|西联|西联汇款|西聯|西聯匯款|ウエスタンユニオン',
      ambiguous: unless('вестерн фильм|вестерн кино', 'фильм|жанр|ковбо|шляп'),
    },
    moneygram: {
      say: 'moneygram|money gram|manigram|monygram|манигram|манигрэм|манигрем|маниграм|موني جرام|موني غرام|موني قرام|速汇金|速匯金|ria money|ria transfer|ria money transfer|remitly|worldremit|world remit|xoom transfer|xoom|sendwave|taptap send|moneytrans|золотая корона|золотой короной|золотую корону|золотой короне|юнистрим|unistream|contact перевод|система contact|small world transfer|azimo|paysend|пейсенд|корона пей|koronapay|корона перевод',
      ambiguous: unless('золотая корона для|золотая корона на голов', 'принцес|торт|голов|костюм|fotoprops'),
    },
    bank_transfer: {
      say:
        'bank transfer|bank wire|bank trasfer|bank tranfer|wire transfer|wire you|wire the money|wire me|wire money|wire payment|bank to bank|money transfer|direct deposit|direct transfer|direct bank|swift transfer|swift payment|sepa transfer|telegraphic transfer|ach transfer|ach payment|interac|interac e transfer|e transfer|e transfers|email transfer|emt transfer|faster payment|faster payments|bacs payment|by bacs|bacs transfer|chaps payment|online banking transfer|bank deposit|mobile money|mobile banking transfer|imps|neft|rtgs|gtbank|' +
        'virement|virement bancaire|virement instantane|virement sepa|virements|virement direct|virer l argent|depot bancaire|versement bancaire|' +
        'uberweisung|bankuberweisung|ueberweisung|bankueberweisung|sofortuberweisung|echtzeituberweisung|uberweisungen|postuberweisung|bankeinzahlung|' +
        'transferencia bancaria|transferencia directa|transferencia interbancaria|transferencia inmediata|transferencia por banco|transferencia electronica|transferencia spei|deposito bancario|deposito en cuenta|deposito en efectivo|deposito a tu cuenta|deposito oxxo|ingreso en cuenta|ingreso bancario|ingreso en tu cuenta|ingreso a tu cuenta|giro bancario|giro postal|transferencia sinpe|' +
        'bonifico|bonifico bancario|bonifici|bonifico istantaneo|bonifico sepa|bonifico diretto|bonifichino|giroconto|giro conto|versamento sul conto|vaglia|' +
        'ted bancaria|transferencia por ted|ted ou doc|doc ou ted|deposito em conta|deposito na conta|transferencia para a conta|transferencia por iban|vale postal|' +
        'банковский перевод|банковским переводом|банковского перевода|банковскому переводу|прямой перевод|прямым переводом|денежный перевод|денежным переводом|перевод на счет|переводом на счет|перевести на счет|переведу на счет|почтовый перевод|почтовым переводом|безнал|безналом|безналичный перевод|' +
        '银行转账|銀行轉帳|銀行轉賬|银行汇款|银行卡汇款|转账到银行|转到银行卡|转银行卡|打到银行卡|打到卡上|打到你卡|转到你卡|转你卡上|打卡里|银行转帐|转帐|转账|轉帳|轉賬|汇款|匯款|电汇|電匯|对公转账|公司账户转|银行卡转账|' +
        'تحويل بنكي|تحويل البنكي|حواله بنكيه|حواله مصرفيه|حواله ماليه|حواله سريعه|حواله بريديه|تحويل مصرفي|تحويل مباشر|تحويل مالي|تحويل فوري|التحويل البنكي|' +
        '銀行振込|口座振込|계좌이체|무통장|havale|eft ile|przelew bankowy|przelewem|przelew|bankoverschrijving|overschrijving|overboeking|chuyen khoan|transfer bank|โอนเงิน',
      ambiguous: checkout(
        'interact|ingreso en cuenta de|deposito en cuenta gotas|interac tion|转账失败|tel transfer|giro por la izquierda|перевод на счета',
        'трикотаж|gotas|aliexpress m a fait',
      ),
    },
    'transfer-word': {
      say: 'transferencia|transfe|vir|ricarica|eft|transferencias|uberweisen|ueberweisen|uberweis|transfer|trasferencia|перевод|переводом|перевода|حواله|تحويل|汇到|打款|打钱|转钱|ted|deposito|giro|versement|einzahlung|vorkasse|versamento',
      ambiguous: pay(
        'heat transfer|transferencia termica|transferencia de calor|transferencia de datos|transferencia de archivos|carta transfer|transfer film|transfer print|transfer sheet|data transfer|file transfer|transfer rate|transfer case|bus transfer|airport transfer|дословный перевод|машинный перевод|ورق تحويل|تحويل حراري|كابل تحويل|el deposito|giro di|in giro|giro vita|giro collo|giro torace|un giro|giro testa|mi giro|giro petto|giro manica|giro de',
        'erstattung|batter|usb|rapida|solar|toner|penna|\\bgas|heat|thermal|paper|papel|tshirt|t-shirt|camiset|toner|термо|футбол|плох|ужасн|описани|инструкц|язык|русск|китайск|англ|cable|\\bmm|copper|\\bwater|agua|gasolina|benzin|combust|resina|полиграф|حراري|كابل|تيشيرت|speed|gb/s|usb',
      ),
    },
    iban: {
      say:
        'iban|ibans|iban number|iban nummer|numero iban|bic swift|swift code|swift bic|codigo swift|code swift|sort code|account number|acct number|bank account|bank details|bank info|bank name and account|banking details|bank account number|routing number|aba number|bsb|payid|osko|bpay|beem it|ifsc|' +
        'kontonummer|kontonr|bankverbindung|kontodaten|bankdaten|kontoverbindung|bankkonto|girokonto|blz|' +
        'numero de cuenta|nro de cuenta|cuenta bancaria|datos bancarios|datos de tu cuenta|datos de la cuenta|clabe|clabe interbancaria|cbu|cvu|alias cbu|alias de mercado pago|cuenta rut|cci bancario|' +
        'coordonnees bancaires|compte bancaire|compte en banque|numero de compte|releve d identite bancaire|infos bancaires|' +
        'dados bancarios|dados da conta|conta bancaria|agencia e conta|numero da conta|dados para transferencia|' +
        'coordinate bancarie|conto corrente|numero di conto|conto bancario|dati bancari|estremi bancari|coordinate iban|' +
        'номер счета|номер карты|номер вашей карты|номер твоей карты|номер карточки|реквизиты|реквизитам|реквизитов|реквизитами|расчетный счет|банковские реквизиты|банковский счет|счет в банке|ибан|' +
        '银行账号|银行帐号|银行账户|銀行帳號|銀行帳戶|银行卡号|银行卡号码|收款账户|收款账号|收款帐号|银行信息|开户行|你的卡号|' +
        'رقم الحساب|الحساب البنكي|حساب بنكي|حسابي البنكي|رقم حساب|ايبان|الايبان|رقم الايبان|ايبانك|حسابك البنكي|حسابكم البنكي|رقم حسابك|رقم حسابكم|حسابك في البنك|الحساب المصرفي|بيانات البنك|계좌번호|口座番号|rekeningnummer|numer konta',
      ambiguous: unless(
        'aliexpress account|ebay account|my account number with|refund to my bank account|rembourse sur mon compte|my bank account was charged|charged my bank account|номер карты лояльности|ali account|номер карты памяти|реквизит для фото|conto corrente telefonic|بوليصه',
        'refunded|rembourse|rimbors|reembols|erstatt|возврат|退款|استرداد|лояльност|back to my bank|was charged|charged|statement',
      ),
    },
    rib: {
      say: 'rib|bic|nib',
      ambiguous: pay(
        'rib fabric|cotton rib|1x1 rib|2x2 rib|rib cage|rib neck|short rib|bleu bic|bic 4',
        'knit|stitch|cuff|collar|stylo|feder|plume|ink|briquet|lighter|\\bpen|boat|pneumat|maille|cotelé',
      ),
    },
    cuenta: {
      say: 'tu cuenta|su cuenta|dein konto|ihr konto|deinem konto|your account|ur account|conta|votre compte|tuo conto|suo conto|tua conta|sua conta|alias|ваш счет|твой счет|你的账户|你账户|حسابك|حسابكم|твою карту|вашу карту|ваша карта|твоя карта|银行卡|卡号|الانماء|بنك مصر|بنكك|deine bank|your bank|tua banca|الراجحي|الاهلي|البنك الاهلي|بنك الراجحي|cuenta de banco|bancolombia|banorte|bbva|bcp|interbank|banco estado|itau|bradesco|caixa economica|santander|access bank|opay|palmpay|moniepoint|kuda bank',
      ambiguous: pay(
        'your account page|votre compte aliexpress|your account on|dar conta|por conta|conta gotas|tomar conta|em conta|se da conta|faz de conta|conta de luz|من حسابك|النادي الاهلي',
        '[包夹]|防盗|能放|会员|手机卡|流量卡|显卡|退款|退回|rembours|refund|reembols|erstatt|rimbors|holder|wallet case|حقيبه|shirt|maglia|camiset|قميص',
      ),
    },
    wise: {
      say: 'wise|payoneer card|вайз|وايز',
      ambiguous: pay(
        'wise choice|wise to|size wise|price wise|color wise|colour wise|quality wise|wise decision|condition wise|wise man|wise guy|wise men|wise words|wise old',
        '\\b(?:be|is|was|it|not|very|more) wise|name|embroid|ricam|bord|portachiavi|engrav|gem|owl',
      ),
    },
    'wise-transfer': 'transferwise|transfer wise|wise transfer|wise account|wise com|wisetag|трансфервайз',
    revolut: {
      say: 'revolut|revolute|revoult|revult|revolut me|револют|револьют|револут|ريفولت|ريفولوت|revtag|monzo|monzo me|n26|starling bank|bunq|monese|qonto|sumup|nickel compte|compte nickel|lunar bank|vivid money|curve pay',
      ambiguous: unless('revolutio'),
    },
    venmo: 'venmo|ven mo|vemno|vemmo|venmo me|венмо',
    cashapp: 'cashapp|cash app|cash tag|cash app me|casapp|кэшапп|dave bank|varo bank',
    zelle: {
      say: 'zelle|zele pay|zell pay|zelle me|quickpay|квикпей|quickpay zelle|chase quickpay|зелле|زيل باي',
      ambiguous: unless(
        'zelle s name|named zelle|zelle s birthday|fur zelle',
        'embroid|engrav|daughter|birthday|gravi|namens|bestick|prenom|first name',
      ),
    },
    applepay: {
      say: 'apple pay|google pay|samsung pay|gpay|g pay|эпл пей|гугл пей|apple cash|facebook pay|meta pay|amazon pay|ابل باي|جوجل باي|mir pay|мир пэй|huawei pay',
      ambiguous: { ...pay('aliexpress apple pay'), checkout: true },
    },
    stripe: {
      say: 'stripe link|stripe payment|stripe invoice|payoneer|pay oneer|paioneer|skrill|scrill|neteller|perfect money|webmoney|web money|вебмани|веб мани|advcash|паер кошелек|بايير|بايونير|سكريل|payoneer account|пайонир|пионер карта|venmo business|square invoice|klarna link|sumup link|hyperwallet|airtm|astropay|paysera|capitalist кошелек|epayments|2checkout|paxum|ecopayz|muchbetter|papara|worldfirst|万里汇',
      ambiguous: unless('连连看|连连续|连连好'),
    },
    crypto: {
      say:
        'bitcoin|bitcoins|bit coin|bitcoine|bitkoin|bitcion|btc|btcs|ethereum|etherium|etherum|usdt|usdc|trc20|trc 20|erc20|erc 20|bep20|bep 20|litecoin|dogecoin|monero|xmr|tether|shiba inu coin|stablecoin|stablecoins|crypto|kripto|krypto|crypto currency|cryptomonnaie|cryptos|criptomoneda|criptomonedas|criptovaluta|criptovalute|criptomoeda|criptomoedas|cripto|criptos|kryptowahrung|kryptos|binance|binance pay|binance id|coinbase|metamask|trust wallet|bybit|kucoin|okx wallet|kraken wallet|crypto wallet|wallet address|btc address|lightning network|toncoin|ton wallet|solana|solana wallet|satoshi|satoshis|pi coin|pi network|worldcoin|' +
        'биткоин|битком|биткоины|биток|битка|битке|битки|битков|битками|крипт|крипто|криптой|криптовалют|криптовалюта|криптокошел|эфириум|эфир кошелек|юсдт|усдт|тезер|тетхер|бинанс|байбит|тонкоин|' +
        '比特币|比特幣|以太坊|以太币|泰达币|泰達幣|加密货币|加密貨幣|虚拟货币|虛擬貨幣|虚拟币|数字货币|数字人民币|币安|幣安|u币|usdt钱包|狗狗币|莱特币|门罗币|' +
        'بيتكوين|بتكوين|بيت كوين|البيتكوين|عمله رقميه|عملات رقميه|العملات الرقميه|عملات مشفره|عمله مشفره|العملات المشفره|كريبتو|الكريبتو|بايننس|باينانس|باينانس باي|بينانس|يو اس دي تي|تيثر|ايثيريوم|ايثريوم|' +
        'ビットコイン|仮想通貨|비트코인|코인 지갑',
      ambiguous: unless(
        '比特币纪念币|比特币纪念|纪念比特币|битки из|битки мяс|битка для|bitcoin coin|bitcoin souvenir|tether ball|tether strap|tethering|tethered|tether cable|kraken rum|бита|битки бильярд',
        '纪念币|镀金|сувенир|souvenir|collectible|commemorat|gold plated|golf|surf|leash|strap|бильярд|instrument',
      ),
    },
    eth: {
      say: 'eth|bnb|ltc|xrp|doge|эфир|эфиром|sats|trx',
      ambiguous: pay(
        'ton compte',
        'rj45|cable|ethernet|cavo|kabel|iphone|usb|port\\b|soleil|compte|votre|prix|iban|numero|\\bton \\p{L}',
      ),
    },
    giftcard: {
      say: 'gift card code|gift card codes|gift card number|steam gift card|steam card|steam cards|steam wallet|steam code|itunes card|itunes cards|itunes gift card|itunes code|google play card|google play gift card|google play code|amazon gift card|amazon gift cards|amazon voucher|amazon card code|apple gift card|apple card code|ebay gift card|razer gold|vanilla card|vanilla gift card|visa gift card|green dot card|moneypak|money pak|reloadit|ukash|carte pcs|cartes pcs|coupon pcs|ticket pcs|tickets pcs|recharge pcs|pcs recharge|pcs mastercard|recharges pcs|transcash|ticket transcash|recharge transcash|coupon transcash|tickets transcash|neosurf|coupon neosurf|ticket neosurf|recharge neosurf|toneo|toneo first|cashlib|mandat cash|mandat cash urgent|mandat compte|paysafecard|paysafe|paysafe card|paysafe karte|paysafecode|paysafe code|flexepin|carte prepayee|carte itunes|carte google play|carte amazon|guthabenkarte|guthabenkarten|amazon gutschein|amazon gutscheine|amazon gutscheinkarte|steam guthaben|steam karte|google play karte|itunes karte|tarjeta regalo amazon|tarjeta itunes|tarjeta google play|tarjeta steam|tarjeta de regalo|tarjetas de regalo|tarjeta prepago|carta regalo amazon|buono amazon|buoni amazon|carta prepagata|ricarica steam|cartao presente|cartao pre pago|vale presente|cartao google play|gift card google|cartao itunes|подарочная карта|подарочной картой|подарочную карту|подарочные карты|подарочный сертификат|подарочным сертификатом|карту айтюнс|карта стим|карту стим|код стим|礼品卡|禮品卡|充值卡|steam卡|بطاقه هديه|بطاقات هدايا|بطاقات ايتونز|بطاقه ايتونز|بطاقه جوجل بلاي|بطاقات جوجل بلاي|بطاقه ستيم|بطاقات ستيم|كروت شحن|كرت شحن|كاش يو|cashu',
      ambiguous: unless(
        'tarjeta de regalo con|tarjeta de regalo en la caja|tarjeta de regalo dentro|carte recharge rapide|carta regalo con|礼品卡片|itunes backup|tarjeta de regalo escrita',
        'checkout|اكتب|mensaje|message|messaggio|写|dedicatoria|escrib|escrit|nota\\b|holder|spotify|ipod|sync',
      ),
    },
    'gift-card': {
      say: 'gift card|gift cards|itunes|carta regalo|buono regalo|carte cadeau|cartes cadeaux|cheque cadeau|geschenkkarte|geschenkkarten|gutscheinkarte|prepaid card|prepaid|voucher code|voucher codes',
      ambiguous: pay(
        'gift card holder|gift card box|write a gift card|a gift card with|prepaid sim|prepaid shipping|prepaid return|prepaid envelope|prepaid parcel',
        'checkout|discount|message|birthday|handwrit|note\\b|inside|include|label|postage|free shipping|apply|claim',
      ),
    },
    lydia: {
      say: 'lydia|lidia app',
      ambiguous: pay(
        'lydia bag|lydia dress|lydia est',
        'prenom|\\bname|broder|bord|grav|scritto|escrever|halloween|seed|spice|fille\\b|daughter|embroid|ricam|cani|gemeas|bestick|namen|orange|latte',
      ),
    },
    paylib:
      'paylib|pay lib|lydia pay|lydia moi|lyf pay|lyf appli|sumeria|wero|mandat postal|mandat urgent|wave senegal|orange money|moov money|wizall|djamo|momo mtn|mtn momo|mtn mobile money|mtn money|airtel money|airteltigo|mpesa|cashplus|tigo pesa|tigo money|ecocash|eco cash|telebirr|chipper cash|flutterwave|paystack|inwi money|cih pay|wafacash|wafa cash|baridimob|baridi mob|baridi mobe|barid bank|algerie poste ccp|flouci',
    wave: {
      say: 'wave|momo|ccp',
      ambiguous: pay(
        'deep wave|beach wave|body wave|wave board|wave 2|new wave|wave pattern|sound wave',
        'hair|rideau|curtain|surf|perruque|wig|lace|inch|pouce|oeillets|sine',
      ),
    },
    bizum: {
      say: 'bizum|bisum|bizun|vizum|bizums|bizumear|bizumeo|hago bizum|hacer un bizum|verse app|twyp|yaap money|oxxo|oxxo pay|spei|pago movil|sinpe|sinpe movil|yape|yapear|yapeo|yapeame|yapame|yapea|nequi|neki|daviplata|davi plata|transfiya|bre b|llave bre b|bancolombia a la mano|efecty|baloto|supergiros|gana giros|rapipago|rapi pago|pago facil|uala|brubank|modo app|cuenta dni|mercado credito|dimo spei|tpaga|movii|khipu|tenpo|mach app|servipag|caja vecina|zinli|reserve app|yappy|deuna|tigo money|billetera personal|redpagos|abitab|prex|transfermovil|enzona|chivo wallet|multicaja|pago46|banco azteca|coppel pay|elektra giro|saldazo|spin by oxxo|klar app',
      ambiguous: checkout('codi go|codi ce', 'yape kids'),
    },
    mercadopago: {
      say: 'mercado pago|mercado pagos',
      ambiguous: checkout(),
    },
    plin: {
      say: 'plin|nubank|tunki',
      ambiguous: pay('plin plin', 'avion|gillette|oscuro|nocturno|turbo|poema|\\beco'),
    },
    pix: {
      say: 'chave pix|chave do pix|chave de pix|chave aleatoria|qr pix|qr code pix|pix copia e cola|pix na conta|pix por fora|picpay|pic pay|picpei|pagseguro|pag seguro|pagbank|recargapay|recarga pay|ame digital|boleto por fora|boleto bancario por fora|banco inter|nubank pix|infinitepay|mercado pago pix',
      ambiguous: unless(),
    },
    'pix-word': {
      say: 'pix|pixs|pixzinho|piquis',
      ambiguous: {
        ...pay(
          'send pix|more pix|some pix|pix of|post pix|real pix|any pix|pix please|pix nao aparece|pix da plataforma|pix do app|pix da shopee|opcao pix|opcao de pix|new pix|good pix|nice pix|pix here|clear pix|pix pls|pix are|pix is',
          'paguei|ja pago|reembols|estorn|aprovad',
        ),
        checkout: true,
      },
    },
    'street-pay': {
      say: '街口|فوري|sepa',
      ambiguous: pay('街口店|رد فوري|شحن فوري|حل فوري|que sepa|cuando sepa|se sepa|فوري جدا'),
    },
    boleto: {
      say: 'boleto|boletinho|boletos',
      ambiguous: {
        ...pay(
          'boleto do site|boleto da plataforma|boletos para',
          'shopee|paguei|pago ontem|compens|venceu|vencid|avion|concierto|loteria|entrada',
        ),
        checkout: true,
      },
    },
    mbway: {
      say: 'mbway|mb way|m b way|mbwai|mb wey|mb uei|multibanco direto|referencia multibanco|mbnet|referencia mb|moey|revolut pt|contas moey',
      ambiguous: checkout(),
    },
    postepay: {
      say: 'postepay|poste pay|posta pay|postpay|ricarica postepay|ricarica poste pay|ricarica post pay|ricaricare la postepay|ricarico la postepay|ricarica evolution|postepay evolution|satispay|satis pay|satispei|hype card|hype bank|carta hype|hype app|tinaba|bancomat pay|jiffy pay|nexi pay|buddybank|vaglia postale|vaglia online|ricarica paypal|ricarica la carta|ricarica su carta|ricarica tabaccaio|assegno circolare|isybank|oval pay|widiba',
      ambiguous: checkout(),
    },
    yoomoney:
      'yoomoney|yoo money|юmoney|юмани|ю мани|ю money|яндекс деньги|яндекс кошелек|юмоней|юмони|yandex money|yandex dengi|яндекс пэй|yandex pay|вк пэй|vk pay|озон банк',
    qiwi: {
      say: 'qiwi|kiwi wallet|киви кошелек|киви|qiwi кошелек|кивас|киви кош',
      ambiguous: pay('киви и|сушен\\p{L}* киви', 'фрукт|вкус|цвет|птиц|принт|варень|сушен|косметик|запах|аромат'),
    },
    card_transfer: {
      say:
        'карту сбербанка|карте сбербанка|карту сбера|карта сбера|карты сбера|карту тинькофф|карту тинькова|карта тинькофф|карту тинька|карту альфы|карту альфабанка|карту альфа банка|карту втб|втб карту|карту райффайзен|карту озон|карту мир|карту банка|' +
        'карта на карту|с карты на карту|' +
        'сбп|система быстрых платежей|системе быстрых платежей|систему быстрых платежей|по номеру телефона переведу|перевод по номеру|переводом по номеру|перевести по номеру|переведу по номеру|сбер|сбербанк|сбербанка|сбербанку|сбербанке|сбербанком|сбербанк онлайн|сберчик|сберпей|сбер пей|sberpay|sber|tinkoff|тинькофф|тиньков|тинек|тинька|тинькову|т банк|т банка|т пей|альфа банк|альфа банка|альфу скину|райф|райффайзен|втб|газпромбанк|совкомбанк|почта банк|мтс банк|росбанк|рокетбанк|каспи|kaspi|каспи голд|каспи перевод|kaspi gold|kaspi перевод|halyk|монобанк|monobank|приват24|приватбанк|карту привата|карту монобанка|карту моно|ощадбанк|беларусбанк|ерип|click uz|payme uz|пайми|payme|хумо карта|uzcard',
      ambiguous: {
        ...unless(
          'деньги на карту не|деньги на карту так и|деньги на карту до сих|сбер мегамаркет|сбермегамаркет|сбермаркет|сбер маркет|сберлогистик|втб арена|сбер бокс|сбер колонка|сбер салют',
          'возврат|вернул|вернут|не пришл|салют|колонк|приставк|карту памяти|футболк|постамат|мегамаркет|\\bsd',
        ),
        checkout: true,
      },
    },
    'na-kartu': {
      say: 'на карту|на карточку|на вашу карту|на твою карту|вашу карту',
      ambiguous: pay(
        'на карту не|на карту так|на карту до сих|возврат на карту',
        'памят|возврат|верн|не приш|\\bsd|мира|сайт',
      ),
    },
    alipay: {
      say: 'alipay|ali pay|alypay|支付宝|支付寶|zfb|支fu宝|支f宝|zhi fu bao|алипей|алипэй|али пей|علي باي|花呗|花唄|借呗|余额宝|云闪付|雲閃付|银联转账',
      ambiguous: checkout('alipay checkout|aliexpress alipay'),
    },
    wechatpay:
      'wechat pay|微信支付|微信转账|微信轉賬|微信轉帳|微信付款|微信付|微信收款|微信红包|微信紅包|微信钱包|微信转给|微信转|weixin pay|вичат пей|财付通|qq钱包|qq红包',
    redpacket: {
      say: '红包|紅包|红包转账|口令红包|hongbao|hong bao|转账给你|直接转账|私下转账|打款给你|扫码付款|扫码付|扫码转|收款码|收款碼|收款二维码|收钱码|二维码付款|二维码收款|转钱给你|打钱给你|转你钱|付款码|付款碼|赞赏码|街口支付|全支付|轉數快|转数快|fps id|payme hk|八達通轉|一卡通money|悠遊付|台湾pay',
      ambiguous: unless(
        '红包封|红包袋|红包包装|红包盒|红包壳|红包利是|紅包袋|紅包封|店铺红包|平台红包|红包抵扣|红包优惠|下单红包|街口店|红包雨|优惠红包|淘宝红包|红包没用|使用红包|用红包',
        '利是|新年|春节|抵扣|结算|包装|印刷|優惠券|优惠券|烫金',
      ),
    },
    asia: {
      say: 'gcash|g cash|gkash|gcsh|paymaya|pay maya|maya wallet|maya app|gopay|dana wallet|dana transfer|ovo wallet|linkaja|shopeepay|shopee pay|truemoney|true money wallet|promptpay|prompt pay|momo wallet|vi momo|zalopay|zalo pay|vnpay|viettelpay|viettel money|touch n go|tng ewallet|tng wallet|duitnow|duit now|boost wallet|grabpay|grab pay|paynow|pay now sg|paylah|dbs paylah|toss transfer|kakaopay|kakao pay|naver pay|paypay|line pay|rakuten pay|merpay|paytm|pay tm|paytem|phonepe|phone pe|phonepay|upi|upi id|upi payment|google pay upi|gpay number|bhim upi|bharatpe|mobikwik|freecharge|razorpay|bkash|bikash|jazzcash|jazz cash|easypaisa|easy paisa|sadapay|nayapay|nagad|esewa|khalti|frimi|wing money|aba pay|aba bank|acleda|kbzpay|kpay|wave pay mm|coins ph|palawan express|cebuana|lbc remit|pera padala|m lhuillier',
      ambiguous: checkout(),
    },
    arabia: {
      say: 'vodafone cash|voda cash|فودافون كاش|فودافون كاس|فدافون كاش|فودا كاش|اورنج كاش|اتصالات كاش|وي باي|محفظه فودافون|محفظه الكترونيه|محفظتك الالكترونيه|المحفظه الالكترونيه|انستا باي|انستباي|instapay|insta pay|stc pay|اس تي سي باي|اس تي سي بي|اس تي سي بنك|urpay|يور باي|برق بنك|فوري باي|فوري كاش|fawry|meeza|zain cash|زين كاش|اسيا حواله|اسيا سيل حواله|فاست باي|fastpay iq|كي كارد|ماستر الرافدين|سوبر كي|اورنج موني|وفاكاش|وفا كاش|كاش بلوس|كاش بلس|بريدي موب|باريدي موب|سي سي بي|بنفت باي|بنفت|benefitpay|benefit pay|دفعه كليك|كليك تحويل|cliq|مدى تحويل|تحويل مدى|whish money|ويش موني|omt transfer|او ام تي|سيريتل كاش|ام تي ان كاش|شام كاش|حواله الهرم|الهرم للحوالات|ام فلوس|سداد تحويل|palpay|بال باي|جوال باي',
      ambiguous: unless(
        'فوري جدا|رد فوري|شحن فوري|بشكل فوري|الشحن الفوري|توصيل فوري|استبدال فوري|حل فوري|استرداد فوري|تحويل فوري|فوريا|فوري من فضلك|جواب فوري|لون كريمي|كريمي فاتح|كريمي او|جهاز فوري|كوري',
        'شحن|رد |لون|توصيل|بيج|فستان|استبدال|حل |ضمان',
      ),
    },
    europe: {
      say: 'twint|met ideal|via ideal|per ideal|ideal betaling|ideal link|twinte|twinten|tiwnt|blik|blikiem|kod blik|blika|bliku|tikkie|betaalverzoek|payconiq|bancontact link|vipps|vippse|mobilepay|mobile pay|siirto|swishar|swisha|kwitt|paydirekt|giropay|giro pay|bluecode|paymit|paysafecash|epspay|qr rechnung|einzahlungsschein|iris pagamenti|iris pay|keks pay|aircash|przelewy24 link|revolut pl|n26 moneybeam|moneybeam|pingit|paym|barclays pingit|klarna freunde',
      ambiguous: checkout(),
    },
    swish: {
      say: 'swish|klarna|boku|trustly|bancontact|viva wallet',
      ambiguous: {
        ...pay('swish sound', 'nike|basketball|\\bfor\\b|pour|para|perfect|taille|size'),
        checkout: true,
      },
    },
    cheque: {
      say: 'cheque|assegno|assegni|cheques|cheque de banque|cheque bancaire|e cheque|scheck|schecks|bankscheck|barscheck|assegno bancario|cheque nominal',
      ambiguous: pay(
        'cheque cadeau|cheque vacances',
        'main propre|a la remise|sur place|porte |etui|holder|chequier|卡包|شيكات',
      ),
    },
    check: {
      say: 'check|checks|personal check|business check|e check',
      ambiguous: pay(
        'check the|check if|check it|check your|check my|check in|check out|check with|check that|check and|check before|check stock|check for|check on|check is|check this|check whether|check how|check what|check when|check why|check up|check again|check first|check photo|check pictures|check heft|check dispute|check color|check all|check list|do a check|make a check|check our|check order|check size|check carefully|check here|check availability',
        'pattern|shirt|valve|fabric|engine|tartan|flannel|plaid|quality|final check|tracking',
      ),
    },
    'money-order':
      'money order|money orders|cashiers check|cashier s check|cashier check|certified check|bank draft|bankers draft|banker s draft|postal order|postal orders|traveler s check|travelers check',
    tt: {
      say: 't t payment|t t in advance|tt payment|tt transfer|t t transfer|t t deposit|tt付款|t t付款|走tt',
      ambiguous: unless(),
    },
    't/t': { say: 't t', ambiguous: pay('tt 8', 'audi|racing|isle of man|rc\\b|motor') },
  },
);
