import type { Kit } from '../kit.ts';
import type { PointList } from '../material.ts';

/** The list that stands first in a section, before any sentence: then the list is what the section is about. */
export function openingList(kit: Kit, section: number, longest: number): PointList | null {
  const at = kit.material.sections[section]?.at;
  const list = kit.material.lists.find((one) => one.section === section && one.at === at);
  return list !== undefined && list.items.every((item) => item.length <= longest) ? list : null;
}
