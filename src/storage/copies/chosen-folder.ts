import { deleteDB, openDB } from 'idb';

// In a database of its own: where the browser loses the other one, the folder with the copies is still known.

const name = 'callworthy-copies';
const key = 'folder';

const open = () =>
  openDB<{ handles: { key: string; value: FileSystemDirectoryHandle } }>(name, 1, {
    upgrade: db => void db.createObjectStore('handles'),
  });

/** The browser's own words for a permission, which only some browsers ask for. */
interface Asking {
  queryPermission?(how: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  requestPermission?(how: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

/** The folder that the applicant chose; null: none, or the browser lost it. */
export async function chosenFolder(): Promise<FileSystemDirectoryHandle | null> {
  const db = await open();
  const handle = await db.get('handles', key);
  db.close();
  return handle ?? null;
}

/** Remembers the folder; null forgets it. */
export async function chooseFolder(handle: FileSystemDirectoryHandle | null): Promise<void> {
  if (!handle) return deleteDB(name);
  const db = await open();
  await db.put('handles', handle, key);
  db.close();
}

/** Whether the folder can be written to as things are. */
export async function isAllowed(handle: FileSystemDirectoryHandle): Promise<boolean> {
  const { queryPermission } = handle as Asking;
  return !queryPermission || (await queryPermission.call(handle, { mode: 'readwrite' })) === 'granted';
}

/** Asks the applicant for the folder again; to be called from a press. Answers whether it may be written to. */
export async function askForFolderAgain(handle: FileSystemDirectoryHandle): Promise<boolean> {
  const { requestPermission } = handle as Asking;
  if (!requestPermission) return true;
  return (await requestPermission.call(handle, { mode: 'readwrite' })) === 'granted';
}
