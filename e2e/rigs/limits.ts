import type { Rig, Surface } from '../rig.ts';
import { patience, patienceMs, within } from './wait.ts';

/** Longer than whatever a step waits for by itself, so that its own words come first. */
const stepMs = 2.5 * patienceMs;

/** Steps that only look. A page that leaves in that moment cannot be looked at; it, or the next one, can be soon after. */
const looks: ReadonlySet<PropertyKey> = new Set(['notice', 'badge', 'text', 'stored']);

/** For so long a look is tried again. */
const lookMs = 10_000;

const isSurface = (value: unknown): value is Surface =>
  typeof value === 'object' && value !== null && 'press' in value && 'text' in value;

/**
 * The same browser, or what is looked at in it, where no step takes for ever: one that hangs ends with its name. Else the
 * clock of the whole story would end it, which does not say what was waited for.
 */
export function limited<Steps extends Rig | Surface>(steps: Steps, name = 'rig', ms = stepMs): Steps {
  const orSurface = (value: unknown) => (isSurface(value) ? limited(value, 'surface', ms) : value);
  return new Proxy(steps, {
    get(target, key) {
      const step: unknown = Reflect.get(target, key);
      if (typeof step !== 'function') return orSurface(step);
      return (...given: unknown[]) => {
        const take = (): unknown => Reflect.apply(step, target, given);
        const done = looks.has(key) ? patience(`${name}.${String(key)}`, take, lookMs)() : take();
        if (!(done instanceof Promise)) return done;
        const first = typeof given[0] === 'string' ? JSON.stringify(given[0].slice(0, 80)) : '';
        return within(`${name}.${String(key)}(${first})`, done, ms).then(orSurface);
      };
    },
  });
}
