/** The stylesheet of published pages. System colours alone, so that it follows the reader's theme and contrast. */
export const publicationStyle = `:root { color-scheme: light dark; font: 100%/1.55 system-ui, sans-serif; }
body { margin: 0; background: Canvas; color: CanvasText; }
header, main { max-inline-size: 42rem; margin-inline: auto; padding: 1rem; }
header { border-block-end: 1px solid; font-weight: 600; }
h1 { font-size: 1.75rem; line-height: 1.2; margin-block: 1rem 0.5rem; text-wrap: balance; }
h2 { font-size: 1.15rem; margin-block: 2rem 0.5rem; }
a { color: LinkText; }
.verdict { font-size: 1.35rem; font-weight: 600; margin-block: 1rem 0.5rem; }
.notice { border: 2px solid; padding: 0.75rem 1rem; }
.other { border-inline-start: 3px solid; padding-inline-start: 1rem; }
.meta, figcaption, .cite, dt, footer { font-size: 0.9rem; }
.index { padding: 0; list-style: none; }
.index li { margin-block: 0.75rem; display: grid; }
dl { display: grid; gap: 0.25rem; margin-block: 0.5rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
dt { min-inline-size: 9rem; }
dd { margin: 0; }
figure { margin: 1.25rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid; }
blockquote, q { font-family: Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
blockquote { margin: 0; font-size: 1.1rem; }
.chain { display: flex; flex-wrap: wrap; gap: 0 0.4rem; margin: 0.25rem 0 0; padding: 0; list-style: none; }
.chain li:not(:last-child)::after { content: " →"; }
.cite { margin: 0.15rem 0; }
code { overflow-wrap: anywhere; }
footer { margin-block-start: 3rem; border-block-start: 1px solid; }
@media print { header, footer { border: 0; } }
`;
