import type { ChartDrawing } from "./chart-drawing.ts";
import type { Drawn, LineRole, TextRole } from "./chart-parts.ts";
import { html, type Markup } from "./html.ts";

/** What stands around a chart that leaves the desk. */
export interface ChartCaption {
  readonly title: string;
  /** What is measured and how the origins lie: one line under the title. */
  readonly under: string;
  /** What one needs to read it, line by line under the drawing. */
  readonly notes: readonly string[];
}

// Paper colours of the drawing's own, since a file takes no stylesheet along; the same hues as on the desk in the light theme.
const series = ["#2f6fd0", "#c83c33", "#2e8b4a", "#8a4fd0", "#7a5410", "#2b8496"];
const ink = "#1d1c1a";
const quiet = "#5c5953";
const paper = "#ffffff";

const lines = {
  grid: { stroke: "#dddad4", "stroke-width": "1" },
  axis: { stroke: "#7d7a74", "stroke-width": "1" },
  zero: { stroke: ink, "stroke-width": "1.25" },
  interval: { "stroke-width": "1.5" },
  cap: { "stroke-width": "1.5" },
  open: { "stroke-width": "1.5", "stroke-dasharray": "2 2" },
  period: { "stroke-width": "3", "stroke-opacity": "0.45" },
  series: { "stroke-width": "1.5" },
  retelling: { stroke: quiet, "stroke-width": "1.25", "stroke-dasharray": "1 4", "stroke-linecap": "round" },
  leader: { stroke: "#a09c95", "stroke-width": "0.75" },
} as const satisfies Record<LineRole, Readonly<Record<string, string>>>;

// Lines of the ground and dots do not run through the words.
const halo = { stroke: paper, "stroke-width": "3", "paint-order": "stroke" } as const;

const texts = {
  tick: { "font-size": "12", fill: quiet },
  unit: { "font-size": "12", fill: quiet },
  label: { "font-size": "12", fill: quiet, ...halo },
  figure: { "font-size": "13", "font-weight": "700", fill: ink, ...halo },
  note: { "font-size": "12", fill: quiet },
} as const satisfies Record<TextRole, Readonly<Record<string, string>>>;

const margin = 24;
const titleHeight = 62;
const noteHeight = 17;

/** A drawing as an SVG file that needs nothing else: title, chart, the marks of the origins, and how to read it. */
export function chartSvg(drawing: ChartDrawing, { title, under, notes }: ChartCaption): string {
  const { width, height, ground, points, legend } = drawing;
  const keys = legendRows(legend, width);
  const below = titleHeight + height + 14;
  const full = { width: width + 2 * margin, height: below + keys.rows * 20 + notes.length * noteHeight + 2 * margin };
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" viewBox="0 0 ${full.width} ${full.height}" font-family="Roboto, Helvetica, Arial, sans-serif" role="img" aria-labelledby="title">
<title id="title">${title}</title>
<rect width="${full.width}" height="${full.height}" fill="${paper}"/>
<g transform="translate(${margin} ${margin})">
<text y="18" font-size="20" font-weight="700" fill="${ink}">${title}</text>
<text y="40" font-size="13" fill="${quiet}">${under}</text>
<g transform="translate(0 ${titleHeight})">${ground.map(drawn)}${points.map(
    ({ words, parts }) => html`<g><title>${words}</title>${parts.map(drawn)}</g>`,
  )}</g>
<g transform="translate(0 ${below})">${keys.marks}</g>
${notes.map((note, index) => html`<text y="${below + keys.rows * 20 + (index + 1) * noteHeight}" font-size="11" fill="${quiet}">${note}</text>`)}
</g>
</svg>
`.markup;
}

function drawn(one: Drawn): Markup {
  if (one.kind === "text")
    return html`<text x="${one.x}" y="${one.y}" text-anchor="${one.anchor}" ${attributes(texts[one.role])}>${one.text}</text>`;
  if (one.kind === "mark") {
    const colour = colourOf(one.series);
    return html`<path d="${one.d}" fill="${one.filled ? colour : paper}" stroke="${colour}" stroke-width="1.75" stroke-linejoin="round"/>`;
  }
  const stroke = one.series ? html`stroke="${colourOf(one.series)}"` : null;
  return html`<path d="${one.d}" fill="none" ${stroke} ${attributes(lines[one.role])}/>`;
}

function legendRows(legend: ChartDrawing["legend"], width: number) {
  let [x, row] = [0, 0];
  const marks = legend.map(({ name, d, series: index }) => {
    const wide = 30 + name.length * 6.6;
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const colour = colourOf(index);
    const mark = html`<g transform="translate(${x} ${row * 20})"><path d="${d}" fill="${colour}" stroke="${colour}"/><text x="20" y="12" font-size="12" fill="${ink}">${name}</text></g>`;
    x += wide;
    return mark;
  });
  return { marks, rows: legend.length > 0 ? row + 1 : 0 };
}

function colourOf(index: number): string {
  return series[index - 1] ?? ink;
}

function attributes(of: Readonly<Record<string, string>>): readonly Markup[] {
  return Object.entries(of).map(([name, value]) => html` ${name}="${value}"`);
}
