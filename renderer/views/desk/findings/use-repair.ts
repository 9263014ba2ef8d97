import type { LexicalEditor } from 'lexical';
import { useEffect, useRef } from 'react';
import { defaultRecipe, findRecipe, resolveSettings } from '../../../../shared/adaptation/index.ts';
import { splitContent } from '../../../../shared/adaptation/split-content.ts';
import type { Variant } from '../../../../shared/model/variants.ts';
import { applyFix } from '../../../../shared/platforms/apply-fix.ts';
import type { Finding, Fix } from '../../../../shared/platforms/finding.ts';
import type { VariantContent } from '../../../../shared/platforms/variant-content.ts';
import { bodyFingerprint } from '../../../../shared/rich-text/fingerprint.ts';
import { fixLabel } from '../../../../shared/texts/findings.ts';
import { client } from '../../../client.ts';
import { notifyDone, notifyFailure, notifyUndo } from '../../../components/notify.ts';
import { richTextOf } from '../../../editor/read-text.ts';
import { replaceRichText } from '../../../editor/replace-rich-text.ts';
import { untilEdited } from '../../../editor/until-edited.ts';
import { flushAll } from '../../../hooks/use-saving.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import { deskTexts } from '../texts.ts';
import type { DeskVariant } from '../use-desk.ts';

/** Carries out a fix of a finding and offers to take it back. */
export type Repair = (finding: Finding, index: number) => void;

/**
 * What changes the text is done in the open editor, where Ctrl+Z takes it back like any other step; the rest by the core.
 * The offer to undo a step in the text ends with the editor, and when somebody writes on.
 */
export function useRepair(current: DeskVariant, editor: LexicalEditor | null): Repair {
  const t = useTexts(deskTexts);
  const language = useLanguage();
  const offers = useRef<(() => void)[]>([]);
  useEffect(() => {
    const made = offers.current;
    if (editor === null) return undefined;
    return () => made.splice(0).forEach((withdraw) => withdraw());
  }, [editor]);
  const run = async (finding: Finding, fix: number): Promise<void> => {
    const chosen = finding.fixes[fix];
    if (chosen === undefined) return;
    // What was typed last must be there before the repair is judged against it.
    await flushAll();
    const { variant, content } = current.view;
    const done = t('fixed', { what: fixLabel(chosen, language) });
    const fixed = fixedContent(current, chosen);
    if (fixed.body === content.body) {
      const after = await client.variants.applyFix({ id: variant.id, finding, fix });
      notifyUndo(done, async () => putBack(variant, after));
    } else if (editor !== null && holds(editor, content)) {
      const before = richTextOf(editor);
      replaceRichText(editor, fixed.body);
      const after = await setFields(variant, content, fixed);
      const undo = async (): Promise<void> => {
        replaceRichText(editor, before);
        await putBack(variant, after);
      };
      // Later words would go with the step: from then on Ctrl+Z is the way back.
      const withdraw = notifyUndo(done, undo);
      offers.current.push(withdraw, untilEdited(editor, withdraw));
    } else {
      await client.variants.applyFix({ id: variant.id, finding, fix });
      notifyDone(done);
    }
  };
  return (finding, fix) => void run(finding, fix).catch(notifyFailure);
}

function fixedContent({ view, channel, profile, track }: DeskVariant, fix: Fix): VariantContent {
  const recipe = findRecipe(view.variant.recipeId) ?? defaultRecipe(channel.platformId);
  const { numbering } = resolveSettings(recipe, channel, view.variant.recipeSettings);
  return applyFix(view.content, fix, profile, (body, options) => splitContent(body, { ...options, numbering, track }));
}

/** Whether the editor holds the text that was judged. */
function holds(editor: LexicalEditor, { body }: VariantContent): boolean {
  return bodyFingerprint(richTextOf(editor)) === bodyFingerprint(body);
}

async function setFields(variant: Variant, before: VariantContent, after: VariantContent): Promise<Variant> {
  let last = variant;
  for (const [fieldId, value] of Object.entries(after.fields))
    if (value !== before.fields[fieldId]) last = await client.variants.setField({ id: variant.id, fieldId, value });
  return last;
}

/** Brings fields and pictures back to what they were; what was inherited is inherited again. */
async function putBack(before: Variant, after: Variant): Promise<void> {
  const { id } = before;
  for (const fieldId of Object.keys(after.fields)) {
    const value = before.fields[fieldId];
    if (value === undefined) await client.variants.inheritField({ id, fieldId });
    else if (JSON.stringify(value) !== JSON.stringify(after.fields[fieldId]))
      await client.variants.setField({ id, fieldId, value });
  }
  if (JSON.stringify(before.images) !== JSON.stringify(after.images))
    await client.variants.setImages({ id, images: before.images });
}
