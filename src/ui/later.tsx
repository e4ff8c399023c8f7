import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A view whose code is loaded after the first view of the page. Until it is there nothing is shown in its place. `bring`
 * loads it earlier.
 *
 * @param load imports it; called once, and again when that failed
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let view: ComponentType<Props> | null = null;
  const bring = async (): Promise<void> => {
    view ??= await load();
  };
  function Later(props: Props) {
    const [, setThere] = useState(view !== null);
    useEffect(() => {
      bring().then(() => setThere(true), console.error);
    }, []);
    return view && h(view, props);
  }
  return Object.assign(Later, { bring });
}
