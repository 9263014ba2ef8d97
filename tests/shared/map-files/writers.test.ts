import { parse } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { asId } from '../../../shared/ids.ts';
import { planImport } from '../../../shared/map-files/plan-import.ts';
import { readJsonCanvas } from '../../../shared/map-files/read-json-canvas.ts';
import { writeCsv } from '../../../shared/map-files/write-csv.ts';
import { writeGraphml } from '../../../shared/map-files/write-graphml.ts';
import { writeJsonCanvas } from '../../../shared/map-files/write-json-canvas.ts';
import { writeMermaid } from '../../../shared/map-files/write-mermaid.ts';
import { arbitraryMapFile } from '../../builders/arbitrary-map.ts';

const int = z.number().int();
const side = z.enum(['top', 'right', 'bottom', 'left']);
const end = z.enum(['none', 'arrow']);
const colour = z.string().regex(/^([1-6]|#[0-9a-f]{6})$/u);
const place = { id: z.string().min(1), x: int, y: int, width: int, height: int, color: colour.optional() };

/** JSON Canvas 1.0, retyped from jsoncanvas.org/spec/1.0. */
const canvasSpec = z.object({
  nodes: z.array(
    z.discriminatedUnion('type', [
      z.object({ ...place, type: z.literal('text'), text: z.string() }),
      z.object({ ...place, type: z.literal('group'), label: z.string().optional() }),
    ]),
  ),
  edges: z.array(
    z.object({
      id: z.string().min(1),
      fromNode: z.string(),
      fromSide: side.optional(),
      fromEnd: end.optional(),
      toNode: z.string(),
      toSide: side.optional(),
      toEnd: end.optional(),
      color: colour.optional(),
      label: z.string().optional(),
    }),
  ),
});

describe('JSON Canvas', () => {
  test('keeps to the specification, and every edge ends at a node', () => {
    fc.assert(
      fc.property(arbitraryMapFile, (file) => {
        const canvas = canvasSpec.parse(JSON.parse(writeJsonCanvas(file)));
        const ids = canvas.nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const edge of canvas.edges) expect(ids).toEqual(expect.arrayContaining([edge.fromNode, edge.toNode]));
      }),
      { numRuns: 80 },
    );
  });

  test('a card that was moved, renamed or relabelled by hand comes back with that change alone', () => {
    const [file] = fc.sample(
      arbitraryMapFile.filter(({ links, channels }) => links.length > 0 && channels.length > 1),
      { numRuns: 1, seed: 7 },
    );
    if (file === undefined) throw new Error('no sample');
    const canvas = z
      .object({ nodes: z.array(z.record(z.string(), z.unknown())), edges: z.array(z.record(z.string(), z.unknown())) })
      .loose()
      .parse(JSON.parse(writeJsonCanvas(file)));
    const node = canvas.nodes.find(({ type }) => type === 'text');
    const [edge] = canvas.edges;
    if (node === undefined || edge === undefined) throw new Error('nothing drawn');
    Object.assign(node, {
      x: 5_000,
      y: 6_000,
      text: `## Neuer Name\n${String(node['text']).split('\n').slice(1).join('\n')}`,
    });
    edge['label'] = 'im ersten Kommentar: Hier entlang';
    const plan = planImport(readJsonCanvas(JSON.stringify(canvas)), {
      ...file,
      people: [...file.people].map(([id, name]) => ({
        id: asId('person', id),
        name,
        email: '',
        department: '',
        role: '',
        archivedAt: null,
      })),
      viewId: asId('mapView', 'all'),
      language: 'de',
      newId: (kind) => asId(kind, 'new'),
    });
    const changed = plan.items.filter(({ kind }) => kind !== 'unchanged');
    expect(changed).toHaveLength(2);
    expect(changed[0]?.fields).toEqual([expect.objectContaining({ field: 'name', after: 'Neuer Name' })]);
    expect(changed[1]?.fields.map(({ field, after }) => [field, after])).toEqual(
      expect.arrayContaining([['callToAction', 'Hier entlang']]),
    );
    expect(plan.placed).toBe(1);
  });
});

describe('GraphML', () => {
  /** A reader of its own, as short as the format allows: elements and typed values, nothing of ours. */
  function elements(xml: string): cytoscape.ElementDefinition[] {
    const found: { group: 'nodes' | 'edges'; data: Record<string, string> }[] = [];
    const keys = new Map<string, string>();
    let key = '';
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', ({ local, attributes }) => {
      const value = (name: string): string => attributes[name]?.value ?? '';
      if (local === 'key') keys.set(value('id'), value('attr.name'));
      if (local === 'node') found.push({ group: 'nodes', data: { id: value('id') } });
      if (local === 'edge')
        found.push({ group: 'edges', data: { id: value('id'), source: value('source'), target: value('target') } });
      if (local === 'data') key = keys.get(value('key')) ?? '';
    });
    parser.on('text', (text) => {
      const last = found.at(-1);
      if (key !== '' && last !== undefined) last.data[key] = (last.data[key] ?? '') + text;
    });
    parser.on('closetag', ({ local }) => {
      if (local === 'data') key = '';
    });
    parser.write(xml).close();
    return found;
  }

  test('is a graph to an independent library: the same nodes, edges and ends', () => {
    fc.assert(
      fc.property(arbitraryMapFile, (file) => {
        const graph = cytoscape({ headless: true, elements: elements(writeGraphml(file)) });
        expect(graph.nodes().map((node) => node.id())).toEqual(file.channels.map(({ id }) => id));
        expect(
          graph.edges().map((edge) => [edge.source().id(), edge.target().id(), String(edge.data('kind'))]),
        ).toEqual(file.links.map(({ fromId, toId, kind }) => [fromId, toId, kind]));
        graph.destroy();
      }),
      { numRuns: 40 },
    );
  });
});

describe('CSV', () => {
  test('begins with a mark, ends lines as spreadsheets do, and no text cell is a formula', () => {
    fc.assert(
      fc.property(arbitraryMapFile, (file) => {
        const csv = writeCsv(file);
        expect(csv.startsWith('\ufeffrecord,id,')).toBe(true);
        const rows: string[][] = parse(csv, { bom: true });
        expect(rows).toHaveLength(1 + file.channels.length + file.links.length);
        for (const cell of rows.flat()) {
          if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/u.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('Mermaid', () => {
  test('lets no name end its label, begin a comment or a directive', () => {
    fc.assert(
      fc.property(arbitraryMapFile, (file) => {
        const lines = writeMermaid(file).trimEnd().split('\n');
        expect(lines.slice(0, 4)).toEqual(['---', 'title: "Karte"', '---', 'flowchart LR']);
        const line =
          /^ +(c\d+\["[^"\n]*"\]|subgraph g\d+\["[^"\n]*"\]|end|c\d+ (-->|-\.->|--x|<-->|<-\.->|x--x)\|"[^"\n]*"\| c\d+|classDef hub stroke-width:3px|class c\d+(,c\d+)* hub)$/u;
        for (const one of lines.slice(4)) {
          expect(one).toMatch(line);
          expect(one.replaceAll('<br/>', '').replaceAll(/<-->|-->|<-\.->|-\.->|--x|x--x/gu, '')).not.toMatch(
            /[<>`{}%]/u,
          );
        }
      }),
      { numRuns: 80 },
    );
  });
});
