import { fieldLabel } from '../../texts/fields.ts';
import { type Markup, markup } from '../html.ts';
import type { ItemOutline, OutlineCode, OutlineImage } from '../item-outline.ts';
import { copyButton } from './copy-button.ts';
import type { Voice } from './overview-page.ts';

interface Place {
  readonly folder: string;
  readonly id: string;
}

/** Filled fields, each with its button. */
export function itemFields(
  { fields, language }: ItemOutline,
  { id }: Place,
  { say, language: spoken }: Voice,
): Markup | null {
  if (fields.length === 0) return null;
  const rows = fields.map(({ id: fieldId, text }, index) => {
    const label = fieldLabel(fieldId, spoken);
    const from = `${id}-field-${index + 1}`;
    const button = copyButton({ from, label: say('copy'), name: say('copyLabel', { what: label }) });
    return markup`<div>
      <dt>${label}</dt>
      <dd id="${from}" lang="${language}" dir="auto">${text}</dd>
      <dd class="do">${button}</dd>
    </div>
`;
  });
  return markup`<section class="block">
    <h3>${say('fields')}</h3>
    <dl class="fields">${rows}</dl>
  </section>`;
}

/** The pictures with their alternative texts, in the order in which they are added. */
export function itemPictures({ images, language }: ItemOutline, place: Place, voice: Voice): Markup | null {
  if (images.length === 0) return null;
  return markup`<section class="block">
    <h3>${voice.say('images')}</h3>
    <div class="pictures">${images.map((image, index) => picture(image, index, language, place, voice))}</div>
  </section>`;
}

/** Codes to print, with where they lead. */
export function itemCodes({ codes }: ItemOutline, { folder }: Place, voice: Voice): Markup | null {
  if (codes.length === 0) return null;
  return markup`<section class="block">
    <h3>${voice.say('codes', { count: codes.length })}</h3>
    <div class="pictures">${codes.map((code) => codePicture(code, folder, voice))}</div>
  </section>`;
}

function codePicture({ file, address, sizeMm, distanceM }: OutlineCode, folder: string, voice: Voice): Markup {
  const { say, language } = voice;
  const distance = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(distanceM);
  return markup`<figure>
    <a href="${folder}/${file}"
      ><img src="${folder}/${file}" alt="${say('codeAlt', { address })}" loading="lazy"
    /></a>
    <figcaption>
      <a href="${folder}/${file}">${file}</a>
      <div><span class="label">${say('leadsTo')}</span><span dir="auto">${address}</span></div>
      <div><span class="label">${say('inPrint')}</span>${say('printed', { size: sizeMm, distance })}</div>
    </figcaption>
  </figure>
`;
}

function picture(
  { file, image }: OutlineImage,
  index: number,
  language: string,
  { folder, id }: Place,
  { say }: Voice,
): Markup {
  const from = `${id}-alt-${index + 1}`;
  const name = file.slice(file.lastIndexOf('/') + 1);
  const size =
    image.width !== null && image.height !== null && markup` width="${image.width}" height="${image.height}"`;
  const alt = image.decorative
    ? markup`<p class="none">${say('decorative')}</p>`
    : image.alt.trim() === ''
      ? markup`<p class="missing">${say('noAlt')}</p>`
      : markup`<div class="alt">
          <div>
            <span class="label">${say('altText')}</span
            ><span id="${from}" lang="${language}" dir="auto">${image.alt}</span>
          </div>
          ${copyButton({ from, label: say('copyAlt'), name: `${say('copyAlt')} (${index + 1})` })}
        </div>`;
  return markup`<figure>
    <a href="${folder}/${file}"
      ><img src="${folder}/${file}" alt="${image.decorative ? name : image.alt || name}" loading="lazy" ${size}
    /></a>
    <figcaption>
      <a href="${folder}/${file}">${name}</a
      >${alt}${image.caption !== '' && markup`<div><span class="label">${say('caption')}</span><span lang="${language}" dir="auto">${image.caption}</span></div>`}${image.credit !== '' && markup`<div><span class="label">${say('credit')}</span><span dir="auto">${image.credit}</span></div>`}
    </figcaption>
  </figure>
`;
}
