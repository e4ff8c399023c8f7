import { useId, useState } from 'preact/hooks';
import type { Outreach } from '../cases/case.ts';
import { type ChannelKind, channelKinds } from '../vendors/words.ts';
import { Choices } from './Choices.tsx';
import type { ChannelView } from './channel-view.ts';
import { type MessageName, t } from './t.ts';
import { channelNames, outcomes } from './words.ts';

/** The people that can be reached outside the known contacts. */
const others = {
  vendor: { label: 'whomVendorSupport', owner: 'vendor', purpose: 'technical-support' },
  desk: { label: 'whomEmployerSupport', owner: 'employer', purpose: 'technical-support' },
  employer: { label: 'whomEmployer', owner: 'employer', purpose: 'recruiting' },
} as const satisfies Record<string, { label: MessageName } & Pick<Outreach, 'owner' | 'purpose'>>;

type Whom = keyof typeof others;

interface Props {
  channels: readonly ChannelView[];
  /** The channel that is chosen at first. */
  first: ChannelView | null;
  onContacted(outreach: Omit<Outreach, 'at'>): void;
}

/** What the applicant did: whom, how, and what came of it. */
export function Contacted({ channels, first, onContacted }: Props) {
  const id = useId();
  const [chosen, choose] = useState<string>(
    String(channels.length === 0 ? 'else' : Math.max(0, first ? placeOf(first, channels) : 0)),
  );
  const [whom, setWhom] = useState<Whom>('vendor');
  const [how, setHow] = useState<ChannelKind>('email');
  const [outcome, setOutcome] = useState<Outreach['outcome']>('waiting');
  const [answer, setAnswer] = useState('');

  const save = (event: Event) => {
    event.preventDefault();
    const channel = channels[Number(chosen)]?.channel;
    const { owner, purpose, kind, value } = channel ?? { ...others[whom], kind: how, value: null };
    onContacted({ owner, purpose, kind, value, outcome, answer: answer.trim() || null });
  };
  return (
    <form class="form" onSubmit={save}>
      <Choices
        legend={t('contactedWhom')}
        options={[
          ...channels.map(({ shown, whose }, index) => ({
            value: String(index),
            label: `${shown} (${whose})`,
          })),
          { value: 'else', label: t('contactedSomebodyElse') },
        ]}
        chosen={chosen}
        onChoose={choose}
      />
      {chosen === 'else' && (
        <>
          <Choices
            legend={t('contactedSomebodyElse')}
            options={(Object.keys(others) as Whom[]).map(value => ({ value, label: t(others[value].label) }))}
            chosen={whom}
            onChoose={value => setWhom(value)}
          />
          <div class="field">
            <label for={`${id}-how`}>{t('contactedHow')}</label>
            <select
              id={`${id}-how`}
              value={how}
              onChange={event => setHow(event.currentTarget.value as ChannelKind)}
            >
              {channelKinds.map(kind => (
                <option key={kind} value={kind}>
                  {t(channelNames[kind])}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
      <OutcomeFields
        outcomes={['waiting', 'no-help', 'referred-to-employer', 'resolved']}
        outcome={outcome}
        answer={answer}
        onOutcome={setOutcome}
        onAnswer={setAnswer}
      />
      <div class="row">
        <button type="submit" class="act">
          {t('save')}
        </button>
      </div>
    </form>
  );
}

function placeOf({ channel }: ChannelView, channels: readonly ChannelView[]): number {
  return channels.findIndex(one => one.kind === channel.kind && one.channel.value === channel.value);
}

interface OutcomeProps {
  outcomes: readonly Outreach['outcome'][];
  outcome: Outreach['outcome'];
  answer: string;
  onOutcome(outcome: Outreach['outcome']): void;
  onAnswer(answer: string): void;
}

/** What came of it, and the answer itself where the applicant wants to keep it. */
export function OutcomeFields({ outcomes: offered, outcome, answer, onOutcome, onAnswer }: OutcomeProps) {
  const id = useId();
  return (
    <>
      <Choices
        legend={t('contactedOutcome')}
        options={offered.map(value => ({ value, label: t(outcomes[value]) }))}
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
