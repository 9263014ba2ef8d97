import type { Crop, Focus } from '../model/picture-use.ts';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whole pixels from the upper left corner; inside its picture and never empty. */
export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** A box in shares as whole pixels of the picture. A box that lies partly outside is moved in and, if need be, made smaller. */
export function boxOf({ left, top, width, height }: Crop, picture: Size): Box {
  const [x, w] = span(left * picture.width, width * picture.width, picture.width);
  const [y, h] = span(top * picture.height, height * picture.height, picture.height);
  return { left: x, top: y, width: w, height: h };
}

/** The same box in shares of the picture. */
export function sharesOf({ left, top, width, height }: Box, picture: Size): Crop {
  return {
    left: left / picture.width,
    top: top / picture.height,
    width: width / picture.width,
    height: height / picture.height,
  };
}

/**
 * The largest box of a ratio (width ÷ height) within a box, with the focal point in its middle or as near to it as the
 * edges allow; without one, in the middle. A focal point outside of `within` pulls the box to that side.
 */
export function largestBox(ratio: number, within: Box, focus: Focus | null, picture: Size): Box {
  const width = Math.min(within.width, within.height * ratio);
  const height = Math.min(within.height, within.width / ratio);
  const middle = focus ?? {
    x: (within.left + within.width / 2) / picture.width,
    y: (within.top + within.height / 2) / picture.height,
  };
  const [left, w] = span(middle.x * picture.width - within.left - width / 2, width, within.width);
  const [top, h] = span(middle.y * picture.height - within.top - height / 2, height, within.height);
  return { left: within.left + left, top: within.top + top, width: w, height: h };
}

/** Whether a point of the picture lies in the box. */
export function holds(box: Box, point: Focus, picture: Size): boolean {
  const [x, y] = [point.x * picture.width, point.y * picture.height];
  return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
}

/** Start and length in whole pixels, at least one, within 0 to `most`. */
function span(start: number, length: number, most: number): [start: number, length: number] {
  const whole = Math.min(most, Math.max(1, Math.round(length)));
  return [Math.min(most - whole, Math.max(0, Math.round(start + (length - whole) / 2))), whole];
}
