/** The real host names the demo marketplace answers for. */

/** Hosts of shop pages. */
export const SHOP_HOSTS = [
  'www.aliexpress.com',
  'he.aliexpress.com',
  'fr.aliexpress.com',
  'msg.aliexpress.com',
  'www.aliexpress.us',
];

/** Hosts that only serve pictures. */
export const PICTURE_HOSTS = ['ae01.alicdn.com', 'ae-pic-a1.aliexpress-media.com'];

/** Every host name served from the start; anything else is refused (see `addPage` for more). */
export const SERVED = [...SHOP_HOSTS, ...PICTURE_HOSTS];
