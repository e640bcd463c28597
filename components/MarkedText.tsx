/** A stretch of a text to mark; UTF-16 offsets, end exclusive. */
export interface Mark {
  start: number;
  end: number;
  kind: 'finding' | 'blank';
}

/** A text area whose text can be marked without being touched: the marks are drawn behind it. */
export function MarkedText(props: {
  id: string;
  label: string;
  describedBy?: string;
  text: string;
  language: string;
  marks: readonly Mark[];
  placeholder?: string;
  onInput: (text: string) => void;
}) {
  const { text, marks } = props;
  return (
    <div class="marked" lang={props.language}>
      <div aria-hidden="true" dir="auto">
        {pieces(text, marks).map(({ from, piece, kind }) =>
          kind ? (
            <mark key={from} class={kind}>
              {piece}
            </mark>
          ) : (
            piece
          ),
        )}
        {'\n'}
      </div>
      <textarea
        id={props.id}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        dir="auto"
        placeholder={props.placeholder}
        value={text}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </div>
  );
}

function pieces(text: string, marks: readonly Mark[]): { from: number; piece: string; kind?: Mark['kind'] }[] {
  const result: { from: number; piece: string; kind?: Mark['kind'] }[] = [];
  let from = 0;
  for (const { start, end, kind } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    result.push({ from, piece: text.slice(from, start) }, { from: start, piece: text.slice(start, end), kind });
    from = end;
  }
  result.push({ from, piece: text.slice(from) });
  return result;
}
