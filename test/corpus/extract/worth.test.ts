import { describe, expect, it } from "vitest";
import { readWorth } from "../../../lib/extract/index.ts";
import { notWorthChecking, worthChecking } from "./worth.ts";

const ranked = [
  ...worthChecking.map((text) => ({ text, worth: true, ...readWorth(text) })),
  ...notWorthChecking.map((text) => ({ text, worth: false, ...readWorth(text) })),
].sort((a, b) => b.score - a.score || Number(a.worth) - Number(b.worth));

/** The mean of the precision at each statement worth checking, from the top of the queue; ties count against us. */
function averagePrecision(): number {
  let found = 0;
  const at = ranked.flatMap(({ worth }, place) => (worth ? [++found / (place + 1)] : []));
  return at.reduce((sum, one) => sum + one, 0) / at.length;
}

describe("what is put at the head of the queue", () => {
  it("is what a fact-checker would take up", () => {
    const wrong = ranked.filter(({ worth, score }) => worth !== score >= 0.5);
    const shown = wrong.map(({ text, score, worth }) => `${score} ${worth ? "worth" : "not"}: ${text}`).join("\n");
    expect(averagePrecision(), shown).toBeGreaterThanOrEqual(0.93);
  });

  it("says why, wherever it says more than nothing", () => {
    for (const { score, reasons, worth } of ranked) if (worth && score > 0.5) expect(reasons.length).toBeGreaterThan(0);
  });
});
