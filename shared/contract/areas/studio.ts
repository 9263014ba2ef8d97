import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { collections } from '../../model/collections.ts';
import { changesOf } from '../../model/changes-of.ts';
import { languageSchema, momentSchema } from '../../model/common.ts';
import { workspaceSchema } from '../../model/workspace.ts';
import { query, shell } from '../operation.ts';

export const settingsSchema = z.object({
  language: languageSchema.nullable().default(null),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Name under which edits, versions and accepted findings are recorded. */
  userName: z.string().max(200).default(''),
  personId: z.string().nullable().default(null),
  exportFolder: z.string().default(''),
  workspaceFolder: z.string().default(''),
  backupFolder: z.string().default(''),
  sidebarFolded: z.boolean().default(false),
  inspectorFolded: z.boolean().default(false),
  reducedMotion: z.boolean().default(false),
  /** Shortcuts of single letters; those who speak or brush against keys switch them off (WCAG 2.1.4). */
  letterShortcuts: z.boolean().default(true),
});
export type Settings = z.infer<typeof settingsSchema>;

const recentSchema = z.object({ folder: z.string(), name: z.string(), openedAt: momentSchema, present: z.boolean() });

export const statusSchema = z.object({
  /** Null before a workspace is opened. */
  workspace: workspaceSchema.extend({ folder: z.string() }).nullable(),
  access: z.enum(['none', 'read-write', 'read-only']),
  readOnlyReason: z.enum(['newer-format', 'held', 'disk', 'asked']).nullable(),
  /** Rows that could not be read at open and were set aside. */
  setAside: z.array(z.object({ document: z.string(), rows: z.number(), reason: z.string() })),
  lastBackupAt: momentSchema.nullable(),
  /** What this way in can do: native dialogs only exist in Electron. */
  shell: z.object({ kind: z.enum(['electron', 'loopback']), canPickFolders: z.boolean(), canOpenFolders: z.boolean() }),
  version: z.string(),
});
export type StudioStatus = z.infer<typeof statusSchema>;

/** Announced after each commit: which records of which collections changed. Also storage trouble and its end. */
export const changeEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('records-changed'),
    /** Whether only texts were written in: such changes come with every key, and who reads along may take several together. */
    typed: z.boolean(),
    changes: z.array(
      z.object({
        collection: z.enum(Object.keys(collections) as [keyof typeof collections]),
        ids: z.array(z.string()),
      }),
    ),
  }),
  z.object({ kind: z.literal('storage-failing'), reason: z.enum(['full', 'io']), waiting: z.number() }),
  z.object({ kind: z.literal('storage-recovered') }),
  z.object({ kind: z.literal('status-changed') }),
  z.object({ kind: z.literal('connected') }),
]);
export type ChangeEvent = z.infer<typeof changeEventSchema>;

/** Where a folder is to be chosen without a native dialog: a listing of folders, never of file contents. */
const folderListingSchema = z.object({
  folder: z.string(),
  parent: z.string().nullable(),
  entries: z.array(z.object({ name: z.string(), folder: z.string(), isWorkspace: z.boolean() })),
});

export const studio = {
  status: query.output(statusSchema),
  recent: shell.output(z.array(recentSchema)),
  forgetRecent: shell.input(z.object({ folder: z.string() })).output(z.void()),
  create: shell
    .input(z.object({ folder: z.string().min(1), name: z.string().trim().min(1).max(200), language: languageSchema }))
    .output(statusSchema),
  open: shell.input(z.object({ folder: z.string().min(1), readOnly: z.boolean().default(false) })).output(statusSchema),
  /** Creates the sample workspace in the given folder (or opens the one that is there; with `fresh` it refuses that). */
  openSample: shell
    .input(z.object({ folder: z.string().min(1).optional(), fresh: z.boolean().default(false) }))
    .output(statusSchema),
  close: shell.output(statusSchema),
  move: shell.input(z.object({ to: z.string().min(1) })).output(statusSchema),
  copy: shell.input(z.object({ to: z.string().min(1) })).output(z.object({ folder: z.string() })),
  pickFolder: shell
    .input(z.object({ purpose: z.enum(['open', 'create', 'export', 'backup', 'import']) }))
    .output(z.object({ folder: z.string().nullable() })),
  listFolders: shell.input(z.object({ folder: z.string().optional() })).output(folderListingSchema),
  openFolder: shell.input(z.object({ folder: z.string() })).output(z.void()),
  openLink: shell.input(z.object({ url: z.string() })).output(z.void()),
  settings: shell.output(settingsSchema),
  changeSettings: shell.input(changesOf(settingsSchema)).output(settingsSchema),
  changeWorkspace: shell
    .input(workspaceSchema.pick({ name: true, language: true, timeZone: true, utm: true }).partial())
    .output(statusSchema),
  changes: query.output(eventIterator(changeEventSchema)),
};
