import type { Notes } from '../../import/notes.ts';

const picture = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp)$/i;

/**
 * What Obsidian, Hugo and Jekyll add to Markdown, as plain Markdown: `[[links]]` become their words, embedded pictures become pictures,
 * Hugo's `figure` too. Code is left as it is.
 */
export function plainMarkdown(markdown: string, notes: Notes): string {
  return outsideOfCode(markdown, (text) => withoutTemplates(withoutWikiLinks(text, notes), notes));
}

function withoutWikiLinks(text: string, notes: Notes): string {
  if (!text.includes('[[') && !text.includes('%%')) return text;
  return text
    .replace(/%%[^%]{0,5000}%%/g, () => {
      notes.count('comments');
      return '';
    })
    .replace(/(!?)\[\[([^\]|#]{0,300})(#[^\]|]{0,300})?(?:\|([^\]]{0,300}))?\]\]/g, (_, embed: string, ...parts) => {
      const [name = '', part = '', alias = ''] = parts as (string | undefined)[]; // groups of the pattern
      // The words after the bar of a picture are its size.
      if (embed === '!' && picture.test(name)) return `![${/^\d/.test(alias) ? '' : alias}](<${name.trim()}>)`;
      notes.name(embed === '!' ? 'embedded-notes' : 'note-links', name === '' ? part.slice(1) : name.trim());
      return alias === '' ? (name === '' ? part.slice(1) : name.trim()) : alias.trim();
    });
}

function withoutTemplates(text: string, notes: Notes): string {
  if (!/\{\{|\{%/.test(text)) return text;
  return (
    text
      .replace(/\{\{[<%]\s*figure\s([^}]{0,2000}?)\/?\s*[>%]\}\}/g, (_, attributes: string) => {
        const value = (name: string): string =>
          new RegExp(`(?:^|\\s)${name}\\s*=\\s*"([^"]{0,1000})"`).exec(attributes)?.[1] ?? '';
        const words = value('caption');
        return `\n\n![${value('alt') || words}](<${value('src')}>)\n\n${words}\n\n`;
      })
      .replace(/\{\{[<%]\s*\/?\s*([\w.-]{1,60})[^}]{0,2000}[>%]\}\}/g, (_, name: string) => {
        notes.name('templates', name);
        return '';
      })
      .replace(/\{%-?\s*([\w-]{1,60})[^%]{0,2000}%\}/g, (_, name: string) => {
        notes.name('templates', name);
        return '';
      })
      // An address of the site before a path: `{{ site.baseurl }}/assets/x.png`.
      .replace(/\{\{[^}<%][^}]{0,500}\}\}/g, '')
  );
}

/** Applies `change` to everything but fenced blocks and runs of code. */
function outsideOfCode(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(/(^(?:`{3,}|~{3,})[^\n]*\n[\s\S]*?^(?:`{3,}|~{3,})[ \t]*$|`[^`\n]{1,2000}`)/m)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
