import type { Exporter } from '../exporter.ts';
import { markup, trusted } from '../html.ts';
import { outlineItem } from '../item-outline.ts';

/** `text.markup` to open, select and copy, and `text.md`; only where the platform shows formatting. */
export const richFiles: Exporter = (item) => {
  const { rich, language } = outlineItem(item);
  if (rich === null) return [];
  // Nothing but the text in the body: whatever else stood there would be copied along. And no script, ever.
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; base-uri 'none'; form-action 'none'">
<title>${item.master.title}</title>
</head>
<body>
${trusted(rich.html.text)}
</body>
</html>
`;
  return [
    { kind: 'text', path: rich.html.file, role: 'html', text: page.markup },
    { kind: 'text', path: rich.markdown.file, role: 'markdown', text: endingInLine(rich.markdown.text) },
  ];
};

function endingInLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
