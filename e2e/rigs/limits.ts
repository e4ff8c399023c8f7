import type { Rig, Surface } from '../rig.ts';
import { patienceMs, within } from './wait.ts';

/** Longer than whatever a step waits for by itself, so that its own words come first. */
const stepMs = 2.5 * patienceMs;

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
        const done: unknown = Reflect.apply(step, target, given);
        if (!(done instanceof Promise)) return done;
        const first = typeof given[0] === 'string' ? JSON.stringify(given[0].slice(0, 80)) : '';
        return within(`${name}.${String(key)}(${first})`, done, ms).then(orSurface);
      };
    },
  });
}
