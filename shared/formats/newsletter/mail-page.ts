import { type Markup, markup, trusted } from '../../packages/html.ts';
import type { OutlineImage } from '../../packages/item-outline.ts';
import { formatsMailTexts } from '../../texts/formats-mail.ts';
import { type TextKey, translate } from '../../texts/texts.ts';
import { mailBlocks } from './mail-blocks.ts';
import type { MailContent } from './mail-content.ts';
import { mailWidth, styleSheet, styles, textWidth } from './mail-style.ts';

type Say = (key: TextKey<typeof formatsMailTexts>) => string;

/** The value of `src` for a picture. */
export type PictureSource = (picture: OutlineImage) => string;

const layout = trusted('role="presentation" cellpadding="0" cellspacing="0" border="0"');
// Outlook on Windows knows no `max-width`: a table that only it sees holds the mail at its width.
const fixedWidth = trusted(
  `<!--[if mso]><table role="presentation" align="center" width="${mailWidth}" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->`,
);
const fixedWidthEnd = trusted('<!--[if mso]></td></tr></table><![endif]-->');

/** A whole mail as HTML. Pure; without script, and with nothing that is fetched but its pictures. */
export function mailPage(content: MailContent, source: PictureSource): string {
  const { item, subject, preheader } = content;
  const { language } = item.content;
  const say: Say = (key) => translate(formatsMailTexts, language, key);
  const title = subject || item.master.title;
  return markup`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<meta name="x-apple-disable-message-reformatting">
<title>${title}</title>
<style>
${trusted(styleSheet)}
</style>
</head>
<body class="kw-page" style="${styles.body}">
${preheader !== '' && preheaderMarkup(preheader)}
<div role="article" aria-roledescription="email" aria-label="${title}" lang="${language}" dir="ltr">
<table ${layout} width="100%" class="kw-page" style="${styles.page}"><tr><td align="center">
${fixedWidth}
<table ${layout} width="100%" style="max-width:${mailWidth}px">
${topMarkup(content, say)}
<tr><td class="kw-paper kw-text kw-pad" style="${styles.paper};${styles.text}">
${bodyMarkup(content, source, say)}
</td></tr>
${footerMarkup(content, say)}
</table>
${fixedWidthEnd}
</td></tr></table>
</div>
</body>
</html>
`.markup;
}

/** The words beside the subject; the blanks after them keep the first words of the text out of that line. */
function preheaderMarkup(words: string): Markup {
  return markup`<div style="${styles.preheader}">${words}${trusted('&#847;&zwnj;&nbsp;'.repeat(40))}</div>`;
}

function topMarkup({ webVersion }: MailContent, say: Say): Markup | null {
  if (webVersion === null) return null;
  return markup`<tr><td class="kw-quiet kw-pad" style="${styles.quiet}">${linkMarkup(webVersion, say('mail.webVersion'))}</td></tr>`;
}

function bodyMarkup(content: MailContent, source: PictureSource, say: Say): Markup {
  const [first, ...others] = content.beside;
  const beside = (picture: OutlineImage): Markup =>
    pictureMarkup(picture, picture.image.decorative ? '' : picture.image.alt, picture.image.caption, source, say);
  const blocks = mailBlocks(content.blocks, (mediaId, words) => {
    const picture = content.pictures.find(({ image }) => image.mediaId === mediaId);
    return picture === undefined ? null : pictureMarkup(picture, words.alt, words.caption, source, say);
  });
  return markup`${first !== undefined && beside(first)}${
    content.greeting !== '' && markup`<p style="${styles.paragraph}">${content.greeting}</p>\n`
  }${blocks}${others.map(beside)}`;
}

function pictureMarkup(picture: OutlineImage, alt: string, caption: string, source: PictureSource, say: Say): Markup {
  const { width, credit } = picture.image;
  const shown = Math.min(textWidth, width ?? textWidth);
  const words = [caption, credit === '' ? '' : `${say('mail.credit')}: ${credit}`].filter((part) => part !== '');
  const below =
    words.length > 0
      ? markup`<p class="kw-quiet" style="${styles.caption}">${words.join(' · ')}</p>`
      : markup`<p style="margin:0 0 16px;font-size:1px;line-height:1px">&nbsp;</p>`;
  return markup`<img src="${source(picture)}" alt="${alt}" width="${shown}" style="${styles.picture};max-width:${shown}px">${below}\n`;
}

function footerMarkup(content: MailContent, say: Say): Markup {
  const { imprintUrl, unsubscribe } = content;
  const links = [
    ...(imprintUrl === null ? [] : [linkMarkup(imprintUrl, say('mail.imprint'))]),
    ...(unsubscribe === null ? [] : [linkMarkup(unsubscribe, say('mail.unsubscribe'))]),
  ];
  const joined = links.map(({ markup: link }) => link).join(' &nbsp;·&nbsp; ');
  return markup`<tr><td class="kw-quiet kw-pad" style="${styles.quiet}">${senderMarkup(content)}${
    links.length > 0 && markup`<p style="margin:0 0 8px">${trusted(joined)}</p>`
  }</td></tr>`;
}

function senderMarkup({ senderAddress, placeholders }: MailContent): Markup | null {
  const lines = senderAddress.map((words) => markup`${words}`.markup).join('<br>') || placeholders.senderAddress?.html;
  return lines === undefined ? null : markup`<p style="margin:0 0 8px">${trusted(lines)}</p>`;
}

function linkMarkup(address: string, words: string): Markup {
  return markup`<a class="kw-link" style="${styles.link}" href="${address}">${words}</a>`;
}
