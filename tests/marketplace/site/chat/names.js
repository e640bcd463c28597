/**
 * Class names of the message centre. Generated-looking on purpose and without any hint, so that a reader has to go by
 * behaviour: nobody may write a selector for one of these. `chat.css` says beside each what it is.
 */
const plain = {
  centre: 'rD8_ms',
  list: 'aK1_wt',
  search: 'jE5_ov',
  entry: 'nB4_qy',
  entryOpen: 'sV7_le',
  entryText: 'hO2_cx',
  entryPeer: 'zI6_pr',
  entryLast: 'uG3_dk',
  entryTime: 'mT9_fa',
  pane: 'bW5_ez',
  header: 'kT4_zq',
  headerPeer: 'w8Rm_a',
  frame: 'vF2_ny',
  core: 'fN6_up',
  scroller: 'oQ3_hb',
  rows: 'lS7_gi',
  row: 'q7Xw_b',
  own: 'bN2_ke',
  seller: 'p0Zr_v',
  bubble: 'hT5_wa',
  column: 'dY1_uc',
  time: 'c3Vy_m',
  name: 'Lr6_ji',
  avatar: 'eW9_tq',
  day: 'gD4_nb',
  receipt: 'oS1_xf',
  translate: 'aJ7_lc',
  translation: 'vB3_zd',
  card: 'mX5_rg',
  cardText: 'yK8_ef',
  picture: 'yP2_hu',
  menuButton: 'kF8_qe',
  menu: 'tC6_wo',
  edited: 'iG0_bs',
  composer: 'jL9_vr',
  tools: 'wA4_sm',
  box: 'gH0_dt',
  send: 'cU6_pk',
  sendOff: 'eM2_xo',
  notice: 'rZ3_yl',
  empty: 'tR1_fw',
};

/** `names=<n>` in the address is another release of the site: every name is another one, and the page looks the same. */
const release = new URLSearchParams(location.search).get('names');
const renamed = (/** @type {string} */ name) =>
  release === null ? name : `x${release}-${[...name].reverse().join('')}`;

export const N = /** @type {typeof plain} */ (
  Object.fromEntries(Object.entries(plain).map(([what, name]) => [what, renamed(name)]))
);

/** Gives the style sheet the names of this release. */
export async function renameStyles() {
  const link = document.querySelector('link[href$="chat.css"]');
  if (release === null || !link) return;
  const style = document.createElement('style');
  let css = await (await fetch('/demo-site/chat.css')).text();
  for (const name of Object.values(plain)) css = css.replaceAll(`.${name}`, `.${renamed(name)}`);
  style.textContent = css;
  link.replaceWith(style);
}
