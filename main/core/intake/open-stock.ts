import { open, stat } from 'node:fs/promises';
import type { FoundItem } from '../../../shared/intake/found-item.ts';
import type { IntakeFormat } from '../../../shared/texts/intake.ts';
import { Refusal } from '../import/limits.ts';
import { listFiles } from './list-files.ts';
import { picturesBeside } from './pictures-beside.ts';
import type { ReaderInput } from './reader.ts';
import type { IntakeTask } from './worker-messages.ts';

/** A stock that has been recognised: what it is, and its things one after the other. */
export interface Stock {
  readonly format: IntakeFormat;
  readonly items: AsyncGenerator<FoundItem, void, void>;
}

export type StockInput = Omit<ReaderInput, 'beside'>;

/** Recognises a file or folder by its content, whatever its name says. Throws `Refusal` with the reason for what is not read. */
export async function openStock(task: IntakeTask, input: StockInput): Promise<Stock> {
  const beside = task.mediaFolder === null ? [] : await listFiles(task.mediaFolder, task.limits);
  const whole = { ...input, beside: picturesBeside(beside, 'beside') };
  const state = await stat(task.place).catch(() => {
    throw new Refusal('not-there');
  });
  if (!state.isFile() || state.size === 0) throw new Refusal(state.isFile() ? 'empty' : 'not-a-stock', 'folder');
  const head = await headOf(task.place);
  if (isXml(head)) {
    const { readWxr } = await import('./readers/wxr.ts');
    return { format: 'wxr', items: readWxr({ ...whole, hasBeside: task.mediaFolder !== null }) };
  }
  throw new Refusal('not-a-stock', '?');
}

const headBytes = 64 * 1024;

/** The first part of a file, good enough to tell its kind. */
async function headOf(place: string): Promise<string> {
  const file = await open(place, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer
      .subarray(0, bytesRead)
      .toString('latin1')
      .replaceAll('\0', '')
      .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  } finally {
    await file.close();
  }
}

function isXml(head: string): boolean {
  return /^\s{0,1024}<(?:\?xml|!--|!DOCTYPE|rss|feed)/i.test(head);
}
