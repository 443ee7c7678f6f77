import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../lib/text/decode-bytes.ts";
import { normalise } from "../../lib/text/normalise.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("the text of a file's bytes", () => {
  it("is UTF-8 where it reads so, whatever the page declares", () => {
    const page = '<meta charset="iso-8859-1"><p>The ministry’s café</p>';
    expect(decodeBytes(utf8(page))).toBe(page);
  });

  it("is what the page declares where it is not UTF-8", () => {
    expect(decodeBytes(bytes('<meta charset="iso-8859-2"><p>\xA3\xF3d\xBC</p>'))).toContain("Łódź");
    expect(
      decodeBytes(
        bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xD0\xEE\xF1</p>'),
      ),
    ).toContain("Рос");
  });

  it.each([
    ["says nothing", "<p>caf\xE9, ministry\x92s</p>"],
    ["says UTF-8 and is not", '<meta charset="utf-8"><p>caf\xE9, ministry\x92s</p>'],
    ["names an encoding that does not exist", '<meta charset="utf-9000"><p>caf\xE9, ministry\x92s</p>'],
  ])("is Windows-1252 where the page %s", (_, page) => {
    expect(normalise(decodeBytes(bytes(page)) ?? "").text).toContain("café, ministry’s");
  });

  it("is repaired where one byte of UTF-8 is broken", () => {
    const page = Uint8Array.from([...utf8("The ministry’s “figure” of café"), 0xff]);
    expect(normalise(decodeBytes(page) ?? "").text).toContain("The ministry’s “figure” of café");
  });

  it("is UTF-16 where it begins with its mark, and keeps a byte order mark in its place", () => {
    expect(decodeBytes(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x19, 0x20]))).toBe("\uFEFFA’");
    expect(decodeBytes(utf8("\uFEFFA’"))).toBe("\uFEFFA’");
  });

  it("is none where the bytes are no text", () => {
    expect(decodeBytes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0xff]))).toBeNull();
  });
});
