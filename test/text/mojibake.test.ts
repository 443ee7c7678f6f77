import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../lib/text/normalise.ts";
import { processorTime } from "../support/processor-time.ts";

/** What a program shows of UTF-8 that it takes for Windows-1252. */
function misread(text: string): string {
  return new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));
}

/** The same for Latin-1, which has control characters where Windows-1252 has marks. */
function misreadAsLatin1(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

const sentences = [
  "The ministry’s figures show",
  "“We can’t say,” she said – twice…",
  "3.7\u00A0million tonnes",
  "café, naïve, Malmö, São Paulo, Łódź, Dvořák",
  "À Paris, 5 °C, £3, €4.50, ½ and 2×3 m²",
  "growth of −1 percent • ≥ 20 ™",
  "안녕 한국은행",
  "Росстат said",
  "🌾 harvest",
];

describe("text that was decoded wrongly", () => {
  it.each(sentences)("is read as it was meant: %s", (meant) => {
    for (const wrong of [misread(meant), misreadAsLatin1(meant), misread(misread(meant))]) {
      const { text, repaired } = normalise(wrong);
      expect(text).toBe(meant);
      expect(repaired).toBeGreaterThan(0);
    }
  });

  it.each([
    ["a closing mark that lost its last byte", "â€œIt fell,â€ he said", "“It fell,” he said"],
    ["one whose last byte became a replacement mark", "â€œIt fell,â€\uFFFD he said", "“It fell,” he said"],
    ["a no-break space that became a plain one", "3.7Â million tonnes", "3.7 million tonnes"],
    ["controls of Windows-1252", "the ministry\u0092s \u0093figure\u0094", "the ministry’s “figure”"],
    ["marks misread twice, the second time as Latin-1", "ministryÃ¢Â€Â™s", "ministry’s"],
    ["only the wrong part of a page", "“Right” and â€œwrongâ€\u009D", "“Right” and “wrong”"],
    ["capitals", "THE MINISTRYâ€™S CAFÃ‰", "THE MINISTRY’S CAFÉ"],
  ])("%s", (_, wrong, meant) => {
    expect(normalise(wrong).text).toBe(meant);
  });

  it.each([
    ["Portuguese", "SÃO PAULO, AVIÕES E MAÇÃ"],
    ["a capital before its quotation mark", "“A MANHÃ” disse; IRMÃ»; MAÇÃ…"],
    ["a German street", "„zu Fuß“ – groß… Spaß”"],
    ["French", "« À côté », l’Âge, Â et Ã"],
    ["a bore and a sum", "Ø¼ inch, 2×½, 3×¼"],
    ["Vietnamese and Romanian", "cà phê, Â Á, România în “pâ”"],
    ["Swedish marks", "Å®, Ä™”, ÖÄ“"],
    ["Icelandic", "það er ðað"],
    ["euros after a letter", "2 â € and à€"],
  ])("leaves what is meant as it stands: %s", (_, text) => {
    expect(normalise(text)).toMatchObject({ text: text.normalize("NFC"), repaired: 0 });
  });

  it("counts places, not characters", () => {
    expect(normalise(misread("한국은행 said “no”, and that’s it")).repaired).toBe(4);
    expect(normalise("Nothing to do here.").repaired).toBe(0);
  });

  it("finds every word at its place in the input", () => {
    const wrong = misread("“Output fell”, the bank’s café said — 3.7\u00A0million");
    const { text, toInput } = normalise(wrong);
    for (const word of ["Output", "bank", "said", "3.7", "million"]) {
      const at = text.indexOf(word);
      expect(wrong.slice(toInput(at), toInput(at + word.length))).toBe(word);
    }
  });

  it("is done once: a second reading changes nothing, whatever the pieces", () => {
    const pieces = fc.array(fc.constantFrom(..."ÃÂâ€™œ¢Ã\u00ADã\0\u0303A\u0081ð¸íŸ \uFFFD”"), { maxLength: 24 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const { text } = normalise(parts.join(""));
        expect(normalise(text).text).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("takes time in step with the length", { retry: 4 }, () => {
    const wrong = [misread("‘’“한”").repeat(20_000), "Ã".repeat(200_000), "ÃƒÆ’".repeat(60_000), "â€".repeat(100_000)];
    expect(processorTime(() => wrong.map(normalise))).toBeLessThan(6000);
  });
});
