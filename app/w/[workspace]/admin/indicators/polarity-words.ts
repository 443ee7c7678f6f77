/** A family with what more of an indicator means in it, in words. */
export function polarityWords(family: string | null, polarity: 1 | -1 | 0): string {
  if (family === null) return "none";
  const side = { 1: "a rise adds to it", "-1": "a rise takes from it", 0: "a rise says neither" }[polarity];
  return `${family.replaceAll("-", " ")}, ${side}`;
}
