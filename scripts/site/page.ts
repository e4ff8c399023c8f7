import { escaped } from '../../src/reports/escaped.ts';
import { offeredChannels } from '../../src/vendors/offered-channels.ts';
import type { Sourced, Vendor } from '../../src/vendors/vendor.ts';
import { policies, roles } from '../../src/views/message-names.ts';

interface Site {
  vendors: readonly Vendor[];
  /** English messages of the interface, so that the site says nothing else than the extension does. */
  messages: Record<string, { message: string }>;
  version: string;
  /** The day of the build: what was not seen for too long is left out. */
  now: Date;
}

const isWeb = (text: string) => /^https?:\/\//.test(text);

/** An address to press; anything else unchanged. Links do not say where people come from. */
function shown(text: string): string {
  const short = escaped(text.replace(/^https?:\/\/(?:www\.)?/, ''));
  return isWeb(text) ? `<a href="${escaped(text)}" rel="noreferrer">${short}</a>` : escaped(text);
}

function sourcesOf({ sources, asOf }: Sourced): string {
  const open = sources.filter(isWeb);
  const where = open.length > 0 ? open.map(shown).join(', ') : 'a public code index';
  return `<p class="sources">Read at: ${where}${asOf ? `, as of ${asOf}` : ''}</p>`;
}

/** One system: whose it is, what its vendor offers applicants, and where that was read. */
function systemOf(vendor: Vendor, { messages, now }: Site): string {
  const say = (name: string, ...parts: string[]) =>
    messages[name]!.message.replace(/\$(\d)/g, (_, place: string) => parts[Number(place) - 1] ?? '');
  const { id, name, company, aliases = [], role, support, pages } = vendor;
  const isLooked = support.policy === 'unknown' && support.looked;
  const policy = isLooked ? say('policyLooked', name, support.looked!) : say(policies[support.policy], name);
  const contacts = offeredChannels(vendor, now, null)
    .filter(({ purpose }) => purpose === 'technical-support')
    .map(
      ({ value, checked }) =>
        `<li>${shown(value)} (${checked ? `seen on ${checked}` : 'not checked yet'})</li>`,
    );
  const words = [name, company ?? '', ...aliases, id].join(' ').toLowerCase();
  const hosts = new Set(
    pages.patterns.map(pattern => new URL(pattern.replace(/^\*:\/\/(?:\*\.)?/, 'https://')).hostname),
  );
  return `<article id="${id}" data-words="${escaped(words)}" data-hosts="${[...hosts].join(' ')}">
<h3>${escaped(name)}</h3>
<p>${escaped(say(roles[role]))}${company && company !== name ? ` by ${escaped(company)}` : ''}${aliases.length > 0 ? `, also known as ${escaped(aliases.join(', '))}` : ''}</p>
<p>${escaped(policy)}</p>
${contacts.length > 0 ? `<ul>${contacts.join('')}</ul>` : ''}
${sourcesOf(support)}
</article>`;
}

/** The whole site: what the extension does, pictures of it, and the directory with its sources. */
export function sitePage(site: Site): string {
  const { vendors, messages, version } = site;
  const systems = [...vendors].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'">
<title>Callworthy: before you call</title>
<meta name="description" content="${escaped(messages.extDescription!.message)}">
<link rel="icon" href="icon.png">
<link rel="stylesheet" href="style.css">
<header>
<h1>Callworthy</h1>
<p class="lead">${escaped(messages.extDescription!.message)}</p>
</header>
<main>
<section>
<h2>What it does</h2>
<p>A form that fails is mostly run by another company than the employer, and only that company can repair it. The
browser extension shows whose system it is, notes what happened, finds the support contact, and says whether to try
again, to ask support, to wait or to write. It sends nothing, fills in nothing, and talks to no server.</p>
<div class="pictures">
<img src="page.png" width="640" alt="A job application form with an error message; in the corner a small notice that quotes it and says whose system this is">
<img src="popup-light.png" width="320" alt="The popup: whose system this is, one piece of advice, the steps on the way, support contacts">
</div>
</section>
<section>
<h2>Who runs the form, and who helps</h2>
<p>${systems.length} systems that applicants meet. Look for a name, or paste the address of the page.</p>
<label for="search">Search</label>
<input id="search" type="search" autocomplete="off" spellcheck="false">
<p id="count" aria-live="polite">${systems.length} systems</p>
<div id="systems">
${systems.map(vendor => systemOf(vendor, site)).join('\n')}
</div>
</section>
</main>
<footer><p>Callworthy ${escaped(version)}. Free and open source. <a href="licences.txt">Licences</a></p></footer>
<script src="search.js"></script>
</html>
`;
}
