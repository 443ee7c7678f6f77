import { scopeOf } from "@/lib/db/read/scope";
import { readRates, readScales } from "@/lib/db/read/vocabulary-rows";
import type { IndicatorEntry } from "@/lib/model/vocabulary";
import { addAlias, withdrawAlias } from "@/lib/workflow/add-alias";
import { changeScale } from "@/lib/workflow/change-scale";
import { addCoverage, editCoverage } from "@/lib/workflow/edit-coverage";
import { createDocument, editDocument } from "@/lib/workflow/edit-document";
import { addIndicator, editIndicator } from "@/lib/workflow/edit-indicator";
import { addPlace, editPlace } from "@/lib/workflow/edit-place";
import { editSource } from "@/lib/workflow/edit-source";
import { mergeSources, undoMerge } from "@/lib/workflow/merge-sources";
import { recordDependence, withdrawDependence } from "@/lib/workflow/record-dependence";
import { recordRate, withdrawRate } from "@/lib/workflow/record-rate";
import { recordVoice, withdrawVoice } from "@/lib/workflow/record-voice";
import { newsroomWithClaim } from "../judging";
import { must, noon, openNewsroom } from "../newsroom";
import { enteredSource, sourceCalled } from "../sources";
import type { LateWrite } from "./late-write";

const lamps: Omit<IndicatorEntry, "key"> = {
  name: "Lamps lit",
  aliases: ["lantern count"],
  dimension: null,
  unit: null,
  definition: "Lamps that burn at night.",
  parent: null,
  partOf: null,
  family: null,
  polarity: 0,
};
const outlook = { title: "Crop outlook", edition: null, url: null, issued: null, precision: "unknown" } as const;

async function twoSources() {
  const people = await openNewsroom();
  const [one, other] = [await sourceCalled(people.analyst, "Gazette"), await sourceCalled(people.analyst, "Granary")];
  return { ...people, one, other };
}

/** Late writes about sources, documents and the vocabularies. */
export const vocabularyWrites: readonly LateWrite[] = [
  {
    step: "editSource",
    write: async () => {
      const { analyst, colleague, one } = await twoSources();
      const seen = { id: one, version: 1 };
      must(await editSource(colleague, seen, enteredSource("Gazette", { kind: "blog", parent: "Granary" }), noon));
      return editSource(analyst, seen, enteredSource("The Gazette"), noon);
    },
    says: {
      version: 2,
      by: "Jonas",
      fields: [
        { name: "name", theirs: "Gazette", yours: "The Gazette" },
        { name: "kind", theirs: "blog", theirsWords: "blog", yoursWords: "other" },
        { name: "parent", label: "Part of", theirs: "Granary", yours: "" },
      ],
    },
  },
  {
    step: "editDocument",
    write: async () => {
      const { analyst, colleague, one } = await twoSources();
      const id = must(await createDocument(analyst, one, outlook, noon));
      const issued = { from: "2015-10-01", to: "2015-10-01" };
      must(await editDocument(colleague, { id, version: 1 }, { ...outlook, issued, precision: "day" }, noon));
      return editDocument(analyst, { id, version: 1 }, { ...outlook, edition: "No. 4" }, noon);
    },
    says: {
      did: "edited the document",
      fields: [
        { name: "edition", theirs: "", yours: "No. 4" },
        { name: "precision", theirsWords: "to the day", yoursWords: "not known" },
        { name: "issuedFrom", theirs: "2015-10-01" },
        { name: "issuedTo" },
      ],
    },
  },
  {
    step: "editIndicator",
    write: async () => {
      const { admin } = await openNewsroom();
      const key = must(await addIndicator(admin, lamps, noon));
      must(await editIndicator(admin, { key, version: 1 }, { ...lamps, polarity: 1, family: "light" }, noon));
      return editIndicator(admin, { key, version: 1 }, { ...lamps, unit: "lamp" }, noon);
    },
    says: {
      version: 2,
      by: "Ada",
      did: "edited this indicator",
      fields: [
        { name: "unit", theirs: "", yours: "lamp" },
        { name: "family", theirs: "light", yours: "" },
        { name: "polarity", theirsWords: "More of it is more (production)", yoursWords: "Neither" },
      ],
    },
  },
  {
    step: "editPlace",
    write: async () => {
      const { admin } = await openNewsroom();
      const valley = { name: "Long Valley", aliases: ["the valley"], parent: null };
      const key = must(await addPlace(admin, valley, noon));
      must(await editPlace(admin, { key, version: 1 }, { ...valley, aliases: ["the vale"] }, noon));
      return editPlace(admin, { key, version: 1 }, { ...valley, name: "Longvale" }, noon);
    },
    says: {
      version: 2,
      did: "edited this place",
      fields: [
        { name: "name", theirs: "Long Valley", yours: "Longvale" },
        { name: "aliases", theirs: "the vale", yours: "the valley" },
      ],
    },
  },
  {
    step: "editCoverage",
    write: async () => {
      const { admin } = await openNewsroom();
      const upland = { name: "upland rice", aliases: ["hill rice"], partOf: ["rice"] };
      const key = must(await addCoverage(admin, upland, noon));
      must(await editCoverage(admin, { key, version: 1 }, { ...upland, partOf: ["rice", "food"] }, noon));
      return editCoverage(admin, { key, version: 1 }, { ...upland, aliases: [] }, noon);
    },
    says: {
      did: "edited this coverage",
      fields: [
        { name: "partOf", theirs: "food\nrice", yours: "rice" },
        { name: "aliases", theirs: "hill rice", yours: "" },
      ],
    },
  },
  {
    step: "changeScale",
    write: async () => {
      const { admin } = await newsroomWithClaim();
      const [seen] = await readScales(scopeOf(admin));
      const scale = { name: seen?.name ?? "", ordered: ["Holds", "Open", "Falls"], outside: ["Cannot judge"] };
      must(await changeScale(admin, 1, scale, noon));
      return changeScale(admin, 1, { ...scale, ordered: ["Holds", "Falls"] }, noon);
    },
    says: {
      version: 2,
      did: "changed the rating scale",
      fields: [{ name: "ordered", theirs: "Holds\nOpen\nFalls", yours: "Holds\nFalls" }],
    },
  },
  {
    step: "withdrawRate",
    write: async () => {
      const { admin } = await openNewsroom();
      const rate = { from: "USD", to: "KRW", rate: 1100, start: "2015-01-01", end: "2015-12-31", note: "Central bank" };
      must(await recordRate(admin, rate, noon));
      const [row] = await readRates(scopeOf(admin));
      must(await withdrawRate(admin, row?.id ?? "", "Misread", noon));
      return withdrawRate(admin, row?.id ?? "", "Misread", noon);
    },
    says: { by: "Ada", did: "withdrew an exchange rate", again: false },
  },
  {
    // Of two names the one is taken back by one person, the other by another: each is told of its own.
    step: "withdrawAlias",
    write: async () => {
      const { analyst, colleague, one } = await twoSources();
      const first = must(await addAlias(analyst, one, "Gaz", noon));
      const second = must(await addAlias(analyst, one, "G.", noon));
      must(await withdrawAlias(colleague, first, noon));
      must(await withdrawAlias(analyst, second, noon));
      return withdrawAlias(analyst, first, noon);
    },
    says: { by: "Jonas", did: "withdrew this name" },
  },
  {
    step: "undoMerge",
    write: async () => {
      const { colleague, reviewer, one, other } = await twoSources();
      const id = must(await mergeSources(reviewer, { fromId: one, intoId: other, reason: "One desk" }, noon));
      must(await undoMerge(reviewer, id, "Two desks", noon));
      return undoMerge({ ...colleague, role: "reviewer" }, id, "Two desks", noon);
    },
    says: { by: "Rosa", did: "took this merge back" },
  },
  {
    step: "withdrawDependence",
    write: async () => {
      const { analyst, colleague, one } = await twoSources();
      const blank = { from: null, to: null, postId: null, words: null };
      const entered = { sourceId: one, of: "Granary", note: "It says so", ...blank };
      const id = must(await recordDependence(analyst, entered, noon));
      must(await withdrawDependence(colleague, id, noon));
      return withdrawDependence(analyst, id, noon);
    },
    says: { by: "Jonas", did: "withdrew this dependence" },
  },
  {
    step: "withdrawVoice",
    write: async () => {
      const { analyst, colleague, one } = await twoSources();
      const entered = { sourceId: one, speaksFor: "Granary", from: null, to: null, note: null };
      const id = must(await recordVoice(analyst, entered, noon));
      must(await withdrawVoice(colleague, id, noon));
      return withdrawVoice(analyst, id, noon);
    },
    says: { by: "Jonas" },
  },
];
