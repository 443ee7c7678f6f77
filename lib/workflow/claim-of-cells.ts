import { type ExtractOptions, extract } from "../extract/index.ts";
import { readQuantities } from "../extract/quantities.ts";
import { readTimes } from "../extract/times.ts";
import type { CandidateDraft, ChainStep, ClaimContent, ClaimField, DerivationStep } from "../model/claim.ts";
import type { ClaimCells } from "../model/import-draft.ts";
import type { Vocabulary } from "../model/vocabulary.ts";

/**
 * The one claim a spreadsheet row makes: what its cells say is stated, what they leave open is read from its quotation.
 * The evidence is the row's own text, whole.
 */
export function claimOfCells(
  text: string,
  cells: ClaimCells,
  options: ExtractOptions & { readonly vocabulary: Vocabulary },
): readonly CandidateDraft[] {
  const read = extract(text, options).candidates[0];
  const inLine = cells.series ? { series: cells.series } : {};
  const content = { ...(read?.content ?? bare(cells, options)), ...statedBy(cells, options), ...inLine };
  const stated = Object.keys(statedBy(cells, options)) as ClaimField[];
  const known = { ...read?.content.known, ...Object.fromEntries(stated.map((field) => [field, "stated"])) };
  const whole = { span: { start: 0, end: text.length }, surface: text };
  const wording = read?.wording ?? {
    quantityText: null,
    changeText: null,
    periodText: null,
    coverageText: null,
    hedge: null,
  };
  return [
    {
      content: { ...content, known } as ClaimContent,
      wording: { ...wording, ...whole, reporting: cells.quotation ? "verbatim" : "paraphrase" },
      chain: chainOf(cells, options.publisher),
      rules: ["spreadsheet-row", ...(read?.rules ?? [])],
      derivation: [
        ...stated.map((field) => fromCell(field)),
        ...(read?.derivation ?? []).filter(({ field }) => !stated.some((own) => own === field)),
      ],
      worth: read?.worth ?? { score: 0.5, reasons: ["entered in a spreadsheet"] },
    },
  ];
}

function statedBy(
  cells: ClaimCells,
  options: ExtractOptions & { readonly vocabulary: Vocabulary },
): Partial<ClaimContent> {
  const quantity = cells.value ? readQuantities(`${cells.value} ${cells.unit ?? ""}`.trim())[0]?.quantity : undefined;
  const time = cells.period ? readTimes(cells.period, { referenceAt: () => options.date })[0] : undefined;
  const indicator = cells.indicator ? namedIndicator(cells.indicator, options.vocabulary) : undefined;
  return {
    ...(cells.claimant ? { claimant: cells.claimant } : {}),
    ...indicator,
    ...(cells.place ? { place: namedPlace(cells.place, options.vocabulary) } : {}),
    ...(cells.population ? { population: cells.population } : {}),
    ...(cells.coverage ? { coverage: cells.coverage } : {}),
    ...(quantity ? { quantity } : {}),
    ...(time?.from && time.to
      ? { period: { start: time.from, end: time.to, calendar: time.calendar, certainty: time.certainty } }
      : {}),
    // The date of an edition of a series is when its figures were said.
    ...(cells.series && options.date ? { saidOn: { from: options.date, to: options.date } } : {}),
  };
}

function namedIndicator(words: string, vocabulary: Vocabulary): Pick<ClaimContent, "indicator" | "indicatorKey"> {
  const lower = words.toLowerCase();
  const entry = vocabulary.indicators.find((one) => one.name.toLowerCase() === lower || one.aliases.includes(lower));
  return { indicator: entry?.name ?? words, indicatorKey: entry?.key ?? null };
}

function namedPlace(words: string, vocabulary: Vocabulary): string {
  const lower = words.toLowerCase();
  const entry = vocabulary.places.find(
    (one) => one.name.toLowerCase() === lower || one.aliases.some((alias) => alias.toLowerCase() === lower),
  );
  return entry?.key ?? words;
}

function bare(cells: ClaimCells, options: ExtractOptions): ClaimContent {
  return {
    claimant: cells.claimant ?? options.publisher ?? "unattributed",
    indicator: cells.indicator ?? "not stated",
    indicatorKey: null,
    population: null,
    place: null,
    counterpart: null,
    coverage: null,
    excluding: null,
    form: null,
    quantity: null,
    change: null,
    rank: null,
    shareOf: null,
    period: null,
    asOf: null,
    saidOn: options.date ? { from: options.date, to: options.date } : null,
    status: null,
    modality: "asserts",
    negated: false,
    method: null,
    series: null,
    known: {},
  };
}

function chainOf(cells: ClaimCells, publisher: string | null): readonly ChainStep[] {
  const step = (source: string, role: ChainStep["role"]): ChainStep => ({
    source,
    kind: null,
    role,
    document: role === "asserts" ? (cells.citation ?? null) : null,
    saidOn: null,
    cue: null,
    named: null,
  });
  const claimant = cells.claimant ?? publisher ?? "unattributed";
  return publisher && publisher !== claimant
    ? [step(publisher, "publishes"), step(claimant, "asserts")]
    : [step(claimant, "asserts")];
}

function fromCell(field: ClaimField): DerivationStep {
  return { field, rule: "spreadsheet-row", words: [], note: "Stated in the row's own cell" };
}
