import type { ComponentChildren } from 'preact';

/** A part of a screen that builds a case: its name, what it is for, and what can be chosen in it. */
export function CasePart(props: { id: string; title: string; hint?: ComponentChildren; children: ComponentChildren }) {
  const { id, title, hint, children } = props;
  return (
    <section class="card part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {hint && <p class="small muted">{hint}</p>}
      {children}
    </section>
  );
}
