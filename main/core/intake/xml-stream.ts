import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SaxesParser } from 'saxes';
import { Refusal } from '../import/limits.ts';
import type { IntakeLimits } from './limits.ts';

export interface XmlStreamHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, path: readonly string[]) => void;
  readonly close: (name: string, path: readonly string[]) => void;
  readonly text: (text: string, path: readonly string[]) => void;
  /** A character that XML does not allow; systems write them all the same. */
  readonly stray: () => void;
}

const chunkBytes = 64 * 1024;

/**
 * Reads a large XML file in pieces and pauses after each, so that memory holds one piece and what the handlers keep. Refused are: a
 * document type (entities read other files or blow up), elements too deep, and a part (text, comment, tag) that does not end.
 */
export async function* streamXml(
  place: string,
  limits: Pick<IntakeLimits, 'depth' | 'partBytes'>,
  handlers: XmlStreamHandlers,
  advance: (done: number, of: number) => void = () => undefined,
): AsyncGenerator<void, void, void> {
  const { size } = await stat(place);
  const feed = new XmlFeed(limits, handlers);
  let done = 0;
  for await (const chunk of createReadStream(place, { highWaterMark: chunkBytes })) {
    const bytes = chunk as Buffer; // a stream without an encoding yields buffers
    feed.write(bytes);
    done += bytes.length;
    advance(done, size);
    yield;
  }
  feed.end();
  yield;
}

class XmlFeed {
  readonly #parser = new SaxesParser({ position: false, xmlns: false });
  readonly #path: string[] = [];
  readonly #partBytes: number;
  #decoder: TextDecoder | null = null;
  #sincePart = 0;

  constructor({ depth, partBytes }: Pick<IntakeLimits, 'depth' | 'partBytes'>, handlers: XmlStreamHandlers) {
    this.#partBytes = partBytes;
    const parser = this.#parser;
    const path = this.#path;
    parser.on('doctype', () => {
      throw new Refusal('external-entity', 'DOCTYPE');
    });
    parser.on('error', (error) => {
      if (/disallowed character/i.test(error.message)) handlers.stray();
      else if (/undefined entity/i.test(error.message))
        throw new Refusal('external-entity', error.message.slice(0, 80));
      else throw new Refusal('damaged', error.message.slice(0, 120));
    });
    parser.on('opentag', (tag) => {
      this.#sincePart = 0;
      handlers.open(tag.name, tag.attributes, path);
      path.push(tag.name);
      if (path.length > depth) throw new Refusal('too-deep', `> ${depth} elements`);
    });
    parser.on('closetag', (tag) => {
      this.#sincePart = 0;
      path.pop();
      handlers.close(tag.name, path);
    });
    const text = (value: string): void => {
      this.#sincePart = 0;
      handlers.text(value, path);
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('comment', () => {
      this.#sincePart = 0;
    });
  }

  write(bytes: Uint8Array): void {
    this.#decoder ??= decoderFor(bytes);
    this.#sincePart += bytes.length;
    this.#parser.write(this.#decoder.decode(bytes, { stream: true }));
    if (this.#sincePart > this.#partBytes) throw new Refusal('too-large', `> ${this.#partBytes} bytes`);
  }

  end(): void {
    if (this.#decoder === null) throw new Refusal('empty');
    this.#parser.write(this.#decoder.decode());
    this.#parser.close();
  }
}

/** By the mark, else by the declaration, else UTF-8. */
function decoderFor(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared);
  } catch {
    return new TextDecoder('utf-8'); // an encoding nobody knows
  }
}
