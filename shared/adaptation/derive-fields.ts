import type { JsonValue } from '../model/common.ts';
import type { FieldSpec } from '../platforms/platform-profile.ts';
import { chaptersOf } from './chapters.ts';
import { callToAction } from './closing.ts';
import type { Kit } from './kit.ts';
import { fitsField } from './room.ts';
import { shortenText, shortenTitle, upTo } from './shorten.ts';
import { slugOf } from './slug.ts';

type Derive = (kit: Kit, spec: FieldSpec) => JsonValue;

const leadText = (kit: Kit) => kit.material.lead.map((sentence) => sentence.text).join(' ');
const title =
  (longest: number): Derive =>
  (kit, spec) =>
    shortenTitle(kit.material.title, (text) => upTo(longest)(text) && fitsField(spec, text), kit.material.language);
const words =
  (longest: number): Derive =>
  (kit, spec) =>
    shortenText(leadText(kit), (text) => upTo(longest)(text) && fitsField(spec, text), kit.material.language);

/** How each field that recipes know is made from the master. What belongs to the channel alone (board, contact ...) is not here. */
const derivations: Readonly<Record<string, Derive>> = {
  title: title(200),
  subtitle: (kit, spec) => keyLine(kit, (text) => upTo(140)(text) && fitsField(spec, text)),
  slug: (kit) => slugOf(kit.material.title, kit.material.language),
  excerpt: words(300),
  seoTitle: title(60),
  seoDescription: (kit, spec) => {
    const fits = (text: string) => upTo(155)(text) && fitsField(spec, text);
    if (fits(leadText(kit))) return leadText(kit);
    const sentences = shortenText(leadText(kit), fits, kit.material.language);
    // One short sentence wastes the room that a search page gives: then rather more words, cut.
    return sentences.length >= 70 ? sentences : cutWhole(leadText(kit), fits) || sentences;
  },
  subject: title(60),
  preheader: (kit, spec) => {
    // A whole sentence reads better than the first one cut.
    const fits = (text: string) => upTo(90)(text) && fitsField(spec, text);
    const whole = kit.material.lead.find((one) => !one.leans && one.text.length >= 40 && fits(one.text));
    return whole?.text ?? keyLine(kit, fits);
  },
  description: words(500),
  tags: (kit, spec) => tagsThatFit(kit, spec),
  categories: (kit) => kit.material.tags.slice(0, 1),
  link: (kit) => kit.material.link,
  // On one's own blog the link is no second address of the same text, so only Medium gets one.
  canonicalUrl: (kit) => (kit.input.profile.id === 'medium' ? kit.material.link : ''),
  linkText: (kit) => (kit.material.link === '' ? '' : callToAction(kit)),
  chapters: (kit) => chaptersOf(kit.material, kit.word('opening')),
  author: (kit) => kit.input.master.author.trim(),
  language: (kit) => kit.material.language,
  callToAction: (kit, spec) => {
    if (spec.kind !== 'choice') return kit.material.callToAction;
    return kit.material.link !== '' && (spec.choices?.includes('learn-more') ?? false) ? 'learn-more' : '';
  },
  postType: (_kit, spec) => (spec.choices?.includes('update') === true ? 'update' : ''),
  subreddit: (kit) => /^\/?(r\/\w+)\/?$/iu.exec(kit.input.channel.handle.trim())?.[1] ?? '',
};

/** Values for the fields of the profile that can be drawn from the master; empty ones are left out. */
export function deriveFields(kit: Kit, without: readonly string[] = []): Record<string, JsonValue> {
  const derived: Record<string, JsonValue> = {};
  for (const spec of kit.input.profile.fields) {
    const derive = without.includes(spec.id) ? undefined : derivations[spec.id];
    const value = derive?.(kit, spec);
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    derived[spec.id] = typeof value === 'string' ? withoutRefused(value, spec) : value;
  }
  return derived;
}

function withoutRefused(text: string, spec: FieldSpec): string {
  const refused = spec.forbidden?.value ?? '';
  return Array.from(text)
    .filter((sign) => !refused.includes(sign))
    .join('');
}

/** The body's weightiest sentence, since the text itself opens with the lead. */
function keyLine(kit: Kit, fits: (text: string) => boolean): string {
  const [best] = kit.material.sentences
    .filter((one) => !one.leans && !one.isTurned && one.score > 0 && fits(one.text))
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  return best?.text ?? shortenText(leadText(kit), fits, kit.material.language);
}

function tagsThatFit(kit: Kit, spec: FieldSpec): string[] {
  const tags: string[] = [];
  const most = kit.input.profile.id === 'medium' ? 5 : 15;
  for (const tag of kit.material.tags.slice(0, most)) {
    if (fitsField(spec, [...tags, tag].join(','))) tags.push(tag);
  }
  return tags;
}

function cutWhole(text: string, fits: (text: string) => boolean): string {
  const parts = text.split(' ');
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const cut = `${parts
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:.–—-]+$/u, '')}…`;
    if (fits(cut)) return cut;
  }
  return '';
}
