import { useEffect, useRef, useState } from 'preact/hooks';
import { firstLanguage, draftLanguages } from '../views/draft-view.ts';
import { ChannelList } from '../ui/ChannelList.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { applicationView, type ApplicationData } from '../views/application-view.ts';
import { webLink } from '../views/channel-view.ts';
import { DraftFor } from '../ui/DraftFor.tsx';
import { ExceptionQuestions } from '../ui/ExceptionQuestions.tsx';
import { Ladder } from '../ui/Ladder.tsx';
import { NoteList } from '../ui/NoteList.tsx';
import { Questions } from '../ui/Questions.tsx';
import { reportLang } from '../reports/languages.ts';
import { type MessageName, t, tCount } from '../views/t.ts';
import { VerdictCard } from '../ui/VerdictCard.tsx';
import type { ApplicationsActions } from './actions.ts';
import type { ReportKind } from './save-report.ts';
import { Deadline } from '../ui/Deadline.tsx';
import { OutreachLog } from './OutreachLog.tsx';
import { WhatWouldChange } from './WhatWouldChange.tsx';
import type { ChannelView } from '../views/channel-view.ts';
import { WhoseSystem } from '../ui/WhoseSystem.tsx';

const reports = [
  ['html', 'reportHtml'],
  ['markdown', 'reportMarkdown'],
  ['json', 'reportJson'],
  ['zip', 'reportZip'],
] as const satisfies readonly (readonly [ReportKind, MessageName])[];

interface Props {
  data: ApplicationData;
  screenshots: Readonly<Record<string, string>>;
  now: Date;
  actions: ApplicationsActions;
}

/** One application: the advice as it is now, its notes, whom one contacted, and the report for whoever helps. */
export function ApplicationDetail({ data, screenshots, now, actions }: Props) {
  const { application } = data;
  const view = applicationView(data, now);
  const [lang, setLang] = useState(() => firstLanguage(data));
  const [drafted, setDrafted] = useState<ChannelView | null>(null);
  const [written, setWritten] = useState<ChannelView | null>(null);
  const [outreach, setOutreach] = useState<'contacted' | 'answered' | null>(null);
  const draftHeading = useRef<HTMLHeadingElement>(null);
  useEffect(() => draftHeading.current?.focus(), [drafted]);
  const page = webLink(application.url);
  // What needs the page beside it is done in the popup; here the verdict is only told.
  const verdict = { ...view.verdict, main: null, next: null };
  return (
    <article class="panel">
      <header class="titled">
        <h2 class="large">{view.title}</h2>
        <p class="soft">
          <WhoseSystem system={view.system} />
        </p>
        {page && (
          <p>
            <a href={page} target="_blank" rel="noreferrer">
              {t('openPage')}
            </a>
          </p>
        )}
      </header>
      <VerdictCard verdict={verdict} onAction={() => undefined} />
      <Ladder steps={view.ladder} />
      <Questions questions={view.questions} onAnswer={actions.correct} />
      <NoteList
        notes={view.notes}
        first={20}
        screenshots={screenshots}
        onCorrect={actions.correct}
        onDelete={actions.deleteNote}
      />
      <WhatWouldChange data={data} view={view} page={page} actions={actions} onOutreach={setOutreach} />
      <OutreachLog
        data={data}
        view={view}
        now={now}
        actions={actions}
        open={outreach}
        onOpen={open => {
          setOutreach(open);
          setWritten(null);
        }}
        written={written}
      />
      <ChannelList
        contacts={view.contacts}
        others={view.otherContacts}
        beforeCall={view.beforeCall}
        wanted={view.advice.row > 3}
        onDraft={setDrafted}
      />
      {drafted && (
        <section class="card pad titled" aria-labelledby="draft">
          <h2 id="draft" ref={draftHeading} tabIndex={-1}>
            {t(drafted.channel.purpose === 'technical-support' ? 'draftSupportTitle' : 'draftEmployerTitle')}
          </h2>
          <DraftFor
            data={data}
            view={view}
            chosen={drafted}
            screenshots={actions.screenshots}
            onSent={() => {
              setWritten(drafted);
              setDrafted(null);
              setOutreach('contacted');
            }}
          />
        </section>
      )}
      <Deadline deadline={view.deadline} now={now} onSet={actions.deadline} />
      <ExceptionQuestions
        referral={view.referral}
        field={view.field}
        onReferral={actions.referral}
        onField={actions.field}
      />
      <section class="titled" aria-labelledby="report">
        <h2 id="report">{t('reportTitle')}</h2>
        <p class="soft">{t('reportSays')}</p>
        <div class="row">
          <label class="unseen" for="report-language">
            {t('draftLanguage')}
          </label>
          <select
            id="report-language"
            class="narrow"
            value={lang}
            onChange={event => setLang(reportLang(event.currentTarget.value))}
          >
            {draftLanguages().map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
          {reports.map(([kind, name]) => (
            <button key={kind} type="button" class="alt" onClick={() => actions.report(kind, lang)}>
              {t(name)}
            </button>
          ))}
        </div>
      </section>
      <div>
        <Confirm
          label={t('deleteApplication')}
          question={t('deleteApplicationAsk', tCount('notesOne', 'notesOther', data.notes.length))}
          onConfirm={() => actions.deleteApplication(application.id)}
        />
      </div>
    </article>
  );
}
