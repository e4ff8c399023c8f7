import { useId } from 'preact/hooks';
import type { Outreach } from '../applications/application.ts';
import { type ChannelKind, channelKinds } from '../vendors/vocabulary.ts';
import { isSameChannel } from '../applications/channel-set.ts';
import { RadioGroup } from './RadioGroup.tsx';
import type { ChannelView } from '../views/channel-view.ts';
import type { LikelyContact } from '../views/likely-contact.ts';
import { SaveRow } from './SaveRow.tsx';
import { withBrackets } from '../views/between-texts.ts';
import { type MessageName, t } from '../views/t.ts';
import { type Forms, type FormDrafts, useForm } from './form-drafts.ts';
import { outcomesOf } from '../views/outreach-view.ts';
import { channelNames, outcomeNames } from '../views/message-names.ts';

type Whom = Forms['contacted']['whom'];

/** The people that can be reached outside the known contacts. */
const others = {
  vendor: { label: 'whomVendorSupport', owner: 'vendor', purpose: 'technical-support' },
  desk: { label: 'whomEmployerSupport', owner: 'employer', purpose: 'technical-support' },
  employer: { label: 'whomEmployer', owner: 'employer', purpose: 'recruiting' },
} as const satisfies Record<Whom, { label: MessageName } & Pick<Outreach, 'owner' | 'purpose'>>;

interface Props {
  channels: readonly ChannelView[];
  /** Who is chosen at first; null: the first of the channels. */
  first: LikelyContact | null;
  /** It is known who was contacted, whatever was begun in the form before. */
  isSure?: boolean;
  formDrafts: FormDrafts;
  onContacted(outreach: Omit<Outreach, 'at'>): void;
}

/** What the form says before anything in it was changed. */
export function firstContent(
  channels: readonly ChannelView[],
  first: LikelyContact | null,
): Forms['contacted'] {
  const { channel: known, whom } = first ?? { channel: null, whom: 'vendor' };
  const firstOne = first ? channels.find(one => known && isSameChannel(one.channel, known)) : channels[0];
  return { chosen: keyOf(firstOne), whom, how: 'email', outcome: 'waiting', answer: '' };
}

/** What the applicant did: whom, how, and what came of it. */
export function OutreachForm(props: Props) {
  const { channels, first, isSure = false, formDrafts, onContacted } = props;
  const empty = firstContent(channels, first);
  const { chosen, whom: side } = empty;
  const [form, change] = useForm(formDrafts, 'contacted', empty, isSure ? { chosen, whom: side } : {});
  const { whom, how, answer } = form;
  // A contact that was chosen before may be unknown by now.
  const channel = channels.find(one => keyOf(one) === form.chosen)?.channel ?? null;
  const { owner, purpose, kind, value } = channel ?? { ...others[whom], kind: how, value: null };
  const possible = outcomesOf({ owner, purpose });
  // It may have been chosen for somebody else.
  const outcome = possible.includes(form.outcome) ? form.outcome : 'waiting';

  const save = (event: Event) => {
    event.preventDefault();
    onContacted({ owner, purpose, kind, value, outcome, answer: answer.trim() || null });
  };
  return (
    <form class="form" onSubmit={save}>
      <RadioGroup
        legend={t('contactedWhom')}
        options={[
          ...channels.map(one => ({ value: keyOf(one), label: withBrackets(one.shown, one.whose) })),
          { value: somebodyElse, label: t('contactedSomebodyElse') },
        ]}
        chosen={channel ? form.chosen : somebodyElse}
        onChoose={chosen => change({ chosen })}
      />
      {!channel && <SomebodyElse whom={whom} how={how} onChange={change} />}
      <OutcomeFields
        outcomes={possible}
        outcome={outcome}
        answer={answer}
        onOutcome={outcome => change({ outcome })}
        onAnswer={answer => change({ answer })}
      />
      <SaveRow />
    </form>
  );
}

interface SomebodyElseProps {
  whom: Whom;
  how: ChannelKind;
  onChange(part: { whom: Whom } | { how: ChannelKind }): void;
}

/** Whom and how, for people that are none of the known contacts. */
function SomebodyElse({ whom, how, onChange }: SomebodyElseProps) {
  const id = useId();
  return (
    <>
      <RadioGroup
        legend={t('contactedWhoElse')}
        options={(Object.keys(others) as Whom[]).map(value => ({ value, label: t(others[value].label) }))}
        chosen={whom}
        onChoose={whom => onChange({ whom })}
      />
      <div class="field">
        <label for={`${id}-how`}>{t('contactedHow')}</label>
        <select
          id={`${id}-how`}
          value={how}
          onChange={event => onChange({ how: event.currentTarget.value as ChannelKind })}
        >
          {channelKinds.map(kind => (
            <option key={kind} value={kind}>
              {t(channelNames[kind])}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

const somebodyElse = 'else';

function keyOf(view: ChannelView | undefined): string {
  return view ? `${view.kind} ${view.channel.value}` : somebodyElse;
}

interface OutcomeProps {
  outcomes: readonly Outreach['outcome'][];
  outcome: Outreach['outcome'] | null;
  answer: string;
  onOutcome(outcome: Outreach['outcome']): void;
  onAnswer(answer: string): void;
}

/** What came of it, and the answer itself where the applicant wants to keep it. */
export function OutcomeFields({ outcomes, outcome, answer, onOutcome, onAnswer }: OutcomeProps) {
  const id = useId();
  return (
    <>
      <RadioGroup
        legend={t('contactedOutcome')}
        options={outcomes.map(value => ({ value, label: t(outcomeNames[value]) }))}
        chosen={outcome}
        onChoose={onOutcome}
      />
      {outcome !== 'waiting' && (
        <div class="field">
          <label for={`${id}-answer`}>{t('contactedAnswer')}</label>
          <textarea
            id={`${id}-answer`}
            rows={3}
            value={answer}
            onInput={event => onAnswer(event.currentTarget.value)}
          />
        </div>
      )}
    </>
  );
}
