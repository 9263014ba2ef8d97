import type { Language } from '../../model/common.ts';
import { packageTexts } from '../../texts/packages.ts';
import { type TextKey, type TextValues, translate } from '../../texts/texts.ts';
import { type Markup, markup, trusted } from '../html.ts';
import { momentInWords, shortMoment } from '../moments.ts';
import { channelWords } from '../channel-words.ts';
import type { PackagePlan, PlannedItem } from '../plan-package.ts';
import { countOpen } from '../standing-findings.ts';
import { scriptDigest, styleDigest } from './digests.ts';
import { overviewItem } from './overview-item.ts';
import { overviewScript } from './overview-script.ts';
import { overviewStyle } from './overview-style.ts';

/** What a view of the overview needs to speak. */
export interface Voice {
  readonly language: Language;
  readonly timeZone: string;
  readonly say: (key: TextKey<typeof packageTexts>, values?: TextValues) => string;
}

type OverviewInput = Pick<PackagePlan, 'context' | 'stateAt' | 'items' | 'leftOut'>;

/**
 * Nothing may load or run but the pictures of the package and the one script and style that are admitted by digest.
 * `file:` is there because browsers differ in whether a page opened from a disk counts as `'self'`.
 */
const policy = [
  "default-src 'none'",
  "img-src 'self' file:",
  `style-src '${styleDigest}'`,
  `script-src '${scriptDigest}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Text of `index.markup`: the package as a page to publish from, in the language of the workspace. Opens from the disk. */
export function overviewPage(plan: OverviewInput): string {
  const { language, timeZone, workspaceName } = plan.context;
  const voice: Voice = { language, timeZone, say: (key, values) => translate(packageTexts, language, key, values) };
  const { say } = voice;
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${say('overviewTitle', { workspace: workspaceName })}</title>
        <style>${trusted(overviewStyle)}</style>
      </head>
      <body data-copied="${say('copied')}" data-copy-failed="${say('copyFailed')}">
        <a class="skip" href="#items">${say('skip')}</a>
        <div class="page">
          ${masthead(plan, voice)} ${contents(plan.items, voice)}
          <main id="items" tabindex="-1">
            ${plan.items.length === 0 ? markup`<p class="none">${say('empty')}</p>` : plan.items.map((item, index) => overviewItem(item, index, voice))}
            ${leftOut(plan, voice)}
          </main>
          <footer><span>${say('integrity')}</span><span>${say('madeWith')}</span></footer>
        </div>
        <p class="hush" role="status"></p>
        <p class="hush" role="status"></p>
        <script>${trusted(overviewScript)}</script>
      </body>
    </html>
`.markup;
}

function masthead({ context, stateAt, items }: OverviewInput, { say, language }: Voice): Markup {
  const channels = new Set(items.map(({ item }) => item.channel.id)).size;
  const blocked = items.filter(({ item }) => countOpen(item).blocking > 0).length;
  return markup`<header class="mast">
    <p class="eyebrow">${say('package')}</p>
    <h1 dir="auto">${context.workspaceName}</h1>
    <ul class="facts">
      <li>${say('items', { count: items.length })}</li>
      <li>${say('channels', { count: channels })}</li>
      ${stateAt !== null && markup`<li>${say('stateAt', { when: momentInWords(stateAt, context.timeZone, language) })}</li>`}
      <li>${say('zone', { zone: context.timeZone })}</li>
    </ul>
    <p class="intro">${say('intro')}</p>
    ${blocked > 0 && markup`<p class="alert">${say('blocked', { count: blocked })}</p>`}
  </header>`;
}

/** Links to the items, under the title of their master where several follow one another. */
function contents(items: readonly PlannedItem[], { say, language, timeZone }: Voice): Markup {
  if (items.length === 0) return markup`<div></div>`;
  const entries = items.map(({ item }, index) => {
    const isNewMaster = items[index - 1]?.item.master.id !== item.master.id;
    const { scheduledAt } = item.variant;
    const { blocking } = countOpen(item);
    return markup`${isNewMaster && markup`<li class="master" dir="auto">${item.master.title || say('untitled')}</li>`}
      <li>
        <a href="#item-${index + 1}"
          ><i class="dot ${item.profile.hue}" aria-hidden="true"></i
          ><span dir="auto">${channelWords(item, language)}</span
          ><span class="progress" data-progress="steps-${index + 1}"></span
          ><small
            >${scheduledAt === null ? say('unscheduled') : shortMoment(scheduledAt, timeZone, language)}${blocking > 0 && markup` · <span class="missing">${say('blocking', { count: blocking })}</span>`}</small
          ></a
        >
      </li>`;
  });
  return markup`<nav aria-label="${say('contents')}">
    <h2>${say('contents')}</h2>
    <ol>
      ${entries}
    </ol>
  </nav>`;
}

function leftOut({ leftOut: missing }: OverviewInput, { say, language }: Voice): Markup | null {
  if (missing.length === 0) return null;
  const entries = missing.map(({ item, reason }) => {
    const { blocking } = countOpen(item);
    return markup`<li>
      <i class="dot ${item.profile.hue}" aria-hidden="true"></i>
      <b dir="auto">${item.master.title || say('untitled')}</b> ·
      <span dir="auto">${channelWords(item, language)}</span> ·
      ${say(`reason.${reason}`)}${blocking > 0 && markup` · <span class="missing">${say('blocking', { count: blocking })}</span>`}
    </li>`;
  });
  return markup`<section class="left" aria-labelledby="left-out">
    <h2 id="left-out">${say('leftOut')}</h2>
    <p class="none">${say('leftOutIntro')}</p>
    <ul>
      ${entries}
    </ul>
  </section>`;
}
