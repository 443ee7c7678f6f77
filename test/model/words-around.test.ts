import { describe, expect, it } from "vitest";
import { wordsAround } from "@/lib/model/words-around";

const text =
  "By Marta Lindqvist\n\nTwo agencies warned. Output fell by a fifth. Nobody knows why.\n\nAccording to AFP:\nmore";

function around(words: string, reach: number) {
  const start = text.indexOf(words);
  return wordsAround(text, { start, end: start + words.length }, reach);
}

describe("wordsAround", () => {
  it("begins with a whole line instead of the rest of one", () => {
    expect(around("Output fell by a fifth", 30).before).toBe("Two agencies warned. ");
  });

  it("cuts between two words with an ellipsis where no line begins in reach", () => {
    expect(around("Nobody knows why", 30).before).toBe("… Output fell by a fifth. ");
    expect(around("Nobody knows why", 23).after).toBe(".\n\nAccording to AFP:");
    expect(around("Output fell by a fifth", 12).after).toBe(". Nobody …");
  });

  it("keeps everything where the text ends in reach, without blank ends", () => {
    expect(around("Two agencies warned", 500).before).toBe("By Marta Lindqvist\n\n");
    expect(around("According to AFP", 500).after).toBe(":\nmore");
  });

  it("never hands out words that are not in the text, or more than asked for", () => {
    for (let start = 0; start < text.length; start++)
      for (const reach of [1, 7, 40]) {
        const { before, after } = wordsAround(text, { start, end: start }, reach);
        const [told, said] = [before.replace(/^… /, ""), after.replace(/ …$/, "")];
        expect(text.slice(0, start).endsWith(told) && told.length <= reach).toBe(true);
        expect(text.slice(start).startsWith(said) && said.length <= reach).toBe(true);
      }
  });
});
