import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../lib/text/normalise.ts";
import { processorTime } from "../support/processor-time.ts";

const rough = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(
        "\r\n",
        "\r",
        "\u2028",
        "\0",
        "\uFEFF",
        "\uD83D",
        "\uDE00",
        "\uD83D\0\uDE00",
        "e\u0301",
        "\u0301",
        "ᄒ",
        "ᅡ",
        "ᆫ",
        "Å",
        " ",
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("normalising text at the door", () => {
  it.each([
    ["plain text", "Output fell by 14 %.", "Output fell by 14 %."],
    ["a Windows line end", "one\r\ntwo\rthree", "one\ntwo\nthree"],
    ["a paragraph separator", "one\u2029two\u0085three", "one\ntwo\nthree"],
    ["a byte order mark, also in the middle of joined files", "\uFEFFone\uFEFF two", "one two"],
    ["NUL", "a\0b", "ab"],
    ["half a surrogate pair", "a\uD83Db\uDE00", "a\uFFFDb\uFFFD"],
    ["a pair that only meets once NUL is gone", "\uD83D\0\uDE00", "\uFFFD\uFFFD"],
    ["an accent that follows its letter", "cafe\u0301", "café"],
    ["a Korean syllable in pieces", "한글", "한글"],
    ["two accents in the wrong order", "q\u0307\u0323", "q\u0323\u0307"],
  ])("%s", (_, raw, text) => {
    expect(normalise(raw).text).toBe(text);
  });

  it("keeps no-break spaces, curly quotes and emoji", () => {
    const text = "3.7\u00A0million “tonnes” 🌾";
    expect(normalise(text).text).toBe(text);
  });

  it("gives well-formed NFC with one line end, and nothing more to do", () => {
    fc.assert(
      fc.property(rough, (raw) => {
        const { text } = normalise(raw);
        expect(text.isWellFormed()).toBe(true);
        expect(text).toBe(text.normalize("NFC"));
        expect(text).not.toMatch(/[\r\0\u0085\u2028\u2029\uFEFF]/u);
        expect(normalise(text).text).toBe(text);
      }),
    );
  });

  it("leads every offset back into the input, in order, and exactly where nothing changed", () => {
    fc.assert(
      fc.property(rough, (raw) => {
        const { text, toInput } = normalise(raw);
        let before = 0;
        for (let offset = 0; offset <= text.length; offset++) {
          const input = toInput(offset);
          expect(input).toBeGreaterThanOrEqual(before);
          expect(input).toBeLessThanOrEqual(raw.length);
          before = input;
        }
        expect(toInput(text.length)).toBe(raw.length);
      }),
    );
  });

  it("finds an untouched word at its place in the input", () => {
    const raw = "\uFEFFFirst line\r\ncafe\u0301 grew to\r\n\0 406 markets";
    const { text, toInput } = normalise(raw);
    for (const word of ["First", "grew", "406", "markets"]) {
      const at = text.indexOf(word);
      expect(raw.slice(toInput(at), toInput(at + word.length))).toBe(word);
    }
  });

  it("refuses an offset outside the text", () => {
    const { toInput } = normalise("abc");
    expect(() => toInput(4)).toThrow(RangeError);
    expect(() => toInput(-1)).toThrow(RangeError);
    expect(() => toInput(1.5)).toThrow(RangeError);
  });

  it("takes time in step with the length", { retry: 4 }, () => {
    const mangled = "e\u0301\r\n\0ᄒ".repeat(40_000);
    const spent = processorTime(() => {
      normalise(mangled);
      normalise("\u0301".repeat(200_000));
    });
    expect(spent).toBeLessThan(4000);
  });
});
