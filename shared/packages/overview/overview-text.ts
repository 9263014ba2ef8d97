import { countedFieldText } from '../../platforms/counted-fields.ts';
import { measureText } from '../../platforms/measure-text.ts';
import type { PackageItem } from '../exporter.ts';
import { type Markup, markup, trusted } from '../html.ts';
import { type ItemOutline, isBelowText, richHtml } from '../item-outline.ts';
import { copyButton } from './copy-button.ts';
import type { Voice } from './overview-page.ts';

interface Place {
  readonly folder: string;
  readonly id: string;
}

/** The text of a variant: parts one by one, formatted text as it will look, anything else ready to paste. */
export function itemText(item: PackageItem, outline: ItemOutline, place: Place, voice: Voice): Markup {
  const { say } = voice;
  const cards =
    outline.rich !== null
      ? richCard(item, outline, place, voice)
      : outline.whole.text === ''
        ? markup`<p class="none">${say('noText')}</p>`
        : plainCards(item, outline, place, voice);
  return markup`<section class="block">
    <h3>${outline.parts.length > 0 ? say('parts', { count: outline.parts.length }) : say('text')}</h3>
    ${cards}
  </section>`;
}

function plainCards(
  item: PackageItem,
  { parts, whole, language }: ItemOutline,
  { id }: Place,
  { say }: Voice,
): Markup[] {
  const texts = parts.length > 0 ? parts : [whole];
  return texts.map(({ text }, index) => {
    const textId = `${id}-text-${index + 1}`;
    const name = parts.length > 0 ? say('part', { part: index + 1, of: parts.length }) : say('text');
    const button = copyButton({
      from: textId,
      label: say('copy'),
      name: say('copyLabel', { what: name }),
      first: true,
    });
    return markup`<div class="card">
      <div class="bar">
        <div class="grow">${parts.length > 0 && markup`<b>${name}</b> · `}${measure(item, text, index === 0, say)}</div>
        ${button}
      </div>
      <div class="paste" id="${textId}" lang="${language}" dir="auto">${text}</div>
    </div>
`;
  });
}

/** `268 von 280` where the platform has a limit, else the number of characters. */
function measure({ profile, content }: PackageItem, text: string, isFirst: boolean, say: Voice['say']): Markup {
  const beside = Object.entries(content.fields).filter(([id]) => isFirst && !isBelowText(profile, id));
  const { length, limit, remaining, graphemes } = measureText(profile, text, {
    hasImages: content.images.length > 0,
    countedText: countedFieldText(profile, Object.fromEntries(beside)),
  });
  if (limit === null || remaining === null) return markup`${say('characters', { count: graphemes })}`;
  return markup`<span${remaining < 0 && markup` class="over"`}>${say('ofLimit', { length, limit })}</span>`;
}

function richCard(item: PackageItem, outline: ItemOutline, { id, folder }: Place, { say }: Voice): Markup {
  if (outline.rich === null) return markup``;
  const { html: source, markdown } = outline.rich;
  const { language } = outline;
  const ids = { text: `${id}-plain`, html: `${id}-html`, markdown: `${id}-markdown` };
  const words = (what: string) => say('copyLabel', { what });
  // The plain text is what a paste without formatting gets; the details below hold what is copied with it.
  const formatted = copyButton({
    from: ids.text,
    html: ids.html,
    label: say('copyFormatted'),
    name: say('copyFormatted'),
    first: true,
  });
  return markup`<div class="card">
    <div class="bar">
      <div class="grow">
        ${say('characters', { count: measureText([], outline.whole.text).graphemes })} ·
        <a href="${folder}/${source.file}">${source.file}</a>
      </div>
      ${formatted}
    </div>
    <div class="prose" lang="${language}" dir="auto">${trusted(richHtml(item, outline.images, `${folder}/`, headingShift(item)))}</div>
    ${sourceCard(say('plain'), ids.text, outline.whole.text, copyButton({ from: ids.text, label: say('copy'), name: words(say('plain')) }))}
    ${sourceCard(say('html'), ids.html, source.text, copyButton({ from: ids.html, label: say('copy'), name: words(say('html')) }))}
    ${sourceCard(say('markdown'), ids.markdown, markdown.text, copyButton({ from: ids.markdown, label: say('copy'), name: words(say('markdown')) }))}
  </div>`;
}

/** The largest heading of the text comes right below those of the page (`h3`), so that no level is left out. */
function headingShift({ content }: PackageItem): number {
  const levels = content.body.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  return 4 - Math.min(4, ...levels);
}

function sourceCard(title: string, id: string, text: string, button: Markup): Markup {
  // A line end straight after <pre> is dropped by the parser, so that a text may begin with one.
  return markup`<details class="source">
    <summary>${title}</summary>
    <div class="bar">
      <div class="grow"></div>
      ${button}
    </div>
    <pre id="${id}">
${text}</pre>
  </details>`;
}
