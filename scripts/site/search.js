// Hides what does not fit the words in the search box. An address fits the systems that have its host.
const box = document.getElementById('search');
const articles = [...document.querySelectorAll('#systems article')];
const count = document.getElementById('count');

const isAddress = text => /^https?:\/\/\S+$/.test(text) && URL.canParse(text);

/** How much of a host a system has: the length of its longest host that this one belongs to, or 0. */
function ofHost({ dataset }, host) {
  const its = dataset.hosts.split(' ').filter(one => host === one || host.endsWith(`.${one}`));
  return Math.max(0, ...its.map(({ length }) => length));
}

function found(text) {
  if (!isAddress(text)) {
    return articles.filter(({ dataset }) => text.split(/\s+/).every(word => dataset.words.includes(word)));
  }
  const { hostname } = new URL(text);
  const most = Math.max(...articles.map(article => ofHost(article, hostname)));
  return articles.filter(article => most > 0 && ofHost(article, hostname) === most);
}

box.addEventListener('input', () => {
  const shown = new Set(found(box.value.trim().toLowerCase()));
  for (const article of articles) article.hidden = !shown.has(article);
  count.textContent = shown.size === 1 ? '1 system' : `${shown.size} systems`;
});
