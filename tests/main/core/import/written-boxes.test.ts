import { expect, test } from 'vitest';
import { importLimits } from '../../../../main/core/import/limits.ts';
import { readContent } from '../../../../main/core/import/read-content.ts';
import { toMarkdown } from '../../../../shared/rich-text/to-markdown.ts';

async function listOf(items: readonly string[], tag = 'ul'): Promise<string> {
  const page = `<html><body><h1>Liste</h1><${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}></body></html>`;
  const source = { kind: 'file', fileName: 'a.html', bytes: new TextEncoder().encode(page) } as const;
  const { body } = await readContent(source, importLimits, () => undefined);
  return toMarkdown(body);
}

test('boxes that are written as characters make a check list', async () => {
  expect(await listOf(['☐ Messen', '✓ <b>Sägen</b>', '☑ Hobeln'])).toBe('- [ ] Messen\n- [x] **Sägen**\n- [x] Hobeln');
});

test.each([
  ['ticks alone, which may be ornaments', ['✓ Schnell', '✓ Günstig'], 'ul', '- ✓ Schnell\n- ✓ Günstig'],
  ['an item without a box', ['☐ Messen', 'Sägen'], 'ul', '- ☐ Messen\n- Sägen'],
  ['numbers', ['☐ Messen', '☐ Sägen'], 'ol', '1. ☐ Messen\n2. ☐ Sägen'],
])('%s stay as they are', async (_, items, tag, expected) => {
  expect(await listOf(items, tag)).toBe(expected);
});
