import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  title: string;
  /** How much is in it, in a word or two. */
  count?: string;
  open?: boolean;
  /** True where several things are inside, each with a heading of its own. */
  hasParts?: boolean;
  /** Told when it is opened or closed, for what is loaded only then. */
  onOpen?(isOpen: boolean): void;
  children: ComponentChildren;
}

/** What is one press away. Its heading is that of the part inside, which is not shown twice. */
export function Fold({ title, count, open = false, hasParts = false, onOpen, children }: Props) {
  // What is folded away is put there once the rest is to be seen: the popup would wait for it longest.
  const [isThere, setThere] = useState(open);
  useEffect(() => setThere(true), []);
  return (
    <details
      class={hasParts ? 'fold parts' : 'fold'}
      open={open}
      onToggle={onOpen && (event => onOpen((event.currentTarget as HTMLDetailsElement).open))}
    >
      <summary>
        <h2>{title}</h2>
        {count && <small>{count}</small>}
      </summary>
      <div class="stack">{isThere && children}</div>
    </details>
  );
}
