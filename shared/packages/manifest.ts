import { z } from 'zod';
import { languageSchema, momentSchema } from '../model/common.ts';
import { acceptedFindingSchema, variantStateSchema } from '../model/variants.ts';

/** Grows when a reader of an older manifest would misread a newer one; new optional fields do not count. */
export const manifestFormatVersion = 1;

const fileSchema = z.object({
  path: z.string().describe('Relative to the package, with "/" between folders.'),
  role: z.enum([
    'text',
    'text-part',
    'html',
    'markdown',
    'field',
    'fields',
    'image',
    'video',
    'document',
    'subtitles',
    'alt-texts',
    'code',
    'checklist',
    'overview',
    'read-me',
    'schema',
  ]),
  mediaType: z.string(),
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.number().int().optional().describe('Pictures only: pixels.'),
  height: z.number().int().optional(),
  alt: z.string().optional().describe('Pictures only. Empty where the picture is decorative or nobody wrote one.'),
  decorative: z.boolean().optional().describe('Pictures only: true where no alternative text is wanted.'),
  caption: z.string().optional(),
  credit: z.string().optional().describe('Whom to name beside the picture.'),
});
export type ManifestFile = z.infer<typeof fileSchema>;

const findingPlaceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), part: z.number().int(), start: z.number().int(), end: z.number().int() }),
  z.object({ kind: z.literal('field'), fieldId: z.string(), start: z.number().int(), end: z.number().int() }),
  z.object({ kind: z.literal('image'), index: z.number().int() }),
  z.object({ kind: z.literal('block'), index: z.number().int() }),
  z.object({ kind: z.literal('variant') }),
]);

const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['blocking', 'warning', 'hint']),
  message: z.string().describe('In the language of the workspace.'),
  place: findingPlaceSchema,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  accepted: z.boolean().describe('Somebody let it stand; the reason is in acceptedFindings.'),
});
export type ManifestFinding = z.infer<typeof findingSchema>;

const platformSchema = z.object({
  id: z.string(),
  name: z.string(),
  family: z.string(),
  profileVersion: z.string().describe('Date of the platform rules that were checked against.'),
});

const scheduleSchema = z.object({
  at: momentSchema,
  local: z.string().describe('The same moment as a clock in timeZone shows it.'),
  timeZone: z.string(),
});

const itemSchema = z.object({
  folder: z.string(),
  master: z.object({ id: z.string(), title: z.string(), language: languageSchema, updatedAt: momentSchema }),
  variant: z.object({ id: z.string(), state: variantStateSchema, updatedAt: momentSchema }),
  channel: z.object({ id: z.string(), name: z.string(), handle: z.string(), url: z.string() }),
  platform: platformSchema,
  language: languageSchema,
  schedule: scheduleSchema.nullable(),
  published: z.object({ at: momentSchema.nullable(), url: z.string() }).nullable(),
  files: z.array(fileSchema),
  findings: z.array(findingSchema),
  acceptedFindings: z.array(acceptedFindingSchema),
  approvals: z.array(z.object({ by: z.string(), at: momentSchema, note: z.string() })),
});
export type ManifestItem = z.infer<typeof itemSchema>;

const leftOutSchema = z.object({
  master: z.object({ id: z.string(), title: z.string() }),
  variant: z.object({ id: z.string(), state: variantStateSchema }),
  channel: z.object({ id: z.string(), name: z.string() }),
  platform: platformSchema,
  reason: z.enum(['not-ready', 'withdrawn', 'no-rights']),
  findings: z.array(findingSchema),
});
export type ManifestLeftOut = z.infer<typeof leftOutSchema>;

/** `manifest.json`: what a package holds, for programs. Every field says the same as the files a person reads. */
export const manifestSchema = z
  .object({
    $schema: z.literal('manifest.schema.json'),
    format: z.literal('kanalwerk-package'),
    formatVersion: z.number().int().min(1),
    workspace: z.object({ name: z.string(), language: languageSchema, timeZone: z.string() }),
    stateAt: momentSchema.nullable().describe('Newest change among the items; null in an empty package.'),
    items: z.array(itemSchema),
    leftOut: z.array(leftOutSchema),
    leftOutTotal: z
      .number()
      .int()
      .min(0)
      .optional()
      .describe('How many were left out, where leftOut names only the first.'),
    files: z
      .array(fileSchema)
      .describe('Files of the package as a whole. manifest.json and manifest-sha256.txt are not listed.'),
  })
  .meta({ title: 'Kanalwerk package', description: 'Manifest of a hand-over of variants.' });
export type Manifest = z.infer<typeof manifestSchema>;

/** Text of `manifest.schema.json`: JSON Schema 2020-12, made from the schema above. */
export function manifestJsonSchema(): string {
  // `input` leaves room for fields that a newer program adds.
  return `${JSON.stringify(z.toJSONSchema(manifestSchema, { target: 'draft-2020-12', io: 'input' }), null, 2)}\n`;
}
