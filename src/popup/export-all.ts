import { exportFile } from '../storage/export-file.ts';
import { openStore } from '../storage/open-store.ts';
import { download, fileName } from '../ui/download.ts';

/** Offers a file with all that is kept for saving, and says so: where something is damaged, before more is lost. */
export async function exportAll(): Promise<string> {
  const now = new Date();
  return download(fileName('', now, 'json'), await exportFile(await openStore(), now), 'application/json');
}
