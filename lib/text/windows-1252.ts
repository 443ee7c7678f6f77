// The characters of the bytes 0x80 to 0x9F; five of them have none and are read as the control character of the same number.
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const bytes = new Map([...upper].map((character, index) => [character, 0x80 + index] as const));

/** The byte that Windows-1252 or Latin-1 reads as this character; null when neither has it. */
export function byteOf(character: string): number | null {
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : (bytes.get(character) ?? null);
}

/** The character of a byte from 0x80 to 0x9F. */
export function characterOf(byte: number): string {
  return upper[byte - 0x80] ?? "";
}

/** What can stand in a set of a pattern for the bytes 0x80 to 0xBF. */
export const upperSet = `\u0080-\u00BF${upper.replace(/[\u0080-\u009F]/g, "")}`;
