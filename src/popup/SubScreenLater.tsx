import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SubScreen } from './SubScreen.tsx';

let loaded: typeof SubScreen | null = null;

/** Brings the views of single actions along: the first view has no use for them, and is to show itself at once. */
export async function loadSubScreen(): Promise<void> {
  loaded ??= (await import('./SubScreen.tsx')).SubScreen;
}

/** One action in a view of its own, as soon as it is there; mostly it is by the time that somebody presses. */
export function SubScreenLater(props: ComponentProps<typeof SubScreen>) {
  const [Loaded, setLoaded] = useState({ view: loaded });
  useEffect(() => {
    loadSubScreen().then(() => setLoaded({ view: loaded }), console.error);
  }, []);
  return Loaded.view && <Loaded.view {...props} />;
}
