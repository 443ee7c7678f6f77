/** HTML that is safe to print: made by `html` from a template, its values escaped. */
export interface Markup {
  readonly markup: string;
}
type Value = Markup | string | number | null | undefined | false | readonly Value[];

/** A template of HTML in which every value is escaped, unless it is markup itself; null, undefined and false print nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: parts.reduce((all, part, index) => all + print(values[index - 1]) + part) };
}

function print(value: Value): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
  return "markup" in value ? value.markup : value.map(print).join("");
}

/** A text as it may stand between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** JSON as a data block of a page: no `<` of a stranger's sentence may end the block or open a comment. */
export function dataBlock(value: unknown): Markup {
  const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return { markup: `<script type="application/ld+json">${json}</script>` };
}

/** The address when a link may point there (http and https only), else null. */
export function safeAddress(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
