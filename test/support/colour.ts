/** A colour in linear sRGB, 0 to 1, clipped to what a screen can show. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** The custom properties a stylesheet declares, in order, with duplicates. */
export function tokenNames(css: string): string[] {
  return Array.from(css.matchAll(/^\s*(--[a-z][a-z0-9-]*)\s*:/gm), (match) => match[1] ?? "");
}

/** The colour behind a token in one theme and contrast preference; throws where it does not end in an oklch() colour. */
export function resolveToken(
  css: string,
  name: string,
  theme: "light" | "dark",
  preference: "no-preference" | "more" = "no-preference",
): LinearRgb {
  const value = declared(css, name, preference);
  const chosen = /^light-dark\((.+),\s*(.+)\)$/.exec(value);
  const branch = chosen ? (theme === "light" ? chosen[1] : chosen[2]) : value;
  const reference = /^var\((--[a-z0-9-]+)\)$/.exec(branch ?? "");
  if (reference?.[1]) return resolveToken(css, reference[1], theme, preference);
  const oklch = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(branch ?? "");
  if (!oklch) throw new Error(`${name} is not a colour: ${value}`);
  return fromOklch(Number(oklch[1]), Number(oklch[2]), Number(oklch[3]));
}

function declared(css: string, name: string, preference: string): string {
  const more = /@media \(prefers-contrast: more\) \{([\s\S]*?)\n\}/.exec(css)?.[1] ?? "";
  const usual = css.slice(0, css.indexOf("@media"));
  const pattern = new RegExp(`(?:^|\\s)${name}:\\s*([^;]+);`);
  const value = (preference === "more" ? pattern.exec(more)?.[1] : undefined) ?? pattern.exec(usual)?.[1];
  if (value === undefined) throw new Error(`${name} is not declared`);
  return value.trim();
}

/** OKLCH to linear sRGB; matrices of Björn Ottosson, "A perceptual color space for image processing" (2020). */
function fromOklch(lightness: number, chroma: number, hue: number): LinearRgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function clip(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: LinearRgb, other: LinearRgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
