/** Reading size and width, light and dark, and nothing that a page of an organisation would have to undo. */
export const webPageStyle = `:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; font: 1.125rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5rem 0; }
figcaption, .byline { font-size: 0.9375rem; }
table { border-collapse: collapse; }
th, td { padding: 0.375rem 0.75rem; border: 1px solid; text-align: start; vertical-align: top; }
pre { overflow-x: auto; }
blockquote, aside { margin: 1.5rem 0; padding-inline-start: 1rem; border-inline-start: 0.25rem solid; }
footer { margin-top: 3rem; }
`;
