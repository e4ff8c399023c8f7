import { useId } from 'preact/hooks';
import { loggedText } from '../applications/logged-problems.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { type LoggedProblem, problems } from '../views/problems.ts';
import { SaveRow } from './SaveRow.tsx';
import { t } from '../views/t.ts';
import { type FormDrafts, useForm } from './form-drafts.ts';

interface Props {
  formDrafts: FormDrafts;
  onLog(problem: LoggedProblem): void;
}

/** Logs what the extension could not see. The choice is enough; the words are welcome. */
export function LogProblem({ formDrafts, onLog }: Props) {
  const [form, change] = useForm(formDrafts, 'log', { problem: 'error', words: '', remark: '' });
  const { words, remark } = form;
  const id = useId();
  const save = (event: Event) => {
    event.preventDefault();
    const problem = problems.find(one => one.id === form.problem) ?? problems[0];
    const said = words.trim();
    const remarks = [said && loggedText(problem.id), remark.trim()].filter(Boolean).join('\n');
    const { kind, context, silence } = problem;
    // What the page said is kept apart from what the applicant says of it.
    const seen = said
      ? { text: said, context: 'page' as const }
      : { text: silence ?? loggedText(problem.id), context };
    onLog({ ...seen, kind, remark: remarks || null });
  };
  return (
    <form class="form" onSubmit={save}>
      <RadioGroup
        legend={t('logWhat')}
        options={problems.map(({ id, label }) => ({ value: id as string, label: t(label) }))}
        chosen={form.problem}
        onChoose={problem => change({ problem })}
      />
      <div class="field">
        <label for={`${id}-words`}>{t('logWords')}</label>
        <textarea
          id={`${id}-words`}
          rows={2}
          value={words}
          onInput={event => change({ words: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-remark`}>{t('logRemark')}</label>
        <textarea
          id={`${id}-remark`}
          rows={2}
          value={remark}
          onInput={event => change({ remark: event.currentTarget.value })}
        />
        <small>{t('logNever')}</small>
      </div>
      <SaveRow label={t('logSave')} />
    </form>
  );
}
