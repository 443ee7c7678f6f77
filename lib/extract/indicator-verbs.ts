import { defaultIndicators } from "../model/vocabulary/indicators.ts";
import type { IndicatorEntry } from "../model/vocabulary.ts";

/** What a verb tells of the things counted beside it. `before`: only where the verb stands before the number. */
export interface IndicatorVerb {
  readonly entry: IndicatorEntry;
  readonly before: boolean;
  /** Only of things to eat: "grew 5 tonnes of rice", where "grew 5 percent" and "grew to 5 tonnes" tell of anything. */
  readonly food: boolean;
}

const rows: readonly (readonly [key: string, forms: string, before?: true, food?: true])[] = [
  ["crop-production", "harvest harvested harvests harvesting", true],
  ["crop-production", "grew grows grow growing grown", true, true],
  ["production", "produce produces produced producing make makes made manufactured assembled", true],
  ["imports", "import imports imported importing", true],
  ["exports", "export exports exported exporting shipped", true],
  ["cargo-handled", "handled handles handle", true],
  ["deaths", "killed killing kills kill die died dies dead drowned perished"],
  ["injured", "injured wounded hurt injuring wounding"],
  ["missing", "missing unaccounted"],
  ["displaced", "displaced uprooted evacuated fled displacing homeless"],
  ["rescued", "rescued saved"],
  ["executions", "executed executes"],
  ["arrests", "arrested detained arresting charged"],
  ["prisoners", "imprisoned jailed"],
  ["infections", "infected infecting"],
  ["vaccination", "vaccinated inoculated immunised immunized"],
  ["hospitalisations", "hospitalised hospitalized"],
  ["attendance", "attended attend marched demonstrated protested rallied gathered participated"],
  ["vaccine-efficacy", "effective"],
  ["employment", "employs employed employing hired hires hire"],
  ["job-losses", "redundant dismissed fired"],
  ["homes-destroyed", "destroyed damaged demolished flattened"],
  ["defections", "defected defect"],
  ["emissions", "emitted emits emit"],
  ["electricity-generation", "generated generates generating"],
  ["sales", "sold sells sell", true],
];

const byKey = new Map(defaultIndicators.map((entry) => [entry.key, entry]));

/** Verb forms that name an indicator through what they do to the things counted. */
export const indicatorVerbs: ReadonlyMap<string, IndicatorVerb> = new Map(
  rows.flatMap(([key, forms, before, food]) => {
    const entry = byKey.get(key);
    return entry
      ? forms.split(" ").map((form) => [form, { entry, before: before === true, food: food === true }] as const)
      : [];
  }),
);
