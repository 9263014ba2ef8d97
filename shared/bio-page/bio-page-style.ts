/** Styles of the page: contrast of at least 7 to 1, targets of at least 48 pixels, addresses written out on paper. */
export const bioPageStyle = `:root { color-scheme: light dark; --ground: #f6f7f9; --card: #ffffff; --ink: #14181f; --ink-2: #3d4552; --line: #6b7480; --focus: #0b57d0; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171c; --card: #1e232a; --ink: #f2f4f7; --ink-2: #c9d0da; --line: #8a94a3; --focus: #a8c7ff; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--ground); color: var(--ink); font: 1.0625rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main, footer { width: 100%; max-width: 34rem; margin-inline: auto; padding: 2.5rem 1.25rem 1rem; }
main { flex: 1; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; text-align: center; overflow-wrap: anywhere; }
p { margin: 0.5rem 0 0; text-align: center; color: var(--ink-2); }
ul { list-style: none; margin: 2rem 0 0; padding: 0; display: grid; gap: 0.75rem; }
li a { display: flex; flex-direction: column; justify-content: center; min-height: 3.5rem; padding: 0.75rem 1.25rem; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--card); color: var(--ink); text-align: center; text-decoration: none; overflow-wrap: anywhere; }
li a:hover .words { text-decoration: underline; }
.words { font-weight: 600; }
.detail { color: var(--ink-2); font-size: 0.9375rem; }
a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
footer { padding-block: 1rem 2.5rem; text-align: center; }
footer a { display: inline-block; padding: 0.75rem; color: var(--ink-2); }
@media (forced-colors: active) { li a { border-color: LinkText; } }
@media print {
  :root { --ground: #ffffff; --card: #ffffff; --ink: #000000; --ink-2: #000000; }
  body { min-height: 0; }
  li a { min-height: 0; padding: 0.5rem 0; border: 0; text-align: start; break-inside: avoid; }
  a::after { content: attr(href); font-weight: 400; font-size: 0.875rem; overflow-wrap: anywhere; }
}
`;
