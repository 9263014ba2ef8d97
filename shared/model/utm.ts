import { z } from 'zod';

export const utmKeys = ['source', 'medium', 'campaign', 'content', 'term'] as const;
export type UtmKey = (typeof utmKeys)[number];

/**
 * Templates of the parameters that count visits, by name without `utm_`. A missing one is inherited (link over channel
 * over workspace), an empty one is left off. Placeholders in braces, for example `{platform}`: `shared/tracking`.
 */
export const utmSchema = z.partialRecord(z.enum(utmKeys), z.string().max(200));
export type Utm = z.infer<typeof utmSchema>;
