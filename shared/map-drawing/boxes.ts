/** An upright rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box around all; null around nothing. */
export function around(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** The area that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width <= 0 || height <= 0 ? 0 : width * height;
}

const cell = 128;
/** More squares than any map has in one direction: a square is one number. */
const most = 1 << 20;

/** Boxes by the squares of a grid that they touch: what is near is found without looking at all. */
export class BoxIndex {
  private readonly squares = new Map<number, Box[]>();

  add(box: Box): void {
    eachSquare(box, (key) => {
      const present = this.squares.get(key);
      if (present === undefined) this.squares.set(key, [box]);
      else present.push(box);
    });
  }

  /** How much of `box` is covered; boxes that lie in several squares count once. */
  covered(box: Box): number {
    let sum = 0;
    eachSquare(box, (key, column, row) => {
      for (const other of this.squares.get(key) ?? []) {
        const shared = overlap(box, other);
        // counted only in the square in which what is shared begins
        if (shared > 0 && squareOf(Math.max(box.x, other.x)) === column && squareOf(Math.max(box.y, other.y)) === row)
          sum += shared;
      }
    });
    return sum;
  }
}

function squareOf(value: number): number {
  return Math.floor(value / cell);
}

function eachSquare({ x, y, width, height }: Box, run: (key: number, column: number, row: number) => void): void {
  const [right, bottom] = [squareOf(x + width), squareOf(y + height)];
  for (let column = squareOf(x); column <= right; column += 1) {
    for (let row = squareOf(y); row <= bottom; row += 1) run(column * most + row, column, row);
  }
}
