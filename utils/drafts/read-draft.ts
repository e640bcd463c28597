const BLOCK = /^(?:P|DIV|LI|UL|OL|BLOCKQUOTE|PRE|H[1-6]|SECTION|ARTICLE|TR|TABLE)$/;

/**
 * Text of a contenteditable as a person reads it: a line per block, `<br>` as a line break (but for the one that only
 * holds an empty line open), no placeholders or widgets that cannot be edited. Linear, without recursion.
 */
export function editableText(root: HTMLElement): string {
  const lines: string[] = [''];
  let open = false;
  const breakLine = () => lines.push('');
  const block = () => {
    if (open) breakLine();
    open = false;
  };
  let node: Node | null = root.firstChild;
  while (node) {
    const element = node.nodeType === 1 ? (node as HTMLElement) : undefined;
    const skipped = element?.getAttribute('contenteditable') === 'false';
    if (element && BLOCK.test(element.tagName)) block();
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      lines[lines.length - 1] += text.replace(/[\u200b\ufeff]/g, '').replace(/\u00a0/g, ' ');
      if (text) open = true;
    } else if (element?.tagName === 'BR') {
      if (isFiller(element, root)) open = true;
      else {
        breakLine();
        open = false;
      }
    }
    if (!skipped && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && BLOCK.test((node as HTMLElement).tagName)) block();
    }
    node = !node || node === root ? null : node.nextSibling;
    // A block that ends leaves its line closed for whatever follows.
    if (node?.previousSibling && BLOCK.test((node.previousSibling as HTMLElement).tagName ?? '')) block();
  }
  return lines.join('\n').replace(/\n+$/, '');
}

/** The `<br>` at the end of a block: it keeps an empty line open and is no line of its own. */
function isFiller(element: HTMLElement, root: HTMLElement): boolean {
  return (
    !element.nextSibling && (element.parentNode === root || BLOCK.test((element.parentNode as HTMLElement).tagName))
  );
}
