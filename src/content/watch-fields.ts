import { labelOf } from '../page/labels.ts';
import type { SeenMessage } from '../page/seen.ts';
import { noteStep } from './trail.ts';
import { shared } from './shared-scope.ts';

/**
 * Watches fields without reading them: which ones were touched, of which kind and size a file was, what the
 * browser itself said about one (its own bubble never enters the page).
 */
export function watchFields(doc: Document, onMessage: (message: SeenMessage, field: Element) => void): void {
  doc.addEventListener(
    'invalid',
    event => {
      const field = event.target as HTMLInputElement;
      const text = field.validationMessage;
      if (text) onMessage({ text, context: 'inline', rule: null, field: labelOf(field) }, field);
    },
    true,
  );
  doc.addEventListener(
    'change',
    event => {
      const field = event.composedPath()[0];
      if (!(field instanceof Element)) return;
      if (field instanceof HTMLInputElement && field.type === 'file') attached(field);
      // Pages change fields by script, too.
      else if (event.isTrusted) noteStep('touched', labelOf(field) ?? '');
    },
    true,
  );

  function attached(field: HTMLInputElement): void {
    const [file] = field.files ?? [];
    if (!file) return;
    shared.attachedAt = performance.now();
    const label = labelOf(field) ?? '';
    const ending = /\.(\w{1,5})$/.exec(file.name)?.[1]?.toLowerCase() ?? '?';
    noteStep('attached', `${ending}, ${(file.size / 1024 / 1024).toFixed(2)} MB`);
    const chosen = { field, file, label, at: shared.attachedAt, press: shared.press };
    if (shared.silentFailures) shared.silentFailures.attached(chosen);
    else (shared.chosen ??= []).push(chosen);
  }
}
