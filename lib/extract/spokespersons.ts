/** A person whom the text calls the spokesperson of a body, both as named there. */
export interface Spokesperson {
  readonly name: string;
  readonly speaksFor: string;
}

const NAME = String.raw`\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3}`;
const BODY = String.raw`\p{Lu}[\p{L}&'’-]{1,30}(?: (?:(?:of|for|and|on|the) ){0,2}\p{Lu}[\p{L}&'’-]{1,30}){0,7}`;
const ROLE = "spokes(?:man|woman|person)";

const patterns = [
  // "Ann Hale, a regional spokesperson for the Relief Agency"
  new RegExp(
    String.raw`(?<name>${NAME}),? (?:(?:a|an|the|its|who is a|who is the) )?(?:[\p{Ll}-]{2,20} ){0,3}${ROLE} (?:for|of) (?:the )?(?<body>${BODY})`,
    "gu",
  ),
  // "Relief Agency spokeswoman Ann Hale"
  new RegExp(String.raw`(?<body>${BODY}) (?:[\p{Ll}-]{2,20} ){0,2}${ROLE} (?<name>${NAME})`, "gu"),
];

/** Whom the text itself calls a spokesperson and of which body, in its order, each name once. A role held before ("former", "then") is no voice. */
export function readSpokespersons(text: string): readonly Spokesperson[] {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)]).sort((a, b) => a.index - b.index);
  const voices = new Map<string, Spokesperson>();
  for (const { 0: words, groups } of found) {
    const { name, body } = groups ?? {};
    if (!name || !body || /\b(?:former|ex|then|one-time|onetime)\b/iu.test(words) || voices.has(name)) continue;
    voices.set(name, { name, speaksFor: body.replace(/^The /u, "").replace(/['’]s$/u, "") });
  }
  return [...voices.values()];
}
