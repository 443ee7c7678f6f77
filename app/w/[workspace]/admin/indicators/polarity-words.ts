/** A family with what more of an indicator means in it, in words. */
export function polarityWords(family: string | null, polarity: 1 | -1 | 0): string {
  if (family === null) return "none";
  const side = { 1: "more is more of it", "-1": "more is less of it", 0: "neither way" }[polarity];
  return `${family.replaceAll("-", " ")}, ${side}`;
}
