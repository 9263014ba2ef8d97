import { linkTarget } from '../../links/link-gate.ts';
import { type Step, stateInPackage, stateWords, stepsOf } from '../checklist.ts';
import type { PackageItem } from '../exporter.ts';
import { type Markup, markup } from '../html.ts';
import { outlineItem } from '../item-outline.ts';
import { momentInWords } from '../moments.ts';
import { findingSentence } from '../../texts/findings.ts';
import { platformName } from '../../texts/platforms.ts';
import type { PlannedItem } from '../plan-package.ts';
import { countOpen, isAccepted, openFindings } from '../standing-findings.ts';
import { itemCodes, itemFields, itemPictures } from './overview-extras.ts';
import type { Voice } from './overview-page.ts';
import { itemText } from './overview-text.ts';

/** One variant on the overview: what to copy on the left, what to do on the right. */
export function overviewItem({ item, folder }: PlannedItem, index: number, voice: Voice): Markup {
  const { say } = voice;
  const number = index + 1;
  const outline = outlineItem(item);
  const place = { folder, id: `item-${number}` };
  return markup`<article id="${place.id}" aria-labelledby="${place.id}-title">
${itemHeader(item, place, voice)}
<div class="cols">
<div>
${itemText(item, outline, place, voice)}
${itemFields(outline, place, voice)}
${itemPictures(outline, place, voice)}${itemCodes(outline, place, voice)}
</div>
<div class="side">
<section><h3>${say('steps')} <span data-progress="steps-${number}"></span></h3>
<ol class="steps" id="steps-${number}">
${stepsOf(item, voice).map((step) => stepLine(step, item, folder))}</ol></section>
${findingList(item, voice)}
</div>
</div>
</article>`;
}

function itemHeader(item: PackageItem, place: { readonly folder: string; readonly id: string }, voice: Voice): Markup {
  const { say, language, timeZone } = voice;
  const { channel, variant, master } = item;
  const { scheduledAt } = variant;
  const account = linkTarget(channel.url);
  const published = linkTarget(variant.publishedUrl);
  const { blocking, warnings } = countOpen(item);
  const state = stateInPackage(item);
  const handle = channel.handle !== '' && channel.handle !== channel.name;
  return markup`<header>
<p class="of" dir="auto">${master.title || say('untitled')}</p>
<h2 id="${place.id}-title"><i class="dot ${item.profile.hue}" aria-hidden="true"></i>${platformName(item.profile, language)} <span class="channel" dir="auto">${channel.name}${handle && markup` <span class="handle">${channel.handle}</span>`}</span></h2>
<ul class="meta">
<li class="when">${scheduledAt === null ? say('unscheduled') : momentInWords(scheduledAt, timeZone, language)}</li>
<li><span class="badge ${state}">${stateWords(item, language)}</span></li>
${blocking > 0 && markup`<li><span class="badge block">${say('blocking', { count: blocking })}</span></li>`}
${warnings > 0 && markup`<li><span class="badge warn">${say('warnings', { count: warnings })}</span></li>`}
${account !== null && markup`<li><a href="${account}" rel="noreferrer">${say('toPlatform')}</a></li>`}
${published !== null && markup`<li><a href="${published}" rel="noreferrer">${say('published', { url: variant.publishedUrl })}</a></li>`}
<li class="folder">${say('openFolder', { folder: place.folder })}</li>
</ul>
</header>`;
}

/** A tick belongs to this state of the variant: after a change everything is to be done again. */
function stepLine(step: Step, { variant }: PackageItem, folder: string): Markup {
  const key = `${variant.id}:${variant.updatedAt}:${step.id}`;
  const details = step.details.map((detail) => markup`<li>${withLinks(detail, folder)}</li>`);
  return markup`<li>
    <label><input type="checkbox" data-key="${key}" /><span>${withLinks(step.text, folder)}</span></label
    >${
      details.length > 0 &&
      markup`<ul>
        ${details}
      </ul>`
    }
  </li>
`;
}

/** Names of files in backticks and addresses become links. */
function withLinks(text: string, folder: string): Markup[] {
  return text.split(/(`[^`]+`|https?:\/\/[^\s<>"]+)/u).map((piece) => {
    const file = /^`([\w./-]+)`$/u.exec(piece)?.[1];
    if (file !== undefined) return markup`<a href="${folder}/${file}"><code>${file}</code></a>`;
    const target = piece.startsWith('http') ? linkTarget(piece) : null;
    return target === null ? markup`${piece}` : markup`<a href="${target}" rel="noreferrer">${piece}</a>`;
  });
}

function findingList(item: PackageItem, { say, language }: Voice): Markup | null {
  const open = openFindings(item).map(
    (finding) =>
      markup`<li class="${finding.severity}">
        <b>${say(`severity.${finding.severity}`)}</b>${findingSentence(finding, language)}
      </li>`,
  );
  const accepted = item.variant.acceptedFindings.map(({ code, reason, by }) => {
    const finding = item.findings.find((candidate) => candidate.code === code && isAccepted(item, candidate));
    return markup`<li class="accepted">
      <b>${say('accepted')}</b
      >${finding === undefined ? code : findingSentence(finding, language)}<br />${say('acceptedReason', { reason, by })}
    </li>`;
  });
  if (open.length + accepted.length === 0) return null;
  return markup`<section>
    <h3>${say('findings')}</h3>
    <ul class="findings">
      ${open}${accepted}
    </ul>
  </section>`;
}
