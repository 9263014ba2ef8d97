import type { VariantId } from '../ids.ts';
import type { formatsMailTexts } from '../texts/formats-mail.ts';
import type { TextKey } from '../texts/texts.ts';
import type { Loss, Refusal } from './out-format.ts';

type CodeOf<Kind extends string, Key = TextKey<typeof formatsMailTexts>> = Key extends `${Kind}.${infer Code}`
  ? Code
  : never;
type Params = Loss['params'];

/** Something that mail, feeds or paper do not carry. Only codes that are worded pass. */
export function loss(code: CodeOf<'loss'>, variantId: VariantId | null, params: Params = {}): Loss {
  return { code, params, variantId };
}

/** A reason why nothing is written. Only codes that are worded pass. */
export function refusal(code: CodeOf<'refusal'>, variantId: VariantId | null, params: Params = {}): Refusal {
  return { kind: 'refusal', code, params, variantId };
}
