import { t } from '../views/t.ts';

const pages = [
  { page: 'log', name: 'applications', href: '/src/log/index.html' },
  { page: 'directory', name: 'directory', href: '/src/directory/index.html' },
  { page: 'options', name: 'settings', href: '/src/options/index.html' },
] as const;

interface Props {
  /** Null: none of those that the ways lead to. */
  page: (typeof pages)[number]['page'] | null;
  title: string;
  lead: string;
}

/** The head of the extension's large pages, with the ways between them. */
export function PageHeader({ page, title, lead }: Props) {
  return (
    <header class="page-head">
      <nav aria-label={t('pagesNavigation')}>
        <img src="/icons/icon.svg" width="28" height="28" alt="" />
        <ul>
          {pages.map(({ page: one, name, href }) => (
            <li key={one}>
              <a href={href} aria-current={one === page ? 'page' : undefined}>
                {t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h1>{title}</h1>
      <p class="soft">{lead}</p>
    </header>
  );
}
