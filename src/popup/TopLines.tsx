import { useLocalHelp } from '../storage/use-local-help.ts';
import { LocalHelpCard } from '../ui/LocalHelpCard.tsx';
import { t } from '../views/t.ts';
import type { TopLinesView } from './top-lines.ts';

/** Help on site that a browser which has just started reports too late for its place above: below, it moves nothing. */
export function LateHelp() {
  return <LocalHelpCard help={useLocalHelp()} />;
}

/** The lines above the popup. */
export function TopLines({ help, troubles }: TopLinesView) {
  return (
    <>
      <LocalHelpCard help={help} />
      {troubles.map(name => (
        <p key={name} class="warning" role="status">
          {name === 'copiesStopped' ? (
            <a href="/src/log/index.html" target="_blank" rel="noreferrer">
              {t(name)}
            </a>
          ) : (
            t(name)
          )}
        </p>
      ))}
    </>
  );
}
