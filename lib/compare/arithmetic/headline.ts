import type { Finding } from "../../model/comparison.ts";
import type { Side } from "../side.ts";
import {
  type Amount,
  type ArithmeticCheck,
  amountWords,
  changeOf,
  idsOf,
  levelOf,
  ofOneMake,
  otherBasis,
  sameTime,
  verdictOf,
} from "./check.ts";
import type { Page } from "./page.ts";

/** A title's figure against the text under it. What agrees is one figure given twice; here is said what cannot be. */
export const headlineCheck: ArithmeticCheck = {
  id: "headline",
  title: "Headline against text",
  find: (page) => page.sides.filter(isTitle).flatMap((title) => read(title, page)),
};

function isTitle({ statement }: Side): boolean {
  return statement.passage === "title";
}

function read(title: Side, page: Page): readonly Finding[] {
  const said = figureOf(title);
  const bodies = page
    .alike(title)
    .filter((one) => !isTitle(one) && sameTime(title, one) && sameScale(said, figureOf(one)));
  const [body] = bodies;
  const stated = body && figureOf(body);
  // A text with several such figures may have given its title any of them.
  if (!said || !body || !stated || bodies.length > 1 || !ofOneMake(title, body)) return [];
  if (verdictOf(said, stated) !== "does-not-add-up" || title.content.status !== body.content.status) return [];
  if (otherBasis(`${title.statement.surface}\n${page.words([body])}`)) return [];
  const working = `The headline says ${amountWords(said)}; the text says ${amountWords(stated)}.`;
  const claims = idsOf(title, body);
  return [{ check: "headline", verdict: "does-not-add-up", claims, relation: "headline", working, implied: null }];
}

function figureOf(side: Side): (Amount & { readonly scale: string }) | null {
  const change = changeOf(side);
  if (change) return { ...change, scale: side.assertion.change?.scale ?? "level" };
  const level = levelOf(side);
  return level && { ...level, scale: "level" };
}

function sameScale(a: ReturnType<typeof figureOf>, b: ReturnType<typeof figureOf>): boolean {
  return a !== null && b !== null && a.scale === b.scale && a.unit === b.unit && a.per === b.per;
}
