/** Marketplaces whose names are nothing else (`subito`, `hood`, `bol` and `wish` alone are ordinary words somewhere). */
const BRAND =
  'ali ?express?|ali ?baba|ebay(?: kleinanzeigen)?|etsy|amazon(?! (?:alexa|echo|prime|fire|kindle|basics|music|logo))|amz|vinted|le ?bon ?coin|lbc|shopee|lazada|mercari|fiverr|upwork|airbnb|vestiaire collective|temu|shein|depop|poshmark|wallapop|milanuncios|todocoleccion|kleinanzeigen|subito it|olx|allegro|taobao|xianyu|1688|mercado ?livre|mercado ?libre|meli|enjoei|magalu|tokopedia|carousell|walmart|rakuten|cdiscount|bol com|booking com|gumtree|craigslist|offerup|kijiji|jumia|haraj|marktplaats|tradera|willhaben|ricardo|shpock|hood de|dhgate|joom|banggood|' +
  'aliexpres|али ?[эе]кспресс?\\p{L}*|али|алик[аеу]?|алибаб\\p{L}*|авито|avito|озон|ozon|wildberries|вб|ва[ий]лдберри[зс]\\p{L}*|юл[уыеой]|ебе[йя]|ибе[йя]|амазон\\p{L}*|этси|фивер\\p{L}*|ярмарк\\p{L}*|мешк[аеу]|' +
  '(?:全球)?速[卖賣]通|阿里巴巴|阿里|淘宝|淘寶|[闲閒][鱼魚]|[亚亞][马馬][逊遜]|[虾蝦]皮|拼多多|京[东東]|露天|旋[转轉]拍[卖賣]|' +
  'علي ?(?:اكسبرس|اكسبريس|بابا)|اليكسبريس|امازون|ايباي|اي باي|ايتسي|فينتد|فايفر|خمسات|شوبي|حراج|السوق المفتوح|جوميا|دوبيزل|سوق دوت كوم';

/** Word lists which the phrases share; regular-expression source over folded text (lower case, no accents). */
export const vocabulary: Record<string, string> = {
  BRAND,
  /** Short forms which only some languages can take for a marketplace. */
  ALI: `${BRAND}|ali|wish(?! ?list)`,
  PLACE:
    'platform|plattform|plateforme|plate forme|plataforma|piattaforma|site|website|web site|webseite|app|apps|application|applikation|aplicacion|aplicativo|aplicacao|applicazione|marketplace|market place|sitio|web|portal|sito|portale|appli|marktplatz|' +
    'систем[аыуе]|площадк\\p{L}*|платформ\\p{L}*|сайт\\p{L}*|приложени\\p{L}*|маркетпле[йи]с\\p{L}*|平台|平臺|网站|網站|站|المنصه|الموقع|التطبيق|المتجر|منصه|موقع|تطبيق|البرنامج|السايت|الابليكيشن|الاب',
};
