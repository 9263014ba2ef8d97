import { writable, xmlText } from '../../map-drawing/xml-text.ts';

/** Written XML; only the functions of this file make it. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string>>;

/** An element with words in it, without blanks around them: readers take an address as it stands. */
export function words(name: string, text: string, attributes: Attributes = {}): Xml {
  return { xml: `<${open(name, attributes)}>${xmlText(text)}</${name}>` };
}

/** An element with HTML in it. Its own markup stays readable; the one sequence that would end it is split. */
export function html(name: string, text: string, attributes: Attributes = {}): Xml {
  const safe = writable(text).replaceAll(']]>', ']]]]><![CDATA[>');
  return { xml: `<${open(name, attributes)}><![CDATA[${safe}]]></${name}>` };
}

/** An element without content. */
export function empty(name: string, attributes: Attributes): Xml {
  return { xml: `<${open(name, attributes)}/>` };
}

/** An element with elements in it, each on a line of its own; null ones are left out. */
export function tree(name: string, attributes: Attributes, children: readonly (Xml | null)[]): Xml {
  const lines = children.flatMap((child) => (child === null ? [] : [`${child.xml}\n`]));
  return { xml: `<${open(name, attributes)}>\n${lines.join('')}</${name}>` };
}

/** The whole file around its one element. */
export function document({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

function open(name: string, attributes: Attributes): string {
  return (
    name +
    Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${xmlText(value)}"`)
      .join('')
  );
}
