import { find } from 'linkifyjs';

/** Links and e-mail addresses; the marketplace's own links are left out for it. */
export default ({ isOwnSite }) =>
  (text, { marketplace }) =>
    find(text)
      .filter(({ type, href }) => type === 'email' || !isOwnSite(new URL(href).hostname, marketplace))
      .map(({ type, start, end }) => ({ category: type === 'email' ? 'email' : 'link', start, end }));
