import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** How much is in it, in a word or two. */
  count?: string;
  open?: boolean;
  /** Told when it is opened or closed, for what is loaded only then. */
  onOpen?(isOpen: boolean): void;
  children: ComponentChildren;
}

/** What is one press away. Its heading stands for that of the part inside, which is not shown twice. */
export function Fold({ title, count, open = false, onOpen, children }: Props) {
  return (
    <details
      class="fold"
      open={open}
      onToggle={onOpen && (event => onOpen((event.currentTarget as HTMLDetailsElement).open))}
    >
      <summary>
        <h2>{title}</h2>
        {count && <small>{count}</small>}
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
