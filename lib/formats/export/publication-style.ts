import type { LinkKind } from "../../model/link-kinds.ts";

// The inks of the desk, light and dark: a kind of relation has one colour wherever it is read.
const tones = {
  contradicts: ["0.48 0.17 27", "0.8 0.105 25"],
  restates: ["0.46 0.08 220", "0.8 0.085 205"],
  revises: ["0.46 0.15 302", "0.8 0.095 305"],
  "counts-differently": ["0.47 0.095 68", "0.8 0.11 80"],
  corroborates: ["0.45 0.1 152", "0.8 0.11 152"],
  qualifies: ["0.47 0.095 68", "0.8 0.11 80"],
  "derives-from": ["0.46 0.15 260", "0.8 0.09 255"],
  compatible: ["0.45 0.1 152", "0.8 0.11 152"],
} as const satisfies Record<LinkKind, readonly [light: string, dark: string]>;

const toneRules = Object.entries(tones).map(
  ([kind, [light, dark]]) =>
    `[data-tone="${kind}"] { color: CanvasText; color: light-dark(oklch(${light}), oklch(${dark})); }`,
);

/** The stylesheet of published pages. System colours, so that it follows the reader's theme and contrast, and the inks of the link kinds; a serif for what was said and judged. */
export const publicationStyle = `:root { color-scheme: light dark; font: 106.25%/1.6 system-ui, -apple-system, "Segoe UI", sans-serif; }
body { margin: 0; background: Canvas; color: CanvasText; }
header, main { max-inline-size: 40rem; margin-inline: auto; padding-inline: 1.25rem; }
header { padding-block: 1rem; border-block-end: 2px solid; font-weight: 700; }
header a { color: inherit; text-decoration: none; }
header a:hover { text-decoration: underline; }
main { padding-block: 1rem 4rem; }
h1, .verdict, blockquote, q, .reason { font-family: Charter, "Bitstream Charter", Georgia, "Noto Serif", "Times New Roman", serif; }
h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.15; margin-block: 1.5rem 0.5rem; text-wrap: balance; }
h2 { font-size: 1.05rem; margin-block: 2.5rem 0.75rem; padding-block-start: 0.5rem; border-block-start: 1px solid; }
a { color: LinkText; text-underline-offset: 0.15em; }
.meta, figcaption, .cite, dt, footer, .small { font-size: 0.875rem; }
.meta { margin-block: 0 1.5rem; }
.verdict { font-size: 1.75rem; line-height: 1.25; font-weight: 700; margin-block: 1.5rem 0.75rem; text-wrap: pretty; }
.notice { border: 2px solid; padding: 0.75rem 1rem; }
.other { border-inline-start: 4px double; padding-inline-start: 1rem; }
.index { padding: 0; list-style: none; }
.index li { margin-block: 1rem; display: grid; }
.index a { font-size: 1.15rem; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.35rem 1rem; margin-block: 0.75rem; align-items: baseline; }
dl div { display: contents; }
dd { margin: 0; }
figure { margin: 1.25rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid; }
blockquote, q { overflow-wrap: anywhere; }
blockquote { margin: 0 0 0.35rem; font-size: 1.15rem; }
ol.reasons { padding-inline-start: 1.25rem; }
ol.reasons > li { margin-block: 0.75rem; }
.reason { font-size: 1.1rem; }
.chain { display: flex; flex-wrap: wrap; gap: 0 0.4rem; margin: 0.15rem 0 0; padding: 0; list-style: none; }
.chain li:not(:last-child)::after { content: " \\2192"; }
.cite { margin: 0.25rem 0; }
.link { margin-block: 1.25rem; padding-block-end: 0.25rem; border-block-end: 1px solid GrayText; }
.link:last-of-type { border-block-end: 0; }
h3 { font-size: 1rem; margin-block: 0.75rem 0.5rem; }
.mark { display: inline-flex; gap: 0.35rem; align-items: center; padding: 0 0.5rem; border: 1px solid; border-radius: 4px; }
.mark svg { inline-size: 1em; block-size: 1em; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
${toneRules.join("\n")}
.sides { display: grid; gap: 0.35rem; margin-block: 0.5rem; padding: 0; list-style: none; }
.sides a { display: inline-block; min-block-size: 1.5rem; }
code { overflow-wrap: anywhere; }
footer { margin-block-start: 3rem; padding-block-start: 0.5rem; border-block-start: 2px solid; }
@media (width < 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-block-end: 0.5rem; } }
@media print { header, footer, h2 { border-color: GrayText; } a { color: inherit; } }
`;
