/** A chat that nothing but the colour of its text tells the sides of: all from the left edge, no bubbles, names or times. */

export type Said = ['me' | 'them' | 'site', string];

export const oddTalk: Said[] = [
  ['site', 'Order 20418 was placed'],
  ['me', 'Hello, is the lamp still there?'],
  ['them', 'It is, three are left'],
  ['them', 'Shall I put one aside?'],
  ['me', 'Yes please'],
  ['me', 'How long does it take to Lyon?'],
  ['them', 'Four to six working days'],
  ['me', 'Thank you'],
];

/** The page, with the name of the seller above it. */
export function oddChat(seller: string, said: Said[] = oddTalk): string {
  const rows = said.map(
    ([from, text]) => `<div class="${from === 'site' ? 'k3' : from === 'me' ? 'k1' : 'k2'}">${text}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chat</title><style>
    body { margin: 0; font: 16px/1.4 sans-serif; display: flex; flex-direction: column; height: 100vh; }
    main { flex: 1; overflow-y: auto; padding-top: 110px; }
    .k1, .k2, .k3 { padding: 8px 12px; }
    .k1 { color: #003a8c; }
    .k2 { color: #1f5c1f; }
    .k3 { font-size: 12px; color: #666; }
    textarea { width: 90%; height: 60px; }
  </style><header><h2>${seller}</h2></header><main>${rows.join('')}</main><div><textarea></textarea></div></html>`;
}
