import type { MasterChange } from '../../../shared/contract/areas/variants.ts';
import type { PassageId } from '../../../shared/ids.ts';
import { changesBetween, type PassageDigests } from '../../../shared/lineage/changed-since.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import { plainText } from '../../../shared/rich-text/plain-text.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';

/** So much of a passage shows which one is meant. UTF-16 units. */
const longestText = 400;

/** What the master says differently since the variant was adapted; nothing where that state is not known. */
export function changesOf(
  { adaptedFrom }: Variant,
  master: RichText,
  digests: () => PassageDigests,
  variantBody: RichText,
): MasterChange[] {
  if (adaptedFrom === null) return [];
  const { changed, added, removed } = changesBetween(adaptedFrom, digests());
  const isUsed = (passage: PassageId): boolean => textOf(variantBody, passage) !== null;
  const amid = amidUsed(master, new Set(added), isUsed);
  const describe = (passage: PassageId, kind: MasterChange['kind']): MasterChange => {
    const here = textOf(variantBody, passage);
    return {
      passage,
      kind,
      text: (kind === 'removed' ? here : textOf(master, passage)) ?? '',
      used: here !== null,
      concerns: here !== null || amid.has(passage),
    };
  };
  return [
    ...changed.map((passage) => describe(passage, 'changed')),
    ...added.map((passage) => describe(passage, 'added')),
    ...removed.map((passage) => describe(passage, 'removed')),
  ];
}

/** Those of the added passages that follow and precede a passage in use; at the edges of the text one of both is enough. */
function amidUsed(
  master: RichText,
  added: ReadonlySet<PassageId>,
  isUsed: (passage: PassageId) => boolean,
): ReadonlySet<PassageId> {
  const amid = new Set<PassageId>();
  let run: PassageId[] = [];
  let before: boolean | null = null;
  const close = (after: boolean | null): void => {
    if (before !== false && after !== false && (before ?? after) !== null) for (const one of run) amid.add(one);
    run = [];
  };
  for (const { passage } of master.blocks) {
    if (passage === undefined) continue;
    if (added.has(passage)) run.push(passage);
    else {
      const used = isUsed(passage);
      close(used);
      before = used;
    }
  }
  close(null);
  return amid;
}

/** How the blocks of a passage begin; null where there are none. */
function textOf(body: RichText, passage: PassageId): string | null {
  const blocks = body.blocks.filter((block) => block.passage === passage);
  return blocks.length === 0 ? null : plainText({ blocks }).trim().slice(0, longestText);
}
