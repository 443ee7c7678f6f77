import type { Finding } from "../../model/comparison.ts";
import { subtract } from "../../units/interval-arithmetic.ts";
import { dimensionOf } from "../../units/table.ts";
import type { Side } from "../side.ts";
import {
  type ArithmeticCheck,
  amountWords,
  combine,
  idsOf,
  levelOf,
  oneVoice,
  otherBasis,
  spanWords,
  verdictOf,
} from "./check.ts";
import type { Page } from "./page.ts";
import { sumOf } from "./sum.ts";

/** Production, imports and stocks against what is needed: is the gap the one that is stated? */
export const supplyBalanceCheck: ArithmeticCheck = {
  id: "supply-balance",
  title: "Supply against need",
  find: (page) => page.sides.filter((side) => roleOf(side, page) === "gap").flatMap((gap) => read(gap, page)),
};

type Role = "need" | "gap" | "production" | "imports" | "stocks" | "aid";

// The words before the figure say what it is; the last of them counts ("imports leave a deficit of").
const roles: readonly (readonly [Role, RegExp])[] = [
  ["need", /\b(?:requirements?|needs?|utili[sz]ation|demand|consumption)\b/gi],
  ["gap", /\b(?:shortfall|deficit|gap|shortage)\b/gi],
  ["production", /\b(?:production|output|harvest|crop|generation|produc(?:e|es|ed|ing))\b/gi],
  ["imports", /\bimport(?:s|ed|ing)?\b/gi],
  ["stocks", /\b(?:opening |carry-?over )?stocks?\b/gi],
  ["aid", /\b(?:food aid|donations?)\b/gi],
];

const byKey: Readonly<Record<string, Role>> = {
  "food-shortfall": "gap",
  "crop-production": "production",
  "electricity-generation": "production",
  "energy-consumption": "need",
  "food-stocks": "stocks",
  imports: "imports",
};

function roleOf(side: Side, page: Page): Role | null {
  const level = levelOf(side);
  if (!level || level.point === null || level.unit === "percent" || level.unit === "ratio") return null;
  // Money has budgets and trade balances, whose items are others.
  if (dimensionOf(level.unit) === "money") return null;
  const lead = page.lead(side);
  const last = roles
    .map(([role, words]) => ({ role, at: Math.max(-1, ...[...lead.matchAll(words)].map(({ index }) => index)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at)[0];
  return last?.role ?? byKey[side.subject?.key ?? ""] ?? null;
}

const NEAR = 300;

function read(gap: Side, page: Page): readonly Finding[] {
  const unit = levelOf(gap)?.unit;
  const around = page
    .near(gap, NEAR)
    .filter((one) => oneVoice(gap, one) && levelOf(one)?.unit === unit)
    .map((side) => ({ side, role: roleOf(side, page) }));
  const of = (role: Role) => around.filter((one) => one.role === role).map(({ side }) => side);
  const [need, ...otherNeeds] = of("need");
  const supplies = [...of("production"), ...of("imports"), ...of("stocks"), ...of("aid")];
  if (need && otherNeeds.length === 0 && of("production").length === 1) return balance(gap, need, supplies, page);
  const [imports, ...more] = of("imports");
  return imports && more.length === 0 && !need ? cover(gap, imports, page) : [];
}

// Items of a balance without a figure of their own leave it open.
const further = /\b(?:stocks?|exports?|seeds?|losses|aid|donations?|feed|other|reserves?|some of)\b/i;

function balance(gap: Side, need: Side, supplies: readonly Side[], page: Page): readonly Finding[] {
  const roles = new Set(supplies.map((side) => roleOf(side, page)));
  const amounts = supplies.map(levelOf).filter((one) => one !== null);
  const [all, stated, supplied] = [levelOf(need), levelOf(gap), sumOf(amounts)];
  const computed = all && supplied && combine(subtract, all, supplied);
  if (!all || !stated || !computed || roles.size < supplies.length) return [];
  const words = page.words([gap, need, ...supplies]);
  const unnamed = [...words.matchAll(new RegExp(further, "gi"))].length > supplies.length - 1;
  const verdict = verdictOf(computed, stated);
  if (verdict !== "adds-up" && (unnamed || supplies.length < 2 || page.across || otherBasis(words))) return [];
  const working = `${amountWords(all)} less ${amounts.map(amountWords).join(" and ")} leaves ${spanWords(computed.plain)}; stated: ${amountWords(stated)}.`;
  const implied = { interval: computed.plain, unit: stated.unit };
  const claims = idsOf(need, ...supplies, gap);
  return [{ check: "supply-balance", verdict, claims, relation: "balance", working, implied }];
}

const short =
  /\bnot (?:be |nearly |quite )?(?:enough|sufficient|cover)\b|\b(?:insufficient|inadequate|falls? (?:far |well )?short|too little|only (?:part|half|a third|a fraction))\b/i;
const ample =
  /\b(?:enough to (?:cover|close|meet)|more than (?:covers?|enough)|fully covers?|will (?:cover|close) the)\b/i;

function cover(gap: Side, imports: Side, page: Page): readonly Finding[] {
  const [missing, bought] = [levelOf(gap), levelOf(imports)];
  if (!missing || !bought || missing.point === null || bought.point === null) return [];
  const words = page.words([gap, imports]);
  const isShort = short.test(words);
  const isAmple = !isShort && ample.test(words);
  const share = Math.round((bought.point / missing.point) * 100);
  const shown = `${amountWords(bought)} is ${share} percent of ${amountWords(missing)}`;
  const claims = idsOf(imports, gap);
  const base = { check: "supply-balance", claims, relation: "covers", implied: null } as const;
  if (isShort === isAmple) return [{ ...base, verdict: "implies", working: `${shown}.` }];
  // What the shortfall already counts is open, so amounts that touch decide nothing.
  const against = isShort ? bought.wide.low > missing.wide.high : bought.wide.high < missing.wide.low;
  const asSaid = isShort ? bought.plain.low < missing.plain.high : bought.plain.high > missing.plain.low;
  const verdict = against ? "does-not-add-up" : asSaid ? "adds-up" : "cannot-tell";
  const said = isShort ? "not enough" : "enough";
  return [{ ...base, verdict, working: `${shown}: ${against ? "not " : ""}${said}, as said.` }];
}
