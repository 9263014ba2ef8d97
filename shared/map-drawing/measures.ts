/** Sizes of the map in its own units; one is a pixel at 100 %. Positions are centres of cards. */
export const measures = {
  card: { width: 216, height: 68, radius: 8, padding: 12 },
  /** Soft square with the drawing of the platform. */
  tile: { side: 36, radius: 8, glyph: 20 },
  text: { name: 13.5, detail: 11.5, chip: 10.5, title: 22, subtitle: 13, legend: 11.5, area: 12 },
  line: { hairline: 1, card: 1, hub: 2, edge: 1.5, glyph: 1.5 },
  /** Between the border of a card and the end of an edge. */
  edgeGap: 6,
  arrow: { length: 8, width: 7 },
  chip: { padding: 5, height: 16, lineHeight: 13, maxWidth: 168 },
  area: { padding: 24, header: 26, radius: 14 },
  /** Paper around the drawing. */
  margin: 56,
} as const;

/** Dashes by state of a link; none is a plain line. */
export const dashes = { planned: [6, 5], broken: [9, 3, 2, 3] } as const;
