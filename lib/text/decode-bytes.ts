/**
 * The text of a file's bytes. UTF-8 wherever it reads as UTF-8, whatever a page declares; else UTF-16 by its byte order mark, the encoding
 * the page declares in its first kilobyte, or Windows-1252, as old pages are. UTF-8 with a broken byte or two comes out as Windows-1252
 * and is repaired with the rest of the text. A byte order mark is kept. Null for bytes that are no text.
 */
export function decodeBytes(bytes: Uint8Array): string | null {
  const marked = byteOrder(bytes);
  if (marked) return read(bytes, marked);
  const utf8 = read(bytes, "utf-8");
  if (utf8 !== null) return utf8;
  const declared = declaredIn(bytes);
  const text = (declared && read(bytes, declared)) ?? read(bytes, "windows-1252");
  return text?.includes("\u0000") ? null : text;
}

function byteOrder([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

const declaration =
  /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([a-z0-9_-]{2,40})|<\?xml[^>]{0,80}encoding=["']([a-z0-9_-]{2,40})/i;

// One that is said to be UTF-8 has just been shown not to be.
function declaredIn(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const found = declaration.exec(head);
  const label = (found?.[1] ?? found?.[2] ?? "").toLowerCase();
  return label === "" || /^utf-?(?:8|16)/.test(label) ? null : label;
}

function read(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
