/**
 * The marketplaces' own domains: links there are clean. Registrable names; a name without a dot stands for every
 * country ending (`amazon.de`, `amazon.co.uk`). Source: the sites themselves, 2026-11-23.
 */
export const ownSites: Record<string, string> = {
  aliexpress: 'aliexpress alicdn.com aliexpress-media.com ae01.alicdn.com ali.ski ali.pub alitems.com',
  alibaba: 'alibaba alicdn.com 1688.com alibaba-inc.com',
  amazon: 'amazon amzn.to amzn.eu amzn.asia amzn.com a.co media-amazon.com ssl-images-amazon.com amazonaws.com',
  ebay: 'ebay ebay.us ebay.to ebayimg.com ebaystatic.com ebaydesc.com ebay-kleinanzeigen.de',
  etsy: 'etsy etsystatic.com etsy.me',
  vinted: 'vinted vinted.net',
  leboncoin: 'leboncoin.fr leboncoin.info lbc.fr leboncoin.page.link',
  shopee: 'shopee shp.ee shope.ee shopeemobile.com s.shopee.com.br',
  lazada: 'lazada lzd.co lazcdn.com c.lazada.co.id slatic.net',
  mercari: 'mercari merc.li mercdn.net',
  fiverr: 'fiverr.com fvrr.co',
  upwork: 'upwork.com',
  airbnb: 'airbnb abnb.me abnb.co muscache.com',
  vestiaire: 'vestiairecollective',
  temu: 'temu temu.to kwcdn.com',
  shein: 'shein shein.top ltwebstatic.com',
  depop: 'depop.com depop.app.link',
  poshmark: 'poshmark posh.mk',
  wallapop: 'wallapop wallapop.page.link',
  kleinanzeigen: 'kleinanzeigen.de ebay-kleinanzeigen.de',
  taobao: 'taobao.com tb.cn tmall.com m.tb.cn alicdn.com',
  tmall: 'tmall.com taobao.com tb.cn alicdn.com',
  jd: 'jd.com jd.hk 3.cn joybuy',
  pinduoduo: 'pinduoduo.com yangkeduo.com pddpic.com',
  xianyu: 'goofish.com taobao.com tb.cn',
  dhgate: 'dhgate.com dhgate.ltd dhresource.com',
  banggood: 'banggood banggood.app',
  mercadolibre: 'mercadolibre mercadolivre mlstatic.com meli.la',
  mercadolivre: 'mercadolibre mercadolivre mlstatic.com meli.la',
  olx: 'olx olxcdn.com',
  avito: 'avito.ru avito.st',
  ozon: 'ozon ozon.ru ozonru.me ozone.ru',
  wildberries: 'wildberries wb.ru wbbasket.ru',
  youla: 'youla.ru youla.io',
  allegro: 'allegro allegrolokalnie.pl allegroimg.com',
  cdiscount: 'cdiscount.com',
  rakuten: 'rakuten rakuten.co.jp r10s.jp',
  wish: 'wish.com',
  subito: 'subito.it',
  noon: 'noon.com',
  jumia: 'jumia',
  flipkart: 'flipkart.com fkrt.it',
  tokopedia: 'tokopedia.com tokopedia.link',
  coupang: 'coupang.com coupa.ng',
  trendyol: 'trendyol ty.gl',
  hepsiburada: 'hepsiburada.com',
  gumtree: 'gumtree',
  etoren: 'etoren.com',
  bol: 'bol.com',
  marktplaats: 'marktplaats.nl',
  facebook: 'facebook.com fb.com fb.me m.me',
};

const split = new Map<string, string[]>();

/** Is the host one of the marketplace's own? `aliexpress.com.refund-check.top` is not. */
export function isOwnSite(host: string, marketplace: string): boolean {
  let sites = split.get(marketplace);
  if (!sites) {
    sites = (ownSites[marketplace] ?? marketplace).split(' ');
    split.set(marketplace, sites);
  }
  return sites.some((site) => {
    if (site.includes('.')) return host === site || host.endsWith(`.${site}`);
    const at = host.lastIndexOf(`${site}.`);
    if (at < 0 || (at > 0 && host.charAt(at - 1) !== '.')) return false;
    return /^(?:com|net|[a-z]{2}|(?:com?|org)\.[a-z]{2})$/.test(host.slice(at + site.length + 1));
  });
}
