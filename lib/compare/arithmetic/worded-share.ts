import type { Finding } from "../../model/comparison.ts";
import { sharedWords } from "../plain-words.ts";
import type { Side } from "../side.ts";
import { type ArithmeticCheck, idsOf, levelOf, oneVoice, spanWords, verdictOf } from "./check.ts";
import type { Page } from "./page.ts";

/** "1 in 4 children" over a text that says "more than 26 percent": is the share in words that of the figure? */
export const wordedShareCheck: ArithmeticCheck = {
  id: "worded-share",
  title: "A share in words and its figure",
  find: (page) => page.sides.filter(isWorded).flatMap((side) => read(side, page)),
};

// A headline and the sentence it sums up, or a share told twice in one article.
const NEAR = 1500;
const MEANT_WORDS = 2;

// Words that any two sentences about shares have in common.
const empty =
  /^(?:\d.*|more|less|than|percent|per|cent|about|around|over|nearly|almost|half|third|quarter|fifth|one|two|three|four|five|ten|and|are|was|were|is|be|been|that|this|year|last|north|south|east|west|new|to|at|by|on|who|with|said|say|%)$/;

function isWorded(side: Side): boolean {
  const level = levelOf(side);
  return level?.unit === "percent" && level.point !== null && side.content.quantity?.step === null;
}

// Only what agrees is told: whether two different figures are of one thing is the comparison's to say.
function read(worded: Side, page: Page): readonly Finding[] {
  const said = levelOf(worded);
  return page.near(worded, NEAR).flatMap((figure) => {
    const level = levelOf(figure);
    if (!said || level?.unit !== "percent" || isWorded(figure) || !oneVoice(worded, figure)) return [];
    const shared = sharedWords(worded.statement.surface, figure.statement.surface).filter((word) => !empty.test(word));
    if (new Set(shared).size < MEANT_WORDS || verdictOf(said, level) !== "adds-up") return [];
    const working = `In words ${spanWords(said.plain)} percent; the figure is ${spanWords(level.plain)} percent.`;
    const claims = idsOf(worded, figure);
    return [{ check: "worded-share", verdict: "adds-up", claims, relation: "worded-share", working, implied: null }];
  });
}
