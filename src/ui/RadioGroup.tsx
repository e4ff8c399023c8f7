import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  legend: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value | null;
  onChoose(value: Value): void;
}

/** One choice of several, all of them in sight. */
export function RadioGroup<Value extends string>({ legend, options, chosen, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} class="choice">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
