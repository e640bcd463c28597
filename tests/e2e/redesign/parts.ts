/** An element with a style and what it holds. */
export function part(document: Document, tag: string, style: string, content: (Node | string | undefined)[] = []) {
  const element = document.createElement(tag);
  if (style) element.setAttribute('style', style);
  element.append(...content.filter((one) => one !== undefined));
  return element;
}

/** A grey square. */
export function picture(document: Document, size: number): HTMLImageElement {
  const image = document.createElement('img');
  image.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
  image.alt = '';
  image.setAttribute('style', `width:${size}px;height:${size}px`);
  return image;
}
