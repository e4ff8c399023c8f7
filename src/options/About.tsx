import { t } from '../views/t.ts';

const exceptions = [
  ['aboutOneTitle', 'aboutOne'],
  ['aboutTwoTitle', 'aboutTwo'],
  ['aboutThreeTitle', 'aboutThree'],
] as const;

/** Where the advice comes from, and why there are exceptions. */
export function About() {
  return (
    <section class="titled" aria-labelledby="about">
      <h2 id="about">{t('aboutTitle')}</h2>
      <p>{t('aboutSource')}</p>
      <p>
        <a href="/src/options/welcome.html">{t('welcomeLink')}</a>
      </p>
      <ol class="card">
        {exceptions.map(([title, says]) => (
          <li key={title} class="pad">
            <h3>{t(title)}</h3>
            <p>{t(says)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
