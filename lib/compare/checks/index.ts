import { baseCheck } from "./base.ts";
import { counterpartCheck } from "./counterpart.ts";
import { coverageCheck } from "./coverage.ts";
import { formCheck } from "./form.ts";
import { indicatorCheck } from "./indicator.ts";
import { kindCheck } from "./kind.ts";
import { periodCheck } from "./period.ts";
import { placeCheck } from "./place.ts";
import { populationCheck } from "./population.ts";
import { referenceCheck } from "./reference.ts";
import { modalityCheck, statusCheck } from "./standing.ts";
import type { GateCheck } from "./step.ts";
import { unitCheck } from "./unit.ts";
import { wholeCheck } from "./whole.ts";

/** The comparability gate, in the order in which a person would ask. */
export const gate: readonly GateCheck[] = [
  indicatorCheck,
  placeCheck,
  counterpartCheck,
  populationCheck,
  coverageCheck,
  formCheck,
  kindCheck,
  referenceCheck,
  wholeCheck,
  periodCheck,
  baseCheck,
  unitCheck,
  statusCheck,
  modalityCheck,
];
