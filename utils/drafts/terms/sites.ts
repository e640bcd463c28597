/**
 * The marketplaces' own domains: links there are clean. Registrable names; a name without a dot stands for every
 * country ending (`amazon.de`, `amazon.co.uk`). Source: the sites themselves, 2026-11-22.
 */
export const ownSites: Record<string, string[]> = {
  aliexpress: [
    'aliexpress.com',
    'aliexpress.us',
    'aliexpress.ru',
    'alicdn.com',
    'aliexpress-media.com',
    'a.aliexpress.com',
  ],
  alibaba: ['alibaba.com', 'alicdn.com', '1688.com'],
  amazon: ['amazon', 'amzn.to', 'amzn.eu', 'a.co', 'media-amazon.com'],
  ebay: ['ebay', 'ebay.us', 'ebayimg.com', 'ebaystatic.com'],
  etsy: ['etsy.com', 'etsystatic.com', 'etsy.me'],
  vinted: ['vinted', 'vinted.net'],
  leboncoin: ['leboncoin.fr', 'leboncoin.info'],
  shopee: ['shopee', 'shp.ee', 'shopee.com'],
  lazada: ['lazada', 'lzd.co'],
  mercari: ['mercari.com', 'mercari.jp', 'merc.li'],
  fiverr: ['fiverr.com', 'fvrr.co'],
  upwork: ['upwork.com'],
  airbnb: ['airbnb', 'abnb.me'],
  vestiaire: ['vestiairecollective', 'vestiairecollective.com'],
  temu: ['temu.com', 'temu.to'],
  shein: ['shein', 'shein.com'],
  depop: ['depop.com'],
  poshmark: ['poshmark', 'posh.mk'],
  wallapop: ['wallapop.com', 'wallapop'],
  kleinanzeigen: ['kleinanzeigen.de', 'ebay-kleinanzeigen.de'],
  taobao: ['taobao.com', 'tb.cn', 'tmall.com'],
  dhgate: ['dhgate.com'],
  mercadolibre: ['mercadolibre', 'mercadolivre.com.br', 'mercadolivre'],
  olx: ['olx'],
  avito: ['avito.ru'],
  ozon: ['ozon.ru', 'ozon.by', 'ozon.kz'],
  allegro: ['allegro.pl', 'allegro.cz'],
  cdiscount: ['cdiscount.com'],
  rakuten: ['rakuten.com', 'rakuten.co.jp', 'rakuten'],
  wish: ['wish.com'],
  subito: ['subito.it'],
  facebook: ['facebook.com', 'fb.com'],
};

/** Is the host one of the marketplace's own? `aliexpress.com.refund-check.top` is not. */
export function isOwnSite(host: string, marketplace: string): boolean {
  return (ownSites[marketplace] ?? [`${marketplace}`]).some((site) => {
    if (site.includes('.')) return host === site || host.endsWith(`.${site}`);
    const at = host.lastIndexOf(`${site}.`);
    if (at < 0 || (at > 0 && host.charAt(at - 1) !== '.')) return false;
    return /^(?:com|[a-z]{2}|(?:com?|org)\.[a-z]{2})$/.test(host.slice(at + site.length + 1));
  });
}
