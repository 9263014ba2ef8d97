import { sentenceRanges } from '../../rich-text/split-sentences.ts';
import { countText } from '../counting/count-text.ts';
import type { Limit } from '../platform-profile.ts';
import { basisOf, finding, inText, type Check } from './check-input.ts';

/** The smallest fold is the one most readers meet: on the phone. */
function firstFold(folds: readonly Limit[]): Limit | null {
  return [...folds].sort((a, b) => a.value - b.value)[0] ?? null;
}

/** What stands before "more" decides whether anyone reads on: the opening sentence and, if there is one, the link. */
export const checkFolds: Check = ({ profile, content, parts }) => {
  const fold = firstFold(profile.text.folds);
  const [part] = parts;
  if (!fold || !part || parts.length > 1) return [];
  const cut = countText(fold.unit, part.text, [], fold.value).overAt;
  if (cut === null) return [];
  const params = { limit: fold.value, unit: fold.unit };
  const basis = basisOf(fold);
  if (fold.unit === 'lines')
    return [finding('text-cut', 'hint', inText(part, cut, part.text.length), { params, basis })];
  const opening = sentenceRanges(part.text.split('\n')[0] ?? '', content.language)[0];
  const link = part.links[0];
  const found = [];
  if (opening && opening.end > cut) {
    const length = countText(fold.unit, part.text.slice(0, opening.end), []).count;
    found.push(
      finding('opening-cut', 'hint', inText(part, cut, opening.end), { params: { ...params, length }, basis }),
    );
  }
  if (link && link.end > cut && profile.links.clickable.value && profile.family !== 'feed') {
    found.push(
      finding('link-after-fold', 'hint', inText(part, link.start, link.end), {
        params: { ...params, link: link.url },
        basis,
      }),
    );
  }
  return found;
};
