import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { publicationStyle } from "../../lib/formats/export/publication-style.ts";
import { linkKinds } from "../../lib/model/link-kinds.ts";
import { contrast, resolveToken, tokenNames } from "../support/colour.ts";

const root = path.resolve(import.meta.dirname, "../..");
const tokens = readFileSync(path.join(root, "app/styles/tokens.css"), "utf8");

const surfaces = ["--surface", "--surface-raised", "--surface-sunken"];
const grounds = [...surfaces, "--surface-hover", "--surface-chosen"];
const marked = [
  ["contradicts", "compatible", "restates", "revises", "counts-differently", "not-comparable", "undecided"],
  ["corroborates", "qualifies", "derives-from"],
  ["stated", "carried", "assumed", "set"],
  ["info", "success", "warning", "danger", "computed", "removed", "added"],
].flat();

/** Text needs 4.5:1 (WCAG 1.4.3), strokes and control borders 3:1 (1.4.11). */
const pairs: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...grounds.flatMap((ground) => [["--ink", ground, 7] as const, ["--ink-quiet", ground, 4.5] as const]),
  ...grounds.map((ground) => ["--accent", ground, 4.5] as const),
  ...grounds.map((ground) => ["--accent-strong", ground, 4.5] as const),
  ...grounds.map((ground) => ["--focus", ground, 3] as const),
  ...surfaces.map((ground) => ["--line-strong", ground, 3] as const),
  ...surfaces.map((ground) => ["--axis", ground, 3] as const),
  ...[1, 2, 3, 4, 5, 6].flatMap((n) => surfaces.map((ground) => [`--series-${n}`, ground, 3] as const)),
  ...marked.flatMap((name) => [...surfaces, `--${name}-soft`].map((ground) => [`--${name}`, ground, 4.5] as const)),
  ...marked.map((name) => ["--ink", `--${name}-soft`, 7] as const),
  ["--ink-inverse", "--accent", 4.5],
  ["--ink-inverse", "--accent-strong", 4.5],
  ["--ink-inverse", "--danger", 4.5],
  ["--ink", "--mark", 7],
  ["--ink", "--mark-current", 4.5],
  ["--ink-quiet", "--mark", 4.5],
];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test.each(["no-preference", "more"] as const)("every ink is readable on its ground (contrast: %s)", (preference) => {
    const tooFaint = pairs.flatMap(([ink, ground, least]) => {
      const ratio = contrast(
        resolveToken(tokens, ink, theme, preference),
        resolveToken(tokens, ground, theme, preference),
      );
      return ratio < least ? [`${ink} on ${ground}: ${ratio.toFixed(2)} < ${least}`] : [];
    });
    expect(tooFaint).toEqual([]);
  });
});

test("asking for more contrast never gives less of it", () => {
  for (const theme of ["light", "dark"] as const)
    for (const ink of ["--ink", "--ink-quiet", "--line", "--line-strong"]) {
      const usual = contrast(resolveToken(tokens, ink, theme), resolveToken(tokens, "--surface", theme));
      const more = contrast(resolveToken(tokens, ink, theme, "more"), resolveToken(tokens, "--surface", theme, "more"));
      expect(more, `${ink} in ${theme}`).toBeGreaterThan(usual);
    }
});

const rawColour =
  /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?!-)|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(/i;
const namedColour =
  /\b(?:color|background(?:-color)?|border(?:-[a-z-]+)?|outline|fill|stroke|box-shadow|text-decoration(?:-color)?)\s*[:=]\s*["'{]*[^;"'}]*?\b(?:black|white|red|green|blue|gr[ae]y|silver|orange|yellow|purple|teal|navy|maroon|olive|gold|pink|brown|cyan|magenta)\b/i;

/** The tokens themselves, and the picture of the browser's tab, which no stylesheet reaches. */
const exempt = ["app/styles/tokens.css", "app/icon.svg"];

function styledFiles(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:css|tsx|svg)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !exempt.some((name) => file.endsWith(name)));
}

/** Lines of a stylesheet or component that name a colour themselves; a token's name or the address of an anchor is none. */
function rawColours(text: string): string[] {
  return text
    .replace(/var\(--[a-z0-9-]+\)/gi, "token")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(?:href|action|src)=\{?["'`][^"'`]*["'`]|url\([^)]*\)/g, "address")
    .split("\n")
    .filter((line) => rawColour.test(line) || namedColour.test(line));
}

test("no screen names a colour of its own", () => {
  const files = styledFiles(path.join(root, "app"));
  expect(files.length).toBeGreaterThan(2);
  const found = files.flatMap((file) =>
    rawColours(readFileSync(file, "utf8")).map((line) => `${path.relative(root, file)}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test.each([
  "a { color: #fff; }",
  "a { color: #1a2B3c }",
  "a { background: rgb(0 0 0) }",
  "a { border: 1px solid red; }",
  "a { color: color-mix(in oklch, var(--ink), transparent) }",
  '<path fill="black" />',
])("would catch %s", (line) => {
  expect(rawColours(line)).toHaveLength(1);
});

test.each([
  "a { color: var(--contradicts); }",
  "a { border: 1px solid currentColor; }",
  '<a href="#add">',
  '<path fill="none" />',
])("leaves %s alone", (line) => {
  expect(rawColours(line)).toEqual([]);
});

test("screens use the semantic names, not the ramps, and no name that does not exist", () => {
  const known = new Set(tokenNames(tokens));
  const ramp = /^--(?:grey|red|ochre|green|teal|blue|violet|yellow)-\d+$/;
  const tones = readFileSync(path.join(root, "app/styles/tones.css"), "utf8");
  const wrong = styledFiles(path.join(root, "app")).flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const own = new Set(Array.from((text + tones).matchAll(/(--[a-z][a-z0-9-]*)\s*:/g), (match) => match[1]));
    return Array.from(text.matchAll(/var\((--[a-z][a-z0-9-]*)/g), (match) => match[1] ?? "")
      .filter((name) => ramp.test(name) || !(known.has(name) || own.has(name)))
      .map((name) => `${path.relative(root, file)}: ${name}`);
  });
  expect(wrong).toEqual([]);
});

test.each(Object.keys(linkKinds))("a published page gives %s the ink it has on the desk", (kind) => {
  const token = `--${kind}`;
  const declared = new RegExp(`data-tone="${kind}"\\] \\{[^}]*(light-dark\\(oklch\\([^}]*\\)\\));`).exec(
    publicationStyle,
  )?.[1];
  for (const theme of ["light", "dark"] as const)
    expect(resolveToken(`${token}: ${declared}; @media`, token, theme)).toEqual(resolveToken(tokens, token, theme));
});
