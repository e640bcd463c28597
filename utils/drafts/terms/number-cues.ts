/**
 * Words beside a number that say what it is, folded; `*` stands for any ending. Languages: the nine of the draft guard and a few
 * Latin-script neighbours. Source: experience, 2026-11-23.
 */

/** A number to call is meant. */
export const CALLING =
  'tel tels tlm telf tfn tlf tlfn tfno phone* fone telephone* telefon* telemovel* mobile mob mobil* cell cel cell* celular* cellular* call* text txt bell dial* sms mms whats* wats* wsp wpp wts wtsp watsap* ' +
  'wa wapp zap zapzap whatsapp viber signal telegram tg imo line landline fixe fixo fijo fisso festnetz hotline handy handynr handynummer natel gsm reach reachable contact kontakt* ' +
  'movil moviles telefono* fono llam* marca* marque* anot* apunt* appel* joi* joindre portable* bipe* bip rappel* tapez compos* sonne* ruf* anruf* angerufen erreich* durchklingel* klingel* melde* simse* wahl* ' +
  'ligar liga ligue lig ligacao telefon* telemov* chama* chame chiam* cellulare cel segna* segnat* squill* messagg* recapit* contatt* ' +
  'звон* позвон* перезвон* созвон* тел телеф* телефон* тлф тлфн моб мобил* мобильн* сот сотов* набер* набир* смс вотсап* ватсап* вацап* вайбер* трубк* связ* ' +
  'اتصل* اتصال تواصل كلم* تلفون* تليفون* هاتف* هاتفي جوال* موبايل* محمول* نقال* واتس* واتساب* وتس* وتساب نمرتي نمرت* نمره دق رن يكلم* يتصل عيط';
/** The writer's own number, whatever it is for. */
export const MINE = 'my mine mon mein meine mi meu minha mio mia мои моя رقمي moi';
/** A number, but of what? */
export const NUMBER = 'num numero numeros nummer номер* ном nr number* رقم numer nro';
/** Something else is meant: an order, a parcel, a part, a document. */
export const OTHER =
  'order* orders commande* pedido* bestell* auftrag* ordine ordini encomenda* заказ* طلب* الطلب* طلبيه* طلبي track* suivi* sendung* seguimiento rastre* rastreio spedizion* tracciamento* трек* отправлен* посылк* накладн* ' +
  'التتبع تتبع الشحنه شحنه* شحن* بوليصه ref refs reference* referencia* referenz* riferimento* rif rma ean eans upc gtin barcode* barras barre codice codici codigo code codes strichcode* штрихкод* штрих код* الباركود باركود كود الكود ' +
  'imei meid awb isbn issn asin serial* serie* seriell* seriale seriennummer* seriennr matricola серийн* سيريال تسلسلي التسلسلي sku spu model modele modell* modelo modello modelli модел* موديل* الموديل article articulo artigo artikel* articolo ' +
  'артикул* арт art part parts teile* teil teilenr teilenummer* pieces piece piezas pieza peca pecas pezzo ricambio ricambi recambio* repuesto* детал* запчаст* قطعه القطعه hs hts taric zolltarif* tarifnummer ncm tariff тнвэд тн вэд nomenclature* ' +
  'invoice* facture* factura* fatura* rechnung* fattura* fiscal nota receipt quittung* beleg* счет счета чек чека فاتوره الفاتوره item items listing* annonce* anuncio* annuncio* inserat* anzeige* объявлен* lot lots batch charge charges ' +
  'product* produit* producto* produto* prodotto* produkt* товар* المنتج منتج id case ticket* reclam* dispute* disputa* litige* спор* спора نزاع النزاع cep postcode* zip plz cap cp индекс* الرمز البريدي البريدي postal postale ' +
  'colis parcel parcels paquete* paket pakete pakets paketnummer* pacco pacchi pacote* package* طرد الطرد vat tva iva ust ustid* mwst* siret siren cpf cnpj nif cif nie dni rut rfc curp ssn cuit cuil ein gst inn инн кпп огрн огрнип снилс steuernummer* steuernr partita piva p.iva ' +
  'dhl ups fedex usps dpd gls hermes evri colissimo chronopost mondial correos ctt correios poste brt sda сдэк cdek пвз aramex smsa packstation* postnummer* relais locker* oem oe mpn pn sn s/n p/n versand* versandnummer frachtbrief* ' +
  'cas firmware version* versione прошивк* v build revision rev wechat qq weixin kundennummer* kunden client* cliente* customer* account konto* konto nummernschild contrat* contrato* contract* vertrag* договор* policy police police* ' +
  'protocol* protocole protocollo* claim* schaden* dossier vorgang* vorgangsnummer transaction* transaccion* transacao transazione* transaktion* транзакц* معامله verwendungszweck swift bic puk pin chassis vin fahrgestell* telaio ' +
  'catalog* katalog* каталог* catalogue* drawing* plan bolt nut bearing* roulement* rodamiento* kugellager cuscinett* подшипник* resistor* capacitor* kondensator* condensad* condensat* transistor* chip ic ics socket filter filtro* filtre* oem* ' +
  'voucher* coupon* cupon* cupom gutschein* buono bon promo* купон* قسيمه gift giftcard* karte* card cards carte tarjeta* cartao carta карт* بطاقه document* dokument* documento* pass* passeport pasaporte reisepass pass ausweis* паспорт* ' +
  'population score* points points* followers views subscribers abonnes seguidores подписчик* reviews record world weltrekord year* ano anos jahr* anni год* age since depuis seit desde';
/** Between a cue and its number: they say nothing by themselves. */
export const HOLLOW =
  'no n н s is are the a an your our its it this that for of on at to me us or and with by under in be was here as from now please pls ' +
  'est sont le la les l un une de du des d au aux a ma votre notre sur par c ce cest et ou pour en il svp ici moi y es el los las una del al su tu por con para o lo se ist sind der die das den dem unter mit und oder fur ' +
  'ihre ihr bei auf bitte auch zu im am e do da dos das no na nos um uma meu minha seu com para que sao i gli il lo al alla allo dal dello della mio mia suo un su per sono это ваш наш на по в с и или для к у от меня мне нам ' +
  'رقم رقمي هو هي على الى علي عل ل من في هذا هذه لو سمحت او code codes';

/** For scripts without spaces: the same three, straight before or after the number. */
export const CALLING_CJK =
  /(?:电话|電話|手机|手機|打我|打俾我|打给|打給|打|联系|聯繫|联络|聯絡|拨|撥|致电|致電|来电|來電|短信|簡訊|座机|座機|热线|加我|wts|whats\p{L}*|微信同号|号码是|号码|號碼|전화|연락처|핸드폰|휴대폰|문자|携帯|連絡先)[^\p{N}]{0,6}$/u;
export const OTHER_CJK =
  /(?:订单|訂單|单号|單號|运单|運單|物流|快递|快遞|追踪|追蹤|条码|條碼|条形码|條形碼|型号|型號|序列|编号|編號|货号|貨號|款号|批号|批次|发票|發票|税号|稅號|邮编|郵編|身份证|身分證|护照|商品|产品|零件|配件|料号|海关|版本|固件|卡号|卡號|账号|帳號|微信|扣扣|qq|注册|統編|주문|송장|운송장|注文|追跡)(?:号码|號碼|号|號|码|碼)?[^\p{N}]{0,6}$/u;
