import { describePeriod } from "../units/period-words.ts";
import type { ClaimContent } from "./claim.ts";
import { coverageWords } from "./coverage-names.ts";
import { changeWords, quantityWords, rankWords } from "./figure-words.ts";

/** A claim in parts that a list can set apart: what is measured, how much of it, and what goes with it. */
export interface ClaimWords {
  /** "Staple food production, rice and corn, North Korea, 2015". */
  readonly subject: string;
  /** "down 14 percent", "3.7 million t", "said to be the case". */
  readonly figure: string;
  /** "forecast; against 2014; denied". Empty when there is nothing to add. */
  readonly notes: string;
}

/** The parts of a claim in plain English. `placeName` turns a place's key into its name. */
export function claimWords(content: ClaimContent, placeName: (key: string) => string = (key) => key): ClaimWords {
  const excluding = content.excluding && `excluding ${content.excluding}`;
  const place = [content.place, content.counterpart]
    .filter((key) => key !== null)
    .map(placeName)
    .join(" and ");
  const when = content.period ?? content.asOf;
  const subject = [
    content.indicator,
    content.population,
    content.coverage && coverageWords(content.coverage),
    excluding,
    content.form,
    place,
    when && describePeriod(when),
  ];
  return {
    subject: capital(subject.filter(Boolean).join(", ")),
    figure: figure(content),
    notes: notes(content).join("; "),
  };
}

/** The claim as one sentence, stored with each version for search and lists: "FAO: staple food production, 2015: down 14 percent (forecast)". */
export function claimSentence(content: ClaimContent, placeName?: (key: string) => string): string {
  const { subject, figure: amount, notes: more } = claimWords(content, placeName);
  return `${content.claimant}: ${subject}: ${amount}${more ? ` (${more})` : ""}`;
}

function figure({ quantity, change, rank, shareOf, indicator }: ClaimContent): string {
  const share = shareOf ? ` of ${shareOf}` : "";
  const moved = change && changeWords(change);
  const level = quantity !== null && !sameAmount(quantity.value, change?.value);
  if (quantity && level) return `${quantityWords(quantity)}${share}${moved ? `, ${moved}` : ""}`;
  if (moved) return moved;
  if (rank) return rankWords(rank);
  return indicator ? "stated without a figure" : "stated";
}

function sameAmount(value: number | null, change: number | null | undefined): boolean {
  return value !== null && change !== null && change !== undefined && Math.abs(value) === Math.abs(change);
}

function notes({ change, status, modality, negated, method }: ClaimContent): string[] {
  const base = change?.base.period ? `against ${describePeriod(change.base.period)}` : (change?.base.text ?? "");
  // Words quoted whole are asserted all the same; the appearance says that they are quoted.
  const stance = modality === "asserts" || modality === "quotes" ? "" : modality;
  return [base, status ?? "", stance, negated ? "negated" : "", method ?? ""].filter((note) => note !== "");
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
