import { useCallback } from 'react';
import type { MasterId, VariantId } from '../../shared/ids.ts';
import { client } from '../client.ts';
import { flushAll } from '../hooks/use-saving.ts';
import { useTexts } from '../texts.ts';
import { editorTexts } from './texts.ts';

/** Saves the present state before something changes much of it at once. */
export function useSaveVersion(masterId: MasterId, variantId: VariantId | null): () => Promise<void> {
  const t = useTexts(editorTexts);
  return useCallback(async () => {
    await flushAll();
    await client.versions.save({ masterId, variantId, label: t('versionBeforePaste') });
  }, [masterId, variantId, t]);
}
