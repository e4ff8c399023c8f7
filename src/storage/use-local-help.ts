import { useEffect, useState } from 'preact/hooks';
import type { LocalHelp } from '../views/local-help.ts';
import { readManaged } from './managed.ts';

/** The help desk on site; null: none is named, or it is still being read. */
export function useLocalHelp(): LocalHelp | null {
  const [help, setHelp] = useState<LocalHelp | null>(null);
  useEffect(() => void readManaged().then(({ localHelp }) => setHelp(localHelp), console.error), []);
  return help;
}
