/** Word lists which the phrases share; regular-expression source over folded text (lower case, no accents). */
export const vocabulary: Record<string, string> = {
  /** Marketplaces by name. */
  BRAND:
    'ali ?express|alibaba|ali|ebay|etsy|amazon|vinted|le ?bon ?coin|lbc|shopee|lazada|mercari|fiverr|upwork|airbnb|vestiaire|temu|shein|wish|depop|poshmark|wallapop|milanuncios|kleinanzeigen|subito|olx|allegro|avito|taobao|xianyu|1688|mercado ?livre|mercado ?libre|tokopedia|walmart|rakuten|cdiscount|bol|booking|gumtree|marktplaats|tradera|willhaben|hood|dhgate|aliexpres|али ?экспресс|алиэкспрес|али|авито|озон|ozon|wildberries|вайлдберриз|юла|ебей|амазон|ярмарк\\p{L}*|速卖通|阿里巴巴|阿里|淘宝|闲鱼|亚马逊|علي ?(?:اكسبرس|اكسبريس|بابا|اكسبرس)|امازون|ايباي|شوبي|سوق',
  PLACE:
    'platform|plattform|plateforme|plataforma|piattaforma|site|website|webseite|seite|app|apps|application|applikation|aplicacion|aplicativo|aplicacao|applicazione|marketplace|sitio|pagina|web|portal|sito|portale|appli|marktplatz|система|системы|площадк\\p{L}*|платформ\\p{L}*|сайт\\p{L}*|приложени\\p{L}*|маркетплейс\\p{L}*|平台|网站|站|المنصه|الموقع|التطبيق|المتجر|منصه|موقع|تطبيق',
};
