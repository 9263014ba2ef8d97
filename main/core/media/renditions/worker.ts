import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import type { RenditionSpec } from '../../../../shared/pictures/rendition-spec.ts';
import { RenditionRefusal, type RefusalCode, type RenditionLimits } from './limits.ts';
import type { Original } from './look-at.ts';
import { render } from './render.ts';

/** One picture to write. */
export interface RenderTask {
  readonly original: Original;
  readonly spec: RenditionSpec;
  readonly xmp: string;
}

export type RenderAnswer =
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly detail: string };

const limits = workerData as RenditionLimits; // given by the pool, which alone starts this file

// Each picture is another one: what libvips remembers of the last only fills the memory.
sharp.cache(false);

parentPort?.on('message', (task: RenderTask) => {
  void answerTo(task).then((answer) => {
    const buffer = answer.kind === 'written' ? answer.bytes.buffer : null;
    parentPort?.postMessage(answer, buffer instanceof ArrayBuffer ? [buffer] : []);
  });
});

async function answerTo({ original, spec, xmp }: RenderTask): Promise<RenderAnswer> {
  try {
    // A copy of its own memory: what sharp gives may lie in a larger piece that others use too.
    return { kind: 'written', bytes: Uint8Array.from(await render(original, spec, xmp, limits)) };
  } catch (error) {
    const code = error instanceof RenditionRefusal ? error.code : 'unreadable';
    return { kind: 'refused', code, detail: error instanceof Error ? error.message.slice(0, 200) : String(error) };
  }
}
