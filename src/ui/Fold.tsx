import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** How much is in it, in a word or two. */
  count?: string;
  open?: boolean;
  children: ComponentChildren;
}

/** What is one press away. Its heading stands for that of the part inside, which is not shown twice. */
export function Fold({ title, count, open = false, children }: Props) {
  return (
    <details class="fold" open={open}>
      <summary>
        <h2>{title}</h2>
        {count && <small>{count}</small>}
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
