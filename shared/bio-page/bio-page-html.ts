import { escapeHtml } from '../packages/html.ts';
import type { Language } from '../model/common.ts';
import { bioPageStyle } from './bio-page-style.ts';

/** What the page says. */
export interface BioPage {
  readonly language: Language;
  /** Name of the organisation or brand: the heading. */
  readonly title: string;
  /** One line below it; empty leaves it off. */
  readonly intro: string;
  readonly links: readonly { readonly words: string; readonly detail: string; readonly url: string }[];
  readonly imprintUrl: string;
}

const words = {
  de: { imprint: 'Impressum', links: 'Links' },
  en: { imprint: 'Legal notice (Impressum)', links: 'Links' },
} as const;

/**
 * One HTML file that needs nothing else: styles inside, no script, no picture, no font. Programs for reading aloud get one
 * heading, one list and a footer. The same page gives the same bytes.
 */
export function bioPageHtml({ language, title, intro, links, imprintUrl }: BioPage): string {
  const items = links.map(
    ({ words: label, detail, url }) =>
      `<li><a href="${escapeHtml(url)}"><span class="words">${escapeHtml(label)}</span>${
        detail === '' ? '' : `<span class="detail">${escapeHtml(detail)}</span>`
      }</a></li>`,
  );
  const imprint =
    imprintUrl === ''
      ? ''
      : `<footer>\n<a href="${escapeHtml(imprintUrl)}">${words[language].imprint}</a>\n</footer>\n`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="strict-origin-when-cross-origin">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
${bioPageStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${intro === '' ? '' : `<p>${escapeHtml(intro)}</p>\n`}<nav aria-label="${words[language].links}">
<ul>
${items.join('\n')}
</ul>
</nav>
</main>
${imprint}</body>
</html>
`;
}
