import type { EditorThemeClasses } from 'lexical';

/** Class names that `editor.css` gives a look. Plain names, because nodes of `shared` use plain names too. */
export const editorTheme: EditorThemeClasses = {
  paragraph: 'kw-paragraph',
  quote: 'kw-quote',
  code: 'kw-code-block',
  link: 'kw-link',
  hr: 'kw-divider',
  hrSelected: 'kw-divider-selected',
  heading: { h1: 'kw-h1', h2: 'kw-h2', h3: 'kw-h3', h4: 'kw-h4', h5: 'kw-h5', h6: 'kw-h6' },
  list: {
    ul: 'kw-list',
    ol: 'kw-list',
    listitem: 'kw-item',
    listitemChecked: 'kw-item-checked',
    listitemUnchecked: 'kw-item-unchecked',
    nested: { listitem: 'kw-item-nested' },
    checklist: 'kw-checks',
  },
  table: 'kw-table',
  tableCell: 'kw-cell',
  tableCellHeader: 'kw-cell-header',
  tableCellSelected: 'kw-cell-selected',
  tableScrollableWrapper: 'kw-table-wrapper',
  text: {
    bold: 'kw-bold',
    italic: 'kw-italic',
    underline: 'kw-underline',
    strikethrough: 'kw-strike',
    underlineStrikethrough: 'kw-underline-strike',
    code: 'kw-code',
  },
};
