import { csv } from "./csv.ts";
import type { ImportFormat, ImportInput } from "./format.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { text } from "./text.ts";

/** Every way in, asked in this order; plain text takes what nobody else does. */
export const importFormats = [csv, markdown, html, text] as const satisfies readonly ImportFormat[];

/** The format a file is in, by its name and first characters. */
export function detectFormat(input: ImportInput): ImportFormat {
  return importFormats.find((format) => format.detect(input)) ?? text;
}
