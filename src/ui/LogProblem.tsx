import { useId, useState } from 'preact/hooks';
import { Choices } from './Choices.tsx';
import { type LoggedProblem, problems } from './problems.ts';
import { t } from './t.ts';

type ProblemId = (typeof problems)[number]['id'];

interface Props {
  /** What is chosen at first. */
  first?: ProblemId;
  onLog(problem: LoggedProblem): void;
}

/** Logs what the extension could not see. The choice is enough; the words are welcome. */
export function LogProblem({ first = 'error', onLog }: Props) {
  const [chosen, setChosen] = useState<ProblemId>(first);
  const [words, setWords] = useState('');
  const [remark, setRemark] = useState('');
  const id = useId();
  const save = (event: Event) => {
    event.preventDefault();
    const problem = problems.find(one => one.id === chosen) ?? problems[0];
    const label = t(problem.label);
    const said = words.trim();
    const remarks = [said && label, remark.trim()].filter(Boolean).join('\n');
    const { kind, context, silence } = problem;
    // What the page said is kept apart from what the applicant says of it.
    const seen = said ? { text: said, context: 'page' as const } : { text: silence ?? label, context };
    onLog({ ...seen, kind, remark: remarks || null });
  };
  return (
    <form class="form" onSubmit={save}>
      <Choices
        legend={t('logWhat')}
        options={problems.map(({ id, label }) => ({ value: id, label: t(label) }))}
        chosen={chosen}
        onChoose={value => setChosen(value)}
      />
      <div class="field">
        <label for={`${id}-words`}>{t('logWords')}</label>
        <textarea
          id={`${id}-words`}
          rows={2}
          value={words}
          onInput={event => setWords(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-remark`}>{t('logRemark')}</label>
        <textarea
          id={`${id}-remark`}
          rows={2}
          value={remark}
          onInput={event => setRemark(event.currentTarget.value)}
        />
        <small>{t('logNever')}</small>
      </div>
      <div class="row">
        <button type="submit" class="act">
          {t('logSave')}
        </button>
      </div>
    </form>
  );
}
