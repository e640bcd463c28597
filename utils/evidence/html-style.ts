/**
 * The look of the readable record: a paper document, complete in black and white. Sides differ by place, line and label,
 * never by colour alone. The record is opened without Parley, so it carries its own few rules.
 */
export const STYLE = `
:root { color-scheme: light; --ink: #16181d; --soft: #555b66; --line: #c9cdd4; --wash: #f4f5f7; }
* { box-sizing: border-box; }
html { background: #e9ebee; }
body { margin: 24px auto; max-width: 210mm; padding: 18mm 16mm; background: #fff; color: var(--ink);
  font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
header { border-bottom: 2px solid var(--ink); padding-bottom: 12px; }
.brand { margin: 0 0 4px; font-size: 12px; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); }
h1 { margin: 0; font-size: 26px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 28px 0 8px; font-size: 17px; break-after: avoid; }
p, li { overflow-wrap: anywhere; }
ul { margin: 6px 0; padding-inline-start: 20px; }
dl { display: grid; grid-template-columns: minmax(9em, max-content) 1fr; gap: 4px 20px; margin: 16px 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.day { display: flex; align-items: center; gap: 12px; margin: 26px 0 12px; font-size: 13px; font-weight: 600; break-after: avoid; }
.day::before, .day::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
article { max-width: 82%; margin: 0 0 14px; border: 1px solid var(--line); border-radius: 10px; padding: 9px 13px; break-inside: avoid-page; }
article.in { border-start-start-radius: 2px; }
article.out { margin-inline-start: auto; background: var(--wash); border-color: var(--soft); border-start-end-radius: 2px; print-color-adjust: exact; }
article.system { max-width: none; border-style: dashed; }
article.gone { border-style: double; border-width: 3px; }
.who { overflow-wrap: anywhere; font-size: 13px; font-weight: 600; margin-bottom: 3px; }
.text, .other { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start; }
.other { border-inline-start: 2px solid var(--line); padding-inline-start: 9px; margin-bottom: 6px; font-size: 14px; color: #33373f; }
.card { border-inline-start: 3px double var(--soft); padding-inline-start: 9px; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 14px; }
.label { font-size: 12px; color: var(--soft); margin: 6px 0 1px; }
.mark { font-size: 13px; font-weight: 600; margin: 6px 0 2px; }
.time { margin-top: 7px; border-top: 1px dotted var(--line); padding-top: 5px; font-size: 11.5px; line-height: 1.45; color: var(--soft); overflow-wrap: anywhere; }
figure { margin: 8px 0; break-inside: avoid; }
img { display: block; max-width: 100%; max-height: 120mm; border: 1px solid var(--line); }
figcaption { font-size: 11.5px; color: var(--soft); overflow-wrap: anywhere; margin-top: 3px; }
.odd { border: 1px solid currentColor; border-radius: 3px; padding: 0 3px; font: 11px/1 monospace; unicode-bidi: isolate; direction: ltr; }
code { font: 11.5px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
.head:has(.title) { border-bottom: 2px solid var(--ink); padding-bottom: 12px; }
.subtitle { margin: 4px 0 0; font-size: 16px; color: var(--soft); overflow-wrap: anywhere; }
dd + dd { grid-column: 2; }
.facts > .heading, .box .name { font-size: 15px; font-weight: 600; margin: 0; }
p.notice { margin: 0; }
.box { border: 1px solid var(--line); border-inline-start: 5px solid var(--ink); padding: 10px 14px; margin: 12px 0; }
.date > .day { margin: 26px 0 12px; }
article.happening { max-width: none; border: 0; border-block: 1px solid var(--soft); border-radius: 0; padding: 8px 13px; }
.event { font-weight: 600; unicode-bidi: plaintext; text-align: start; overflow-wrap: anywhere; }
.gap { margin: 12px 0; break-inside: avoid; }
.gap > .mark { border-block: 1px dashed var(--soft); padding: 4px 0; text-align: center; }
.cut > .mark { border-block-style: solid; }
.time + .time { margin-top: 0; border-top: 0; padding-top: 0; }
.command { list-style: none; }
.caption { font-size: 11.5px; color: var(--soft); overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start; }
.screen { margin: 0 0 22px; }
.screen img { max-height: none; }
.screen:has(figure + figure) { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 0 14px; }
.screen:has(figure + figure) > div { flex: 1 0 100%; }
.screen:has(figure + figure) > figure { flex: 1 1 40%; }
pre.code { margin: 4px 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 12px/1.4 ui-monospace, monospace; }
.value, dd, .title, .subtitle, .heading { overflow-wrap: anywhere; }
@media screen { article { content-visibility: auto; contain-intrinsic-size: auto 8em; } }
@media print {
  @page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
  html { background: none; }
  body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; }
  h1 { font-size: 19pt; }
  img { max-height: 85mm; }
  .screen { break-inside: avoid; }
  .screen img { max-height: 215mm; }
}
@media screen and (max-width: 640px) {
  body { margin: 0; padding: 20px 16px; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 8px; }
  dd + dd { grid-column: 1; }
  article { max-width: 94%; }
}
`;
