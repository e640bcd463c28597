import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** An empty place: what will appear here, and how. */
export function Empty({ icon, title, children }: { icon: IconName; title: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <Icon name={icon} size={28} />
      <strong>{title}</strong>
      <p>{children}</p>
    </div>
  );
}
