import { useId, useState } from 'preact/hooks';
import { closingDays } from '../applications/deadline.ts';
import { completeAddress, type Details } from '../applications/details.ts';
import { type MessageName, t } from '../views/t.ts';
import { withTyped } from './typed.ts';

const formFields = [
  ['employer', 'detailsEmployer', 'text'],
  ['title', 'detailsJob', 'text'],
  ['number', 'detailsNumber', 'text'],
  ['url', 'detailsAddress', 'text'],
  ['deadline', 'deadlineTitle', 'date'],
] as const satisfies readonly (readonly [keyof Details, MessageName, string])[];

interface Props {
  details: Details;
  /** What is said above the fields. */
  says: string;
  /** `changed`: only what was typed into. */
  onSave(details: Details, changed: Partial<Details>): void;
  onCancel(): void;
}

/**
 * Employer, job, number, address and closing date, as the applicant writes or corrects them. What was not typed into
 * follows what is kept, which another window or the page itself may change meanwhile.
 */
export function DetailsForm({ details, says, onSave, onCancel }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<Partial<Details>>({});
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      class="card pad form"
      onSubmit={event => {
        event.preventDefault();
        const changed = tidyDetails(typed);
        const told = { ...details, ...changed };
        setMissing(!told.employer && !told.title);
        if (told.employer || told.title) onSave(told, changed);
      }}
    >
      <p class="soft">{says}</p>
      {formFields.map(([name, label, type]) => (
        <div class="field" key={name}>
          <label for={`${id}-${name}`}>{t(label)}</label>
          <input
            id={`${id}-${name}`}
            {...(type === 'date' ? { type, min: closingDays.first, max: closingDays.last } : { type })}
            value={typed[name] ?? details[name] ?? ''}
            aria-describedby={isMissing && name === 'employer' ? `${id}-missing` : undefined}
            onInput={event => {
              // What fills in forms changes several fields at once.
              const { value } = event.currentTarget;
              setTyped(before => withTyped(before, name, value, details[name] ?? ''));
            }}
          />
        </div>
      ))}
      {isMissing && (
        <p class="warning" role="alert" id={`${id}-missing`}>
          {t('detailsMissing')}
        </p>
      )}
      <div class="row">
        <button type="submit" class="act">
          {t('save')}
        </button>
        <button type="button" class="alt" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

function tidyDetails({ url, ...typed }: Partial<Details>): Partial<Details> {
  const tidied = Object.entries(typed).map(([name, text]) => [name, text?.trim() || null]);
  return { ...Object.fromEntries(tidied), ...(url !== undefined && { url: completeAddress(url) }) };
}
