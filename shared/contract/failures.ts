import { z } from 'zod';

/**
 * Expected failures, by name. Every way in renders them from `shared/texts/failures` with `data` as parameters;
 * what is not listed here is a defect: logged with a reference and shown as `unexpected`.
 */
export const failures = {
  NO_WORKSPACE: { status: 409, message: 'No workspace is open.' },
  NOT_FOUND: {
    status: 404,
    message: 'The record does not exist.',
    data: z.object({ kind: z.string(), id: z.string() }),
  },
  READ_ONLY: {
    status: 409,
    message: 'The workspace is open for reading only.',
    data: z.object({ reason: z.enum(['newer-format', 'held', 'disk', 'asked']) }),
  },
  WORKSPACE_MISSING: {
    status: 404,
    message: 'There is no workspace at this place.',
    data: z.object({ folder: z.string() }),
  },
  WORKSPACE_EXISTS: {
    status: 409,
    message: 'There is something at this place already.',
    data: z.object({ folder: z.string() }),
  },
  WORKSPACE_HELD: {
    status: 409,
    message: 'Another program has the workspace open.',
    data: z.object({ folder: z.string(), holder: z.string(), since: z.string() }),
  },
  WORKSPACE_NEWER: {
    status: 409,
    message: 'The workspace was written by a newer version.',
    data: z.object({ folder: z.string(), format: z.number(), known: z.number() }),
  },
  WORKSPACE_DAMAGED: {
    status: 409,
    message: 'The workspace cannot be read.',
    data: z.object({ folder: z.string(), what: z.string() }),
  },
  UNSUITABLE_FOLDER: {
    status: 409,
    message: 'A database cannot live in this folder.',
    data: z.object({ folder: z.string(), reason: z.enum(['network', 'synchronised', 'not-writable', 'missing']) }),
  },
  STORAGE: {
    status: 507,
    message: 'The disk refused to save.',
    data: z.object({ reason: z.enum(['full', 'io']), what: z.string() }),
  },
  INVALID: {
    status: 422,
    message: 'A value does not fit.',
    data: z.object({ field: z.string(), rule: z.string(), value: z.string() }),
  },
  NOT_READY: {
    status: 409,
    message: 'Blocking findings stand against this.',
    data: z.object({ findings: z.number(), codes: z.array(z.string()) }),
  },
  FORMAT_REFUSED: {
    status: 409,
    message: 'The format refuses to write these variants.',
    data: z.object({ format: z.string(), reasons: z.number() }),
  },
  NO_RIGHTS: {
    status: 409,
    message: 'Rights in pictures do not cover this use.',
    data: z.object({ count: z.number(), files: z.string() }),
  },
  WRONG_STATE: {
    status: 409,
    message: 'This state does not allow that.',
    data: z.object({ from: z.string(), to: z.string() }),
  },
  IMPORT_REFUSED: {
    status: 422,
    message: 'The file cannot be imported.',
    data: z.object({ fileName: z.string(), code: z.string(), detail: z.string() }),
  },
  PACKAGE_INVALID: {
    status: 422,
    message: 'The package does not verify.',
    data: z.object({ path: z.string(), code: z.string() }),
  },
  PICTURE_REFUSED: {
    status: 422,
    message: 'A picture cannot be written as this use needs it.',
    data: z.object({
      /** In the package. */
      path: z.string(),
      mediaId: z.string(),
      reason: z.enum(['unreadable', 'vector', 'pixels', 'heavy', 'costly']),
    }),
  },
  PLACE_TAKEN: {
    status: 409,
    message: 'There is something at the place of the package already.',
    data: z.object({ place: z.string() }),
  },
  TOO_MANY: {
    status: 422,
    message: 'More is chosen than one package holds.',
    data: z.object({ chosen: z.number().int(), most: z.number().int() }),
  },
  IN_USE: {
    status: 409,
    message: 'Other records depend on this one.',
    data: z.object({ kind: z.string(), id: z.string(), name: z.string(), uses: z.number().int() }),
  },
  CHANGED_SINCE: {
    status: 409,
    message: 'Somebody has changed this since.',
    data: z.object({ kind: z.string(), id: z.string(), field: z.string() }),
  },
  CANCELLED: { status: 499, message: 'Cancelled.' },
} as const;
export type FailureCode = keyof typeof failures;
