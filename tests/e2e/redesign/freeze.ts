/** A page as it stands, without the scripts that made it, to be put back as often as needed. */

import { type MarkedStyles, markStyles } from './styles.ts';

export interface Frozen {
  /** Shows the page again as it was; `mirrored` with the mirrored style sheet. */
  restore(mirrored?: boolean): void;
  /** Scrolls everything to where it was. Moving elements around loses that. */
  scroll(): void;
  /** The document and those of its frames. */
  documents(): Document[];
  styles: MarkedStyles;
}

/** Stops `document` (and frames of its origin) from being anything but what is seen now. */
export function freeze(document: Document): Frozen {
  const { documentElement: root, body } = document;
  const frames = [...body.querySelectorAll('iframe')].filter((frame) => frame.contentDocument);
  const inner = frames.map((frame) => inert(frame.contentDocument as Document));
  frames.forEach((frame, at) => {
    frame.setAttribute('frozen', String(at));
    frame.removeAttribute('src');
  });
  const page = inert(document);
  for (const sheet of document.querySelectorAll('style,link[rel~=stylesheet]')) sheet.remove();
  document.adoptedStyleSheets = [];
  const style = document.createElement('style');
  document.head.append(style);
  let shown = '';

  return {
    restore(mirrored = false) {
      for (const name of root.getAttributeNames()) root.removeAttribute(name);
      for (const [name, value] of page.root) root.setAttribute(name, value);
      const css = mirrored ? page.styles.mirrored : page.styles.css;
      if (css !== shown) style.textContent = css;
      shown = css;
      document.body.replaceWith(page.body.cloneNode(true));
      for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[frozen]')) {
        const content = inner[Number(frame.getAttribute('frozen'))];
        if (content && frame.contentDocument) fill(frame.contentDocument, content, mirrored);
      }
    },
    scroll() {
      for (const one of this.documents())
        for (const element of one.querySelectorAll('[scrolled]'))
          element.scrollTop = Number(element.getAttribute('scrolled'));
    },
    documents: () => [
      document,
      ...[...document.querySelectorAll<HTMLIFrameElement>('iframe[frozen]')].flatMap((frame) =>
        frame.contentDocument ? [frame.contentDocument] : [],
      ),
    ],
    styles: page.styles,
  };
}

interface Inert {
  /** Attributes of the root element. */
  root: (readonly [name: string, value: string])[];
  body: HTMLElement;
  styles: MarkedStyles;
}

function inert(document: Document): Inert {
  let sizes = '';
  const scrolled = [...document.querySelectorAll('*')].filter((element) => element.scrollTop !== 0);
  for (const element of scrolled) element.setAttribute('scrolled', String(element.scrollTop));
  // A picture that is put back loads anew: until then it has no size of its own.
  document.querySelectorAll('img').forEach((image, at) => {
    const { width, height } = image.getBoundingClientRect();
    if (width === 0) return;
    image.setAttribute(`i${at}`, '');
    sizes += `[i${at}]{width:${width}px!important;height:${height}px!important}\n`;
  });
  const styles = markStyles(document);
  styles.css += sizes;
  styles.mirrored += sizes;
  for (const element of document.querySelectorAll('script,body style,body link')) element.remove();
  const root = [...document.documentElement.attributes].map(({ name, value }) => [name, value] as const);
  return { root, body: document.body.cloneNode(true) as HTMLElement, styles };
}

function fill(document: Document, { root, body, styles }: Inert, mirrored: boolean): void {
  document.open();
  document.write('<!doctype html><html><head><style></style></head><body></body></html>');
  document.close();
  for (const [name, value] of root) document.documentElement.setAttribute(name, value);
  const style = document.querySelector('style');
  if (style) style.textContent = mirrored ? styles.mirrored : styles.css;
  document.body.replaceWith(document.importNode(body, true));
}
