import { qrMatrix } from './qr-matrix.ts';
import type { QrOptions } from './qr-options.ts';

export type QrProblemCode =
  | 'too-long'
  | 'module-small'
  | 'module-tight'
  | 'quiet-zone'
  | 'contrast'
  | 'contrast-weak'
  | 'inverted'
  | 'dense';

/** Why a printed code may not be read. Words: `shared/texts/links.ts`, key `qr.<code>`. */
export interface QrProblem {
  readonly code: QrProblemCode;
  readonly severity: 'warning' | 'hint';
  readonly params: Readonly<Record<string, number>>;
}

/** What a code will be on paper. */
export interface QrPrint {
  readonly version: number;
  readonly modules: number;
  /** Width of one module, millimetres. */
  readonly moduleMm: number;
  /** Width of the symbol without its quiet zone, millimetres. */
  readonly symbolMm: number;
  /** From so far it can be read, metres: about ten times the width of the symbol. */
  readonly distanceM: number;
  /** Width of the picture from which on a module is wide enough, millimetres. */
  readonly smallestMm: number;
  readonly problems: readonly QrProblem[];
}

/**
 * Smallest module that phones read reliably from paper, and the width to aim at, millimetres. GS1 General Specifications,
 * 5.12.3.1, QR code with GS1 Digital Link: X-dimension at least 0.396 mm, target 0.495 mm.
 */
const smallestModule = 0.4;
const soundModule = 0.5;
/** ISO/IEC 18004: four modules on each side. */
const neededQuietZone = 4;
/** ISO/IEC 15415, symbol contrast (difference of reflectance): 40 per cent is grade C, 55 per cent grade B. */
const neededContrast = 0.4;
const soundContrast = 0.55;
/** Common advice of makers of readers: the distance is at most ten times the width of the symbol. */
const distanceByWidth = 10;
/** From 45 modules on a code is visibly dense; a short address makes it coarse again. */
const denseVersion = 7;

/** Judges a code for print. Null only where the address is too long for any code. */
export function qrPrint(options: QrOptions): QrPrint | null {
  const matrix = qrMatrix(options.address, options.level);
  if (matrix === null) return null;
  const { size, version } = matrix;
  const width = size + 2 * options.quietZone;
  const moduleMm = options.sizeMm / width;
  const symbolMm = moduleMm * size;
  const contrast = reflectance(options.light) - reflectance(options.dark);
  const problems: QrProblem[] = [];
  const add = (code: QrProblemCode, severity: QrProblem['severity'], params: QrProblem['params'] = {}): void => {
    problems.push({ code, severity, params });
  };
  const smallestMm = Math.ceil(smallestModule * width);
  // A hair below the bound is rounding, not a smaller code.
  if (moduleMm < smallestModule - 1e-9)
    add('module-small', 'warning', { module: moduleMm, needed: smallestModule, size: smallestMm });
  else if (moduleMm < soundModule - 1e-9)
    add('module-tight', 'hint', { module: moduleMm, needed: soundModule, size: Math.ceil(soundModule * width) });
  if (options.quietZone < neededQuietZone) add('quiet-zone', 'warning', { needed: neededQuietZone });
  if (contrast < 0) add('inverted', 'warning');
  else if (contrast < neededContrast) add('contrast', 'warning', { contrast });
  else if (contrast < soundContrast) add('contrast-weak', 'hint', { contrast });
  if (version >= denseVersion) add('dense', 'hint', { modules: size });
  return {
    version,
    modules: size,
    moduleMm,
    symbolMm,
    distanceM: (symbolMm * distanceByWidth) / 1000,
    smallestMm,
    problems,
  };
}

/** Share of light that a colour throws back, 0 to 1: relative luminance of sRGB. */
function reflectance(colour: string): number {
  const channel = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
