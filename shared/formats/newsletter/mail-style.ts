/**
 * How a mail looks. Mail programs read styles at the element, so each stands there; the style sheet holds only what
 * cannot stand at an element: the dark scheme and narrow screens. Programs that drop it show the light, wide mail.
 */

/** Width of the mail and of the text in it, CSS pixels. */
export const mailWidth = 600;
export const textWidth = 552;

const fonts = 'font-family:-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';

const light = {
  page: '#f3f3f0',
  paper: '#ffffff',
  text: '#1f1f1c',
  quiet: '#5a5a54',
  link: '#0b57a4',
  rule: '#d8d8d2',
  box: '#f0f4f8',
};
const dark: typeof light = {
  page: '#141413',
  paper: '#1f1f1d',
  text: '#f2f2ee',
  quiet: '#b8b8b0',
  link: '#8fbcff',
  rule: '#45453f',
  box: '#262c33',
};

export const styles = {
  body: `margin:0;padding:0;width:100%;background-color:${light.page};-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%`,
  page: `background-color:${light.page}`,
  paper: `width:100%;max-width:${mailWidth}px;background-color:${light.paper}`,
  text: `padding:24px;${fonts};font-size:16px;line-height:24px;color:${light.text};text-align:left;word-break:break-word`,
  quiet: `padding:12px 24px;${fonts};font-size:13px;line-height:20px;color:${light.quiet};text-align:left`,
  paragraph: 'margin:0 0 16px',
  link: `color:${light.link};text-decoration:underline`,
  list: 'margin:0 0 16px;padding:0 0 0 24px',
  nestedList: 'margin:0;padding:0 0 0 24px',
  item: 'margin:0 0 4px',
  quote: `margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid ${light.rule};color:${light.quiet}`,
  box: `padding:12px 16px;background-color:${light.box};color:${light.text}`,
  table: 'width:100%;margin:0 0 16px;border-collapse:collapse',
  cell: `padding:6px 8px;border:1px solid ${light.rule};text-align:left;vertical-align:top`,
  rule: `margin:24px 0;border:0;border-top:1px solid ${light.rule}`,
  picture: 'display:block;width:100%;height:auto;border:0',
  caption: `margin:6px 0 16px;font-size:13px;line-height:20px;color:${light.quiet}`,
  // Hidden in every program, read by those that show it in the list of mails.
  preheader:
    'display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px;mso-hide:all',
} as const;

/** Size and line height of headings by level; below the third they look alike. */
const headingSizes = [
  [26, 32],
  [21, 28],
  [18, 26],
] as const;

export function headingStyle(level: number): string {
  const [size, line] = headingSizes[Math.min(level, headingSizes.length) - 1] ?? headingSizes[0];
  return `margin:24px 0 12px;font-size:${size}px;line-height:${line}px;font-weight:bold`;
}

/** Element by class: what becomes dark. `[data-ogsc]` is how Outlook on the web marks its own dark scheme. */
const darkRules: readonly (readonly [string, string])[] = [
  ['kw-page', `background-color:${dark.page}`],
  ['kw-paper', `background-color:${dark.paper}`],
  ['kw-text', `color:${dark.text}`],
  ['kw-quiet', `color:${dark.quiet}`],
  ['kw-link', `color:${dark.link}`],
  ['kw-rule', `border-color:${dark.rule}`],
  ['kw-box', `background-color:${dark.box};color:${dark.text}`],
];

const important = (declarations: string): string => declarations.replace(/;|$/gu, ' !important$&');

export const styleSheet = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media (max-width:620px){.kw-pad{padding-left:16px !important;padding-right:16px !important}}',
  `@media (prefers-color-scheme:dark){${darkRules.map(([name, look]) => `.${name}{${important(look)}}`).join('')}}`,
  ...darkRules.map(([name, look]) => `[data-ogsc] .${name}{${important(look)}}`),
].join('\n');
