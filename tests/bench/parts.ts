import type { Part } from './part.ts';
import { packageExport } from './parts/export.ts';
import { exportMemory } from './parts/export-memory.ts';
import { intake } from './parts/intake.ts';
import { mapAnalyses } from './parts/map-analyses.ts';
import { mapCanvas } from './parts/map-canvas.ts';
import { mapCards } from './parts/map-cards.ts';
import { open } from './parts/open.ts';
import { paint } from './parts/paint.ts';
import { save } from './parts/save.ts';
import { search } from './parts/search.ts';
import { typing } from './parts/typing.ts';

/** In the order of the table. */
export const parts: readonly Part[] = [
  save,
  open,
  search,
  typing,
  paint,
  packageExport,
  exportMemory,
  intake,
  mapAnalyses,
  mapCanvas,
  mapCards,
];
