import { escaped } from './escaped.ts';

interface PrintedPage {
  lang: string;
  title: string;
  style: string;
  /** HTML between the title and the footer. */
  content: string;
  footer: string;
  /** True: images that are part of the page itself are shown. */
  hasImages: boolean;
}

/**
 * A self-contained page that prints cleanly. What a page said is text and nothing else, and this page itself forbids
 * scripts and requests, should anything ever slip through.
 */
export function printedPage({ lang, title, style, content, footer, hasImages }: PrintedPage): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'${hasImages ? '; img-src data:' : ''}`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
<footer>${escaped(footer)}</footer>
</body>
</html>
`;
}
