import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Draft } from '../reports/draft.ts';
import { richDraft } from '../reports/rich-draft.ts';
import { CopyButton } from './CopyButton.tsx';
import type { Way } from '../views/draft-plan.ts';
import type { DraftLinks } from '../views/draft-view.ts';
import { labelled, language as ownLanguage, t, tCount } from '../views/t.ts';

interface Props {
  text: Draft;
  /** True where the applicant changed it. */
  changed: boolean;
  way: Way;
  /** BCP 47 of the draft, and the languages that can be chosen, with their own names. */
  language: string;
  languages: readonly { code: string; name: string }[];
  links: DraftLinks;
  /** What is still to be filled in, as it is in the text. */
  gaps: readonly string[];
  /** How long it takes to say the words. */
  seconds: number;
  onText(text: Draft): void;
  onStartAgain(): void;
  onLanguage(code: string): void;
  /** Saves the text as a file that mail programs open as a draft, and answers what is to be said of it. */
  onFile(): Promise<string>;
  onSent(): void;
}

/** The words to send or to say, to be read and changed first. Nothing leaves from here. */
export function DraftForm(props: Props) {
  const { text, way, language, links, onText, onFile, onSent } = props;
  const id = useId();
  return (
    <div class="form">
      <p class="soft">
        {t(way.by === 'page' ? 'draftForForm' : way.by === 'phone' ? 'callLead' : 'draftLead')}
      </p>
      {way.by === 'mail' && (
        <p>
          <b>{t('draftTo')}</b>{' '}
          {way.to ? <bdi>{way.to}</bdi> : <span class="soft">{t('draftNoAddress')}</span>}
        </p>
      )}
      <LanguageField id={id} {...props} />
      {way.by !== 'phone' && (
        <div class="field">
          <label for={`${id}-subject`}>{t('draftSubject')}</label>
          <input
            id={`${id}-subject`}
            type="text"
            lang={language}
            value={text.subject}
            onInput={event => onText({ ...text, subject: event.currentTarget.value })}
          />
        </div>
      )}
      {props.gaps.length > 0 && <p class="soft">{t('draftGaps', props.gaps.join(' · '))}</p>}
      <BodyField id={id} {...props} />
      <WaysOut way={way} text={text} language={language} links={links} onFile={onFile} onSent={onSent} />
    </div>
  );
}

type LanguageProps = Pick<Props, 'language' | 'languages' | 'onLanguage'> & { id: string };

function LanguageField({ id, language, languages, onLanguage }: LanguageProps) {
  return (
    <div class="field beside">
      <label for={`${id}-language`}>{t('draftLanguage')}</label>
      <select
        id={`${id}-language`}
        value={language}
        onChange={event => onLanguage(event.currentTarget.value)}
        aria-describedby={`${id}-language-says`}
      >
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <small id={`${id}-language-says`}>{t('draftLanguageSays')}</small>
    </div>
  );
}

type BodyProps = Pick<
  Props,
  'text' | 'changed' | 'way' | 'language' | 'seconds' | 'onText' | 'onStartAgain'
> & {
  id: string;
};

function BodyField({ id, text, changed, way, language, seconds, onText, onStartAgain }: BodyProps) {
  return (
    <div class="field">
      <label for={`${id}-body`}>{t('draftBody')}</label>
      <textarea
        id={`${id}-body`}
        rows={13}
        lang={language}
        value={text.body}
        onInput={event => onText({ ...text, body: event.currentTarget.value })}
      />
      {way.by === 'phone' && <small class="meter">{t('callTakes', tCount('seconds', seconds))}</small>}
      {changed && (
        <small>
          {t('draftChanged')}{' '}
          <button type="button" class="plain inline" onClick={onStartAgain}>
            {t('draftStartAgain')}
          </button>
        </small>
      )}
    </div>
  );
}

type WaysProps = Pick<Props, 'text' | 'language' | 'links' | 'onFile' | 'onSent'>;

/** The buttons to send the draft, or to use it, by the way that its contact asks for. */
function WaysOut({ way, ...props }: WaysProps & { way: Way }) {
  const sent = (
    <button type="button" class="alt" onClick={props.onSent}>
      {t(way.by === 'phone' ? 'calledThem' : 'draftSent')}
    </button>
  );
  if (way.by === 'mail') return <ByMail sent={sent} {...props} />;
  if (way.by === 'page') return <ByPage href={way.href} sent={sent} {...props} />;
  return (
    <div class="row">
      <Away href={way.href} look="act">
        {t('callValue', way.shown)}
      </Away>
      {sent}
    </div>
  );
}

/** The button to say that it was sent. */
interface SentButton {
  sent: ComponentChildren;
}

type ByPageProps = Pick<WaysProps, 'text' | 'language'> & SentButton & { href: string };

function ByPage({ href, text, language, sent }: ByPageProps) {
  return (
    <div class="row">
      <CopyButton
        text={text.body}
        html={richDraft({ ...text, subject: '' }, language)}
        label={t('draftCopy')}
        look="act"
      />
      <Away href={href} look="alt">
        {t('open')}
      </Away>
      {sent}
    </div>
  );
}

type ByMailProps = Omit<WaysProps, 'onSent'> & SentButton;

function ByMail({ text, language, links, sent, onFile }: ByMailProps) {
  const [said, setSaid] = useState('');
  return (
    <>
      <div class="row">
        <Away href={links.mail} look="act">
          {t('draftMailProgram')}
        </Away>
        <CopyButton
          text={`${text.subject}\n\n${text.body}`}
          html={richDraft(text, language)}
          label={t('draftCopy')}
          look="alt"
        />
        {sent}
      </div>
      <div class="links">
        <span>{labelled(t('draftWebmail'))}</span>
        {links.web.map(({ name, href }) => (
          <Away key={name} href={href}>
            {name}
          </Away>
        ))}
        <button type="button" class="plain" onClick={async () => setSaid(await onFile())}>
          {t('draftEml')}
        </button>
      </div>
      <p class="said" role="status">
        {said}
      </p>
      <p class="soft">{t('draftEmlSays')}</p>
      {links.shortened.length > 0 && <p class="soft">{t('draftShortened', listed(links.shortened))}</p>}
    </>
  );
}

function Away({ href, look, children }: { href: string; look?: string; children: ComponentChildren }) {
  return (
    <a class={look} href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(ownLanguage(), { type: 'unit' }).format(names);
}
