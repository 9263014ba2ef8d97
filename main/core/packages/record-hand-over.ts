import type { MediaId } from '../../../shared/ids.ts';
import type { PackageItem } from '../../../shared/packages/exporter.ts';
import { changeState } from '../variants/change-state.ts';
import type { Reader, Workspace } from '../workspace.ts';

export interface HandOver {
  readonly items: readonly PackageItem[];
  /** Null for a package of this program. */
  readonly formatId: string | null;
  readonly name: string;
  readonly by: string;
  /** Moves ready variants on to `handed-over`; the record is written either way. */
  readonly markHandedOver: boolean;
  readonly manifestDigest: string;
  readonly files: number;
  readonly bytes: number;
}

/** Records in one transaction what was handed over. A workspace that is open for reading only records nothing. */
export function recordHandOver(workspace: Workspace, { items, markHandedOver, ...record }: HandOver): void {
  if (workspace.access !== 'read-write') return;
  workspace.write((writer) => {
    for (const { variant } of items) {
      const present = writer.get('variants', variant.id);
      if (markHandedOver && present.state === 'ready') {
        changeState(workspace, writer, present, { state: 'handed-over' }, record.by);
      }
    }
    writer.create('packageRecords', {
      id: workspace.newId('package'),
      at: workspace.clock.now(),
      variantIds: items.map((item) => item.variant.id),
      mediaIds: mediaOf(writer, items),
      ...record,
    });
  });
}

/** The pictures, videos and documents that go out with these variants, and the pictures seen in cards among them, each once. */
function mediaOf(reader: Reader, items: readonly PackageItem[]): MediaId[] {
  const shown = items.flatMap(({ content: { images, video, document }, bodyImages = [] }) => [
    ...images,
    ...bodyImages,
    ...(video === undefined ? [] : [video, ...(video.poster === null ? [] : [video.poster])]),
    ...(document === undefined ? [] : [document]),
  ]);
  const own = new Set(shown.map(({ mediaId }) => mediaId));
  const inCards = [...own].flatMap((id) => reader.find('media', id)?.card?.mediaIds ?? []);
  return [...new Set([...own, ...inCards])].toSorted();
}
